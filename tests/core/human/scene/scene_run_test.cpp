#include "core/human/scene/scene_run.h"

#include <gtest/gtest.h>

#include "core/human/scene/scene_presets.h"
#include "tests/core/human/scene/scene_test_support.h"

namespace lab::human {
namespace {

SceneRun officeRun(std::uint64_t seed = 7) {
    const ScenePreset* preset = findScenePreset("office");
    SceneSettings settings = preset->settings();
    settings.seed = seed;
    settings.sigma = 0.05;
    settings.person.stress = 0.5;
    SceneRun run(settings);
    for (const SceneEvent& event : preset->events()) {
        run.addEvent(event);
    }
    settings.breadth = 0.5;
    run.addEvent(changeAt(200, settings));
    run.addEvent(eventAt(400, SceneEventKind::BreakBegin));
    run.addEvent(eventAt(460, SceneEventKind::BreakEnd));
    return run;
}

void expectSame(const SceneRun& a, const SceneRun& b) {
    EXPECT_EQ(a.state(), b.state());
    EXPECT_EQ(a.settings(), b.settings());
    EXPECT_TRUE(std::ranges::equal(a.log(), b.log()));
}

TEST(SceneRun, OneSeedGivesOneRun) {
    SceneRun a = officeRun();
    SceneRun b = officeRun();
    SceneRun other = officeRun(8);
    for (SceneRun* run : {&a, &b, &other}) {
        run->advanceTo(Seconds(900));
    }
    expectSame(a, b);
    EXPECT_EQ(a.history(), b.history());
    EXPECT_NE(a.state(), other.state());
}

SceneSettings threeTasks() {
    SceneSettings settings = quietSettings();
    settings.breadth = 0.5;
    settings.tasks.assign(3, SceneTask{});
    settings.tasks[1].importance = 1.1;
    settings.tasks[2].importance = 1.2;
    return settings;
}

SceneSettings without(SceneSettings settings, int card) {
    settings.tasks.erase(settings.tasks.begin() + card);
    return settings;
}

TEST(SceneRun, ARemovedCardTakesItsProgressAlong) {
    SceneRun run(threeTasks());
    run.advanceTo(Seconds(60));
    const SceneState before = run.state();
    ASSERT_GT(before.progress[2], before.progress[1]);
    ASSERT_GT(before.progress[1], before.progress[0]);
    run.addEvent(changeAt(60, without(threeTasks(), 1)));
    run.advanceTo(Seconds(60) + kSceneStep);
    const SceneState& after = run.state();
    EXPECT_NEAR(after.progress[0], before.progress[0], 1e-4);
    EXPECT_NEAR(after.progress[1], before.progress[2], 1e-4);
    EXPECT_EQ(after.progress[2], 0);
    EXPECT_EQ(after.taskId[0], before.taskId[0]);
    EXPECT_EQ(after.taskId[1], before.taskId[2]);
    EXPECT_EQ(run.settingsAt(Seconds(59)).tasks.size(), 3U);
    EXPECT_EQ(run.settingsAt(Seconds(61)).tasks.size(), 2U);
}

TEST(SceneRun, ACardThatComesBackGoesOnAsItWas) {
    SceneRun run(threeTasks());
    run.advanceTo(Seconds(60));
    const SceneState before = run.state();
    run.addEvent(changeAt(60, without(threeTasks(), 0)));
    run.advanceTo(Seconds(61));
    run.addEvent(changeAt(61, threeTasks()));
    run.advanceTo(Seconds(61) + kSceneStep);
    EXPECT_EQ(run.state().taskId[0], before.taskId[0]);
    EXPECT_EQ(run.state().taskId[2], before.taskId[2]);
    EXPECT_NEAR(run.state().progress[0], before.progress[0], 1e-4);
    EXPECT_GT(run.state().progress[2], before.progress[2]);
    EXPECT_TRUE(run.state().putAway.empty());
}

TEST(SceneRun, ANewCardBeginsWithNothingDone) {
    SceneRun run(threeTasks());
    run.advanceTo(Seconds(60));
    SceneSettings more = threeTasks();
    more.tasks.insert(more.tasks.begin(), SceneTask{});
    more.tasks[0].name = "new";
    const SceneState before = run.state();
    run.addEvent(changeAt(60, more));
    run.advanceTo(Seconds(60) + kSceneStep);
    EXPECT_LT(run.state().progress[0], 1e-4);
    EXPECT_NEAR(run.state().progress[3], before.progress[2], 1e-4);
    EXPECT_EQ(run.state().taskId[3], before.taskId[2]);
}

TEST(SceneRun, DoesNotDependOnTheFrameRate) {
    SceneRun whole = officeRun();
    whole.advanceTo(Seconds(700));
    SceneRun pieces = officeRun();
    for (double t = 0; t < 700; t += 0.0371 + 0.5 * (t > 300)) {
        pieces.advanceTo(Seconds(t));
    }
    pieces.advanceTo(Seconds(700));
    expectSame(whole, pieces);
    EXPECT_EQ(whole.history(), pieces.history());
}

TEST(SceneRun, GoesBackAndComesToTheSameAgain) {
    SceneRun straight = officeRun();
    straight.advanceTo(Seconds(1000));
    SceneRun there = officeRun();
    there.advanceTo(Seconds(1000));
    for (const double back : {999.5, 450.0, 203.03, 0.0, 700.0}) {
        there.rewindTo(Seconds(back));
        SceneRun upTo = officeRun();
        upTo.advanceTo(Seconds(back));
        expectSame(there, upTo);
        EXPECT_EQ(there.history(), upTo.history()) << back;
        there.advanceTo(Seconds(1000));
        expectSame(there, straight);
        EXPECT_EQ(there.history(), straight.history()) << back;
    }
}

TEST(SceneRun, AnEventInThePastTakesItsPlace) {
    SceneRun before(quietSettings());
    before.addEvent(eventAt(20, SceneEventKind::Phone));
    before.advanceTo(Seconds(60));
    SceneRun after(quietSettings());
    after.advanceTo(Seconds(60));
    after.addEvent(eventAt(20, SceneEventKind::Phone));
    expectSame(before, after);
    EXPECT_EQ(after.time(), Seconds(60));
}

TEST(SceneRun, AnotherFutureForgetsWhatWasToCome) {
    SceneRun run(quietSettings());
    run.addEvent(eventAt(20, SceneEventKind::Phone));
    run.advanceTo(Seconds(60));
    run.rewindTo(Seconds(10));
    run.forgetLaterEvents();
    run.advanceTo(Seconds(60));
    EXPECT_EQ(run.state(), stateAfter(quietSettings(), 60));
}

TEST(SceneRun, AChangeAtOneStepTakesTheOthersPlace) {
    SceneRun run(quietSettings());
    run.advanceTo(Seconds(1));
    SceneSettings settings = quietSettings();
    for (const double breadth : {2.0, 1.0, 0.5}) {
        settings.breadth = breadth;
        SceneEvent change = changeAt(0, settings);
        run.addNow(change);
    }
    EXPECT_EQ(run.events().size(), 1U);
    run.advanceTo(Seconds(2));
    EXPECT_EQ(run.settings().breadth, 0.5);
    run.rewindTo(Seconds(0.5));
    EXPECT_EQ(run.settings().breadth, 3);
}

TEST(SceneRun, KeepsTheLastMinutesAndNoMore) {
    SceneRun run(quietSettings());
    run.advanceTo(Seconds(7200));
    EXPECT_GE(run.history().front().time, run.time() - SceneRun::kHistory);
    EXPECT_NEAR(static_cast<double>(run.history().size()), SceneRun::kHistory / kSceneStep / 3, 2);
    EXPECT_LE(run.log().size(), 20000U);
    EXPECT_EQ(run.history().back().time, Seconds(7200));
}

TEST(SceneRun, OddTimesDoNothing) {
    SceneRun run(quietSettings());
    run.advanceTo(Seconds(-5));
    run.rewindTo(Seconds(-5));
    EXPECT_EQ(run.time(), Seconds(0));
    EXPECT_EQ(run.history().size(), 1U);
}

}  // namespace
}  // namespace lab::human
