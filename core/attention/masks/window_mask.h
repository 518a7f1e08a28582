#pragma once

#include "core/attention/masks/mask_registry.h"

namespace lab::attention {

/// |i - j| <= w, i the query's position: so many neighbours on either side.
/// Source: Beltagy, Peters and Cohan 2020 (Longformer), section 3.1.
[[nodiscard]] MaskPattern windowPattern();

/// 0 <= i - j < w, i the query's position: the query itself and the w - 1 tokens before it.
/// Source: Child et al. 2019 (sparse transformers), section 4.3.
[[nodiscard]] MaskPattern windowCausalPattern();

}  // namespace lab::attention
