#include "core/attention/normalizers/entmax.h"

#include <array>
#include <cmath>

#include "core/attention/normalizers/thresholded.h"

namespace lab::attention {

namespace {

constexpr int kMostSteps = 100;  // 10 to 20 are usual; the number grows with the logarithm of the keys

constexpr std::array kParameters = {
    ParameterSpec{
        .id = "alpha",
        .symbol = R"(\alpha)",
        .name = LAB_TEXT("Registry", "Exponent"),
        .help = LAB_TEXT("Registry",
                         "How sparse the weights are: near 1 as dense as softmax, 2 as sparse as sparsemax."),
        .unit = "",
        .least = 1.01,
        .largest = 2,
        .step = 0.01,
        .fallback = 1.25},
};

constexpr FamilyEntry kEntry = {
    .id = "entmax",
    .name = LAB_TEXT("Registry", "Entmax"),
    .formula = R"(w_{ij} = \max\left((\alpha - 1) z_{ij} - \tau_{i}, 0\right)^{\frac{1}{\alpha - 1}})",
    .help = LAB_TEXT("Registry",
                     "Goes from softmax to sparsemax as its exponent goes from 1 to 2. "
                     "Distant keys get a weight of exactly 0; the weights sum to 1."),
    .source = "Peters, Niculae and Martins 2019, section 3",
    .parameters = kParameters};

/// With p = 1/(alpha-1): tau += (sum (x_j - tau)^p - 1) / (p sum (x_j - tau)^(p-1)) over x_j > tau.
double thresholdOf(std::vector<double>& x, double alpha) {
    const double power = 1 / (alpha - 1);
    double tau = -1;  // the largest x is 0, so its term alone is 1 here
    for (int step = 0; step < kMostSteps; ++step) {
        double sum = 0;
        double slope = 0;
        for (const double one : x) {
            if (one > tau) {
                const double lower = std::pow(one - tau, power - 1);
                slope += lower;
                sum += lower * (one - tau);
            }
        }
        const double next = tau + (sum - 1) / (power * slope);
        if (!(next > tau)) {
            break;
        }
        tau = next;
    }
    return tau;
}

double alphaOf(const ParameterValues& values) {
    return parameterValue(kEntry, values, "alpha");
}

template <typename T>
void weightsOf(const NormalizerRow<T>& row, const ParameterValues& values, T* weights) {
    thresholdedWeights(row, alphaOf(values), thresholdOf, weights);
}

template <typename T>
void vjpOf(const NormalizerVjpRow<T>& row, const ParameterValues& values, T* gradient) {
    thresholdedGradient(row, alphaOf(values), gradient);
}

}  // namespace

Normalizer entmaxNormalizer() {
    return {.entry = kEntry,
            .inFloat = {weightsOf<float>, vjpOf<float>},
            .inDouble = {weightsOf<double>, vjpOf<double>}};
}

}  // namespace lab::attention
