#include "core/attention/masks/window_mask.h"

#include <array>

#include "core/attention/masks/mask_row.h"

namespace lab::attention {

namespace {

constexpr std::array<ParameterSpec, 1> kReach = {{
    {"w", "w", LAB_TEXT("Registry", "Reach"),
     LAB_TEXT("Registry", "How many tokens to either side of itself a query may attend to."),
     LAB_TEXT("Registry", "tokens"), ParameterKind::Whole, 0, kLargestMaskSize, 1, 2},
}};

constexpr std::array<ParameterSpec, 1> kWidth = {{
    {"w", "w", LAB_TEXT("Registry", "Width of the window"),
     LAB_TEXT("Registry", "How many tokens a query may attend to: itself and those just before it."),
     LAB_TEXT("Registry", "tokens"), ParameterKind::Whole, 1, kLargestMaskSize, 1, 2},
}};

bool windowAllows(Index query, Index key, Index queries, Index keys, const ParameterValues& values) {
    const Index distance = positionOf(query, queries, keys) - key;
    const Index reach = maskParameter(values, kReach[0]);
    return distance <= reach && -distance <= reach;
}

void hideOutsideWindow(Index query, Index queries, Index keys, const ParameterValues& values,
                       std::uint8_t* allowed) {
    const Index position = positionOf(query, queries, keys);
    const Index reach = maskParameter(values, kReach[0]);
    hideKeys(allowed, keys, 0, position - reach);
    hideKeys(allowed, keys, position + reach + 1, keys);
}

bool windowCausalAllows(Index query, Index key, Index queries, Index keys, const ParameterValues& values) {
    const Index distance = positionOf(query, queries, keys) - key;
    return distance >= 0 && distance < maskParameter(values, kWidth[0]);
}

void hideOutsideCausalWindow(Index query, Index queries, Index keys, const ParameterValues& values,
                             std::uint8_t* allowed) {
    const Index position = positionOf(query, queries, keys);
    hideKeys(allowed, keys, 0, position + 1 - maskParameter(values, kWidth[0]));
    hideKeys(allowed, keys, position + 1, keys);
}

}  // namespace

MaskPattern windowPattern() {
    MaskPattern row;
    row.entry = {"window",
                 LAB_TEXT("Registry", "Local window"),
                 "|i - j| \\le w",
                 LAB_TEXT("Registry", "A query attends only to its neighbours on both sides."),
                 "Beltagy, Peters and Cohan 2020, section 3.1",
                 kReach};
    row.allows = windowAllows;
    row.hideInRow = hideOutsideWindow;
    return row;
}

MaskPattern windowCausalPattern() {
    MaskPattern row;
    row.entry = {"window-causal",
                 LAB_TEXT("Registry", "Local window, causal"),
                 "0 \\le i - j < w",
                 LAB_TEXT("Registry", "A query attends only to itself and to what came just before it."),
                 "Child et al. 2019, section 4.3",
                 kWidth};
    row.allows = windowCausalAllows;
    row.hideInRow = hideOutsideCausalWindow;
    return row;
}

}  // namespace lab::attention
