#pragma once

#include <vector>

#include "core/human/scene/scene_event.h"
#include "core/human/scene/scene_log.h"
#include "core/human/scene/scene_model.h"
#include "core/human/scene/scene_state.h"

namespace lab::human {

/// One step of leaky competing accumulators for all channels, explicit Euler, clamped at 0 afterwards:
///   tau dy_x/dt = p_x - k y_x - beta sum_{z != x} y_z,   p_x = w_x / sum_z w_z (all 0 without weights).
/// Source: Usher and McClelland 2001, equation 4; fed by the selection ratio of Bundesen 1990.
void stepCompetition(const SceneModel& model, const ChannelValues& weight, ChannelValues& y);

/// The state at time 0: rested control, the heaviest task attended to (the first of equals).
[[nodiscard]] SceneState initialState(const SceneModel& model, std::uint64_t seed);
[[nodiscard]] inline SceneState initialState(const SceneModel& model) {
    return initialState(model, model.settings.seed);
}

/// Lets an event act on the state, at its present step. `log` may be null.
void applyEvent(const SceneModel& model, const SceneEvent& event, SceneState& state,
                std::vector<SceneEntry>* log);

/// One step of model.stepTime, explicit Euler. A pure function of its arguments: the same model and state
/// give the same state, bit for bit. What happened is added to `log`, which may be null and has no influence.
void stepScene(const SceneModel& model, SceneState& state, std::vector<SceneEntry>* log);

/// What is odd about this moment, in the order of SceneNotice.
[[nodiscard]] std::vector<SceneNotice> noticesOf(const SceneModel& model, const SceneState& state);

}  // namespace lab::human
