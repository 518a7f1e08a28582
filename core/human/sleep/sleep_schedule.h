#pragma once

#include <span>
#include <vector>

#include "core/human/units.h"

namespace lab::human {

/// One stay in bed. Times are hours of a clock that does not start again at midnight: 31 is 7:00 on day 1.
struct SleepPeriod {
    Hours bed{};
    Hours wake{};
    bool operator==(const SleepPeriod&) const = default;
};

/// Stays in bed in order of time; they do not overlap. Models pass over those that end before they begin.
using SleepSchedule = std::vector<SleepPeriod>;

/// Whether somebody is in bed at that time: bed <= time < wake of a period.
[[nodiscard]] bool isAsleep(std::span<const SleepPeriod> schedule, Hours time);

/// The habitual schedule of which models are rested: `nights` nights of `inBed` hours, all ending at `wake`
/// o'clock, the first on day 1.
[[nodiscard]] SleepSchedule regularNights(int nights, Hours inBed, Hours wake);

}  // namespace lab::human
