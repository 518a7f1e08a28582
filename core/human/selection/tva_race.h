#pragma once

#include <span>
#include <vector>

#include "core/base/random.h"
#include "core/human/selection/tva.h"

namespace lab::human {

/// An item that finishes its race, and whether that was in time and there was a place left.
struct Encoding {
    int item = 0;         ///< index into the rates
    Milliseconds time{};  ///< after the onset, t_0 included
    bool isStored = false;
    bool operator==(const Encoding&) const = default;
};

/// One trial: items with exponential times of the given rates (1/s) finish after t_0, in order of time; those
/// done before the exposure ends are stored while fewer than K are. A fractional K is floor(K) + 1 in that
/// share of the trials. Items of rate 0 never finish and are not in the result.
/// Source: Bundesen 1990.
[[nodiscard]] std::vector<Encoding> raceForStore(std::span<const double> rates, Milliseconds exposure,
                                                 const GlanceLimits& limits, Random& random);

}  // namespace lab::human
