#pragma once

#include "core/human/plan/better_plan.h"
#include "core/human/plan/hour_plan.h"
#include "ui/panels/budget/budget_lines.h"
#include "ui/panels/budget/plan_timeline.h"

namespace lab::ui {

/// The planned hour as the time line draws it.
[[nodiscard]] PlanTimeline planTimeline(const human::SceneSettings& scene, const human::HourPlan& plan);

/// Work done and time lost by cause, of the runs of a plan.
[[nodiscard]] BudgetLines budgetLines(const human::BudgetResult& present);

/// The same of the present and the best plan, with the differences of the pairs of runs.
[[nodiscard]] BudgetLines budgetLines(const human::BetterPlan& found);

/// "messages together every 20 min, breaks at 20:00 and 40:00".
[[nodiscard]] QString planText(const human::Notifications& notifications,
                               const std::vector<human::PlannedBreak>& breaks);

/// What the search found, how much it gains, how sure that is, and where the gain comes from.
[[nodiscard]] QString betterPlanSentence(const human::BetterPlan& found);

/// What was tried, a line each, as comma-separated values.
[[nodiscard]] QString triedPlansCsv(const human::BetterPlan& found);

}  // namespace lab::ui
