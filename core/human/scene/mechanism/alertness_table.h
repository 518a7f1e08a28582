#pragma once

#include <memory>
#include <vector>

#include "core/human/scene/scene_settings.h"

namespace lab::human {

/// Alertness over the day: B and rho by the minute from the start of the scene. The last goes on.
struct AlertnessTable {
    ScenePerson person;          ///< what it was made from
    std::vector<double> lapses;  ///< B
    std::vector<double> rho;     ///< 0..1: C_0 is what a rested person has, and nobody counts for more
};

/// Whether two people have slept alike and look at the same clock.
[[nodiscard]] bool hasSameDay(const ScenePerson& a, const ScenePerson& b);

/// The next 24 hours without sleep, after the nights as given: each ends at the clock time at which the
/// person woke today, and before the first of them the person was rested. B: McCauley et al. 2013; rho:
/// microlapses.
[[nodiscard]] std::shared_ptr<const AlertnessTable> makeAlertness(const ScenePerson& person);

}  // namespace lab::human
