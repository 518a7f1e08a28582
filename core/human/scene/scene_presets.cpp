#include "core/human/scene/scene_presets.h"

namespace lab::human {

std::span<const ScenePreset> scenePresets() {
    return {};
}

const ScenePreset* findScenePreset(std::string_view id) {
    for (const ScenePreset& preset : scenePresets()) {
        if (preset.id == id) {
            return &preset;
        }
    }
    return nullptr;
}

}  // namespace lab::human
