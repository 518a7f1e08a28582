#pragma once

#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

#include "core/human/plan/attention_plan.h"
#include "core/human/plan/mean_interval.h"
#include "core/human/scene/scene_state.h"

namespace lab::human {

/// What one run comes to, in minutes of capacity.
struct PlanOutcome {
    double done = 0;        ///< minutes of work finished, over all tasks
    TaskValues progress{};  ///< of each task, 0..1
    CapacitySplit spent;    ///< minutes; sums to the length
    double phone = 0;       ///< minutes on the phone, of spent.external
    double captures = 0;    ///< minutes with a distractor ahead
    bool operator==(const PlanOutcome&) const = default;
};

/// What all runs come to.
struct BudgetResult {
    std::vector<PlanOutcome> runs;  ///< in the order of their numbers
    MeanInterval done;
    MeanInterval conflict;
    MeanInterval gate;
    MeanInterval external;
    MeanInterval internal;
    MeanInterval lapse;
    MeanInterval idle;
    bool isWhole = true;  ///< false: it was stopped, and the runs are those that were finished
};

/// How long work is followed and ended: both are looked at at least every 5 ms.
struct PlanControl {
    std::stop_token stop{};
    std::function<void(double share)> progress{};  ///< 0..1; may be empty
    std::function<bool()> mayContinue{};           ///< false ends the work; may be empty
};

/// One run: the scene of the plan from its start to its end.
[[nodiscard]] std::optional<PlanOutcome> runPlan(const AttentionPlan& plan, int run,
                                                 const PlanControl& control = {});

/// Which runs: numbers first, first + 1, ...; each number is a seed of its own.
struct RunRange {
    int first = 0;
    int count = 200;
};

/// Runs a plan with different seeds.
[[nodiscard]] BudgetResult runBudget(const AttentionPlan& plan, RunRange runs = {},
                                     const PlanControl& control = {});

}  // namespace lab::human
