#pragma once

#include <memory>

#include "core/human/scene/mechanism/alertness_table.h"
#include "core/human/scene/scene_assumptions.h"
#include "core/human/scene/scene_settings.h"

namespace lab::human {

/// Time of one step of the scene.
inline constexpr Seconds kSceneStep{0.01};

/// A task as the step needs it.
struct TaskRates {
    double importance = 0;    ///< n V (1 - stress) before urgency and control
    double will = 0;          ///< n V (1 - stress) x will
    double deadline = -1;     ///< s; < 0 = none
    double progressRate = 0;  ///< progress per second at full capacity and rho 1
    double workSeconds = 0;   ///< of full capacity, as the card says
    double switchTime = 0;    ///< s, after practice
    double popUpShare = 1;    ///< P(a distractor is encoded) at this load / at load 1
};

/// Everything about settings that does not change from step to step, worked out once. Immutable; shared by
/// runs and threads.
struct SceneModel {
    SceneSettings settings;
    SceneConstants constants;
    Seconds stepTime = kSceneStep;
    int tasks = 0;  ///< that are looked at
    std::array<TaskRates, kSceneTasks> task{};

    double gain = 0;            ///< dt / tau
    double urgency = 0;         ///< Gamma, 1/s
    double ease = 1;            ///< what a second of used capacity counts for the utility
    double keep = 0;            ///< 1 - (k - beta) dt / tau: of an accumulator, from one step to the next
    double competition = 0;     ///< beta dt / tau: of the sum of all
    double jitter = 0;          ///< sigma sqrt(dt) / tau
    ChannelValues decay{};      ///< of eta in one step; 1 for what is steady
    ChannelValues steady{};     ///< eta of what is on
    ChannelValues peak{};       ///< eta that an event brings
    ChannelValues decayTime{};  ///< tau_d, s
    std::array<ChannelValues, kSceneTasks> conflict{};  ///< chi_xz, 0 on the diagonal
    double salience = 1;                                ///< 1 + stress: on every distractor
    double thoughtRate = 0;                             ///< expected thoughts in one step
    double worryRate = 0;                               ///< expected worries in one step
    double worryMedian = 0;
    double controlFall = 0;  ///< dt / tau_dep
    double controlRise = 0;  ///< dt / tau_rec
    double storeSize = 3.5;  ///< K, items, under stress
    std::int64_t secondSteps = 100;
    std::int64_t referenceSteps = 50;
    std::shared_ptr<const AlertnessTable> alertness;
};

/// Works out a model. Values out of range are brought to the nearest end, so that any settings have one.
/// `before` lends what is slow to work out where it would be the same; it may be null.
[[nodiscard]] std::shared_ptr<const SceneModel> makeSceneModel(const SceneSettings& settings,
                                                               const SceneModel* before = nullptr,
                                                               Seconds stepTime = kSceneStep);

/// The settings with every number in its range and at most kSceneTasks tasks.
[[nodiscard]] SceneSettings inRange(SceneSettings settings);

}  // namespace lab::human
