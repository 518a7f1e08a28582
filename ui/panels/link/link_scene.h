#pragma once

#include "core/human/scene/scene_settings.h"
#include "ui/panels/link/link_content.h"

namespace lab::ui {

/// The weights that the scene's tasks and distractors have when it starts, at this temperature; without
/// inclusion. What is not there yet takes no part.
[[nodiscard]] LinkContent sceneStartRow(const human::SceneSettings& settings, double temperature);

}  // namespace lab::ui
