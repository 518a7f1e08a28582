#pragma once

#include "core/formats/json.h"
#include "core/human/human_model.h"

namespace lab::cli {

/// Everything that the registry says of human models: ids, formulas, parameters with units, ranges, defaults
/// and where each comes from.
[[nodiscard]] formats::Json humanListJson(std::span<const human::HumanModel> models);

/// What a run has computed: {model, seed, trials, parameters, summaries, curves, units}. Curves are objects
/// of columns; an infinite number is null.
[[nodiscard]] formats::Json humanResultJson(const human::HumanInput& input, const human::HumanResult& result);

}  // namespace lab::cli
