#pragma once

#include <memory>

#include "core/engine/model_store.h"
#include "ui/document/document.h"
#include "ui/engine_bridge/autosaver.h"
#include "ui/engine_bridge/engine_bridge.h"
#include "ui/engine_bridge/scene_controller.h"
#include "ui/main_window/main_window.h"
#include "ui/selection/selection.h"
#include "ui/settings/language_controller.h"
#include "ui/theme/theme_controller.h"

namespace lab::app {

/// One window with a project of its own. What windows share is handed in.
struct ProjectWindow {
    ProjectWindow(std::shared_ptr<const engine::ModelStore> models, ui::ThemeController& theme,
                  ui::LanguageController& language);

    ui::Document document;
    ui::Selection selection;
    ui::EngineBridge bridge;
    ui::SceneController scene;
    ui::MainWindow window;
    std::unique_ptr<ui::Autosaver> autosaver;  ///< null where the system names no folder for it
};

}  // namespace lab::app
