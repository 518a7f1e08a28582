#include "core/attention/normalizers/thresholded.h"

#include <algorithm>
#include <cmath>

namespace lab::attention {

template <typename T>
void thresholdedWeights(const NormalizerRow<T>& row, double alpha, ThresholdFunction threshold, T* weights) {
    std::fill(weights, weights + row.keys, T(0));
    const auto largest = static_cast<double>(row.largestLogit());
    std::vector<double> x;
    std::vector<Index> key;
    for (Index j = 0; j < row.keys; ++j) {
        const double distance = (alpha - 1) * (static_cast<double>(row.logits[j]) - largest);
        if (row.allows(j) && distance > -1) {  // false where nothing is allowed: the distance is not a number
            x.push_back(distance);
            key.push_back(j);
        }
    }
    if (x.empty()) {
        return;
    }
    std::vector<double> sorted = x;
    const double tau = threshold(sorted, alpha);
    double sum = 0;
    for (double& one : x) {
        one = one > tau ? std::pow(one - tau, 1 / (alpha - 1)) : 0;
        sum += one;
    }
    for (std::size_t i = 0; i < x.size(); ++i) {
        weights[key[i]] = static_cast<T>(x[i] / sum);
    }
}

template <typename T>
void thresholdedGradient(const NormalizerVjpRow<T>& row, double alpha, T* gradient) {
    const auto slopeOf = [&](Index j) {
        const auto weight = static_cast<double>(row.weights[j]);
        return weight > 0 ? std::pow(weight, 2 - alpha) : 0.0;
    };
    double slopes = 0;
    double product = 0;
    for (Index j = 0; j < row.keys; ++j) {
        const double slope = slopeOf(j);
        slopes += slope;
        product += slope * static_cast<double>(row.upstream[j]);
    }
    const double mean = slopes > 0 ? product / slopes : 0;
    for (Index j = 0; j < row.keys; ++j) {
        gradient[j] = static_cast<T>(slopeOf(j) * (static_cast<double>(row.upstream[j]) - mean));
    }
}

template void thresholdedWeights<float>(const NormalizerRow<float>&, double, ThresholdFunction, float*);
template void thresholdedWeights<double>(const NormalizerRow<double>&, double, ThresholdFunction, double*);
template void thresholdedGradient<float>(const NormalizerVjpRow<float>&, double, float*);
template void thresholdedGradient<double>(const NormalizerVjpRow<double>&, double, double*);

}  // namespace lab::attention
