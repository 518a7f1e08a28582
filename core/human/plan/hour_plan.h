#pragma once

#include <vector>

#include "core/human/plan/attention_plan.h"

namespace lab::human {

/// The hour that a learner plans.
inline constexpr Minutes kPlannedHour{60};

/// What a Project stores of a planned hour; tasks and person are those of the scene.
struct HourPlan {
    std::vector<double> taskMinutes;  ///< 0..60 of each task, one after the other; for tasks beyond, see
                                      ///< plannedMinutes()
    Notifications notifications;
    double soundsPerHour = 0;  ///< 0..600
    std::vector<PlannedBreak> breaks;
    bool operator==(const HourPlan&) const = default;
};

/// Minutes of each task of the scene: as planned; tasks for which nothing is said share what is left of the
/// hour equally.
[[nodiscard]] std::vector<double> plannedMinutes(const SceneSettings& settings, const HourPlan& plan);

/// When a task is meant to be worked on.
struct PlannedPart {
    int task = 0;
    Minutes at{0};
    Minutes length{0};
    bool operator==(const PlannedPart&) const = default;
};

/// The tasks one after the other from the start of the hour; what lies beyond its end is left out.
[[nodiscard]] std::vector<PlannedPart> plannedParts(const SceneSettings& settings, const HourPlan& plan);

/// The hour as it is run: each task has as much work as it is given time, and where its part begins the
/// person decides to turn to it. A task without time has no importance.
[[nodiscard]] AttentionPlan attentionPlan(const SceneSettings& settings, const HourPlan& plan);

/// The plan with messages and breaks as another plan has them.
[[nodiscard]] HourPlan withTimesOf(HourPlan plan, const AttentionPlan& found);

/// The plan with what could not be run put right: numbers in their ranges, breaks by time and within the
/// hour, none of them over another.
[[nodiscard]] HourPlan inRange(HourPlan plan);

}  // namespace lab::human
