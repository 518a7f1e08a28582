#include "core/attention/masks/symbolic_masks.h"

#include <array>

#include "core/attention/masks/mask_row.h"

namespace lab::attention {

namespace {

constexpr std::array<ParameterSpec, 1> kPadding = {{
    {"padded", "p", LAB_TEXT("Registry", "Padded keys"),
     LAB_TEXT("Registry", "How many keys at the end only fill the sequence up."),
     LAB_TEXT("Registry", "tokens"), ParameterKind::Whole, 0, kLargestMaskSize, 1, 1},
}};

/// Both of two causal limits hold where the narrower one does.
void narrowCausal(AttentionMask& mask, Index offset) {
    mask.causalOffset = std::min(mask.causalOffset.value_or(offset), offset);
}

bool causalAllows(Index query, Index key, Index queries, Index keys, const ParameterValues& /*values*/) {
    return key <= positionOf(query, queries, keys);
}

void hideCausal(Index query, Index queries, Index keys, const ParameterValues& /*values*/,
                std::uint8_t* allowed) {
    hideKeys(allowed, keys, positionOf(query, queries, keys) + 1, keys);
}

void hideCausalTopLeft(Index query, Index /*queries*/, Index keys, const ParameterValues& /*values*/,
                       std::uint8_t* allowed) {
    hideKeys(allowed, keys, query + 1, keys);
}

bool paddingAllows(Index /*query*/, Index key, Index /*queries*/, Index keys, const ParameterValues& values) {
    return key < keys - maskParameter(values, kPadding[0]);
}

void hidePadding(Index /*query*/, Index /*queries*/, Index keys, const ParameterValues& values,
                 std::uint8_t* allowed) {
    hideKeys(allowed, keys, keys - maskParameter(values, kPadding[0]), keys);
}

void narrowPadding(AttentionMask& mask, Index /*queries*/, Index keys, const ParameterValues& values) {
    const AttentionMask padding = keyPaddingMask(keys, maskParameter(values, kPadding[0]));
    if (mask.keyAllowed.empty()) {
        mask.keyAllowed = padding.keyAllowed;
    }
    for (std::size_t key = 0; key < padding.keyAllowed.size(); ++key) {
        mask.keyAllowed[key] &= padding.keyAllowed[key];
    }
}

}  // namespace

MaskPattern noMaskPattern() {
    MaskPattern row;
    row.entry = {"none", LAB_TEXT("Registry", "None"), "0 \\le j < n_{k}",
                 LAB_TEXT("Registry", "Every query may attend to every key."),
                 "Vaswani et al. 2017, equation 1"};
    row.allows = [](Index, Index, Index, Index, const ParameterValues&) { return true; };
    row.hideInRow = [](Index, Index, Index, const ParameterValues&, std::uint8_t*) {};
    row.narrow = [](AttentionMask&, Index, Index, const ParameterValues&) {};
    return row;
}

MaskPattern causalPattern() {
    MaskPattern row;
    row.entry = {
        "causal", LAB_TEXT("Registry", "Causal"), "j \\le i + n_{k} - n_{q}",
        LAB_TEXT("Registry",
                 "No query sees what comes after it. With fewer queries than keys, the queries are the "
                 "last ones."),
        "Vaswani et al. 2017, section 3.2.3"};
    row.allows = causalAllows;
    row.hideInRow = hideCausal;
    row.narrow = [](AttentionMask& mask, Index queries, Index keys, const ParameterValues&) {
        narrowCausal(mask, keys - queries);
    };
    return row;
}

MaskPattern causalTopLeftPattern() {
    MaskPattern row;
    row.entry = {
        "causal-top-left", LAB_TEXT("Registry", "Causal, starts aligned"), "j \\le i",
        LAB_TEXT("Registry", "As causal, but with fewer queries than keys the queries are the first ones."),
        "Vaswani et al. 2017, section 3.2.3"};
    row.allows = [](Index query, Index key, Index, Index, const ParameterValues&) { return key <= query; };
    row.hideInRow = hideCausalTopLeft;
    row.narrow = [](AttentionMask& mask, Index, Index, const ParameterValues&) { narrowCausal(mask, 0); };
    return row;
}

MaskPattern keyPaddingPattern() {
    MaskPattern row;
    row.entry = {
        "key-padding",
        LAB_TEXT("Registry", "Key padding"),
        "j < n_{k} - p",
        LAB_TEXT("Registry",
                 "The last keys only fill the sequence up to a common length, and nobody attends to them."),
        "Rush 2018, The Annotated Transformer",
        kPadding};
    row.allows = paddingAllows;
    row.hideInRow = hidePadding;
    row.narrow = narrowPadding;
    return row;
}

}  // namespace lab::attention
