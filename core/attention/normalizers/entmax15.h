#pragma once

#include "core/attention/normalizers/normalizer.h"

namespace lab::attention {

/// weights_j = max(z_j / 2 - tau, 0)^2, tau such that a row sums to 1: between softmax and sparsemax, with
/// exact zeros. tau is exact, from the sorted logits.
/// Source: Peters, Niculae and Martins 2019, "Sparse sequence-to-sequence models", algorithm 2.
[[nodiscard]] Normalizer entmax15Normalizer();

}  // namespace lab::attention
