#pragma once

#include "core/attention/normalizers/normalizer.h"

namespace lab::attention {

/// weights_j = 1 / (1 + exp(-(z_j + b - lambda log n_k))), each key by itself: rows are not normalised.
/// Parameters: b (a shift of all logits) and length-bias (lambda, 0 or 1). With b = 0 and lambda = 1 the
/// weights of n_k logits around 0 add up to about 1 whatever n_k. n_k counts all keys of the row, the masked
/// ones too. Source: Ramapuram et al. 2024, "Theory, analysis, and best practices for sigmoid
/// self-attention", section 2, which recommends b = -log n.
[[nodiscard]] Normalizer sigmoidNormalizer();

}  // namespace lab::attention
