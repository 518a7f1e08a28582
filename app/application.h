#pragma once

#include <QApplication>
#include <deque>
#include <memory>
#include <vector>

#include "core/engine/model_store.h"
#include "core/files/recovery_slot.h"
#include "ui/settings/language_controller.h"
#include "ui/theme/theme_controller.h"

namespace lab::ui {
class MainWindow;
}

namespace lab::app {

struct ProjectWindow;

/// Puts the program together: everything is made here and handed on, nothing is looked up.
class Application : public QObject {
    Q_OBJECT

  public:
    /// `resources` is the folder with models.
    Application(QApplication& qt, const std::filesystem::path& resources);
    ~Application() override;

    /// Shows the window on `path`, or on the first example, and offers what an earlier run did not save.
    void start(const QString& path);

  private:
    ProjectWindow& openWindow();
    /// A closed window goes when another one is open; the last one goes with the program.
    void forgetClosedWindows();
    void offerUnsavedWork();
    void bringBack(files::RecoverySlot& slot);

    ui::ThemeController m_theme;
    ui::LanguageController m_language;
    std::shared_ptr<const engine::ModelStore> m_models;
    std::deque<files::RecoverySlot> m_abandoned;  ///< newest first
    std::vector<std::unique_ptr<ProjectWindow>> m_windows;
};

}  // namespace lab::app
