#pragma once

#include <vector>

#include "core/human/scene/scene_fixed_points.h"

namespace lab::human {

/// The way of a competition of two from `start` while the weights stay, a point every 10 ms for `length`
/// seconds, the start first: explicit Euler of tau dy_1 = p_1 - k y_1 - beta y_2 and so for 2, clamped at 0
/// after each step, as the scene steps it. Source: Usher and McClelland 2001.
[[nodiscard]] std::vector<PlanePoint> competitionPath(PlanePoint start, double goalWeight,
                                                      double distractorWeight, const Competition& competition,
                                                      Seconds length);

}  // namespace lab::human
