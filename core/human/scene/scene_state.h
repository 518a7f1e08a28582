#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/base/random.h"
#include "core/human/scene/mechanism/goal_memory.h"
#include "core/human/scene/scene_channel.h"
#include "core/human/scene/scene_settings.h"
#include "core/human/units.h"

namespace lab::human {

/// Where the capacity C_0 goes at this moment, as shares of C_0 that sum to 1 (or to rho, where rho > 1).
struct CapacitySplit {
    double used = 0;      ///< becomes progress
    double conflict = 0;  ///< lost to tasks and distractors that want the same resources
    double gate = 0;      ///< on a task, but still switching to it or finding back into it
    double external = 0;  ///< captured from outside
    double internal = 0;  ///< captured by worry and wandering thoughts
    double lapse = 0;     ///< not there: sleepiness, 1 - rho
    double idle = 0;      ///< nothing to attend to, or a break

    [[nodiscard]] double sum() const { return used + conflict + gate + external + internal + lapse + idle; }
    bool operator==(const CapacitySplit&) const = default;
};

/// What is odd about the scene at this moment, for the window to put into words.
enum class SceneNotice {
    NoTasks,         ///< there is no task card
    NoImportance,    ///< no task that is left has any importance
    AllDone,         ///< every task is finished
    DeadlinePassed,  ///< of a task that is not finished
    EqualTasks,      ///< tasks of the same weight: the one that has attention keeps it
    EventFlood,      ///< more than 20 events within the last second: they act as one
    OnBreak,
};

/// A card that was removed and may come back.
struct PutAwayCard {
    SceneTask task;
    std::int16_t id = 0;
    double progress = 0;
    bool operator==(const PutAwayCard&) const = default;
};

/// Everything that the next step depends on, and what the views show. A value: two equal states run on
/// equally.
struct SceneState {
    std::int64_t step = 0;
    Seconds time{0};

    ChannelValues y{};       ///< accumulators of the competition
    ChannelValues eta{};     ///< strength of what is not a task
    ChannelValues weight{};  ///< w_x at the last step
    ChannelValues share{};   ///< s_x; sums to 1, or all are 0 and idle is true
    bool isIdle = true;      ///< nothing is attended to
    int dominant = -1;       ///< the channel with the largest y; -1 = none

    double control = 1;         ///< E
    double lapses = 3.84;       ///< B, biomathematical lapses
    double rho = 1;             ///< speed relative to a rested person
    double coherence = 0.85;    ///< C_LC: high = phasic (focused), low = tonic (distractible)
    double distractorGain = 1;  ///< pi_S from the coherence

    TaskValues progress{};                                 ///< P_x: 1 = done
    std::array<std::int64_t, kSceneTasks> blockedUntil{};  ///< step at which the output resumes
    std::array<std::int64_t, kSceneTasks> willUntil{};     ///< step at which the decision is over
    std::array<GoalMemory, kSceneTasks> memory{};          ///< references of A_x
    std::array<bool, kSceneTasks> isLeft{};                ///< out of mind: turning to it opens a gate
    std::array<bool, kSceneTasks> isTried{};               ///< a decision for it is under way
    bool isOnBreak = false;
    std::array<std::int16_t, kSceneTasks> taskId{0, 1, 2, 3};  ///< which card a channel stands for
    std::int16_t nextTaskId = kSceneTasks;
    std::vector<PutAwayCard> putAway;  ///< removed cards, the latest last

    CapacitySplit split;       ///< now
    CapacitySplit total;       ///< seconds of capacity since the start; sums to the time
    ChannelValues attended{};  ///< seconds on each channel since the start
    double capturedTime = 0;   ///< seconds with a distractor dominant

    int lastTask = -1;  ///< the task that was dominant last
    std::int64_t dominantSince = 0;
    std::int64_t awaySince = -1;  ///< step of the capture that is not yet made good; -1 = none
    std::int64_t releasedAt = -1;
    int awayOn = -1;         ///< the distractor that captured last
    double usedAtTick = 0;   ///< total.used at the last tick of the slow clock
    double deviantPeak = 1;  ///< habituation: factor of the next deviant sound
    std::int64_t lastDeviant = -1;
    std::array<std::uint8_t, kSceneChannels + 1> pending{};  ///< a pulse whose outcome is not yet known
    int floodCount = 0;  ///< events within the second that began at floodFrom
    std::int64_t floodFrom = 0;
    double thoughtHazard = 0;  ///< what is left until the next thought, as an integral of its rate
    double worryHazard = 0;
    Random thoughts{0};
    Random worries{0};
    Random phoneThoughts{0};
    Random jitter{0};

    bool operator==(const SceneState&) const = default;
};

/// The two axes of the phase plane: the strongest task and the strongest distractor.
struct PhasePoint {
    double goal = 0;
    double distractor = 0;
    int goalChannel = -1;
    int distractorChannel = -1;
    double goalWeight = 0;        ///< w of that task
    double distractorWeight = 0;  ///< w of that distractor
};
[[nodiscard]] PhasePoint phasePoint(const SceneState& state);

/// (y_g - y_d) / (y_g + y_d), -1..1; 0 where both are 0.
[[nodiscard]] double focusIndex(const SceneState& state);

}  // namespace lab::human
