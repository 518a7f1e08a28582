#include "core/attention/normalizers/softmax_normalizer.h"

#include "core/attention/packed_head.h"
#include "core/attention/softmax_row.h"

namespace lab::attention {

namespace {

constexpr FamilyEntry kEntry = {
    .id = "softmax",
    .name = LAB_TEXT("Registry", "Softmax"),
    .formula = R"(w_{ij} = \frac{\exp(z_{ij})}{\sum_{k} \exp(z_{ik})})",
    .help = LAB_TEXT("Registry",
                     "Every key gets a weight above 0, and the weights of a query sum to 1. "
                     "A score larger by 1 is a weight larger by the factor e."),
    .source = "Bridle 1990, equation 3"};

template <typename T>
void weightsOf(const NormalizerRow<T>& row, const ParameterValues& /*values*/, T* weights) {
    softmaxWeights(row, weights);
}

template <typename T>
void vjpOf(const NormalizerVjpRow<T>& row, const ParameterValues& /*values*/, T* gradient) {
    softmaxGradient(row, gradient);
}

}  // namespace

template <>
void softmaxWeights<float>(const NormalizerRow<float>& row, float* weights) {
    kernel::Problem problem;
    problem.queries = 1;
    problem.keys = row.keys;
    problem.keyAllowed = row.allowed;
    float* scratch = threadWorkspace().rows.atLeast(kernel::scratchSize(1, row.keys, 0));
    kernel::softmaxRow(problem, 0, row.logits, scratch, weights);
}

template <>
void softmaxWeights<double>(const NormalizerRow<double>& row, double* weights) {
    const auto allows = [&row](Index key) { return row.allows(key); };
    softmaxRow(row.logits, row.keys, allows, 1.0, weights);
}

template <typename T>
void softmaxGradient(const NormalizerVjpRow<T>& row, T* gradient) {
    T mean = 0;
    for (Index key = 0; key < row.keys; ++key) {
        mean += row.weights[key] * row.upstream[key];
    }
    for (Index key = 0; key < row.keys; ++key) {
        gradient[key] = row.weights[key] * (row.upstream[key] - mean);
    }
}

Normalizer softmaxNormalizer() {
    return {.entry = kEntry,
            .inFloat = {weightsOf<float>, vjpOf<float>},
            .inDouble = {weightsOf<double>, vjpOf<double>}};
}

template void softmaxGradient<float>(const NormalizerVjpRow<float>&, float*);
template void softmaxGradient<double>(const NormalizerVjpRow<double>&, double*);

}  // namespace lab::attention
