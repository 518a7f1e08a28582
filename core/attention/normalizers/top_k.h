#pragma once

#include "core/attention/normalizers/normalizer.h"

namespace lab::attention {

/// Softmax over the k largest logits of the allowed keys, exactly 0 elsewhere. Of equal logits the key of the
/// lower index comes first. Parameter k; one larger than the number of allowed keys keeps them all.
/// Source: Gupta et al. 2021, "Memory-efficient transformers via top-k attention", section 2.
[[nodiscard]] Normalizer topKNormalizer();

}  // namespace lab::attention
