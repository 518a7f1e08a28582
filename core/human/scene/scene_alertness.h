#pragma once

#include "core/human/scene/scene_model.h"

namespace lab::human {

/// Whether two people have slept alike and look at the same clock.
[[nodiscard]] bool hasSameDay(const ScenePerson& a, const ScenePerson& b);

/// B by the minute over the 24 hours from the start of the scene (McCauley et al. 2013), after the nights as
/// given, and rho(B) (Gunzelmann, Veksler et al.: mean 1/RT at B over that of a rested person).
[[nodiscard]] std::shared_ptr<const AlertnessTable> makeAlertness(const ScenePerson& person);

/// P(a pop-up is encoded within 100 ms) at n relevant items over that at one. Source: Lavie 1995 in terms of
/// Bundesen 1990.
[[nodiscard]] double popUpShare(int load, const SceneConstants& constants);

/// chi, 0.2..1, of what two things ask for (Wickens 2002); 0 where one asks for nothing.
[[nodiscard]] double conflictOf(const Demands& a, const Demands& b);

/// What a distractor asks for; nothing, for channels without a vector.
[[nodiscard]] Demands distractorDemands(std::size_t channel);

}  // namespace lab::human
