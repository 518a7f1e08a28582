// From key to pixels in the whole window: how long from a key press until the picture that answers it is
// painted, and how long the GUI thread is busy at a stretch. Runs on the present display, or offscreen
// without one.
#include <benchmark/benchmark.h>

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QPointer>
#include <QProcess>
#include <QScreen>
#include <QSlider>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTest>
#include <QTimer>
#include <algorithm>
#include <map>

#include "core/project/examples.h"
#include "ui/document/document.h"
#include "ui/editors/collapsible_group.h"
#include "ui/editors/sequence_text_edit.h"
#include "ui/editors/slider_spin.h"
#include "ui/engine_bridge/engine_bridge.h"
#include "ui/engine_bridge/scene_controller.h"
#include "ui/heatmap/heatmap_view.h"
#include "ui/main_window/main_window.h"
#include "ui/panels/human/human_panel.h"
#include "ui/panels/parameters_panel.h"
#include "ui/selection/selection.h"
#include "ui/settings/language_controller.h"
#include "ui/theme/theme_controller.h"

namespace {

using Milliseconds = std::vector<double>;
constexpr int kEvents = 300;

double percentile(Milliseconds values, double share) {
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

lab::project::Project randomProject(int tokens) {
    lab::project::Project project;
    project.source = lab::project::SourceKind::Random;
    project.attention.heads.count = 1;
    project.attention.tokenLimit = tokens;
    for (int i = 0; i < tokens; ++i) {
        project.sequence.text += (i > 0 ? " w" : "w") + std::to_string(i);
    }
    return project;
}

void report(benchmark::State& state, const std::vector<Window::Latency>& latencies, const BusyClock& busy) {
    Milliseconds toPixels;
    Milliseconds toRest;
    for (const Window::Latency& latency : latencies) {
        toPixels.push_back(latency.toPixels);
        toRest.push_back(latency.toRest);
    }
    state.counters["median_ms"] = percentile(toPixels, 0.5);
    state.counters["p95_ms"] = percentile(toPixels, 0.95);
    state.counters["rest_ms"] = percentile(toRest, 0.5);
    state.counters["busy_p95_ms"] = percentile(busy.longest, 0.95);
    state.counters["busy_max_ms"] = percentile(busy.longest, 1.0);
    state.SetLabel(static_cast<TimedApplication*>(qApp)->takeLongest());
}

/// d_k by the arrow keys on its slider, up and down. Arguments: n, and which views are open: those at first,
/// all in the window, all floating, all in the window with the scene of human attention playing.
void sliderToPixels(benchmark::State& state) {
    Window window(randomProject(static_cast<int>(state.range(0))));
    if (state.range(1) == 1 || state.range(1) == 3) {
        window.openAllViews();
        window.scene.setPlaying(state.range(1) == 3);
    } else if (state.range(1) == 2) {
        window.floatAllViews();
    }
    QSlider* slider = window.window.findChild<lab::ui::ParametersPanel*>()->findChild<QSlider*>();
    slider->setFocus();
    std::vector<Window::Latency> latencies;
    static_cast<TimedApplication*>(qApp)->takeLongest();
    BusyClock busy;
    bool up = false;
    for (auto _ : state) {
        up = !up;
        latencies.push_back(
            window.latencyOf([&] { QTest::keyClick(slider, up ? Qt::Key_Right : Qt::Key_Left); }, busy));
        state.SetIterationTime(latencies.back().toPixels / 1e3);
    }
    report(state, latencies, busy);
}
BENCHMARK(sliderToPixels)
    ->ArgsProduct({{16, 64, 256, 1024}, {0, 1, 2, 3}})
    ->UseManualTime()
    ->Iterations(kEvents)
    ->Unit(benchmark::kMillisecond);

/// Sliders and numbers of the human side that can be seen.
QList<QPointer<QWidget>> visibleControls(const lab::ui::HumanPanel& panel) {
    QList<QPointer<QWidget>> controls;
    for (auto* slider : panel.findChildren<QSlider*>()) {
        controls << slider;
    }
    for (auto* number : panel.findChildren<QAbstractSpinBox*>()) {
        controls << number;
    }
    controls.removeIf([](const auto& control) { return !control->isVisible() || !control->isEnabled(); });
    return controls;
}

/// Frames a second of the scene while a control is changed sixty times a second.
double framesWhileDragging(const QPointer<QWidget>& control, const lab::ui::SceneController& scene) {
    int frames = 0;
    const auto counting =
        QObject::connect(&scene, &lab::ui::SceneController::stateChanged, qApp, [&frames] { ++frames; });
    QTimer drag;
    int change = 0;
    QObject::connect(&drag, &QTimer::timeout, qApp, [&control, &change] {
        if (control) {
            QTest::keyClick(control, change++ / 15 % 2 == 0 ? Qt::Key_Up : Qt::Key_Down);  // back and forth
        }
    });
    drag.start(16);
    QElapsedTimer clock;
    clock.start();
    QTest::qWait(1000);
    QObject::disconnect(counting);
    return 1e3 * frames / static_cast<double>(clock.elapsed());
}

/// Each slider and number of the human side, sixty changes a second while the scene plays: first with all
/// groups closed, then each group open by itself. The scene draws thirty frames a second.
void sceneFramesWhileDragging(benchmark::State& state) {
    Window window(randomProject(16));
    window.openAllViews();
    auto* panel = window.window.findChild<lab::ui::HumanPanel*>();
    window.scene.setPlaying(true);
    Milliseconds frames;
    double worst = 1e9;
    QString worstName;
    const auto dragAll = [&] {
        for (const QPointer<QWidget>& control : visibleControls(*panel)) {
            if (!control) {
                continue;
            }
            frames.push_back(framesWhileDragging(control, window.scene));
            if (frames.back() < worst) {
                worst = frames.back();
                worstName = control ? control->accessibleName() : QString();
            }
        }
    };
    static_cast<TimedApplication*>(qApp)->takeLongest();
    for (auto _ : state) {
        dragAll();
        for (auto* group : panel->findChildren<lab::ui::CollapsibleGroup*>()) {
            const bool wasOpen = group->isOpen();
            group->setOpen(true);
            QTest::qWait(500);
            if (!wasOpen) {
                dragAll();
            }
            group->setOpen(wasOpen);
        }
        state.SetIterationTime(1.0 / percentile(frames, 0.5));
    }
    state.counters["drags"] = static_cast<double>(frames.size());
    state.counters["worst_fps"] = percentile(frames, 0);
    state.counters["low10_fps"] = percentile(frames, 0.1);
    state.counters["median_fps"] = percentile(frames, 0.5);
    state.SetLabel(worstName.toStdString() + ": " + static_cast<TimedApplication*>(qApp)->takeLongest());
}
BENCHMARK(sceneFramesWhileDragging)->UseManualTime()->Iterations(1)->Unit(benchmark::kMillisecond);

/// A letter typed at the end of a text of 40 tokens that runs through USE Lite.
void useLiteEditToPixels(benchmark::State& state) {
    lab::project::Project project;
    project.sequence.text =
        "the old man and the sea went to the market to buy some fish and bread for the long journey over "
        "the hills and far away to the town where his sister lived with her two cats and a dog";
    Window window(project);
    auto* text = window.window.findChild<lab::ui::SequenceTextEdit*>();
    text->setFocus();
    text->moveCursor(QTextCursor::End);
    std::vector<Window::Latency> latencies;
    BusyClock busy;
    bool add = false;
    for (auto _ : state) {
        add = !add;
        latencies.push_back(window.latencyOf(
            [&] { add ? QTest::keyClick(text, Qt::Key_S) : QTest::keyClick(text, Qt::Key_Backspace); },
            busy));
        state.SetIterationTime(latencies.back().toPixels / 1e3);
    }
    state.counters["tokens"] = static_cast<double>(window.bridge.result()->sequence.encoded->tokensUsed());
    report(state, latencies, busy);
}
BENCHMARK(useLiteEditToPixels)->UseManualTime()->Iterations(kEvents)->Unit(benchmark::kMillisecond);

/// What the machine itself jitters: a posted event and back.
void idleJitter(benchmark::State& state) {
    Milliseconds latencies;
    for (auto _ : state) {
        QElapsedTimer clock;
        clock.start();
        QTest::qSleep(1);
        QCoreApplication::processEvents();
        const double latency = static_cast<double>(clock.nsecsElapsed()) / 1e6 - 1.0;
        latencies.push_back(latency);
        state.SetIterationTime(latency / 1e3);
    }
    state.counters["median_ms"] = percentile(latencies, 0.5);
    state.counters["p95_ms"] = percentile(latencies, 0.95);
}
BENCHMARK(idleJitter)->UseManualTime()->Iterations(kEvents)->Unit(benchmark::kMillisecond);

/// Whether the screen shows the dark blue of a heatmap of weights: many pixels of it.
bool showsWeights(const QImage& screen) {
    int found = 0;
    for (int y = 0; y < screen.height(); y += 4) {
        for (int x = 0; x < screen.width(); x += 4) {
            const QColor color = screen.pixelColor(x, y);
            found +=
                color.red() < 20 && color.green() > 25 && color.green() < 70 && color.blue() > 70 ? 1 : 0;
        }
    }
    return found > 2000;
}

/// Bytes of memory that a process holds, from /proc.
double residentMegabytes(qint64 process) {
    QFile status(QStringLiteral("/proc/%1/status").arg(process));
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:")) {
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
        }
    }
    return 0;
}

/// The program started as a process of its own until another client of the display sees its first picture.
void startToFirstPicture(benchmark::State& state) {
    if (QGuiApplication::platformName() != QStringLiteral("xcb")) {
        state.SkipWithError("needs an X display");
        return;
    }
    Milliseconds latencies;
    double resident = 0;
    for (auto _ : state) {
        QProcess program;
        QElapsedTimer clock;
        clock.start();
        program.start(QStringLiteral(LAB_PROGRAM), {});
        while (clock.elapsed() < 20000 &&
               !showsWeights(QGuiApplication::primaryScreen()->grabWindow(0).toImage())) {
            QTest::qSleep(2);
        }
        const double latency = static_cast<double>(clock.nsecsElapsed()) / 1e6;
        latencies.push_back(latency);
        state.SetIterationTime(latency / 1e3);
        QTest::qSleep(1500);
        resident = residentMegabytes(program.processId());
        program.kill();
        program.waitForFinished();
        QTest::qSleep(200);
    }
    state.counters["median_ms"] = percentile(latencies, 0.5);
    state.counters["first_ms"] = latencies.front();
    state.counters["resident_MB"] = resident;
}
BENCHMARK(startToFirstPicture)->UseManualTime()->Iterations(9)->Unit(benchmark::kMillisecond);

}  // namespace

int main(int argc, char* argv[]) {
    if (qEnvironmentVariableIsEmpty("DISPLAY")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    // Neither reads nor changes the settings of the user.
    qputenv("XDG_CONFIG_HOME", QDir::temp().filePath(QStringLiteral("attention-lab-bench")).toLocal8Bit());
    TimedApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("attention-lab"));
    QApplication::setApplicationName(QStringLiteral("attention-lab"));
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
