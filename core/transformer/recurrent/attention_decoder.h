#pragma once

#include <optional>
#include <vector>

#include "core/attention/scores/score_function.h"
#include "core/transformer/blocks/linear.h"
#include "core/transformer/models/model.h"
#include "core/transformer/recurrent/gru.h"

namespace lab::transformer {

/// A recurrent network that writes token by token and looks at a memory m [n_k, d_m] before each:
///     score_t = w . tanh(W_q s + b + W_k m_t + f_t);  a = softmax(score);  c = sum_t a_t m_t
///     s' = GRU([e, c], s);  logits = out([s', c, e])          s the state before, e the embedded token read
/// f = W_l (F * a), a of the step before, where there are location filters F (cross-correlation, zeros beyond
/// the ends), else 0. With filters the first a of "the step before" is 1 at place 0. Sources: Bahdanau, Cho
/// and Bengio 2015, appendix A.1.2 and A.2.2; Chorowski et al. 2015, "Attention-based models for speech
/// recognition", equations 8 and 9.
struct AttentionDecoder {
    MatrixF tokens;  ///< [vocabulary, d_e]
    /// W_q [h, d_a], b and w [1, d_a], W_k [d_m, d_a]; with filters W_l stands below W_k: [d_m + filters,
    /// d_a].
    attention::ScoreArrays<float> score;
    MatrixF locationFilters;  ///< [filters, odd width]; empty = none
    GruCell cell;
    Linear<float> output;

    int start = 1;  ///< the token read first
    int end = 2;    ///< after it nothing more is written

    struct Written {
        std::vector<int> read;  ///< <s>, then what was written but the last
        MatrixF scores;         ///< [n_t, n_k]
        MatrixF weights;        ///< [n_t, n_k] as they took part
        MatrixF logits;         ///< [n_t, vocabulary]
    };
    /// Writes the likeliest token at each step until `end`, at most `longest` tokens, from the state [h].
    /// Interventions are those of the one head of AttentionPart::Cross, layer 0. None if `control.stop` ended
    /// it. Progress is told from 0.5 to 1.
    [[nodiscard]] std::optional<Written> write(const MatrixF& memory, RowVectorF state, Index longest,
                                               const Interventions& interventions,
                                               const RunControl& control) const;

  private:
    /// What is compared with the query: m, beside F * a where there are filters.
    [[nodiscard]] MatrixF keys(const MatrixF& memory, const RowVectorF& weightsBefore) const;
    /// Scores and weights [1, n_k] of one query; empty if stopped.
    struct Look {
        MatrixF scores, weights;
    };
    /// What the query `state` at step `query` looks at.
    [[nodiscard]] Look look(const MatrixF& keys, const RowVectorF& state, Index query,
                            const Interventions& interventions, const RunControl& control) const;
};

/// Filters F [filters, width] over a [n] with zeros beyond the ends: (F * a)_tf = sum_i F_fi a_{t + i - width
/// / 2}, [n, filters].
[[nodiscard]] MatrixF locationFeatures(const MatrixF& filters, const RowVectorF& weights);

}  // namespace lab::transformer
