#include "core/attention/masks/mask_registry.h"

#include <array>

#include "core/attention/masks/global_window_mask.h"
#include "core/attention/masks/strided_mask.h"
#include "core/attention/masks/symbolic_masks.h"
#include "core/attention/masks/window_mask.h"

namespace lab::attention {

std::span<const MaskPattern> maskPatterns() {
    static const std::array<MaskPattern, 8> kRows = {
        noMaskPattern(), causalPattern(),       causalTopLeftPattern(), keyPaddingPattern(),
        windowPattern(), windowCausalPattern(), stridedPattern(),       globalWindowPattern(),
    };
    return kRows;
}

}  // namespace lab::attention
