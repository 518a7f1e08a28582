#include "core/human/scene/scene_assumptions.h"

#include <algorithm>
#include <cmath>

namespace lab::human {

std::span<const SceneAssumption> sceneAssumptions() {
    return {};
}

SceneConstants sceneConstants(const ParameterValues& overrides) {
    SceneConstants constants;
    for (const SceneAssumption& assumption : sceneAssumptions()) {
        const auto found = overrides.find(assumption.constant.id);
        if (found != overrides.end() && std::isfinite(found->second)) {
            constants.*assumption.field = std::clamp(found->second, assumption.least, assumption.largest);
        }
    }
    return constants;
}

std::span<const SceneElement> sceneElements() {
    return {};
}

}  // namespace lab::human
