#pragma once

#include "core/attention/scores/score_function.h"

namespace lab::attention {

/// All score functions, in the order in which they are offered.
[[nodiscard]] std::span<const ScoreFunction> scoreFunctions();

/// Scores s(q_i, k_j) [n_q, n_k], before scale, bias and mask. Sizes and arrays must agree (asserted);
/// callers at the public door check with checkScoreArrays(). `runner` (may be null) splits queries over
/// cores. `stop` is looked at every few milliseconds; the matrix is empty (0 x 0) if it ended the calculation
/// early.
template <typename T>
[[nodiscard]] Matrix<T> scores(const ScoreFunction& function, const ScoreInput<T>& input,
                               ParallelRunner* runner = nullptr, const std::stop_token& stop = {});

/// What a score function multiplies its scores by where nothing else is said: 1/sqrt(d_k) or 1.
[[nodiscard]] double ownScale(const ScoreFunction& function, Index keyWidth);

}  // namespace lab::attention
