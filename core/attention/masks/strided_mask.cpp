#include "core/attention/masks/strided_mask.h"

#include <array>

#include "core/attention/masks/mask_row.h"

namespace lab::attention {

namespace {

constexpr std::array<ParameterSpec, 1> kStride = {{
    {"w", "w", LAB_TEXT("Registry", "Stride"),
     LAB_TEXT("Registry",
              "How many of the last tokens are all seen, and how far apart the earlier ones lie."),
     LAB_TEXT("Registry", "tokens"), ParameterKind::Whole, 1, kLargestMaskSize, 1, 2},
}};

bool stridedAllows(Index query, Index key, Index queries, Index keys, const ParameterValues& values) {
    const Index distance = positionOf(query, queries, keys) - key;
    const Index stride = maskParameter(values, kStride[0]);
    return distance >= 0 && (distance < stride || distance % stride == 0);
}

void hideBetweenStrides(Index query, Index queries, Index keys, const ParameterValues& values,
                        std::uint8_t* allowed) {
    const Index position = positionOf(query, queries, keys);
    const Index stride = maskParameter(values, kStride[0]);
    hideKeys(allowed, keys, position + 1, keys);
    for (Index seen = position - 2 * stride; seen > -stride; seen -= stride) {
        hideKeys(allowed, keys, seen + 1, seen + stride);
    }
}

}  // namespace

MaskPattern stridedPattern() {
    MaskPattern row;
    row.entry = {
        "strided",
        LAB_TEXT("Registry", "Strided"),
        "j \\le i, ( i - j < w \\mathrm{ or } ( i - j ) \\mathrm{ mod } w = 0 )",
        LAB_TEXT("Registry",
                 "A query attends to what came just before it and, further back, to every so many-th "
                 "token."),
        "Child et al. 2019, section 4.3",
        kStride};
    row.allows = stridedAllows;
    row.hideInRow = hideBetweenStrides;
    return row;
}

}  // namespace lab::attention
