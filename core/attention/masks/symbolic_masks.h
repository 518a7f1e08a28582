#pragma once

#include "core/attention/masks/mask_registry.h"

namespace lab::attention {

/// Every query may attend to every key.
[[nodiscard]] MaskPattern noMaskPattern();

/// j <= i + n_k - n_q: no query sees what comes after it. Source: Vaswani et al. 2017, section 3.2.3.
[[nodiscard]] MaskPattern causalPattern();

/// j <= i, also where n_q != n_k: the first query and the first key stand at the same place.
[[nodiscard]] MaskPattern causalTopLeftPattern();

/// j < n_k - p: the last p keys fill a sequence up and are seen by nobody.
[[nodiscard]] MaskPattern keyPaddingPattern();

}  // namespace lab::attention
