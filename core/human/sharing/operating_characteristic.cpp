#include "core/human/sharing/operating_characteristic.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "core/human/normal_law.h"

namespace lab::human {

namespace {

double withinOne(double share) {
    return share > 0 ? std::min(share, 1.0) : 0;  // also for NaN
}

double correctOf(double dprime) {
    return normalCdf(dprime / std::numbers::sqrt2);
}

}  // namespace

SharedPerformance sampleSizeSharing(double share, double singleTaskDprime) {
    const double pi = withinOne(share);
    const double alone = std::max(singleTaskDprime, 0.0);
    const double dprime1 = alone * std::sqrt(pi);
    const double dprime2 = alone * std::sqrt(1 - pi);
    return {dprime1, dprime2, correctOf(dprime1), correctOf(dprime2)};
}

SharedPerformance allOrNoneSharing(double share, double singleTaskDprime) {
    const double pi = withinOne(share);
    const double alone = correctOf(std::max(singleTaskDprime, 0.0));
    const double correct1 = std::lerp(0.5, alone, pi);
    const double correct2 = std::lerp(0.5, alone, 1 - pi);
    return {normalQuantile(correct1) * std::numbers::sqrt2, normalQuantile(correct2) * std::numbers::sqrt2,
            correct1, correct2};
}

}  // namespace lab::human
