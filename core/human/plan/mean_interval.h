#pragma once

#include <vector>

namespace lab::human {

/// A mean over runs and its 95 % interval.
struct MeanInterval {
    double mean = 0;
    double low = 0;
    double high = 0;
    int runs = 0;
    bool operator==(const MeanInterval&) const = default;
};

/// mean +- t_{0.975, n-1} s / sqrt(n), with the sample's standard deviation s. Fewer than two values have no
/// interval: low and high are the mean. Source: Student 1908.
[[nodiscard]] MeanInterval meanInterval(const std::vector<double>& values);

/// t_{0.975, nu} of Student's distribution, nu >= 1: exact for 1 and 2, beyond that by the expansion in 1 /
/// nu of Abramowitz and Stegun 1964, 26.7.5, right to 0.01.
[[nodiscard]] double studentQuantile(int degreesOfFreedom);

}  // namespace lab::human
