#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/base/registry.h"
#include "core/human/scene/scene_channel.h"
#include "core/human/sharing/multiple_resources.h"
#include "core/human/units.h"

namespace lab::human {

/// A task card.
struct SceneTask {
    std::string name;                      ///< as typed; empty = the name of its demand preset
    double importance = 1;                 ///< V, 0..10; 1 = an ordinary task, the unit of all weights
    std::optional<Minutes> deadline{};     ///< from the start of the scene; none = due now
    int load = 1;                          ///< n, 1..12 relevant items that share the capacity
    Minutes workload{30};                  ///< at the full capacity of a rested person, 0.1..1440
    std::string demandPreset = "reading";  ///< id of one of demandPresets(); any other: as below
    DemandVector demands{};                ///< in the place of a preset, 0..3 each
    bool operator==(const SceneTask&) const = default;
};

/// What a task asks for: as its preset says, or its own.
[[nodiscard]] DemandVector demandsOf(const SceneTask& task);

/// Who does it, and in what state.
struct ScenePerson {
    std::vector<double> sleepHours{8, 8, 8};  ///< of the last nights, the latest last; 0..14 each, up to 14
    Hours awake{3};                           ///< at the start of the scene, 0..72
    double clockHour = 10;                    ///< at the start of the scene, 0..24
    double stress = 0;                        ///< 0..1
    double mood = 0;                          ///< -1..1
    double interest = 0.8;                    ///< 0..1
    double difficulty = 0.5;                  ///< 0..1; each half doubles or halves the time that work takes
    int practiceSessions = 0;                 ///< 0..20, of the task below
    int practisedTask = 0;                    ///< 0..3
    bool operator==(const ScenePerson&) const = default;
};

/// What a Project stores of the scene and undo edits: everything that a run begins with.
struct SceneSettings {
    double breadth = 3;  ///< beta, 0..4: below the leak (1) attention is shared, above it one wins
    std::vector<SceneTask> tasks{SceneTask{}};  ///< at most kSceneTasks; more are not looked at
    bool chatter = false;                       ///< intelligible speech around
    bool noise = false;                         ///< steady noise
    ScenePerson person;
    double sigma = 0;  ///< standard deviation of the competition's noise, 0..1
    std::uint64_t seed = 1;
    ParameterValues assumptions;  ///< those of sceneAssumptions() that differ from their values there
    bool operator==(const SceneSettings&) const = default;
};

}  // namespace lab::human
