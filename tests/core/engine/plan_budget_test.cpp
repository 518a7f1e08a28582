#include "core/engine/plan_budget.h"

#include <gtest/gtest.h>

#include "tests/core/engine/latch.h"

namespace lab::engine {
namespace {

human::AttentionPlan shortPlan() {
    human::AttentionPlan plan;
    plan.length = human::Minutes(2);
    return plan;
}

TEST(PlanBudget, RunsOnTheBackgroundLaneAndSaysHowFarItIs) {
    BusyGate gate;
    Watched<bool> finished(false);
    Watched<double> share(0);
    human::BudgetResult result;
    BackgroundLane lane(gate);
    lane.submit({[&](BackgroundContext& context) {
                     result = planBudget(shortPlan(), {0, 5}, context);
                 },
                 [&](double now) { share.set(now); }, [&](bool) { finished.set(true); }});
    ASSERT_TRUE(finished.wait([](bool value) { return value; }));
    EXPECT_TRUE(result.isWhole);
    EXPECT_EQ(share.get(), 1);
    EXPECT_EQ(result.runs, human::runBudget(shortPlan(), {0, 5}).runs);
}

TEST(PlanBudget, WaitsForInteractiveWorkAndEndsWhenCancelled) {
    BusyGate gate;
    const BusyGate::Pass pass(gate);
    Watched<bool> started(false);
    Watched<bool> finished(false);
    human::BetterPlan found;
    BackgroundLane lane(gate);
    const auto number = lane.submit({[&](BackgroundContext& context) {
                                         started.set(true);
                                         found = betterPlan(shortPlan(), {1000, 1000}, context);
                                     },
                                     {},
                                     [&](bool wasCancelled) { finished.set(wasCancelled); }});
    ASSERT_TRUE(started.wait([](bool value) { return value; }));
    lane.cancel(number);
    ASSERT_TRUE(finished.wait([](bool value) { return value; }));
    EXPECT_FALSE(found.isWhole);
    EXPECT_TRUE(found.tried.empty()) << "nothing ran while the interactive lane worked";
}

}  // namespace
}  // namespace lab::engine
