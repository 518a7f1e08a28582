#include "core/attention/normalizers/entmax15.h"

#include <algorithm>
#include <cmath>
#include <functional>

#include "core/attention/normalizers/thresholded.h"

namespace lab::attention {

namespace {

constexpr FamilyEntry kEntry = {
    .id = "entmax15",
    .name = LAB_TEXT("Registry", "Entmax 1.5"),
    .formula = R"(w_{ij} = \max\left(\frac{z_{ij}}{2} - \tau_{i}, 0\right)^{2})",
    .help = LAB_TEXT("Registry",
                     "Half-way between softmax and sparsemax: distant keys get a weight of "
                     "exactly 0, near ones change smoothly. The weights sum to 1."),
    .source = "Peters, Niculae and Martins 2019, algorithm 2"};

constexpr double kAlpha = 1.5;

/// With support x_1 >= ... >= x_k: sum (x_j - tau)^2 = 1 is k (tau - mean)^2 + sum x^2 - k mean^2 = 1. The
/// support is the largest k for which that tau stays below x_k.
double thresholdOf(std::vector<double>& x, double /*alpha*/) {
    std::ranges::sort(x, std::greater());
    double sum = 0;
    double squares = 0;
    double tau = 0;
    double k = 0;
    for (const double one : x) {
        k += 1;
        sum += one;
        squares += one * one;
        const double mean = sum / k;
        const double left = (1 - (squares - sum * mean)) / k;
        const double here = mean - std::sqrt(std::max(left, 0.0));
        if (here >= one) {
            break;
        }
        tau = here;
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

Normalizer entmax15Normalizer() {
    return {.entry = kEntry,
            .inFloat = {weightsOf<float>, vjpOf<float>},
            .inDouble = {weightsOf<double>, vjpOf<double>}};
}

}  // namespace lab::attention
