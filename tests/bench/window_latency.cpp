// From key to pixels in the whole window: how long from a key press until the picture that answers it is
// painted, and how long the GUI thread is busy at a stretch. Runs on the present display, or offscreen
// without one.
#include <benchmark/benchmark.h>

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QScreen>
#include <QSlider>
#include <QTest>

#include "core/project/examples.h"
#include "tests/bench/bench_window.h"
#include "ui/editors/sequence_text_edit.h"
#include "ui/editors/slider_spin.h"
#include "ui/panels/parameters_panel.h"

namespace {

using namespace lab::bench;

constexpr int kEvents = 300;

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
