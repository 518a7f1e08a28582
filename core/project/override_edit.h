#pragma once

#include <vector>

#include "core/project/project.h"

namespace lab::project {

/// The override at the place of `place` (its value does not count); nullptr where there is none.
[[nodiscard]] const Override* findOverride(const std::vector<Override>& overrides, const Override& place);

/// Edits of the overridden numbers of a project. Each returns the changed list, never two for one place.

/// With `one` at its place, whatever was there.
[[nodiscard]] std::vector<Override> withOverride(std::vector<Override> overrides, const Override& one);
/// Without the one at the place of `place`.
[[nodiscard]] std::vector<Override> withoutOverride(std::vector<Override> overrides, const Override& place);
/// Without those of `stage`, in all layers and heads.
[[nodiscard]] std::vector<Override> withoutStage(std::vector<Override> overrides, Stage stage);

}  // namespace lab::project
