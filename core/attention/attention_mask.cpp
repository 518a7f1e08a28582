#include "core/attention/attention_mask.h"

#include <algorithm>

namespace lab::attention {

void AttentionMask::maskedRow(Index row, Index firstKey, Index count, std::uint8_t* masked) const {
    const Index seen = causalOffset ? std::clamp<Index>(row + *causalOffset + 1 - firstKey, 0, count) : count;
    std::fill_n(masked, seen, std::uint8_t{0});
    std::fill_n(masked + seen, count - seen, std::uint8_t{1});
    if (!keyAllowed.empty()) {
        const std::uint8_t* allowed = keyAllowed.data() + firstKey;
        for (Index c = 0; c < seen; ++c) {
            masked[c] |= static_cast<std::uint8_t>(allowed[c] == 0);
        }
    }
    if (given.size() > 0) {
        const std::uint8_t* allowed = given.data() + row * given.cols() + firstKey;
        for (Index c = 0; c < seen; ++c) {
            masked[c] |= static_cast<std::uint8_t>(allowed[c] == 0);
        }
    }
}

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
