#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/human/selection/choice_race.h"

namespace lab::human {

/// What came out of many races among the same items.
struct RaceTally {
    std::int64_t races = 0;
    std::vector<std::int64_t> wins;    ///< [items] times first
    std::vector<std::int64_t> stored;  ///< [items] times among the first K
    bool operator==(const RaceTally&) const = default;
};

/// Nothing run yet.
[[nodiscard]] RaceTally emptyTally(std::size_t items);

/// Counts one race: the first of `order` has won, the first `places` are stored. A race without a finisher is
/// not counted.
void addRace(RaceTally& tally, std::span<const Finisher> order, int places);

/// How far counted shares of wins lie from expected ones.
struct TallyMiss {
    double largest = 0;  ///< largest |wins_x / n - p_x|
    double chance = 0;   ///< 2 sqrt(p_x (1 - p_x) / n) of that item: two standard errors of a binomial share
    bool operator==(const TallyMiss&) const = default;
};

/// Compares a tally with the shares p [items] that it should have; all 0 before the first race.
[[nodiscard]] TallyMiss missOf(const RaceTally& tally, std::span<const double> shares);

}  // namespace lab::human
