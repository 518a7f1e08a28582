#include <array>
#include <cmath>

#include "core/attention/masks/mask_combination.h"
#include "core/attention/scaled_dot_product.h"
#include "core/verify/case_reader.h"
#include "core/verify/case_registry.h"

namespace lab::verify {

using attention::AttentionMask;

namespace {

/// A pattern as the formulas have it: queries and keys both count from 0, also where there are not as many of
/// one as of the other.
AttentionMask fromTheStart(const Choice& pattern, Index queries, Index keys) {
    const Index side = std::max(queries, keys);
    AttentionMask mask;
    mask.given = attention::toMatrix(attention::maskOf({&pattern, 1}, nullptr, side, side), queries, keys);
    return mask;
}

/// Scaled dot-product attention under a pattern, which is one of the results.
template <typename T>
Result<ComputedArrays> maskCase(CaseReader<T>& reader, const Choice& pattern) {
    const Matrix<T> Q = reader.matrix("Q");
    const Matrix<T> K = reader.matrix("K", formats::kAnySize, Q.cols());
    const Matrix<T> V = reader.matrix("V", K.rows());
    const T scale = reader.attribute("scale", 1.0 / std::sqrt(static_cast<double>(Q.cols())));
    if (reader.error()) {
        return failure(*reader.error());
    }
    const AttentionMask mask = fromTheStart(pattern, Q.rows(), K.rows());
    attention::HeadStages<T> stages;
    attention::attend<T>({Q, K, V, nullptr, &mask, scale, T(1)}, stages);
    return ComputedArrays{{"mask", formats::toArray<T>(mask.given.template cast<T>())},
                          {"scores", formats::toArray(stages.scores)},
                          {"weights", formats::toArray(stages.weights)},
                          {"output", formats::toArray(stages.context)}};
}

/// A pattern whose one parameter is the setting w.
template <typename T>
Result<ComputedArrays> widthCase(const ReferenceCase& reference, const char* id, Index smallest) {
    CaseReader<T> reader(reference);
    const Index width = reader.wholeAttribute("w", smallest);
    return maskCase<T>(reader, {id, {{"w", static_cast<double>(width)}}});
}

template <typename T>
Result<ComputedArrays> window(const ReferenceCase& reference) {
    return widthCase<T>(reference, "window", 0);
}

template <typename T>
Result<ComputedArrays> windowCausal(const ReferenceCase& reference) {
    return widthCase<T>(reference, "window-causal", 1);
}

template <typename T>
Result<ComputedArrays> strided(const ReferenceCase& reference) {
    return widthCase<T>(reference, "strided", 1);
}

/// The formula fixes the window at 1 and one global token; the setting w of the file does not count.
template <typename T>
Result<ComputedArrays> globalPlusWindow(const ReferenceCase& reference) {
    CaseReader<T> reader(reference);
    return maskCase<T>(reader, {"global-window", {{"w", 1}, {"globals", 1}}});
}

}  // namespace

std::span<const CaseRow> maskCases() {
    static constexpr std::array<CaseRow, 4> kRows = {{
        {"local_window", window<float>, window<double>, true},
        {"local_window_causal", windowCausal<float>, windowCausal<double>, true},
        {"strided_causal", strided<float>, strided<double>, true},
        {"global_plus_window", globalPlusWindow<float>, globalPlusWindow<double>, true},
    }};
    return kRows;
}

}  // namespace lab::verify
