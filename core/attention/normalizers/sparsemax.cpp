#include "core/attention/normalizers/sparsemax.h"

#include <algorithm>
#include <functional>

#include "core/attention/normalizers/thresholded.h"

namespace lab::attention {

namespace {

constexpr FamilyEntry kEntry = {
    .id = "sparsemax",
    .name = LAB_TEXT("Registry", "Sparsemax"),
    .formula = R"(w_{ij} = \max\left(z_{ij} - \tau_{i}, 0\right))",
    .help = LAB_TEXT("Registry",
                     "Takes one threshold off all scores of a query and cuts at 0, so that "
                     "distant keys get a weight of exactly 0. The weights sum to 1."),
    .source = "Martins and Astudillo 2016, equation 2, algorithm 1"};

constexpr double kAlpha = 2;

/// The largest k with 1 + k x_k > x_1 + ... + x_k, x sorted downwards, is the size of the support.
double thresholdOf(std::vector<double>& x, double /*alpha*/) {
    std::ranges::sort(x, std::greater());
    double sum = 0;
    double tau = 0;
    double k = 0;
    for (const double one : x) {
        k += 1;
        sum += one;
        if (1 + k * one <= sum) {
            break;
        }
        tau = (sum - 1) / k;
    }
    return tau;
}

template <typename T>
void weightsOf(const NormalizerRow<T>& row, const ParameterValues& /*values*/, T* weights) {
    thresholdedWeights(row, kAlpha, thresholdOf, weights);
}

template <typename T>
void vjpOf(const NormalizerVjpRow<T>& row, const ParameterValues& /*values*/, T* gradient) {
    thresholdedGradient(row, kAlpha, gradient);
}

}  // namespace

Normalizer sparsemaxNormalizer() {
    return {.entry = kEntry,
            .inFloat = {weightsOf<float>, vjpOf<float>},
            .inDouble = {weightsOf<double>, vjpOf<double>}};
}

}  // namespace lab::attention
