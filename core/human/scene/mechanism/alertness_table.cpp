#include "core/human/scene/mechanism/alertness_table.h"

#include <algorithm>

#include "core/human/sleep/mccauley.h"
#include "core/human/sleep/relative_speed.h"

namespace lab::human {

namespace {

constexpr int kMinutes = 24 * 60;

/// The nights before a scene that starts at `start`, the earliest first.
SleepSchedule nightsOf(const ScenePerson& person, Hours start) {
    const Hours woke = start - person.awake;
    SleepSchedule schedule;
    const auto nights = static_cast<int>(person.sleepHours.size());
    for (int i = 0; i < nights; ++i) {
        const Hours wake = woke - Hours(24.0 * (nights - 1 - i));
        schedule.push_back({wake - Hours(person.sleepHours[static_cast<std::size_t>(i)]), wake});
    }
    return schedule;
}

}  // namespace

bool hasSameDay(const ScenePerson& a, const ScenePerson& b) {
    return a.sleepHours == b.sleepHours && a.awake == b.awake && a.clockHour == b.clockHour;
}

std::shared_ptr<const AlertnessTable> makeAlertness(const ScenePerson& person) {
    static const RelativeSpeed kSpeed;
    const Hours start(person.clockHour);
    const SleepSchedule schedule = nightsOf(person, start);
    const Hours rested = start - person.awake - Hours(24.0 * static_cast<double>(schedule.size()));
    McCauleyState state = advanceMcCauley({}, rested, start, schedule);
    auto table = std::make_shared<AlertnessTable>();
    table->person = person;
    for (int minute = 0; minute <= kMinutes; ++minute) {
        table->lapses.push_back(state.lapses);
        table->rho.push_back(std::min(1.0, kSpeed(state.lapses)));
        const Hours now = start + Minutes(minute);
        state = advanceMcCauley(state, now, now + Minutes(1), {});
    }
    return table;
}

}  // namespace lab::human
