#include "core/attention/masks/global_window_mask.h"

#include <array>

#include "core/attention/masks/mask_row.h"

namespace lab::attention {

namespace {

constexpr std::array<ParameterSpec, 2> kParameters = {{
    {"w", "w", LAB_TEXT("Registry", "Reach"),
     LAB_TEXT("Registry", "How many tokens to either side of itself a query may attend to."),
     LAB_TEXT("Registry", "tokens"), ParameterKind::Whole, 0, kLargestMaskSize, 1, 1},
    {"globals", "g", LAB_TEXT("Registry", "Global tokens"),
     LAB_TEXT("Registry", "How many tokens at the start see all others and are seen by them."),
     LAB_TEXT("Registry", "tokens"), ParameterKind::Whole, 0, kLargestMaskSize, 1, 1},
}};

bool globalWindowAllows(Index query, Index key, Index queries, Index keys, const ParameterValues& values) {
    const Index position = positionOf(query, queries, keys);
    const Index reach = maskParameter(values, kParameters[0]);
    const Index globals = maskParameter(values, kParameters[1]);
    const bool isNear = position - key <= reach && key - position <= reach;
    return isNear || position < globals || key < globals;
}

void hideFarKeys(Index query, Index queries, Index keys, const ParameterValues& values,
                 std::uint8_t* allowed) {
    const Index position = positionOf(query, queries, keys);
    const Index reach = maskParameter(values, kParameters[0]);
    const Index globals = maskParameter(values, kParameters[1]);
    if (position >= globals) {
        hideKeys(allowed, keys, globals, position - reach);
        hideKeys(allowed, keys, std::max(globals, position + reach + 1), keys);
    }
}

}  // namespace

MaskPattern globalWindowPattern() {
    MaskPattern row;
    row.entry = {
        "global-window",
        LAB_TEXT("Registry", "Global tokens and window"),
        "|i - j| \\le w \\mathrm{ or } i < g \\mathrm{ or } j < g",
        LAB_TEXT("Registry",
                 "A query attends to its neighbours, and a few tokens at the start see all and are seen "
                 "by all."),
        "Beltagy, Peters and Cohan 2020, section 3.1",
        kParameters};
    row.allows = globalWindowAllows;
    row.hideInRow = hideFarKeys;
    return row;
}

}  // namespace lab::attention
