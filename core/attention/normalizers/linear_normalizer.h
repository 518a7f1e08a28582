#pragma once

#include "core/attention/normalizers/normalizer.h"

namespace lab::attention {

/// weights_j = kappa_j / sum_k kappa_k over the allowed keys, kappa = phi(q).phi(k) >= 0 in place of scores
/// (linearKernel()). Numbers below 0 count as 0. Where all kappa are 0, too small for the type, allowed keys
/// share equally; linearWeights() has the right weights there.
/// Source: Katharopoulos et al. 2020, "Transformers are RNNs", equation 4.
[[nodiscard]] Normalizer linearNormalizer();

}  // namespace lab::attention
