#include "core/engine/plan_budget.h"

namespace lab::engine {

namespace {

human::PlanControl controlOf(BackgroundContext& context) {
    return {context.stop(), [&context](double share) { context.report(share); },
            [&context] { return context.mayContinue(); }};
}

}  // namespace

human::BudgetResult planBudget(const human::AttentionPlan& plan, human::RunRange runs,
                               BackgroundContext& context) {
    return human::runBudget(plan, runs, controlOf(context));
}

human::BetterPlan betterPlan(const human::AttentionPlan& present, human::PlanSearch search,
                             BackgroundContext& context) {
    return human::findBetterPlan(present, search, controlOf(context));
}

}  // namespace lab::engine
