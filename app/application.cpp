#include "app/application.h"

#include "core/human/scene/scene_presets.h"
#include "core/project/examples.h"
#include "ui/heatmap/heatmap_accessible.h"

namespace lab::app {

Application::Application(QApplication& qt, const std::filesystem::path& resources)
    : m_theme(qt),
      m_models(std::make_shared<const engine::ModelStore>(resources / "models")),
      m_bridge(m_document, m_selection, m_models),
      m_scene(m_document) {
    ui::installHeatmapAccessibility();
    m_language.restore();
    m_window = std::make_unique<ui::MainWindow>(
        ui::PanelServices{m_document, m_selection, m_bridge, m_theme, m_scene}, m_language);
}

void Application::start(const QString& path) {
    project::Example first = project::examples().front();
    first.project.scene = human::scenePresets().front().settings();
    m_document.reset(first.project, first.view);
    m_window->show();
    if (!path.isEmpty()) {
        m_window->openPath(path);
    }
}

}  // namespace lab::app
