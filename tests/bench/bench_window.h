#pragma once

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QTest>
#include <algorithm>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "core/project/project.h"
#include "ui/document/document.h"
#include "ui/engine_bridge/engine_bridge.h"
#include "ui/engine_bridge/scene_controller.h"
#include "ui/heatmap/heatmap_view.h"
#include "ui/main_window/main_window.h"
#include "ui/selection/selection.h"
#include "ui/settings/language_controller.h"
#include "ui/theme/theme_controller.h"

namespace lab::bench {

using Milliseconds = std::vector<double>;

inline double percentile(Milliseconds values, double share) {
    std::sort(values.begin(), values.end());
    return values.empty() ? 0
                          : values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

/// Longest stretch for which the event loop did not come back to waiting.
class BusyClock : public QObject {
  public:
    BusyClock() {
        auto* dispatcher = QAbstractEventDispatcher::instance();
        connect(dispatcher, &QAbstractEventDispatcher::awake, this, [this] { m_since.start(); });
        connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, [this] {
            if (m_since.isValid()) {
                add(m_since);
            }
        });
    }
    bool add(const QElapsedTimer& since) {
        longest.push_back(static_cast<double>(since.nsecsElapsed()) / 1e6);
        return true;
    }
    Milliseconds longest;

  private:
    QElapsedTimer m_since;
};

/// Knows which event kept the GUI thread longest, and whose it was.
class TimedApplication : public QApplication {
  public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override {
        if (m_depth > 0) {
            return QApplication::notify(receiver, event);
        }
        const QObject* owner = receiver->parent();
        const QByteArray name = (owner != nullptr ? owner->metaObject()->className() : "") + QByteArray("/") +
                                receiver->metaObject()->className() + QByteArray(" ") +
                                receiver->objectName().toUtf8() + " " +
                                QByteArray::number(static_cast<int>(event->type()));
        QElapsedTimer clock;
        clock.start();
        ++m_depth;
        const bool isHandled = QApplication::notify(receiver, event);
        --m_depth;
        double& longest = m_longest[name];
        longest = std::max(longest, static_cast<double>(clock.nsecsElapsed()) / 1e6);
        return isHandled;
    }

    /// "HeatmapView weights 12: 3.1 ms, …": the longest first; forgets them.
    std::string takeLongest() {
        std::vector<std::pair<double, QByteArray>> all;
        for (const auto& [name, milliseconds] : m_longest) {
            all.emplace_back(milliseconds, name);
        }
        std::sort(all.rbegin(), all.rend());
        std::string told;
        for (std::size_t i = 0; i < std::min<std::size_t>(all.size(), 4); ++i) {
            told += all[i].second.toStdString() + ": " + std::to_string(all[i].first) + " ms; ";
        }
        m_longest.clear();
        return told;
    }

  private:
    std::map<QByteArray, double> m_longest;
    int m_depth = 0;
};

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
