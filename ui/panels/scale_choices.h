#pragma once

#include <QString>
#include <utility>
#include <vector>

#include "core/project/project.h"

namespace lab::ui {

/// What the scores of this project can be multiplied by, as the box "Scale" offers it.
[[nodiscard]] std::vector<std::pair<QString, project::ScaleKind>> scaleChoices(
    const project::Project& project);

}  // namespace lab::ui
