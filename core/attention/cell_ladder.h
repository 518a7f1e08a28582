#pragma once

#include <optional>
#include <vector>

#include "core/attention/normalizers/normalizer.h"
#include "core/attention/scaled_dot_product.h"
#include "core/attention/scores/score_function.h"

namespace lab::attention {

/// What the raw score of a cell was made from.
enum class LadderTerms {
    Vectors,      ///< products of query and key as projected
    Transformed,  ///< products of what positions or the score function made of them
    Features,     ///< products of phi(q) and phi(k), phi = elu + 1
    Function,     ///< no products: the score function gives a number for the pair
};

/// Which rungs lead from the logit to the weight.
enum class LadderKind {
    Exponential,  ///< softmax and softmax-plus-one: minus maximum, exponential, sum
    Threshold,    ///< sparsemax and entmax: minus tau, power
    TopK,         ///< rank, then the exponential rungs
    Sigmoid,
    Linear,  ///< divided by the row's sum
    Other,   ///< the normalizer's weight, without steps between
};

/// What one weight comes from. Views and pointers are not owned.
struct LadderInput {
    const ScoreFunction* score = nullptr;  ///< never null
    ScoreInput<float> vectors;             ///< Q and K as the scores took them
    LadderTerms terms = LadderTerms::Vectors;
    const Normalizer* normalizer = nullptr;  ///< never null
    ParameterValues normalizerValues{};
    double scale = 1;
    double temperature = 1;
    const MatrixF* bias = nullptr;              ///< [n_q, n_k]; nullptr = none
    const AttentionMask* mask = nullptr;        ///< never null
    const HeadStages<float>* stages = nullptr;  ///< what is shown, overrides in it; never null
    RowVectorF value;                           ///< [d_v] what the weight multiplies
    std::optional<double> overriddenScore{};    ///< what stands in the place of the cell's score
    std::optional<double> overriddenWeight{};   ///< likewise
};

/// How one weight comes about, number by number, in double precision.
struct CellLadder {
    Index query = 0;
    Index key = 0;
    LadderTerms terms = LadderTerms::Vectors;
    std::vector<double> queryTerms;  ///< [d] what the products are made from; q itself for Function
    std::vector<double> keyTerms;    ///< [d]
    std::vector<double> products;    ///< [d]; empty for Function
    double raw = 0;                  ///< sum of the products, or what the score function says
    double scale = 1;
    double scaled = 0;  ///< raw * scale
    double bias = 0;
    double computedScore = 0;               ///< scaled + bias
    std::optional<double> overriddenScore;  ///< set: it stands in the place of the computed one
    double score = 0;                       ///< the one that counts
    bool allowed = true;
    double temperature = 1;
    double logit = 0;  ///< score / temperature

    LadderKind kind = LadderKind::Exponential;
    std::optional<double> rowMaximum;  ///< of the logits that take part; none if the query sees nothing
    double shifted = 0;                ///< Exponential, TopK: logit - rowMaximum
    double exponential = 0;            ///< Exponential, TopK: exp(shifted)
    double extra = 0;                  ///< softmax-plus-one: exp(0 - rowMaximum), in the sum beside the keys
    double rowSum = 0;     ///< Exponential, TopK: of the exponentials; Linear: of phi(q).phi(k); else weights
    double alpha = 2;      ///< Threshold
    double threshold = 0;  ///< Threshold: weight = max((alpha - 1) logit - tau, 0)^(1 / (alpha - 1))
    double overThreshold = 0;  ///< Threshold: max((alpha - 1) logit - tau, 0)
    Index rank = 0;            ///< TopK: 1 = the largest of the row; 0 where the mask hides it
    Index kept = 0;            ///< TopK: how many are kept
    double shift = 0;          ///< Sigmoid: added to the logit

    double computedWeight = 0;
    std::optional<double> overriddenWeight;
    double weight = 0;
    std::vector<double> value;           ///< [d_v]
    std::vector<double> weightedValues;  ///< [d_v] weight * value
    std::vector<double> context;         ///< [d_v] the query's context row as it is shown, for comparison

    [[nodiscard]] bool isKept() const { return rank > 0 && rank <= kept; }
};

/// The ladder of cell (query, key), which must lie inside (asserted). The cell's own rungs are computed from
/// its vectors, the row's maximum, sum, rank and threshold from the scores shown. Costs O(n_k log n_k + d_k)
/// and, for a score function that does not use keys, its row. Formulas: scoreFunctions(), normalizers();
/// source of the plain form: Vaswani et al. 2017, equation 1.
[[nodiscard]] CellLadder cellLadder(const LadderInput& input, Index query, Index key);

}  // namespace lab::attention
