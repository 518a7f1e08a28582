#include "core/human/scene/scene_assumptions.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/human/scene/rows/scene_competition_rows.h"
#include "core/human/scene/rows/scene_event_rows.h"
#include "core/human/scene/rows/scene_person_rows.h"

namespace lab::human {

namespace {

template <std::size_t... Sizes>
constexpr auto joined(const std::array<SceneAssumption, Sizes>&... parts) {
    std::array<SceneAssumption, (Sizes + ...)> all{};
    std::size_t next = 0;
    const auto add = [&](const auto& part) {
        for (const SceneAssumption& row : part) {
            all[next++] = row;
        }
    };
    (add(parts), ...);
    return all;
}

constexpr auto kAssumptions = joined(kCompetitionRows, kEventRows, kThoughtRows, kControlRows, kPersonRows);

}  // namespace

std::span<const SceneAssumption> sceneAssumptions() {
    return kAssumptions;
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

}  // namespace lab::human
