#pragma once

#include <vector>

#include "core/attention/normalizers/normalizer.h"

namespace lab::attention {

/// The threshold tau of a row for which sum_j max(x_j - tau, 0)^(1/(alpha-1)) = 1. `x` are the row's
/// (alpha-1) (z_j - max z) above -1 in any order: never empty, the largest 0, so that -1 <= tau < 0. Keys
/// left out of it are below tau whatever it is. The function may change the order.
using ThresholdFunction = double (*)(std::vector<double>& x, double alpha);

/// weights_j = max(x_j - tau, 0)^(1/(alpha-1)), x_j = (alpha-1) (z_j - max z) over the allowed keys,
/// 1 < alpha <= 2: the family of sparsemax and entmax. Computed in double for both types; divided by its sum,
/// so that rows sum to 1 within rounding.
/// Source: Peters, Niculae and Martins 2019, "Sparse sequence-to-sequence models", section 3.
template <typename T>
void thresholdedWeights(const NormalizerRow<T>& row, double alpha, ThresholdFunction threshold, T* weights);

/// gradient_j = s_j (u_j - sum_k s_k u_k / sum_k s_k), s_j = w_j^(2-alpha) on the support and 0 elsewhere.
/// Source: the same, section 3, Jacobian of alpha-entmax.
template <typename T>
void thresholdedGradient(const NormalizerVjpRow<T>& row, double alpha, T* gradient);

}  // namespace lab::attention
