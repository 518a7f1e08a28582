#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "core/human/scene/scene_event.h"

namespace lab::human {

/// A scene to begin with: settings, and what happens in it. Names of its tasks are English, LAB_TEXT.
struct ScenePreset {
    std::string_view id;
    std::string_view name;         ///< English, LAB_TEXT
    std::string_view description;  ///< one sentence; English, LAB_TEXT
    SceneSettings (*settings)();
    std::vector<SceneEvent> (*events)();
};

[[nodiscard]] std::span<const ScenePreset> scenePresets();
/// The preset of that id, or nullptr.
[[nodiscard]] const ScenePreset* findScenePreset(std::string_view id);

}  // namespace lab::human
