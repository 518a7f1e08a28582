#pragma once

#include <QApplication>
#include <memory>

#include "core/engine/model_store.h"
#include "ui/document/document.h"
#include "ui/engine_bridge/engine_bridge.h"
#include "ui/engine_bridge/scene_controller.h"
#include "ui/main_window/main_window.h"
#include "ui/selection/selection.h"
#include "ui/settings/language_controller.h"
#include "ui/theme/theme_controller.h"

namespace lab::app {

/// Puts the program together: everything is made here and handed on, nothing is looked up.
class Application {
  public:
    /// `resources` is the folder with models.
    Application(QApplication& qt, const std::filesystem::path& resources);

    /// Shows the window on `path`, or on the first example.
    void start(const QString& path);

  private:
    ui::ThemeController m_theme;
    ui::LanguageController m_language;
    std::shared_ptr<const engine::ModelStore> m_models;
    ui::Document m_document;
    ui::Selection m_selection;
    ui::EngineBridge m_bridge;
    ui::SceneController m_scene;
    std::unique_ptr<ui::MainWindow> m_window;
};

}  // namespace lab::app
