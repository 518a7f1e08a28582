#include "core/human/scene/scene_presets.h"

namespace lab::human {

namespace {

constexpr std::array<DemandPreset, 9> kDemands = {{
    {"reading", LAB_TEXT("Registry", "Reading"), {0, 2, 0, 0, 0, 2, 0, 0}},
    {"lecture", LAB_TEXT("Registry", "Lecture"), {0, 0, 0, 2, 0, 2, 0, 0}},
    {"notes", LAB_TEXT("Registry", "Taking notes"), {0, 1, 0, 0, 0, 1, 1, 0}},
    {"texting", LAB_TEXT("Registry", "Texting"), {0, 1, 0, 0, 0, 1, 1, 0}},
    {"drawing", LAB_TEXT("Registry", "Drawing"), {1, 0, 0, 0, 1, 0, 1, 0}},
    {"music", LAB_TEXT("Registry", "Music without words"), {0, 0, 1, 0, 0, 0, 0, 0}},
    {"call", LAB_TEXT("Registry", "Phone call"), {0, 0, 0, 1, 0, 1, 0, 1}},
    {"driving", LAB_TEXT("Registry", "Driving"), {2, 0, 0, 0, 1, 0, 1, 0}},
    {"watching", LAB_TEXT("Registry", "Watching a screen"), {1, 0, 0, 0, 1, 0, 0, 0}},
}};

}  // namespace

std::span<const DemandPreset> demandPresets() {
    return kDemands;
}

Demands demandsOf(const SceneTask& task) {
    for (const DemandPreset& preset : kDemands) {
        if (preset.id == task.demandPreset) {
            return preset.demands;
        }
    }
    return task.demands;
}

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
