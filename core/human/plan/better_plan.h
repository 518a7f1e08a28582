#pragma once

#include "core/human/plan/attention_budget.h"

namespace lab::human {

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
    bool isWhole = true;       ///< false: it was stopped, and only `tried` counts
};

/// How thoroughly it is searched.
struct PlanSearch {
    int searchRuns = 30;  ///< of each candidate
    int finalRuns = 200;  ///< of the present and the best plan
};

/// Searches for the plan with the most work done: first when messages come through (at once, or every 10, 15,
/// 20, 30 or 60 minutes), and then with the best of these when to take breaks of 5 minutes (as planned, none,
/// one at 1/4, 1/3, 1/2, 2/3 or 3/4, or two at 1/3 and 2/3). All candidates meet the same messages, sounds
/// and thoughts (common random numbers), so that differences are taken pair by pair; the best is compared
/// with the present plan on fresh ones, so that its gain is not the luck of the search.
[[nodiscard]] BetterPlan findBetterPlan(const AttentionPlan& present, PlanSearch search = {},
                                        const PlanControl& control = {});

/// How many runs of the hour findBetterPlan() makes: `searchRuns` of the present plan and of each candidate,
/// and `finalRuns` of the present and of the best plan.
[[nodiscard]] int runsOfSearch(const AttentionPlan& present, PlanSearch search = {});

}  // namespace lab::human
