#pragma once

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QTest>
#include <memory>
#include <string>
#include <vector>

#include "core/project/project.h"
#include "tests/bench/event_clock.h"
#include "ui/document/document.h"
#include "ui/engine_bridge/engine_bridge.h"
#include "ui/engine_bridge/scene_controller.h"
#include "ui/heatmap/heatmap_view.h"
#include "ui/main_window/main_window.h"
#include "ui/selection/selection.h"
#include "ui/settings/language_controller.h"
#include "ui/theme/theme_controller.h"

namespace lab::bench {

/// Tells when a view has painted an answer to the newest request.
class PaintWatch : public QObject {
  public:
    PaintWatch(QWidget& view, const lab::ui::EngineBridge& bridge) {
        connect(&bridge, &lab::ui::EngineBridge::resultChanged, this,
                [this, &bridge] { m_hasAnswer = !bridge.isStale(); });
        view.installEventFilter(this);
    }
    [[nodiscard]] bool isPainted() const { return m_isPainted; }

    bool eventFilter(QObject*, QEvent* event) override {
        m_isPainted = m_isPainted || (m_hasAnswer && event->type() == QEvent::Paint);
        return false;
    }

  private:
    bool m_hasAnswer = false;
    bool m_isPainted = false;
};

/// The whole window, put together as the program does it.
struct Window {
    lab::ui::ThemeController theme{*qApp};
    lab::ui::LanguageController language;
    std::shared_ptr<const lab::engine::ModelStore> models =
        std::make_shared<const lab::engine::ModelStore>(LAB_RESOURCE_DIR "/models");
    lab::ui::Document document;
    lab::ui::Selection selection;
    lab::ui::EngineBridge bridge{document, selection, models};
    lab::ui::SceneController scene{document};
    lab::ui::MainWindow window{{document, selection, bridge, theme, scene}, language};

    explicit Window(const lab::project::Project& project) {
        document.reset(project, {.layer = 0, .head = 0, .query = 0, .key = 0});
        window.resize(1440, 900);
        window.show();
        static_cast<void>(QTest::qWaitForWindowExposed(&window));
        static_cast<void>(QTest::qWaitFor([this] { return bridge.result() && !bridge.isStale(); }, 20000));
        QTest::qWait(200);
    }

    /// Every dock open in the window, where some share a place as tabs.
    void openAllViews() {
        for (QDockWidget* dock : window.findChildren<QDockWidget*>()) {
            dock->show();
        }
        QTest::qWait(500);
    }

    /// Every dock beside the others, none behind a tab: all of them follow. Harsher than any window can be.
    void floatAllViews() {
        for (QDockWidget* dock : window.findChildren<QDockWidget*>()) {
            if (!dock->isVisible() || !window.tabifiedDockWidgets(dock).isEmpty()) {
                dock->setFloating(true);
                dock->show();
            }
        }
        QTest::qWait(200);
    }

    struct Latency {
        double toPixels = 0;  ///< until the weights that answer are painted
        double toRest = 0;    ///< until every other view has followed, too
    };

    Latency latencyOf(const std::function<void()>& act, BusyClock& busy) {
        auto* weights = window.findChild<lab::ui::HeatmapView*>(QStringLiteral("weights"));
        PaintWatch watch(*weights, bridge);
        QElapsedTimer clock;
        clock.start();
        act();
        while (!watch.isPainted() && clock.elapsed() < 5000) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        const double toPixels = static_cast<double>(clock.nsecsElapsed()) / 1e6;
        QElapsedTimer once;
        do {
            once.start();
        } while (QAbstractEventDispatcher::instance()->processEvents(QEventLoop::AllEvents) &&
                 busy.add(once));
        return {toPixels, static_cast<double>(clock.nsecsElapsed()) / 1e6};
    }
};

inline lab::project::Project randomProject(int tokens) {
    lab::project::Project project;
    project.source = lab::project::SourceKind::Random;
    project.attention.heads.count = 1;
    project.attention.tokenLimit = tokens;
    for (int i = 0; i < tokens; ++i) {
        project.sequence.text += (i > 0 ? " w" : "w") + std::to_string(i);
    }
    return project;
}

}  // namespace lab::bench
