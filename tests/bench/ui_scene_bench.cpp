// Painting the pictures of the live scene, one frame: what is new is taken over and all of them are drawn.
#include <benchmark/benchmark.h>

#include <QImage>
#include <QPainter>

#include "tests/bench/bench_application.h"
#include "ui/panels/human/views/capacity_view.h"
#include "ui/panels/human/views/lost_time_view.h"
#include "ui/panels/human/views/phase_plane_view.h"
#include "ui/panels/human/views/scene_feed.h"
#include "ui/panels/human/views/stream_view.h"
#include "ui/panels/human/views/strips_view.h"

namespace lab::ui {
namespace {

constexpr int kWidth = 420;
constexpr double kFrame = 0.033;

human::SceneRun lectureWithPhone() {
    human::SceneSettings settings;
    settings.tasks = {human::SceneTask{}, human::SceneTask{}};
    settings.tasks[0].name = "Lecture";
    settings.tasks[1].name = "Notes";
    settings.chatter = true;
    human::SceneRun run(settings);
    for (int minute = 0; minute < 60; ++minute) {
        run.addEvent({human::Seconds(60 * minute + 10), human::SceneEventKind::Decide, minute % 2});
        run.addEvent({human::Seconds(60 * minute + 25), human::SceneEventKind::Phone});
        run.addEvent({human::Seconds(60 * minute + 45), human::SceneEventKind::Worry});
    }
    return run;
}

struct Pictures {
    human::SceneRun run = lectureWithPhone();
    SceneFeed feed{[](human::SceneChannel channel) {
        return QString::fromUtf8(human::sceneChannels()[human::indexOf(channel)].name.data());
    }};
    StreamView stream;
    CapacityView capacity;
    PhasePlaneView plane;
    StripsView strips;
    LostTimeView lost;

    explicit Pictures(int minutes) {
        run.advanceTo(human::Seconds(60 * minutes));
        feed.update(run);
        stream.setHistory(&feed.history());
        strips.setHistory(&feed.history());
        takeOver();
        for (SceneView* view : views()) {
            view->resize(kWidth, view->heightForWidth(kWidth));
        }
    }
    std::vector<SceneView*> views() { return {&stream, &capacity, &plane, &strips, &lost}; }
    void takeOver() {
        feed.update(run);
        capacity.setContent(feed.capacity(run, human::Seconds(60)));
        lost.setContent(feed.lostTime(run));
        plane.setPlane(feed.plane(run));
        plane.setTrail(feed.trail(run, human::Seconds(2)));
        stream.refresh();
        strips.refresh();
    }
    void step() { run.advanceTo(run.time() + human::Seconds(kFrame)); }
};

/// All pictures at 420 pixels, the scene going on by one frame at a time; its own steps are not measured.
void paintSceneFrame(benchmark::State& state) {
    benchApplication();
    Pictures pictures(static_cast<int>(state.range(0)));
    QImage target(kWidth, 1200, QImage::Format_RGB32);
    for ([[maybe_unused]] auto iteration : state) {
        state.PauseTiming();
        pictures.step();
        state.ResumeTiming();
        pictures.takeOver();
        int y = 0;
        for (SceneView* view : pictures.views()) {
            view->render(&target, QPoint(0, y));
            y += view->height();
        }
    }
}
BENCHMARK(paintSceneFrame)->Arg(1)->Arg(5)->Unit(benchmark::kMicrosecond)->Iterations(1800);

/// One of the pictures alone, by its place in the dock; 5 is taking over alone.
void paintScenePicture(benchmark::State& state) {
    benchApplication();
    Pictures pictures(2);
    QImage target(kWidth, 1200, QImage::Format_RGB32);
    const auto place = static_cast<std::size_t>(state.range(0));
    for ([[maybe_unused]] auto iteration : state) {
        state.PauseTiming();
        pictures.step();
        if (place < 5) {
            pictures.takeOver();
        }
        state.ResumeTiming();
        if (place < 5) {
            pictures.views()[place]->render(&target);
        } else {
            pictures.takeOver();
        }
    }
}
BENCHMARK(paintScenePicture)->DenseRange(0, 5)->Unit(benchmark::kMicrosecond)->Iterations(1800);

}  // namespace
}  // namespace lab::ui
