#pragma once

#include "core/human/scene/scene_run.h"
#include "ui/panels/link/link_content.h"

namespace lab::ui {

/// The weights that the scene's tasks and distractors have at the moment where it is, at this temperature;
/// without inclusion. What is not there at that moment takes no part.
[[nodiscard]] LinkContent sceneRow(const human::SceneRun& run, double temperature);

}  // namespace lab::ui
