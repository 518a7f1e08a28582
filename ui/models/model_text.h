#pragma once

#include <QString>

#include "core/engine/model_outcome.h"
#include "core/transformer/models/shipped_models.h"

namespace lab::ui {

/// The name of a model in the user's language; a folder of the user's own keeps its name.
[[nodiscard]] QString modelName(const transformer::ModelInfo& info);
/// The same for what Project::model names, without opening it.
[[nodiscard]] QString modelName(const std::string& id);
/// One line: what it is.
[[nodiscard]] QString modelAbout(const transformer::ModelInfo& info);
/// One line: who trained it, on what, licence, size. A folder that does not say is told so.
[[nodiscard]] QString modelOrigin(const transformer::ModelInfo& info);
/// Whether it is given text, of whichever kind.
[[nodiscard]] bool readsText(const transformer::ModelInfo& info);
/// What rows and columns of cross-attention stand for.
[[nodiscard]] QString crossQueries(const engine::ModelOutcome& outcome);
[[nodiscard]] QString crossKeys(const engine::ModelOutcome& outcome);
/// "1 · cross-attention": the layer's number as everywhere, and its part where there is more than one.
[[nodiscard]] QString modelLayerName(const engine::ModelOutcome& outcome, int layer);

}  // namespace lab::ui
