#pragma once

#include <array>

#include "core/human/scene/scene_assumptions.h"

namespace lab::human {

struct AssumptionRange {
    double least;
    double largest;
    double step;
};

/// A row whose value is the one that SceneConstants has.
constexpr SceneAssumption assumption(Constant constant, AssumptionRange range,
                                     double SceneConstants::*field) {
    constant.value = SceneConstants{}.*field;
    return {constant, range.least, range.largest, range.step, field};
}

}  // namespace lab::human
