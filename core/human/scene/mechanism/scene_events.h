#pragma once

#include <vector>

#include "core/human/scene/scene_log.h"
#include "core/human/scene/scene_model.h"
#include "core/human/scene/scene_state.h"

namespace lab::human {

/// Thoughts and worries that come by themselves: Poisson processes whose rate may change. What is left of
/// each one's exponential waiting time is used up at its rate, so that the draws do not depend on the step.
/// During a break they come but do nothing.
void letThoughtsCome(const SceneModel& model, SceneState& state, std::vector<SceneEntry>* log);

/// Writes down which distractions faded without capturing, and which decisions did not win.
void settlePending(const SceneModel& model, SceneState& state, std::vector<SceneEntry>* log);

}  // namespace lab::human
