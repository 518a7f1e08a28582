#pragma once

#include <optional>
#include <vector>

#include "core/human/scene/scene_event.h"

namespace lab::human {

struct PlannedBreak {
    Minutes at{25};
    Minutes length{5};
    bool operator==(const PlannedBreak&) const = default;
};

/// How the phone comes in: the messages are the same, what differs is when they are let through.
struct Notifications {
    double perHour = 12;                  ///< 0..600, at times drawn from the seed (Poisson)
    std::optional<Minutes> batchEvery{};  ///< 1..240: held until then, and then one after the other
    bool operator==(const Notifications&) const = default;
};

/// An hour as the learner plans it.
struct AttentionPlan {
    SceneSettings settings;  ///< tasks, person, what is around
    Minutes length{60};      ///< 1..480
    Notifications notifications;
    std::vector<PlannedBreak> breaks;
    double soundsPerHour = 0;               ///< sudden sounds, 0..600, at times drawn from the seed
    std::vector<SceneEvent> interruptions;  ///< at times that are known
};

/// Everything that happens in run number `run` of a plan, by time. Messages and sounds come from streams of
/// their own, so that two plans of one seed meet the same ones (common random numbers).
[[nodiscard]] std::vector<SceneEvent> eventsOf(const AttentionPlan& plan, int run);

}  // namespace lab::human
