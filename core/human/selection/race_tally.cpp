#include "core/human/selection/race_tally.h"

#include <cassert>
#include <cmath>

namespace lab::human {

RaceTally emptyTally(std::size_t items) {
    return {0, std::vector<std::int64_t>(items, 0), std::vector<std::int64_t>(items, 0)};
}

void addRace(RaceTally& tally, std::span<const Finisher> order, int places) {
    if (order.empty()) {
        return;
    }
    ++tally.races;
    ++tally.wins[static_cast<std::size_t>(order.front().item)];
    for (std::size_t i = 0; i < order.size() && static_cast<int>(i) < places; ++i) {
        ++tally.stored[static_cast<std::size_t>(order[i].item)];
    }
}

TallyMiss missOf(const RaceTally& tally, std::span<const double> shares) {
    assert(shares.size() == tally.wins.size() && "one share for each item");
    TallyMiss miss;
    if (tally.races == 0) {
        return miss;
    }
    const auto races = static_cast<double>(tally.races);
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const double difference = std::abs(static_cast<double>(tally.wins[i]) / races - shares[i]);
        if (difference >= miss.largest) {
            miss = {difference, 2 * std::sqrt(shares[i] * (1 - shares[i]) / races)};
        }
    }
    return miss;
}

}  // namespace lab::human
