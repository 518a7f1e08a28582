#include "core/attention/attention_mask.h"

#include <algorithm>

namespace lab::attention {

AttentionMask causalMask(Index queries, Index keys, CausalAlignment alignment) {
    AttentionMask mask;
    switch (alignment) {
        case CausalAlignment::BottomRight:
            mask.causalOffset = keys - queries;
            break;
        case CausalAlignment::TopLeft:
            mask.causalOffset = 0;
            break;
    }
    return mask;
}

AttentionMask keyPaddingMask(Index keys, Index padded) {
    AttentionMask mask;
    const Index hidden = std::clamp<Index>(padded, 0, keys);
    if (hidden > 0) {
        mask.keyAllowed.assign(static_cast<std::size_t>(keys), 1);
        std::fill(mask.keyAllowed.end() - hidden, mask.keyAllowed.end(), std::uint8_t{0});
    }
    return mask;
}

MaskMatrix toMatrix(const AttentionMask& mask, Index queries, Index keys) {
    MaskMatrix allowed(queries, keys);
    for (Index query = 0; query < queries; ++query) {
        for (Index key = 0; key < keys; ++key) {
            allowed(query, key) = mask.allows(query, key) ? 1 : 0;
        }
    }
    return allowed;
}

}  // namespace lab::attention
