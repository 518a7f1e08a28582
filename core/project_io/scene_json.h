#pragma once

#include <nlohmann/json.hpp>

#include "core/project_io/json_fields.h"

namespace lab::project_io {

/// The field "scene" of project.json: settings of the scene of human attention, units in the keys.
[[nodiscard]] nlohmann::ordered_json toJson(const human::SceneSettings& scene);
/// Unknown assumptions are passed over; no more than the scene's number of tasks is allowed.
void readScene(JsonFields fields, human::SceneSettings& scene);

}  // namespace lab::project_io
