#include "core/human/orienting/cueing.h"

#include <algorithm>
#include <cmath>

namespace lab::human {

CueingTimes cueingTimes(double ratio, double capacity) {
    const double r = ratio > 0 ? ratio : 0;
    const double c = capacity > 0 ? capacity : 0;
    return {Seconds((1 + 1 / r) / c), Seconds((1 + r) / c), Seconds(2 / c)};
}

Milliseconds validityEffect(double ratio, double capacity) {
    return capacity > 0 && ratio > 0 ? Milliseconds(Seconds((ratio - 1 / ratio) / capacity))
                                     : Milliseconds(0);
}

double ratioOfEffect(Milliseconds effect, double capacity) {
    const double product = Seconds(effect).count() * std::max(capacity, 0.0);
    return (product + std::sqrt(product * product + 4)) / 2;
}

double exogenousGain(Milliseconds sinceCue) {
    const double t = std::max(sinceCue.count(), 0.0);
    const double pulse = 1.2 * (t / 100) * std::exp(1 - t / 100);
    return 1 + pulse - 0.35 * (1 - std::exp(-std::max(t - 200, 0.0) / 150));
}

double endogenousGain(Milliseconds sinceCue) {
    return 2 - std::exp(-std::max(sinceCue.count(), 0.0) / 200);
}

}  // namespace lab::human
