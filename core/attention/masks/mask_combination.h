#pragma once

#include "core/attention/masks/mask_registry.h"

namespace lab::attention {

/// Whether each choice names a pattern and its parameters lie in their ranges. Errors: UnknownName,
/// OutOfRange.
[[nodiscard]] Result<void> checkMaskPatterns(std::span<const Choice> patterns);

/// The mask under which a query may attend to a key where every pattern, and `painted` [queries, keys] (may
/// be null; 0 = may not), allows it. Causal and key padding stay symbolic; `given` is used only if another
/// pattern or a painted mask takes part. The choices must be good (asserted; see checkMaskPatterns()).
[[nodiscard]] AttentionMask maskOf(std::span<const Choice> patterns, const MaskMatrix* painted, Index queries,
                                   Index keys);

}  // namespace lab::attention
