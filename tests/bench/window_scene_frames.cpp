// Frames a second of the scene of human attention while its controls are dragged, in the whole window.
#include <benchmark/benchmark.h>

#include <QAbstractSpinBox>
#include <QPointer>
#include <QSlider>
#include <QTimer>

#include "tests/bench/bench_window.h"
#include "ui/editors/collapsible_group.h"
#include "ui/panels/human/human_panel.h"

namespace {

using namespace lab::bench;

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

}  // namespace
