#include "core/human/plan/hour_plan.h"

#include <gtest/gtest.h>

#include <limits>

#include "core/human/plan/attention_budget.h"

namespace lab::human {
namespace {

SceneSettings sceneOf(int tasks) {
    SceneSettings scene;
    scene.tasks.assign(static_cast<std::size_t>(tasks), SceneTask{});
    return scene;
}

std::vector<SceneEvent> ofKind(const std::vector<SceneEvent>& events, SceneEventKind kind) {
    std::vector<SceneEvent> found;
    for (const SceneEvent& event : events) {
        if (event.kind == kind) {
            found.push_back(event);
        }
    }
    return found;
}

TEST(HourPlan, TasksForWhichNothingIsSaidShareTheRest) {
    HourPlan plan;
    EXPECT_EQ(plannedMinutes(sceneOf(3), plan), (std::vector<double>{20, 20, 20}));
    plan.taskMinutes = {40};
    EXPECT_EQ(plannedMinutes(sceneOf(3), plan), (std::vector<double>{40, 10, 10}));
    plan.taskMinutes = {50, 30};
    EXPECT_EQ(plannedMinutes(sceneOf(3), plan), (std::vector<double>{50, 30, 0}));
    EXPECT_TRUE(plannedMinutes(sceneOf(0), plan).empty());
}

// On paper: 50 and 30 minutes are more than the hour, so that the second has 10 and the third none.
TEST(HourPlan, PartsFollowOneAnotherUntilTheHourEnds) {
    HourPlan plan;
    plan.taskMinutes = {50, 30, 5};
    EXPECT_EQ(plannedParts(sceneOf(3), plan),
              (std::vector<PlannedPart>{{0, Minutes(0), Minutes(50)}, {1, Minutes(50), Minutes(10)}}));
    plan.taskMinutes = {0, 60};
    EXPECT_EQ(plannedParts(sceneOf(2), plan), (std::vector<PlannedPart>{{1, Minutes(0), Minutes(60)}}));
}

TEST(HourPlan, EachPartBeginsWithADecision) {
    HourPlan plan;
    plan.taskMinutes = {20, 0, 40};
    const AttentionPlan whole = attentionPlan(sceneOf(3), plan);
    ASSERT_EQ(whole.interruptions.size(), 2U);
    EXPECT_EQ(whole.interruptions[0].task, 0);
    EXPECT_EQ(whole.interruptions[1].task, 2);
    EXPECT_EQ(whole.interruptions[1].at, Seconds(1200));
    EXPECT_EQ(whole.settings.tasks[0].workload, Minutes(20));
    EXPECT_EQ(whole.settings.tasks[1].importance, 0) << "nothing is planned for it";
    EXPECT_EQ(whole.settings.tasks[2].workload, Minutes(40));
}

TEST(HourPlan, ADecisionWithinABreakIsTakenAtItsEnd) {
    HourPlan plan;
    plan.taskMinutes = {30, 30};
    plan.notifications.perHour = 0;
    plan.breaks = {{Minutes(28), Minutes(5)}};
    const std::vector<SceneEvent> events = eventsOf(attentionPlan(sceneOf(2), plan), 0);
    const std::vector<SceneEvent> decisions = ofKind(events, SceneEventKind::Decide);
    ASSERT_EQ(decisions.size(), 2U);
    EXPECT_EQ(decisions[1].at, Seconds(33 * 60));
    ASSERT_EQ(events.size(), 4U);
    EXPECT_EQ(events[2].kind, SceneEventKind::BreakEnd) << "the break is over first";
}

TEST(HourPlan, BringsWhatCannotBeRunIntoRange) {
    HourPlan plan;
    plan.taskMinutes = {-5, 1e9, std::numeric_limits<double>::quiet_NaN()};
    plan.notifications = {-1, Minutes(0)};
    plan.soundsPerHour = 1e6;
    plan.breaks = {{Minutes(58), Minutes(10)},
                   {Minutes(10), Minutes(10)},
                   {Minutes(15), Minutes(10)},
                   {Minutes(80), Minutes(5)},
                   {Minutes(30), Minutes(-2)}};
    const HourPlan fitting = inRange(plan);
    EXPECT_EQ(fitting.taskMinutes, (std::vector<double>{0, 60, 0}));
    EXPECT_EQ(fitting.notifications, (Notifications{0, Minutes(1)}));
    EXPECT_EQ(fitting.soundsPerHour, 600);
    EXPECT_EQ(fitting.breaks,
              (std::vector<PlannedBreak>{
                  {Minutes(10), Minutes(10)}, {Minutes(20), Minutes(5)}, {Minutes(58), Minutes(2)}}));
    EXPECT_EQ(inRange(fitting), fitting);
}

TEST(HourPlan, TakesTimesOfAnotherPlanAndKeepsItsTasks) {
    HourPlan plan;
    plan.taskMinutes = {25, 35};
    AttentionPlan found;
    found.notifications = {12, Minutes(30)};
    found.breaks = {{Minutes(30), Minutes(5)}};
    const HourPlan taken = withTimesOf(plan, found);
    EXPECT_EQ(taken.taskMinutes, plan.taskMinutes);
    EXPECT_EQ(taken.notifications, found.notifications);
    EXPECT_EQ(taken.breaks, found.breaks);
}

// A property of the whole: no more is done than there is time, all minutes are accounted for, and the same
// seed gives the same.
TEST(HourPlan, RunsToItsEnd) {
    HourPlan plan;
    plan.taskMinutes = {30, 30};
    const AttentionPlan whole = attentionPlan(sceneOf(2), plan);
    const std::optional<PlanOutcome> outcome = runPlan(whole, 3);
    ASSERT_TRUE(outcome);
    EXPECT_GT(outcome->done, 5);
    EXPECT_LE(outcome->done, 60);
    EXPECT_GT(outcome->progress[1], 0.05) << "the second task was turned to";
    // The parts of capacity sum to the length, or to more where the person is faster than the norm.
    EXPECT_NEAR(outcome->spent.sum(), 60, 3);
    EXPECT_EQ(runPlan(whole, 3), outcome);
}

}  // namespace
}  // namespace lab::human
