#pragma once

#include "core/attention/masks/mask_registry.h"

namespace lab::attention {

/// |i - j| <= w, i the query's position, and the first g tokens see and are seen by all: i < g or j < g.
/// Source: Beltagy, Peters and Cohan 2020 (Longformer), section 3.1.
[[nodiscard]] MaskPattern globalWindowPattern();

}  // namespace lab::attention
