#include "core/human/selection/perceptual_load.h"

#include <algorithm>
#include <cmath>

namespace lab::human {

LoadRates loadRates(const PerceptualLoad& load, double capacity) {
    const double alpha = load.alpha > 0 ? load.alpha : 0;
    const double sum = std::max(load.relevant, 0) + alpha;
    const double each = sum > 0 && capacity > 0 ? capacity / sum : 0;
    return {each, alpha * each};
}

double distractorEncoded(const PerceptualLoad& load, Milliseconds exposure, const GlanceLimits& limits) {
    const double seconds = std::max(Seconds(exposure - limits.deadTime).count(), 0.0);
    return -std::expm1(-loadRates(load, limits.capacity).distractor * seconds);
}

}  // namespace lab::human
