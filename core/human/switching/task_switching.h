#pragma once

#include <array>
#include <span>
#include <vector>

#include "core/human/evidence.h"
#include "core/human/switching/task_set.h"

namespace lab::human {

/// A task-set attractor that drives a diffusion between two responses, and people who do not always begin to
/// prepare at the cue.
struct TaskSwitchConstants {
    TaskSetConstants sets;
    double drift = 0.00044;     ///< kappa, per ms
    double automatic = 0.0773;  ///< w, what features do without any task set
    double bound = 0.1855;      ///< b
    double noise = 0.0075;      ///< s, per square root of a ms
    Milliseconds nonDecision{165};
    double engages = 0.656;     ///< p_e, preparation starts at the cue; else at the stimulus
    Milliseconds window{2200};  ///< decisions that take longer are not counted, neither right nor wrong
    bool operator==(const TaskSwitchConstants&) const = default;
};

/// What one kind of trial comes to; both congruencies weigh the same.
struct TaskTrials {
    /// P(correct response in step 1, 2, ... ms after the stimulus): congruent, incongruent.
    std::array<std::vector<double>, 2> correct;
    double errors = 0;           ///< share of wrong responses
    Milliseconds meanRt{};       ///< of correct responses
    Milliseconds congruency{};   ///< mean correct RT incongruent - congruent
    double errorCongruency = 0;  ///< share of errors, incongruent - congruent
};

/// v(t) = kappa [f(x_rel) S_rel + f(x_irr) S_irr + w (S_rel + S_irr)], S_rel = 1, S_irr = 1 (congruent) or
/// -1. Exact, by BoundedWalk. Source: Musslick et al. 2018; failure to engage De Jong 2000; constants fitted
/// here.
[[nodiscard]] TaskTrials repeatTrials(const TaskSwitchConstants& constants = {});
/// Trials whose task differs from the one before: the sets start the wrong way round, and move from the cue
/// on with probability p_e, else from the stimulus on.
[[nodiscard]] std::vector<TaskTrials> switchTrials(std::span<const Milliseconds> cueTargetIntervals,
                                                   const TaskSwitchConstants& constants = {});
[[nodiscard]] TaskTrials switchTrials(Milliseconds cueTargetInterval,
                                      const TaskSwitchConstants& constants = {});

/// The RT below which a share of the correct responses lies (non-decision time included), between steps along
/// a straight line, averaged over the congruencies; 0 if there are none.
[[nodiscard]] Milliseconds correctQuantile(const TaskTrials& trials, double share,
                                           const TaskSwitchConstants& constants = {});

[[nodiscard]] std::span<const Constant> taskSwitchConstants();

}  // namespace lab::human
