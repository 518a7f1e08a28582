#pragma once

#include "core/engine/background_lane.h"
#include "core/human/plan/better_plan.h"

namespace lab::engine {

/// Runs a planned hour many times on the background lane: reports progress, lets interactive work go first
/// and ends when it is cancelled. See human::runBudget().
[[nodiscard]] human::BudgetResult planBudget(const human::AttentionPlan& plan, human::RunRange runs,
                                             BackgroundContext& context);

/// Searches for a better plan on the background lane. See human::findBetterPlan().
[[nodiscard]] human::BetterPlan betterPlan(const human::AttentionPlan& present, human::PlanSearch search,
                                           BackgroundContext& context);

}  // namespace lab::engine
