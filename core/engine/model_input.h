#pragma once

#include <filesystem>

#include "core/project/project.h"
#include "core/transformer/models/model.h"

namespace lab::engine {

/// What a project gives its model to read. `folder` is the model's: a picture or sound that is not said is
/// the first of its examples. Errors: those of reading the files, with their names; FileNotFound where there
/// is neither.
[[nodiscard]] Result<transformer::ModelInput> readModelInput(const project::Project& project,
                                                             const transformer::ModelInfo& info,
                                                             const std::filesystem::path& folder);

}  // namespace lab::engine
