#pragma once

#include "core/attention/normalizers/normalizer.h"

namespace lab::attention {

/// weights_j = exp(z_j - m) / sum_k exp(z_k - m) over the allowed keys k, m their largest logit.
/// float runs the vector kernel of softmax().
/// Source: Bridle 1990, "Probabilistic interpretation of feedforward classification network outputs",
/// equation 3.
[[nodiscard]] Normalizer softmaxNormalizer();

/// The same for one row, for normalizers that are a softmax of something: writes weights [keys].
template <typename T>
void softmaxWeights(const NormalizerRow<T>& row, T* weights);

/// gradient_j = w_j (u_j - sum_k w_k u_k), u = d loss / d weights. Holds for every normalizer whose weights
/// are exponentials divided by a sum that they are part of.
template <typename T>
void softmaxGradient(const NormalizerVjpRow<T>& row, T* gradient);

}  // namespace lab::attention
