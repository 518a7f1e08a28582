#include "core/attention/masks/mask_combination.h"

#include <cassert>

namespace lab::attention {

Result<void> checkMaskPatterns(std::span<const Choice> patterns) {
    for (const Choice& choice : patterns) {
        const MaskPattern* pattern = findRow(maskPatterns(), choice.id);
        if (pattern == nullptr) {
            return failure({ErrorCode::UnknownName, {}, "mask", idsOf(maskPatterns()), choice.id});
        }
        if (const Result<void> checked = checkParameters(pattern->entry, choice.values); !checked) {
            return checked;
        }
    }
    return {};
}

AttentionMask maskOf(std::span<const Choice> patterns, const MaskMatrix* painted, Index queries, Index keys) {
    assert((painted == nullptr || (painted->rows() == queries && painted->cols() == keys)) &&
           "the painted mask has a place for each score");
    AttentionMask mask;
    if (painted != nullptr) {
        mask.given = *painted;
    }
    for (const Choice& choice : patterns) {
        const MaskPattern* pattern = findRow(maskPatterns(), choice.id);
        assert(pattern != nullptr && "the choice names a mask");
        if (pattern->isSymbolic()) {
            pattern->narrow(mask, queries, keys, choice.values);
            continue;
        }
        if (mask.given.size() == 0) {
            mask.given = MaskMatrix::Ones(queries, keys);
        }
        for (Index query = 0; query < queries; ++query) {
            pattern->hideInRow(query, queries, keys, choice.values, mask.given.data() + query * keys);
        }
    }
    return mask;
}

}  // namespace lab::attention
