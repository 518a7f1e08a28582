#pragma once

#include <nlohmann/json.hpp>

#include "core/human/plan/hour_plan.h"
#include "core/project_io/json_fields.h"

namespace lab::project_io {

/// The field "plan" of project.json: a planned hour, units in the keys.
[[nodiscard]] nlohmann::ordered_json toJson(const human::HourPlan& plan);
/// Breaks are put in order and off one another.
void readPlan(JsonFields fields, human::HourPlan& plan);

}  // namespace lab::project_io
