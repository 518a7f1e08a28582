#include "core/human/normal_law.h"

#include <cmath>
#include <limits>
#include <numbers>

namespace lab::human {

double normalCdf(double x) {
    return 0.5 * std::erfc(-x / std::numbers::sqrt2);
}

double normalDensity(double x) {
    return std::exp(-0.5 * x * x) * std::numbers::inv_sqrtpi / std::numbers::sqrt2;
}

double normalQuantile(double p) {
    if (!(p > 0)) {
        return -std::numeric_limits<double>::infinity();
    }
    if (p >= 1) {
        return std::numeric_limits<double>::infinity();
    }
    if (p > 0.5) {
        return -normalQuantile(1 - p);
    }
    // Newton's steps on ln Phi, which is concave, so that each of them stays on one side.
    double x = p > 0.02 ? (p - 0.5) * 2.5 : -std::sqrt(-2 * std::log(p));
    for (int i = 0; i < 60; ++i) {
        const double cdf = normalCdf(x);
        const double step = (std::log(cdf) - std::log(p)) * cdf / normalDensity(x);
        x -= step;
        if (std::abs(step) < 1e-14 * (1 + std::abs(x))) {
            break;
        }
    }
    return x;
}

}  // namespace lab::human
