#include <string>

#include "core/human/scene/scene_fixed_points.h"
#include "tests/core/human/reference_families.h"
#include "tests/core/human/reference_values.h"
#include "tests/core/human/scene/scene_test_support.h"

namespace lab::human {

namespace {

/// Seconds from an event of this peak until attention is back, in the scene; 0 without capture.
double releaseTime(double peak, double decay) {
    SceneSettings settings = quietSettings();
    settings.assumptions["worry_peak"] = peak;
    settings.assumptions["worry_decay"] = decay;
    SceneRun run(settings);
    run.addEvent(eventAt(1, SceneEventKind::Worry));
    run.advanceTo(Seconds(60));
    for (const SceneEntry& entry : run.log()) {
        if (entry.kind == SceneEntryKind::Return) {
            return entry.at.count() - 1;
        }
    }
    return 0;
}

/// The share of 40,000 s off task at a fixed level of control.
double offTask(double control) {
    SceneSettings settings = quietSettings();
    for (const char* id : {"thought_interval", "thought_median", "thought_spread"}) {
        settings.assumptions.erase(id);
    }
    // The weight of the task is its importance times E: the level stands in the importance.
    settings.tasks[0].importance = control;
    settings.seed = 5;
    const auto model = makeSceneModel(settings);
    SceneState state = initialState(*model);
    while (state.time < Seconds(40000)) {
        stepScene(*model, state, nullptr);
    }
    return state.capturedTime / state.time.count();
}

}  // namespace

ComputedTargets sceneTargets(const std::string& key) {
    const std::size_t dash = key.rfind('-');
    if (key.starts_with("cap-")) {
        const double peak = numberOf(key.substr(4, dash - 4));
        const double decay = numberOf(key.substr(dash + 1));
        return {releaseTime(peak, decay), predictCapture(1, peak, Seconds(decay), {}).release.count()};
    }
    if (key.starts_with("MW-")) {
        return {offTask(numberOf(key.substr(3)))};
    }
    return {};
}

}  // namespace lab::human
