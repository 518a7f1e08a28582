#pragma once

#include <nlohmann/json.hpp>

#include "core/project_io/json_fields.h"

namespace lab::project_io {

/// The field "model" of project.json: the model, what it is given beside the text, and what is changed
/// inside.
[[nodiscard]] nlohmann::ordered_json toJson(const project::ModelSettings& model);
/// Of several changes of one head the last counts.
void readModel(JsonFields fields, project::ModelSettings& model);

}  // namespace lab::project_io
