#include "core/human/switching/task_switching.h"

#include <gtest/gtest.h>

#include <cmath>

#include "core/human/decision/bounded_walk.h"
#include "core/human/switching/switch_cost_table.h"
#include "tests/core/human/reference_families.h"
#include "tests/core/human/reference_values.h"

namespace lab::human {

ComputedTargets switchTargets(const std::string& key) {
    const double value = numberOf(key.substr(key.find('-') + 1));
    TaskSwitchConstants constants;
    if (key.starts_with("gain-")) {
        constants.sets.gain = value;
        constants.engages = 1;
        return {(switchTrials(Milliseconds(300), constants).meanRt - repeatTrials(constants).meanRt).count()};
    }
    const TaskTrials switched = switchTrials(Milliseconds(value));
    if (key.starts_with("cost-")) {
        return {(switched.meanRt - repeatTrials().meanRt).count()};
    }
    return key.starts_with("err-") ? ComputedTargets{100 * switched.errors} : ComputedTargets{};
}

namespace {

/// Tolerances of the whole file are those of the acceptance table: 1.5 ms and 0.3 %.
constexpr double kMs = 1.5;
constexpr double kPercent = 0.3;

TEST(TaskSwitching, IsTheReferenceCurve) {
    const TaskTrials repeat = repeatTrials();
    std::vector<Milliseconds> intervals;
    const std::vector<ReferenceRow> rows = referenceTable("switch_curve.csv");
    for (const ReferenceRow& row : rows) {
        intervals.emplace_back(numberOf(row.at("CTI")));
    }
    const std::vector<TaskTrials> switched = switchTrials(intervals);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto of = [&](const char* name) { return numberOf(rows[i].at(name)); };
        EXPECT_NEAR(repeat.meanRt.count(), of("RT_repeat"), kMs);
        EXPECT_NEAR(switched[i].meanRt.count(), of("RT_switch"), kMs) << of("CTI");
        EXPECT_NEAR((switched[i].meanRt - repeat.meanRt).count(), of("switch_cost"), kMs) << of("CTI");
        EXPECT_NEAR(100 * repeat.errors, of("err_repeat"), kPercent);
        EXPECT_NEAR(100 * switched[i].errors, of("err_switch"), kPercent) << of("CTI");
        EXPECT_NEAR(repeat.congruency.count(), of("congruency_repeat"), kMs);
        EXPECT_NEAR(switched[i].congruency.count(), of("congruency_switch"), kMs) << of("CTI");
        EXPECT_NEAR(taskSwitchCost(intervals[i]).count(), of("switch_cost"), 0.01) << "the table of costs";
    }
}

TEST(TaskSwitching, ResidualCostHasTheQuantilesOfTheReference) {
    const formats::Json reference =
        referenceJson("switch_reference.json").at("fte_quantile_signature_CTI1200");
    const TaskTrials repeat = repeatTrials();
    const TaskTrials switched = switchTrials(Milliseconds(1200));
    for (std::size_t i = 0; i < reference.at("quantiles").size(); ++i) {
        const double share = reference.at("quantiles")[i].get<double>();
        EXPECT_NEAR((correctQuantile(switched, share) - correctQuantile(repeat, share)).count(),
                    reference.at("cost")[i].get<double>(), kMs)
            << share;
    }
}

TEST(TaskSwitching, GainTradesStabilityForFlexibility) {
    const formats::Json reference = referenceJson("switch_reference.json").at("gain_sweep_CTI300").at("rows");
    for (const formats::Json& row : reference) {
        TaskSwitchConstants constants;
        constants.sets.gain = row[0].get<double>();
        const TaskTrials repeat = repeatTrials(constants);
        EXPECT_NEAR(repeat.congruency.count(), row[2].get<double>(), kMs) << row[0];
        EXPECT_NEAR(100 * repeat.errorCongruency, row[3].get<double>(), kPercent) << row[0];
    }
}

TEST(TaskSets, MoveAsTheReferenceDoes) {
    const formats::Json reference = referenceJson("switch_reference.json").at("lca_switch_timecourse");
    const TaskSetConstants constants;
    const TaskSets settled = settledTaskSets(constants);
    EXPECT_NEAR(settled.relevant, reference.at("steady_x")[0].get<double>(), 1e-9);
    EXPECT_NEAR(settled.irrelevant, reference.at("steady_x")[1].get<double>(), 1e-9);
    TaskSets sets{settled.irrelevant, settled.relevant};
    int time = 0;
    for (std::size_t i = 0; i < reference.at("t_ms").size(); ++i) {
        for (; time < reference.at("t_ms")[i].get<int>(); ++time) {
            sets = advanceTaskSets(sets, constants);
        }
        EXPECT_NEAR(taskSetOutput(sets.relevant, constants), reference.at("relevant")[i].get<double>(), 1e-9)
            << time;
        EXPECT_NEAR(taskSetOutput(sets.irrelevant, constants), reference.at("irrelevant")[i].get<double>(),
                    1e-9);
    }
}

TEST(TaskSwitching, PreparationNeverRaisesTheCostAndNobodyWhoEngagesPaysNothing) {
    double previous = 1e9;
    for (const double interval : {0.0, 50.0, 150.0, 250.0, 350.0, 700.0}) {
        const double cost = (switchTrials(Milliseconds(interval)).meanRt - repeatTrials().meanRt).count();
        EXPECT_LE(cost, previous + 1e-9) << interval;
        previous = cost;
    }
    TaskSwitchConstants engaged;
    engaged.engages = 1;
    EXPECT_NEAR((switchTrials(Milliseconds(3000), engaged).meanRt - repeatTrials(engaged).meanRt).count(), 0,
                1e-6);
    TaskSwitchConstants never;
    never.engages = 0;
    EXPECT_EQ(switchTrials(Milliseconds(2000), never).meanRt, switchTrials(Milliseconds(0), never).meanRt);
}

/// A walk without drift leaves by either bound alike; with drift the share of exits at the upper one is that
/// of a random walk, 1 / (1 + e^(-2 v b / s^2)), within the 0.5 % that steps of finite size overshoot.
TEST(BoundedWalk, LeavesByTheBoundsAsARandomWalkDoes) {
    for (const double drift : {0.0, 0.0003}) {
        BoundedWalk walk(0.1855, 0.0075, 501);
        double upper = 0;
        double lower = 0;
        for (int t = 0; t < 12000; ++t) {
            const BoundedWalk::Absorbed absorbed = walk.step(drift);
            upper += absorbed.upper;
            lower += absorbed.lower;
        }
        EXPECT_NEAR(upper + lower + walk.remaining(), 1, 1e-10);
        EXPECT_NEAR(upper, 1 / (1 + std::exp(-2 * drift * 0.1855 / (0.0075 * 0.0075))),
                    drift == 0 ? 1e-4 : 5e-3);
    }
}

TEST(BoundedWalk, OneHugeStepLeavesAtOnce) {
    BoundedWalk walk(1, 0.1, 51);
    const BoundedWalk::Absorbed absorbed = walk.step(50);
    EXPECT_NEAR(absorbed.upper, 1, 1e-12);
    EXPECT_EQ(absorbed.lower, 0);
    BoundedWalk other(1, 0.1, 51);
    EXPECT_NEAR(other.step(-50).lower, 1, 1e-12);
}

}  // namespace
}  // namespace lab::human
