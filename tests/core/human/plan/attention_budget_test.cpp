#include "core/human/plan/attention_budget.h"

#include <gtest/gtest.h>

#include <cmath>

#include "core/human/plan/better_plan.h"

namespace lab::human {
namespace {

AttentionPlan shortPlan() {
    AttentionPlan plan;
    plan.length = Minutes(10);
    plan.settings.tasks[0].workload = Minutes(60);
    plan.notifications.perHour = 40;
    plan.soundsPerHour = 10;
    return plan;
}

// Hand calculation: mean 3, s^2 = 2.5, t_{0.975, 4} = 2.776, half-width 2.776 sqrt(2.5 / 5) = 1.963.
TEST(MeanInterval, IsStudents) {
    const MeanInterval interval = meanInterval({1, 2, 3, 4, 5});
    EXPECT_NEAR(interval.mean, 3, 1e-12);
    EXPECT_NEAR(interval.high - interval.mean, 1.963, 0.01);
    EXPECT_NEAR(interval.mean - interval.low, 1.963, 0.01);
    EXPECT_EQ(meanInterval({7}), (MeanInterval{7, 7, 7, 1}));
    EXPECT_EQ(meanInterval({}), (MeanInterval{0, 0, 0, 0}));
}

TEST(MeanInterval, QuantilesAreThoseOfTheTables) {
    const std::pair<int, double> table[] = {{1, 12.706}, {2, 4.303},  {3, 3.182},
                                            {5, 2.571},  {10, 2.228}, {199, 1.972}};
    for (const auto& [degrees, quantile] : table) {
        EXPECT_NEAR(studentQuantile(degrees), quantile, 0.012) << degrees;
    }
}

TEST(AttentionPlan, PlansOfOneSeedMeetTheSameMessages) {
    AttentionPlan plan = shortPlan();
    AttentionPlan other = plan;
    other.breaks = {{Minutes(4), Minutes(2)}};
    const auto phones = [](const AttentionPlan& p, int run) {
        std::vector<double> times;
        for (const SceneEvent& event : eventsOf(p, run)) {
            if (event.kind == SceneEventKind::Phone) {
                times.push_back(event.at.count());
            }
        }
        return times;
    };
    EXPECT_EQ(phones(plan, 3), phones(other, 3));
    EXPECT_NE(phones(plan, 3), phones(plan, 4));
    double count = 0;
    for (int run = 0; run < 300; ++run) {
        count += static_cast<double>(phones(plan, run).size()) / 300;
    }
    EXPECT_NEAR(count, 40.0 / 6, 4 * std::sqrt(40.0 / 6 / 300)) << "four standard errors";
}

TEST(AttentionPlan, BatchesComeAtTheirTimesOneAfterTheOther) {
    AttentionPlan plan = shortPlan();
    plan.soundsPerHour = 0;
    const std::size_t all = eventsOf(plan, 0).size();
    plan.notifications.batchEvery = Minutes(5);
    const std::vector<SceneEvent> events = eventsOf(plan, 0);
    ASSERT_GT(events.size(), 1U);
    EXPECT_LT(events.size(), all) << "those after the last batch wait for the next hour";
    for (std::size_t i = 0; i < events.size(); ++i) {
        EXPECT_NEAR(events[i].at.count(), 300 + 4.0 * static_cast<double>(i), 1e-9);
    }
}

TEST(AttentionBudget, ARunSpendsItsWholeLength) {
    AttentionPlan plan = shortPlan();
    plan.breaks = {{Minutes(4), Minutes(2)}};
    const PlanOutcome outcome = runPlan(plan, 0).value();
    EXPECT_NEAR(outcome.spent.sum(), 10, 1e-6);
    EXPECT_NEAR(outcome.spent.idle, 2, 0.01);
    EXPECT_NEAR(outcome.done, outcome.progress[0] * 60, 1e-9);
    EXPECT_GT(outcome.done, 2);
    EXPECT_GT(outcome.phone, 0.1);
    EXPECT_NEAR(outcome.done, outcome.spent.used, 1e-9) << "at middling difficulty without practice";
}

TEST(AttentionBudget, RunsAreTheirSeeds) {
    const BudgetResult result = runBudget(shortPlan(), {0, 6});
    ASSERT_EQ(result.runs.size(), 6U);
    EXPECT_EQ(result.runs[4], runPlan(shortPlan(), 4).value());
    EXPECT_EQ(runBudget(shortPlan(), {4, 1}).runs[0], result.runs[4]);
    EXPECT_NE(result.runs[3], result.runs[4]);
    EXPECT_LT(result.done.low, result.done.mean);
    const MeanInterval parts[] = {result.conflict, result.gate,  result.external,
                                  result.internal, result.lapse, result.idle};
    double lost = 0;
    for (const MeanInterval& part : parts) {
        lost += part.mean;
    }
    EXPECT_NEAR(lost + result.done.mean, 10, 1e-6);
}

TEST(AttentionBudget, StopsWhenToldAndReportsItsProgress) {
    std::stop_source stop;
    std::vector<double> shares;
    PlanControl control{stop.get_token(),
                        [&](double share) {
                            shares.push_back(share);
                            if (shares.size() == 3) {
                                stop.request_stop();
                            }
                        },
                        {}};
    const BudgetResult result = runBudget(shortPlan(), {0, 10}, control);
    EXPECT_FALSE(result.isWhole);
    EXPECT_EQ(result.runs.size(), 3U);
    EXPECT_EQ(shares, (std::vector<double>{0.1, 0.2, 0.3}));
    EXPECT_FALSE(runPlan(shortPlan(), 0, control));
}

TEST(AttentionBudget, OddPlansHaveAnAnswer) {
    AttentionPlan plan = shortPlan();
    plan.settings.tasks.clear();
    EXPECT_EQ(runBudget(plan, {0, 2}).done.mean, 0);
    EXPECT_TRUE(runBudget(shortPlan(), {0, 0}).runs.empty());
    plan.length = Minutes(std::nan(""));
    plan.notifications = {1e9, Minutes(0)};
    plan.breaks = {{Minutes(-3), Minutes(1)}, {Minutes(50), Minutes(1e9)}};
    EXPECT_TRUE(std::isfinite(runPlan(plan, 0)->spent.sum()));
}

TEST(BetterPlan, HoldsMessagesBackWhereTheyInterrupt) {
    AttentionPlan plan;
    plan.length = Minutes(30);
    plan.settings.tasks[0].workload = Minutes(60);
    plan.notifications.perHour = 60;
    double share = 0;
    const PlanControl control{{}, [&](double now) { share = now; }, {}};
    const BetterPlan found = findBetterPlan(plan, {4, 20}, control);
    EXPECT_TRUE(found.isWhole);
    EXPECT_TRUE(found.isBetter);
    EXPECT_TRUE(found.best.notifications.batchEvery);
    EXPECT_GT(found.gain.low, 0);
    EXPECT_NEAR(found.gain.mean, found.bestRuns.done.mean - found.presentRuns.done.mean, 1e-9);
    const double unpaired = found.bestRuns.done.high - found.bestRuns.done.low;
    EXPECT_LT(found.gain.high - found.gain.low, 2 * unpaired) << "pairs are no worse than two samples";
    EXPECT_NEAR(share, 1, 1e-9);
    EXPECT_GE(found.tried.size(), 9U);
}

TEST(BetterPlan, FindsNothingWhereNothingCanBeDone) {
    AttentionPlan plan;
    plan.length = Minutes(2);
    plan.settings.tasks.clear();
    // No batch fits into two minutes; six other ways to take breaks are tried beside the present one.
    EXPECT_EQ(runsOfSearch(plan, {2, 3}), 7 * 2 + 2 * 3);
    const BetterPlan found = findBetterPlan(plan, {2, 3});
    EXPECT_EQ(found.tried.size(), 6U);
    EXPECT_FALSE(found.isBetter);
    EXPECT_EQ(found.gain.mean, 0);
}

}  // namespace
}  // namespace lab::human
