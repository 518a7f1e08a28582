#include "core/human/selection/tva_race.h"

#include <algorithm>
#include <cmath>

namespace lab::human {

std::vector<Encoding> raceForStore(std::span<const double> rates, Milliseconds exposure,
                                   const GlanceLimits& limits, Random& random) {
    std::vector<Encoding> finished;
    const double fraction = limits.store - std::floor(limits.store);
    const double places = std::floor(limits.store) + (random.uniform() < fraction ? 1 : 0);
    for (std::size_t i = 0; i < rates.size(); ++i) {
        const double draw = random.exponential();  // drawn for every item, so that one rate changes one time
        if (rates[i] > 0) {
            finished.push_back({static_cast<int>(i), limits.deadTime + Seconds(draw / rates[i]), false});
        }
    }
    std::ranges::sort(finished, {}, &Encoding::time);
    for (std::size_t i = 0; i < finished.size(); ++i) {
        finished[i].isStored = static_cast<double>(i) < places && finished[i].time < exposure;
    }
    return finished;
}

}  // namespace lab::human
