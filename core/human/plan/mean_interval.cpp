#include "core/human/plan/mean_interval.h"

#include <cassert>
#include <cmath>

namespace lab::human {

double studentQuantile(int degreesOfFreedom) {
    assert(degreesOfFreedom >= 1 && "a quantile needs a degree of freedom");
    if (degreesOfFreedom == 1) {
        return 12.7062047;
    }
    if (degreesOfFreedom == 2) {
        return 4.30265273;
    }
    constexpr double z = 1.959963985;
    const double nu = degreesOfFreedom;
    const double z2 = z * z;
    const double g1 = z * (z2 + 1) / 4;
    const double g2 = z * ((5 * z2 + 16) * z2 + 3) / 96;
    const double g3 = z * (((3 * z2 + 19) * z2 + 17) * z2 - 15) / 384;
    const double g4 = z * ((((79 * z2 + 776) * z2 + 1482) * z2 - 1920) * z2 - 945) / 92160;
    return z + (g1 + (g2 + (g3 + g4 / nu) / nu) / nu) / nu;
}

MeanInterval meanInterval(const std::vector<double>& values) {
    MeanInterval interval;
    interval.runs = static_cast<int>(values.size());
    double squares = 0;  // about the running mean (Welford 1962)
    double count = 0;
    for (const double value : values) {
        const double before = value - interval.mean;
        interval.mean += before / ++count;
        squares += before * (value - interval.mean);
    }
    interval.low = interval.high = interval.mean;
    if (interval.runs > 1) {
        const double half = studentQuantile(interval.runs - 1) * std::sqrt(squares / (count - 1) / count);
        interval.low -= half;
        interval.high += half;
    }
    return interval;
}

}  // namespace lab::human
