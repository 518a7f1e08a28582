#pragma once

#include "core/attention/scores/score_function.h"

namespace lab::attention {

/// s_ij = w . tanh(q_i W_q + k_j W_k + b), W_q [d_q, d_a], W_k [d_k, d_a], b and w [d_a].
/// Source: Bahdanau, Cho and Bengio 2015, appendix A.1.2.
[[nodiscard]] ScoreFunction additiveScore();

/// s_ij = w . tanh([q_i ; k_j] W), W [d_q + d_k, d_a], w [d_a]: additive with W = [W_q; W_k] and b = 0.
/// Source: Luong, Pham and Manning 2015, section 3.1, "concat".
[[nodiscard]] ScoreFunction concatScore();

}  // namespace lab::attention
