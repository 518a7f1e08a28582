#include "app/application.h"

#include "core/project/examples.h"
#include "ui/heatmap/heatmap_accessible.h"

namespace lab::app {

Application::Application(QApplication& qt, const std::filesystem::path& resources)
    : m_theme(qt),
      m_models(std::make_shared<const engine::ModelStore>(resources / "models")),
      m_bridge(m_document, m_selection, m_models) {
    ui::installHeatmapAccessibility();
    m_language.restore();
    m_window = std::make_unique<ui::MainWindow>(ui::PanelServices{m_document, m_selection, m_bridge, m_theme},
                                                m_language);
}

void Application::start(const QString& path) {
    const project::Example first = project::examples().front();
    m_document.reset(first.project, first.view);
    m_window->show();
    if (!path.isEmpty()) {
        m_window->openPath(path);
    }
}

}  // namespace lab::app
