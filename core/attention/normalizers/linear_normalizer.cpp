#include "core/attention/normalizers/linear_normalizer.h"

#include <algorithm>

namespace lab::attention {

namespace {

constexpr FamilyEntry kEntry = {
    .id = "linear",
    .name = LAB_TEXT("Registry", "Linear attention"),
    .formula = R"(w_{ij} = \frac{\phi(q_{i}) \phi(k_{j})^{\top}}{\sum_{k} \phi(q_{i}) \phi(k_{k})^{\top}}, )"
               R"(\quad \phi(x) = \mathrm{elu}(x) + 1)",
    .help = LAB_TEXT(
        "Registry",
        "Replaces the exponential of a score by a product of features, elu + 1 of query and key, so that "
        "the cost grows with the length and not with its square. The weights sum to 1; score function, "
        "scale and temperature play no part."),
    .source = "Katharopoulos et al. 2020, equations 4, 5 and 7"};

template <typename T>
void weightsOf(const NormalizerRow<T>& row, const ParameterValues& /*values*/, T* weights) {
    // Divided by the largest first, so that the sum neither overflows nor vanishes.
    const T largest = std::min(row.largestLogit(), std::numeric_limits<T>::max());
    T sum = 0;
    for (Index key = 0; key < row.keys; ++key) {
        const T share = largest > T(0) ? std::max(row.logits[key], T(0)) / largest : T(1);
        weights[key] = row.allows(key) ? share : T(0);
        sum += weights[key];
    }
    for (Index key = 0; sum > T(0) && key < row.keys; ++key) {
        weights[key] /= sum;
    }
}

}  // namespace

Normalizer linearNormalizer() {
    return {.entry = kEntry,
            .ignoresShift = false,
            .replacesScores = true,
            .inFloat = {weightsOf<float>, nullptr},
            .inDouble = {weightsOf<double>, nullptr}};
}

}  // namespace lab::attention
