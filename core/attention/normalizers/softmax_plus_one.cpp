#include "core/attention/normalizers/softmax_plus_one.h"

#include <algorithm>
#include <cmath>

#include "core/attention/normalizers/softmax_normalizer.h"

namespace lab::attention {

namespace {

constexpr FamilyEntry kEntry = {
    .id = "softmax-plus-one",
    .name = LAB_TEXT("Registry", "Softmax plus one"),
    .formula = R"(w_{ij} = \frac{\exp(z_{ij})}{1 + \sum_{k} \exp(z_{ik})})",
    .help = LAB_TEXT("Registry",
                     "Softmax with one more key of score 0 that nobody sees: where all scores are far below "
                     "0 a query attends to almost nothing. The weights sum to less than 1."),
    .source = "Miller 2023, Attention is off by one"};

template <typename T>
void weightsOf(const NormalizerRow<T>& row, const ParameterValues& /*values*/, T* weights) {
    const T maximum = std::max(row.largestLogit(), T(0));
    T sum = std::exp(-maximum);
    for (Index key = 0; key < row.keys; ++key) {
        weights[key] = row.allows(key) ? std::exp(row.logits[key] - maximum) : T(0);
        sum += weights[key];
    }
    for (Index key = 0; key < row.keys; ++key) {
        weights[key] /= sum;
    }
}

/// The dropped weight does not change the form of the derivative: it has no upstream gradient.
template <typename T>
void vjpOf(const NormalizerVjpRow<T>& row, const ParameterValues& /*values*/, T* gradient) {
    softmaxGradient(row, gradient);
}

}  // namespace

Normalizer softmaxPlusOneNormalizer() {
    return {.entry = kEntry,
            .rowsSumToOne = false,
            .ignoresShift = false,
            .inFloat = {weightsOf<float>, vjpOf<float>},
            .inDouble = {weightsOf<double>, vjpOf<double>}};
}

}  // namespace lab::attention
