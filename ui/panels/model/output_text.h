#pragma once

#include <QString>

#include "core/engine/compute_result.h"
#include "core/engine/model_readout.h"

namespace lab::ui {

/// What came out, in sentences: what is written or answered, how well the text is foreseen, how near the
/// embedding is; before and after where something is changed.
[[nodiscard]] QString outputText(const engine::ModelOutcome& outcome, const engine::ModelReadout& readout);
/// What the model is not, and what weights do not say.
[[nodiscard]] QString honestText(const engine::ModelOutcome& outcome);
/// "after “c”": the place of a row of logits.
[[nodiscard]] QString rowName(const engine::ModelOutcome& outcome, int row);

}  // namespace lab::ui
