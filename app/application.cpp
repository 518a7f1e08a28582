#include "app/application.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>

#include "app/project_window.h"
#include "core/files/read_file.h"
#include "ui/heatmap/heatmap_accessible.h"
#include "ui/main_window/recovery_bar.h"

namespace lab::app {

namespace {

/// Where a further window stands relative to the one before it.
constexpr QPoint kStep(28, 28);

}  // namespace

Application::Application(QApplication& qt, const std::filesystem::path& resources)
    : m_theme(qt), m_models(std::make_shared<const engine::ModelStore>(resources / "models")) {
    ui::installHeatmapAccessibility();
    m_language.restore();
    openWindow();
}

Application::~Application() = default;

void Application::start(const QString& path) {
    ui::MainWindow& window = m_windows.front()->window;
    window.show();
    if (!path.isEmpty()) {
        window.openPath(path);
    }
    if (const auto folder = files::recoveryFolder()) {
        for (files::RecoverySlot& slot : files::abandonedSlots(*folder)) {
            m_abandoned.push_back(std::move(slot));
        }
        offerUnsavedWork();
    }
}

ProjectWindow& Application::openWindow() {
    m_windows.push_back(std::make_unique<ProjectWindow>(m_models, m_theme, m_language));
    ProjectWindow& made = *m_windows.back();
    connect(&made.window, &ui::MainWindow::newWindowRequested, this, [this, &made] {
        ProjectWindow& another = openWindow();
        another.window.move(made.window.pos() + kStep);
        another.window.show();
    });
    connect(&made.window, &ui::MainWindow::closed, this, &Application::forgetClosedWindows,
            Qt::QueuedConnection);
    return made;
}

void Application::forgetClosedWindows() {
    const auto isOpen = [](const auto& one) { return one->window.isVisible(); };
    if (std::ranges::any_of(m_windows, isOpen)) {
        std::erase_if(m_windows, [&](const auto& one) { return !isOpen(one); });
    }
}

void Application::offerUnsavedWork() {
    if (m_abandoned.empty()) {
        return;
    }
    const files::RecoverySlot& slot = m_abandoned.front();
    const QString origin = QFile::decodeName(slot.origin().c_str());
    const QFileInfo work(QFile::decodeName(slot.workPath().c_str()));
    const auto done = [this](bool isWanted) {
        if (isWanted) {
            bringBack(m_abandoned.front());
        } else {
            m_abandoned.front().remove();
        }
        m_abandoned.pop_front();
        offerUnsavedWork();
    };
    m_windows.front()->window.recoveryBar().offer({.name = QFileInfo(origin).fileName(),
                                                   .when = work.lastModified(),
                                                   .bringBack = [done] { done(true); },
                                                   .throwAway = [done] { done(false); }});
}

/// Into the first window, unless somebody has begun something there.
void Application::bringBack(files::RecoverySlot& slot) {
    ProjectWindow* target = m_windows.front().get();
    if (target->document.isModified()) {
        target = &openWindow();
        target->window.show();
    }
    const auto work = files::readFile(slot.workPath());
    const std::optional<Error> error =
        work ? target->document.recover(*work, QFile::decodeName(slot.origin().c_str())) : work.error();
    if (error) {
        target->window.sayCannotOpen(*error);
        return;
    }
    if (target->autosaver != nullptr) {
        target->autosaver->flush();
    }
    slot.remove();
}

}  // namespace lab::app
