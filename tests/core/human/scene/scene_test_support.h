#pragma once

#include "core/human/scene/scene_run.h"

namespace lab::human {

/// One task without an end, and nothing but the competition: no decline, no thoughts, no focus mode, no
/// gates, no conflicts, no loss of sleep.
inline SceneSettings quietSettings() {
    SceneSettings settings;
    settings.tasks[0].workload = Minutes(1440);
    settings.person.difficulty = 1;  // no task is finished within a test
    settings.assumptions = {{"control_floor", 1},
                            {"focus_strength", 0},
                            {"conflict_strength", 0},
                            {"switch_time", 0},
                            {"t0", 0},
                            {"retrieval", 0},
                            {"thought_interval", 25},
                            {"thought_median", 0},
                            {"thought_spread", 0}};
    return settings;
}

inline SceneEvent eventAt(double seconds, SceneEventKind kind, int task = 0) {
    SceneEvent event;
    event.at = Seconds(seconds);
    event.kind = kind;
    event.task = task;
    return event;
}

inline SceneEvent changeAt(double seconds, const SceneSettings& settings) {
    SceneEvent event = eventAt(seconds, SceneEventKind::Change);
    event.settings = std::make_shared<const SceneSettings>(settings);
    return event;
}

/// The state after `seconds`, without events.
inline SceneState stateAfter(const SceneSettings& settings, double seconds) {
    SceneRun run(settings);
    run.advanceTo(Seconds(seconds));
    return run.state();
}

}  // namespace lab::human
