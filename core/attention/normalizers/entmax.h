#pragma once

#include "core/attention/normalizers/normalizer.h"

namespace lab::attention {

/// weights_j = max((alpha-1) z_j - tau, 0)^(1/(alpha-1)), tau such that a row sums to 1. Parameter alpha,
/// 1 < alpha <= 2: towards 1 it becomes softmax, 1.5 is entmax15, 2 is sparsemax.
/// tau by Newton's method from below, on a sum that is convex in tau and falls: every step stays below the
/// solution, so none needs to be taken back.
/// Source: Peters, Niculae and Martins 2019, "Sparse sequence-to-sequence models", section 3 (which finds tau
/// by bisection, algorithm 1).
[[nodiscard]] Normalizer entmaxNormalizer();

}  // namespace lab::attention
