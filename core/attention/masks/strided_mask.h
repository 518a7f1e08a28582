#pragma once

#include "core/attention/masks/mask_registry.h"

namespace lab::attention {

/// j <= i and (i - j < w or (i - j) mod w = 0), i the query's position: the last w tokens, and every w-th
/// before them. Source: Child et al. 2019 (sparse transformers), section 4.3.
[[nodiscard]] MaskPattern stridedPattern();

}  // namespace lab::attention
