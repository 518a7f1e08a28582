#include "core/human/scene/scene_step.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

#include "core/human/scene/scene_presets.h"
#include "core/human/switching/switch_cost_table.h"
#include "tests/core/human/reference_values.h"
#include "tests/core/human/scene/scene_test_support.h"

namespace lab::human {
namespace {

using testing::Contains;
using testing::Not;

double sum(const ChannelValues& values) {
    return std::accumulate(values.begin(), values.end(), 0.0);
}

/// The mean share of the time with a distractor ahead, over seeds.
double captured(SceneSettings settings, double seconds, Seconds step = kSceneStep) {
    double total = 0;
    for (const std::uint64_t seed : {1, 2, 3, 4}) {
        settings.seed = seed;
        const auto model = makeSceneModel(settings, nullptr, step);
        SceneState state = initialState(*model);
        while (state.time < Seconds(seconds)) {
            stepScene(*model, state, nullptr);
        }
        total += state.capturedTime / seconds / 4;
    }
    return total;
}

// The scripted run of the reference, with its constant 0.001 for events that have not come yet. The reference
// prints all digits and takes the same steps; what differs is the order of sums and the events' decay, which
// is multiplied up here.
TEST(SceneStep, FollowsTheScriptedRun) {
    const auto model = makeSceneModel(quietSettings());
    ChannelValues y{};
    y[0] = 0.8;
    std::size_t row = 0;
    const auto rows = referenceTable("scene_trace_script.csv");
    for (int step = 0; step < 6000; ++step) {
        const double t = step * 0.01;
        ChannelValues weight{};
        weight[0] = t < 10 ? 4 : 1;
        weight[1] = t < 10 ? 1 : 4;
        weight[indexOf(SceneChannel::Phone)] = t < 25 ? 1e-3 : 16 * std::exp(-(t - 25) / 4);
        weight[indexOf(SceneChannel::Worry)] = t < 45 ? 1e-3 : 15 * std::exp(-(t - 45) / 10);
        stepCompetition(*model, weight, y);
        if (step % 50 == 0) {
            ASSERT_LT(row, rows.size());
            EXPECT_NEAR(y[0], numberOf(rows[row].at("task1")), 1e-9) << t;
            EXPECT_NEAR(y[1], numberOf(rows[row].at("task2")), 1e-9) << t;
            EXPECT_NEAR(y[indexOf(SceneChannel::Phone)], numberOf(rows[row].at("phone")), 1e-9) << t;
            EXPECT_NEAR(y[indexOf(SceneChannel::Worry)], numberOf(rows[row].at("worry")), 1e-9) << t;
            ++row;
        }
    }
    EXPECT_EQ(row, rows.size());
}

// The same run through events. Steady noise stands for one of the reference's two 0.001; the other, before an
// event and after it, moves a share by less than 3e-4.
TEST(SceneRunTrace, EventsAndChangesGiveTheScriptedRun) {
    SceneSettings settings = quietSettings();
    settings.tasks.push_back(settings.tasks[0]);
    settings.tasks[0].importance = 4;
    settings.noise = true;
    settings.assumptions["noise_weight"] = 0.001;
    settings.assumptions["phone_peak"] = 16;
    settings.assumptions["worry_peak"] = 15;
    SceneSettings later = settings;
    std::swap(later.tasks[0], later.tasks[1]);
    SceneRun run(settings);
    run.addEvent(changeAt(10, later));
    run.addEvent(eventAt(25, SceneEventKind::Phone));
    run.addEvent(eventAt(45, SceneEventKind::Worry));
    double t = 0;
    for (const ReferenceRow& row : referenceTable("scene_trace_script.csv")) {
        run.advanceTo(Seconds(t + 0.01));
        const ChannelValues& y = run.state().y;
        EXPECT_NEAR(y[0], numberOf(row.at("task1")), 1e-3) << t;
        EXPECT_NEAR(y[1], numberOf(row.at("task2")), 1e-3) << t;
        EXPECT_NEAR(y[indexOf(SceneChannel::Phone)], numberOf(row.at("phone")), 1e-3) << t;
        EXPECT_NEAR(y[indexOf(SceneChannel::Worry)], numberOf(row.at("worry")), 1e-3) << t;
        t += 0.5;
    }
}

TEST(SceneStep, SharesAndCapacityAddUpInEveryPreset) {
    for (const ScenePreset& preset : scenePresets()) {
        SceneRun run(preset.settings());
        for (const SceneEvent& event : preset.events()) {
            run.addEvent(event);
        }
        for (int i = 1; i <= 900; ++i) {
            run.advanceTo(Seconds(i));
            const SceneState& state = run.state();
            EXPECT_NEAR(state.isIdle ? 1 : sum(state.share), 1, 1e-12) << preset.id;
            EXPECT_NEAR(state.split.sum(), 1, 1e-12) << preset.id;
            EXPECT_LE(state.split.used, state.rho + 1e-12) << preset.id;
            EXPECT_NEAR(state.total.sum(), state.time.count(), 1e-6) << preset.id;
            for (const double part : {state.split.used, state.split.conflict, state.split.gate,
                                      state.split.external, state.split.internal, state.split.lapse}) {
                EXPECT_GE(part, -1e-12) << preset.id;
            }
        }
        EXPECT_GT(run.state().total.used, 0) << preset.id;
    }
}

TEST(SceneStep, ImportanceNeverAddsToCapturedTime) {
    SceneSettings settings;
    settings.tasks[0].workload = Minutes(1440);
    double before = 1;
    for (const double importance : {0.5, 1.0, 1.5, 2.0, 3.0, 5.0, 10.0}) {
        settings.tasks[0].importance = importance;
        const double now = captured(settings, 1800);
        EXPECT_LE(now, before) << importance;
        before = now;
    }
    EXPECT_LT(before, 0.02);
}

TEST(SceneStep, ABreakNeverLowersControl) {
    SceneRun run(quietSettings());
    SceneSettings settings = quietSettings();
    settings.assumptions.erase("control_floor");
    SceneRun declining(settings);
    declining.addEvent(eventAt(600, SceneEventKind::BreakBegin));
    declining.addEvent(eventAt(900, SceneEventKind::BreakEnd));
    declining.advanceTo(Seconds(600));
    // E = 0.6 + 0.4 e^(-t / 20 min) after 10 minutes; Euler steps of 10 ms are right to 1e-5.
    EXPECT_NEAR(declining.state().control, 0.6 + 0.4 * std::exp(-0.5), 1e-5);
    double before = declining.state().control;
    for (int t = 601; t <= 900; ++t) {
        declining.advanceTo(Seconds(t));
        EXPECT_GE(declining.state().control, before);
        before = declining.state().control;
        EXPECT_TRUE(declining.state().isIdle);
    }
    EXPECT_NEAR(before, 1 - 0.4 * (1 - std::exp(-0.5)) * std::exp(-1), 1e-5);
    EXPECT_NEAR(declining.state().total.idle, 300, 0.05);
}

TEST(SceneStep, HalvingTheStepHardlyChangesCapturedTime) {
    SceneSettings settings;
    settings.tasks[0].workload = Minutes(1440);
    settings.person.stress = 0.3;
    const double whole = captured(settings, 3600);
    const double half = captured(settings, 3600, kSceneStep / 2);
    EXPECT_GT(whole, 0.1);
    EXPECT_NEAR(half / whole, 1, 0.01);
}

// T_rc + T_0 + F e^-A: the output waits after the phone, and the log says what it cost.
TEST(SceneStep, FindingBackTakesTime) {
    SceneSettings settings = quietSettings();
    settings.assumptions.erase("t0");
    settings.assumptions.erase("retrieval");
    settings.assumptions.erase("switch_time");
    SceneRun run(settings);
    run.addEvent(eventAt(60, SceneEventKind::Phone));
    run.advanceTo(Seconds(120));
    ASSERT_EQ(run.log().back().kind, SceneEntryKind::Return);
    const SceneEntry& back = run.log().back();
    EXPECT_EQ(back.from, SceneChannel::Phone);
    const SceneEntry& event = run.log().front();
    EXPECT_EQ(event.channel, SceneChannel::Phone);
    EXPECT_FALSE(event.isVoluntary);
    EXPECT_TRUE(event.predictsCapture);
    EXPECT_NEAR(event.ratio, 8, 1e-9);
    EXPECT_NEAR(event.threshold, 3, 1e-12);
    EXPECT_NEAR(event.predictedDwell.count(), back.dwell.count(), 1) << "a lag of the order of tau";
    double references = 0;
    for (int i = 1; i <= 120; ++i) {
        references += 1 / std::sqrt(back.at.count() - back.lost.count() + back.dwell.count() - 0.5 * i);
    }
    EXPECT_NEAR((back.lost - back.dwell).count(), 0.1269 + 1 + 1 / references, 0.03);
    EXPECT_NEAR(run.state().total.external, back.dwell.count(), 0.5);
}

TEST(SceneStep, ADecisionSwitchesAndIsCalledVoluntary) {
    SceneSettings settings = quietSettings();
    settings.tasks.push_back(settings.tasks[0]);
    SceneRun run(settings);
    run.addEvent(eventAt(5, SceneEventKind::Decide, 1));
    run.advanceTo(Seconds(4));
    EXPECT_EQ(run.state().dominant, 0);
    run.advanceTo(Seconds(10));
    EXPECT_EQ(run.state().dominant, 1);
    EXPECT_EQ(run.log().back().kind, SceneEntryKind::Switch);
    EXPECT_TRUE(run.log().back().isVoluntary);
    settings.tasks[0].importance = 5;  // too heavy to be left by a decision
    SceneRun held(settings);
    held.addEvent(eventAt(5, SceneEventKind::Decide, 1));
    held.advanceTo(Seconds(10));
    EXPECT_EQ(held.state().dominant, 0);
    EXPECT_EQ(held.log().back().kind, SceneEntryKind::DecisionLost);
}

TEST(SceneStep, TheSwitchTimeIsThatOfTheModel) {
    EXPECT_NEAR(SceneConstants{}.switchTime, Seconds(taskSwitchCost(Milliseconds(0))).count(), 1e-4);
}

TEST(SceneStep, FinishedTasksLeaveTheirPlace) {
    SceneSettings settings = quietSettings();
    settings.person.difficulty = 0.5;
    settings.tasks.push_back(settings.tasks[0]);
    settings.tasks[0].workload = Minutes(0.5);
    settings.tasks[0].importance = 2;
    SceneRun run(settings);
    run.advanceTo(Seconds(60));
    EXPECT_EQ(run.state().dominant, 1);
    EXPECT_GE(run.state().progress[0], 1);
    // 30 s alone, the rest on the other task less the passage; rho is a little below 1.
    EXPECT_NEAR(run.state().progress[1] * 1440 * 60, 29, 1.5);
    EXPECT_EQ(run.log().front().kind, SceneEntryKind::Finished);
}

TEST(SceneStep, SleepLossTakesCapacity) {
    SceneSettings rested = quietSettings();
    SceneSettings tired = rested;
    tired.person.sleepHours = {3, 3, 3, 3, 3, 3, 3};
    EXPECT_GT(stateAfter(rested, 5).rho, 0.97);
    EXPECT_LT(stateAfter(tired, 5).rho, 0.85);
    EXPECT_NEAR(stateAfter(tired, 5).split.lapse, 1 - stateAfter(tired, 5).rho, 1e-12);
}

TEST(SceneStep, PracticeHelpsTheTaskAndItsKindAlone) {
    SceneSettings settings = quietSettings();
    settings.tasks.resize(3, settings.tasks[0]);
    settings.tasks[2].demandPreset = "driving";
    const auto before = makeSceneModel(settings);
    settings.person.practiceSessions = 5;
    const auto after = makeSceneModel(settings);
    const auto gain = [&](std::size_t i) {
        return after->task[i].progressRate / before->task[i].progressRate;
    };
    EXPECT_GT(gain(0), gain(1));
    EXPECT_GT(gain(1), 1);
    EXPECT_EQ(gain(2), 1) << "no far transfer";
    EXPECT_EQ(after->storeSize, before->storeSize);
    EXPECT_EQ(after->constants.controlFloor, before->constants.controlFloor);
}

class AbsurdScene : public testing::TestWithParam<std::pair<const char*, SceneSettings (*)()>> {};

TEST_P(AbsurdScene, NeverGivesNaN) {
    SceneRun run(GetParam().second());
    for (int i = 0; i < 1000; ++i) {
        run.addEvent(eventAt(2 + i * 0.001, static_cast<SceneEventKind>(i % 8), i % 5 - 1));
    }
    for (int i = 1; i <= 100; ++i) {
        run.advanceTo(Seconds(i));
        const SceneState& state = run.state();
        for (const double value :
             {sum(state.y), sum(state.share), sum(state.weight), state.control, state.rho, state.coherence,
              state.split.sum(), state.total.sum(), state.progress[0]}) {
            ASSERT_TRUE(std::isfinite(value)) << i;
        }
        EXPECT_NEAR(state.split.sum(), 1, 1e-12);
    }
}

const double kNaN = std::nan("");

INSTANTIATE_TEST_SUITE_P(
    Scene, AbsurdScene,
    testing::Values(std::pair{"NoTasks",
                              +[] {
                                  SceneSettings s;
                                  s.tasks.clear();
                                  return s;
                              }},
                    std::pair{"NoImportance",
                              +[] {
                                  SceneSettings s;
                                  s.tasks[0].importance = 0;
                                  return s;
                              }},
                    std::pair{"NotANumber",
                              +[] {
                                  SceneSettings s;
                                  s.breadth = s.sigma = s.tasks[0].importance = s.person.stress = kNaN;
                                  s.person.sleepHours = {kNaN, INFINITY};
                                  s.tasks[0].deadline = Minutes(kNaN);
                                  s.assumptions = {{"tau", kNaN}, {"phone_decay", 0}};
                                  return s;
                              }},
                    std::pair{
                        "Extreme",
                        +[] {
                            SceneSettings s;
                            s.breadth = 4;
                            s.sigma = 1;
                            s.tasks.resize(9, s.tasks[0]);
                            s.person.stress = 1;
                            s.assumptions = {{"tau", 0.05}, {"phone_peak", 50}, {"thought_interval", 1}};
                            return s;
                        }}),
    [](const auto& tested) { return tested.param.first; });

TEST(SceneNotices, SayWhatIsOdd) {
    SceneSettings settings;
    const auto of = [](const SceneSettings& s, double at = 0) {
        SceneRun run(s);
        run.advanceTo(Seconds(at));
        return noticesOf(run.model(), run.state());
    };
    EXPECT_THAT(of(settings), testing::IsEmpty());
    settings.tasks[0].importance = 0;
    EXPECT_THAT(of(settings), Contains(SceneNotice::NoImportance));
    settings.tasks.clear();
    EXPECT_THAT(of(settings), testing::ElementsAre(SceneNotice::NoTasks));
    settings.tasks.resize(4);
    EXPECT_THAT(of(settings), Contains(SceneNotice::EqualTasks));
    settings.tasks.resize(1);
    settings.tasks[0].deadline = Minutes(-5);
    EXPECT_THAT(of(settings), Contains(SceneNotice::DeadlinePassed));
    settings.tasks[0].workload = Minutes(0.1);
    EXPECT_THAT(of(settings, 60), testing::ElementsAre(SceneNotice::AllDone));
    SceneRun flooded{SceneSettings{}};
    for (int i = 0; i < 1000; ++i) {
        flooded.addNow(eventAt(0, SceneEventKind::Phone));
    }
    flooded.advanceTo(Seconds(0.5));
    EXPECT_THAT(noticesOf(flooded.model(), flooded.state()), Contains(SceneNotice::EventFlood));
    flooded.advanceTo(Seconds(10));
    EXPECT_THAT(noticesOf(flooded.model(), flooded.state()), Not(Contains(SceneNotice::EventFlood)));
}

TEST(SceneNotices, OfEqualTasksTheFirstKeepsAttention) {
    SceneSettings settings = quietSettings();
    settings.tasks.resize(4, settings.tasks[0]);
    const SceneState state = stateAfter(settings, 60);
    EXPECT_EQ(state.dominant, 0);
    EXPECT_NEAR(state.share[0], 1, 1e-9);
}

}  // namespace
}  // namespace lab::human
