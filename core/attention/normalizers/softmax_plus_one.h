#pragma once

#include "core/attention/normalizers/normalizer.h"

namespace lab::attention {

/// weights_j = exp(z_j) / (1 + sum_k exp(z_k)): softmax with one more logit of 0 whose weight is dropped, so
/// that a query may attend to (almost) nothing. Computed with the larger of 0 and the largest logit taken off
/// all, the 0 included. Rows sum to less than 1; a shift of the logits changes the weights.
/// Source: Miller 2023, "Attention is off by one".
[[nodiscard]] Normalizer softmaxPlusOneNormalizer();

}  // namespace lab::attention
