#pragma once

#include "core/human/scene/scene_model.h"
#include "core/human/scene/scene_state.h"

namespace lab::human {

/// What changes over minutes, once a second: B and rho from the table of the day, and the LC mode,
/// dC/dt = (C* - C) / 60 s with C* = 0.5 + 0.45 / (1 + exp(-4 (u - 0.5))), u = interest x rate of progress
/// over the last second; with it pi_S = 1 + (FA(C) - FA(0.85)) / (1 - FA(0.85)). Direction: Aston-Jones and
/// Cohen 2005; FA: Gilzenrat et al. 2002; the rest is this program's own.
void tickSlowClock(const SceneModel& model, SceneState& state);

}  // namespace lab::human
