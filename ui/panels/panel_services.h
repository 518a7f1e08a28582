#pragma once

namespace lab::ui {

class Document;
class EngineBridge;
class SceneController;
class Selection;
class ThemeController;

/// What a panel is built from. All of it outlives the panel.
struct PanelServices {
    Document& document;
    Selection& selection;
    EngineBridge& bridge;
    ThemeController& theme;
    SceneController& scene;
};

}  // namespace lab::ui
