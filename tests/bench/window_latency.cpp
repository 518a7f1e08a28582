// From key to pixels in the whole window: how long from a key press until the picture that answers it is
// painted, and how long the GUI thread is busy at a stretch. Runs on the present display, or offscreen
// without one.
#include <benchmark/benchmark.h>

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QProcess>
#include <QScreen>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTest>
#include <algorithm>

#include "core/project/examples.h"
#include "ui/document/document.h"
#include "ui/editors/sequence_text_edit.h"
#include "ui/editors/slider_spin.h"
#include "ui/engine_bridge/engine_bridge.h"
#include "ui/heatmap/heatmap_view.h"
#include "ui/main_window/main_window.h"
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
    lab::ui::MainWindow window{{document, selection, bridge, theme}, language};

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
}

/// d_k by the arrow keys on its slider, up and down. Arguments: n, and which views are open: those at first,
/// all in the window, all floating.
void sliderToPixels(benchmark::State& state) {
    Window window(randomProject(static_cast<int>(state.range(0))));
    if (state.range(1) == 1) {
        window.openAllViews();
    } else if (state.range(1) == 2) {
        window.floatAllViews();
    }
    QSlider* slider = window.window.findChild<lab::ui::ParametersPanel*>()->findChild<QSlider*>();
    slider->setFocus();
    std::vector<Window::Latency> latencies;
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
    ->ArgsProduct({{16, 64, 256, 1024}, {0, 1, 2}})
    ->UseManualTime()
    ->Iterations(kEvents)
    ->Unit(benchmark::kMillisecond);

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
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("attention-lab"));
    QApplication::setApplicationName(QStringLiteral("attention-lab"));
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
