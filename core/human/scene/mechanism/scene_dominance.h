#pragma once

#include <vector>

#include "core/human/scene/scene_log.h"
#include "core/human/scene/scene_model.h"
#include "core/human/scene/scene_state.h"

namespace lab::human {

/// Follows which channel has the largest y (who has it keeps it among equals), opens the gate of switching
/// and resumption, T_rc + T_0 + F e^-A, when attention comes to a task that was out of mind, and gives the
/// task that has attention a reference every half second.
/// Sources: Logan and Bundesen 2003 (T_rc); Altmann and Trafton 2002 (T_0 + F e^-A).
void updateDominance(const SceneModel& model, SceneState& state, std::vector<SceneEntry>* log);

}  // namespace lab::human
