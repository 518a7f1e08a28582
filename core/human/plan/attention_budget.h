#pragma once

#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

#include "core/human/plan/attention_plan.h"
#include "core/human/scene/scene_state.h"

namespace lab::human {

/// A mean over runs and its 95 % interval (Student's t).
struct MeanInterval {
    double mean = 0;
    double low = 0;
    double high = 0;
    int runs = 0;
    bool operator==(const MeanInterval&) const = default;
};
[[nodiscard]] MeanInterval meanInterval(const std::vector<double>& values);

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
    std::vector<PlanOutcome> runs;  ///< run number i had seed stream i
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

/// Runs a plan `runs` times with different seeds.
[[nodiscard]] BudgetResult runBudget(const AttentionPlan& plan, int runs, const PlanControl& control = {});

/// A plan that was tried, and how it did against the present one with the same seeds.
struct PlanCandidate {
    AttentionPlan plan;
    MeanInterval done;
    MeanInterval gain;  ///< minutes done more than the present plan, pair by pair
};

/// What a search found.
struct BetterPlan {
    std::vector<PlanCandidate> tried;  ///< in the order of the search, with the seeds of the search
    AttentionPlan best;
    bool isBetter = false;     ///< the interval of the gain lies above 0
    MeanInterval gain;         ///< of the best over the present plan, with seeds that the search did not see
    BudgetResult presentRuns;  ///< with those seeds
    BudgetResult bestRuns;     ///< with those seeds
    bool isWhole = true;
};

/// Searches batching intervals (at once, 10, 15, 20, 30, 60 min) and then break times (none; one or two of
/// 5 min) for the plan with the most work done, `searchRuns` each, and compares the best with the present
/// plan on `finalRuns` fresh seeds, in pairs.
[[nodiscard]] BetterPlan findBetterPlan(const AttentionPlan& present, int searchRuns, int finalRuns,
                                        const PlanControl& control = {});

}  // namespace lab::human
