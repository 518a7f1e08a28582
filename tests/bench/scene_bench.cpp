#include <benchmark/benchmark.h>

#include "core/human/plan/attention_budget.h"
#include "core/human/scene/scene_run.h"

namespace lab::human {
namespace {

/// One step of 10 ms of a scene with two tasks and thoughts; items are steps.
void sceneStep(benchmark::State& state) {
    SceneSettings settings;
    settings.tasks.resize(2, settings.tasks[0]);
    settings.tasks[0].workload = Minutes(1440);
    settings.tasks[1].deadline = Minutes(50);
    const auto model = makeSceneModel(settings);
    SceneState scene = initialState(*model);
    for (auto _ : state) {
        stepScene(*model, scene, nullptr);
    }
    benchmark::DoNotOptimize(scene.y);
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(sceneStep);

/// 200 runs of an hour with messages, sounds and thoughts, on one core.
void sceneBudget(benchmark::State& state) {
    AttentionPlan plan;
    plan.settings.tasks.resize(2, plan.settings.tasks[0]);
    plan.settings.tasks[0].workload = Minutes(45);
    plan.soundsPerHour = 6;
    for (auto _ : state) {
        benchmark::DoNotOptimize(runBudget(plan, {0, 200}).done);
    }
}
BENCHMARK(sceneBudget)->Unit(benchmark::kMillisecond);

/// What a slider costs: a model of changed settings.
void sceneModel(benchmark::State& state) {
    SceneSettings settings;
    auto model = makeSceneModel(settings);
    for (auto _ : state) {
        settings.person.stress = settings.person.stress > 0.5 ? 0 : settings.person.stress + 0.01;
        model = makeSceneModel(settings, model.get());
    }
    benchmark::DoNotOptimize(model->salience);
}
BENCHMARK(sceneModel);

/// Back five minutes and on again.
void sceneRewind(benchmark::State& state) {
    SceneRun run{SceneSettings{}};
    run.advanceTo(Seconds(1800));
    for (auto _ : state) {
        run.rewindTo(Seconds(1500));
        run.advanceTo(Seconds(1800));
    }
}
BENCHMARK(sceneRewind)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace lab::human
