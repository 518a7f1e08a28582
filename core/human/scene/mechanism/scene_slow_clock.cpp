#include "core/human/scene/mechanism/scene_slow_clock.h"

#include <algorithm>
#include <cmath>

#include "core/human/arousal/lc_table.h"

namespace lab::human {

namespace {

/// Linear interpolation by the minute; the last goes on.
double atMinute(const std::vector<double>& values, double minute) {
    const auto last = static_cast<double>(values.size() - 1);
    const double place = std::clamp(minute, 0.0, last);
    const auto i = static_cast<std::size_t>(place);
    const std::size_t j = std::min(i + 1, values.size() - 1);
    return values[i] + (place - static_cast<double>(i)) * (values[j] - values[i]);
}

void followUtility(const SceneModel& model, SceneState& state) {
    const SceneConstants& c = model.constants;
    const double used = state.total.used - state.usedAtTick;
    state.usedAtTick = state.total.used;
    const double utility = model.settings.person.interest * std::clamp(used * model.ease, 0.0, 1.0);
    const double target =
        c.coherenceLow + c.coherenceSpan / (1 + std::exp(-c.coherenceSlope * (utility - c.coherenceMiddle)));
    state.coherence += (target - state.coherence) * std::min(1.0, 1 / c.coherenceTime);
}

}  // namespace

void tickSlowClock(const SceneModel& model, SceneState& state) {
    const double minute = static_cast<double>(state.step) * model.stepTime.count() / 60;
    state.lapses = atMinute(model.alertness->lapses, minute);
    state.rho = atMinute(model.alertness->rho, minute);
    if (state.step > 0 && !state.isIdle) {
        followUtility(model, state);
    }
    state.usedAtTick = state.total.used;
    state.distractorGain = 1 + model.constants.focusStrength * (lcDistractibility(state.coherence) - 1);
}

}  // namespace lab::human
