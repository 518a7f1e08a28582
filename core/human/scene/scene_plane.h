#pragma once

#include "core/human/scene/scene_fixed_points.h"
#include "core/human/scene/scene_model.h"
#include "core/human/scene/scene_state.h"

namespace lab::human {

/// The phase plane of the strongest task against the strongest distractor at the weights of a moment, with
/// every other channel at rest (y = 0) but with its weight.
struct ScenePlane {
    PhasePoint now;
    double extent = 1;  ///< of both axes: the largest activation that can last, 1 / k, at least 1
    std::vector<FixedPoint> fixedPoints;
    Nullclines lines;
    /// Where starts below and above the border lead; both the same without a border.
    FixedPointKind below = FixedPointKind::Nothing;
    FixedPointKind above = FixedPointKind::Nothing;
};

/// With p_x = w_x / W, W the sum of all weights, the two see p_g + p_d = f <= 1. The competition is
/// homogeneous where it is linear (y / f obeys the one of p / f), so that the plane is the one of the two
/// alone, fixedPoints() and nullclines(), made smaller by f. Activations are pure numbers. Source: Usher and
/// McClelland 2001, for the competition; the cut through the scene is derived.
[[nodiscard]] ScenePlane scenePlane(const SceneModel& model, const SceneState& state);

}  // namespace lab::human
