#include "core/human/sleep/sleep_schedule.h"

#include <algorithm>

namespace lab::human {

bool isAsleep(std::span<const SleepPeriod> schedule, Hours time) {
    return std::ranges::any_of(
        schedule, [time](const SleepPeriod& period) { return period.bed <= time && time < period.wake; });
}

SleepSchedule regularNights(int nights, Hours inBed, Hours wake) {
    SleepSchedule schedule;
    for (int night = 1; night <= nights; ++night) {
        const Hours up = wake + Hours(24.0 * night);
        schedule.push_back({up - inBed, up});
    }
    return schedule;
}

}  // namespace lab::human
