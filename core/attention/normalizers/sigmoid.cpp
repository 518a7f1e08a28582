#include "core/attention/normalizers/sigmoid.h"

#include <array>
#include <cmath>

namespace lab::attention {

namespace {

constexpr std::array kParameters = {
    ParameterSpec{
        .id = "b",
        .symbol = "b",
        .name = LAB_TEXT("Registry", "Bias"),
        .help = LAB_TEXT("Registry", "Added to every score: above 0 all weights grow, below 0 they shrink."),
        .unit = "",
        .least = -20,
        .largest = 20,
        .step = 0.1,
        .fallback = 0},
    ParameterSpec{
        .id = "length-bias",
        .symbol = R"(\lambda)",
        .name = LAB_TEXT("Registry", "Bias by length"),
        .help = LAB_TEXT("Registry",
                         "1 takes the logarithm of the number of keys off every score, so that the weights "
                         "of a query add up to about as much however many keys there are; 0 does not."),
        .unit = "",
        .kind = ParameterKind::Whole,
        .least = 0,
        .largest = 1,
        .step = 1,
        .fallback = 0},
};

constexpr FamilyEntry kEntry = {
    .id = "sigmoid",
    .name = LAB_TEXT("Registry", "Sigmoid"),
    .formula = R"(w_{ij} = \sigma\left(z_{ij} + b - \lambda \mathrm{log} n_{k}\right))",
    .help = LAB_TEXT("Registry",
                     "Each key gets its weight by itself, between 0 and 1: keys do not compete, and the "
                     "weights of a query may sum to anything."),
    .source = "Ramapuram et al. 2024, section 2",
    .parameters = kParameters};

/// Without exp of a large number on either side.
template <typename T>
T sigmoid(T x) {
    const T small = std::exp(-std::abs(x));
    return (x < T(0) ? small : T(1)) / (T(1) + small);
}

template <typename T>
void weightsOf(const NormalizerRow<T>& row, const ParameterValues& values, T* weights) {
    const double byLength = parameterValue(kEntry, values, "length-bias");
    const double bias = parameterValue(kEntry, values, "b") -
                        (byLength > 0 ? byLength * std::log(static_cast<double>(row.keys)) : 0);
    for (Index key = 0; key < row.keys; ++key) {
        weights[key] = row.allows(key) ? sigmoid(row.logits[key] + static_cast<T>(bias)) : T(0);
    }
}

/// d sigma(x) / d x = sigma (1 - sigma), which is 0 at masked places too.
template <typename T>
void vjpOf(const NormalizerVjpRow<T>& row, const ParameterValues& /*values*/, T* gradient) {
    for (Index key = 0; key < row.keys; ++key) {
        gradient[key] = row.weights[key] * (T(1) - row.weights[key]) * row.upstream[key];
    }
}

}  // namespace

Normalizer sigmoidNormalizer() {
    return {.entry = kEntry,
            .rowsSumToOne = false,
            .ignoresShift = false,
            .inFloat = {weightsOf<float>, vjpOf<float>},
            .inDouble = {weightsOf<double>, vjpOf<double>}};
}

}  // namespace lab::attention
