#pragma once

#include "core/attention/normalizers/normalizer.h"

namespace lab::attention {

/// weights = the point of the simplex nearest to the logits: weights_j = max(z_j - tau, 0), tau such that a
/// row sums to 1. Keys far below the largest get exactly 0. tau is exact, from the sorted logits.
/// Source: Martins and Astudillo 2016, "From softmax to sparsemax", equation 2 and algorithm 1.
[[nodiscard]] Normalizer sparsemaxNormalizer();

}  // namespace lab::attention
