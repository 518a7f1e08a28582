#include "ui/engine_bridge/scene_controller.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <algorithm>
#include <cmath>

#include "ui/document/document.h"

namespace lab::ui {
namespace {

using human::SceneEventKind;
using human::Seconds;
using std::chrono::milliseconds;

/// A clock of the test's own, and a project whose scene is one task.
struct SceneControllerTest : ::testing::Test {
    std::chrono::steady_clock::time_point now;
    milliseconds perLook{0};  ///< that pass with each look at the clock
    Document document;
    SceneController scene{document, nullptr, [this] { return now += perLook; }};
    QSignalSpy state{&scene, &SceneController::stateChanged};
    QSignalSpy log{&scene, &SceneController::logChanged};
    QSignalSpy resets{&scene, &SceneController::reset};

    void play() {
        scene.setWatched(this, true);
        scene.setPlaying(true);
    }
    void pass(milliseconds time) {
        now += time;
        scene.tick();
    }
    void setBreadth(double breadth) {
        document.change<double>(
            Property::SceneBreadth, [](project::Project& p) -> double& { return p.scene.breadth; }, breadth);
    }
    [[nodiscard]] int count(SceneEventKind kind) const {
        const auto& events = scene.run().events();
        return static_cast<int>(std::ranges::count_if(
            events, [kind](const human::SceneEvent& event) { return event.kind == kind; }));
    }
    [[nodiscard]] double time() const { return scene.run().time().count(); }
};

// A step is 0.01 s; times are whole steps, so only rounding differs.
constexpr double kRounding = 1e-9;

TEST_F(SceneControllerTest, TimeRunsWithTheClockTimesTheSpeed) {
    play();
    pass(milliseconds(100));
    EXPECT_NEAR(time(), 0.1, kRounding);
    scene.setSpeed(60);
    pass(milliseconds(100));
    EXPECT_NEAR(time(), 6.1, kRounding);
    scene.setSpeed(0.25);
    pass(milliseconds(100));
    EXPECT_NEAR(time(), 6.12, kRounding) << "0.025 s are two steps and a half";
    pass(milliseconds(100));
    EXPECT_NEAR(time(), 6.15, kRounding) << "the half is not lost";
    EXPECT_EQ(state.count(), 4);
}

TEST_F(SceneControllerTest, ASpeedOutOfRangeIsBroughtIn) {
    scene.setSpeed(1e9);
    EXPECT_EQ(scene.speed(), 60);
    scene.setSpeed(-1);
    EXPECT_EQ(scene.speed(), 0.25);
}

TEST_F(SceneControllerTest, TheTimerRunsOnlyWhilePlayedAndWatched) {
    scene.setPlaying(true);
    EXPECT_FALSE(scene.isRunning()) << "nobody watches";
    perLook = milliseconds(40);
    scene.setWatched(this, true);
    scene.setWatched(&document, true);
    EXPECT_TRUE(scene.isRunning());
    EXPECT_TRUE(state.wait(5000));
    EXPECT_GT(time(), 0);
    scene.setWatched(this, false);
    EXPECT_TRUE(scene.isRunning()) << "somebody else still does";
    scene.setWatched(&document, false);
    EXPECT_FALSE(scene.isRunning());
    EXPECT_TRUE(scene.isPlaying()) << "it goes on when it is seen again";
}

TEST_F(SceneControllerTest, AfterAStallTimeIsLostNotMadeUpFor) {
    play();
    pass(std::chrono::minutes(10));
    EXPECT_LE(time(), 0.25 + kRounding);
    EXPECT_GT(time(), 0.2);
}

TEST_F(SceneControllerTest, ATickEndsWhenItsTimeIsUp) {
    play();
    scene.setSpeed(60);
    perLook = milliseconds(3);
    pass(milliseconds(200));  // 12 s are due; each piece of 0.5 s takes 3 ms by this clock
    EXPECT_NEAR(time(), 1, 0.02) << "two pieces are more than 5 ms";
    perLook = milliseconds(0);
    pass(milliseconds(0));
    EXPECT_GT(time(), 11) << "what was due comes later";
}

TEST_F(SceneControllerTest, StepIsATenthOfASecondAndStopsPlaying) {
    play();
    scene.step();
    EXPECT_NEAR(time(), 0.1, kRounding);
    EXPECT_FALSE(scene.isPlaying());
}

TEST_F(SceneControllerTest, WhatIsSentHappensNowAndIsNoEditOfTheProject) {
    scene.goTo(Seconds(0));
    scene.step();
    scene.send(SceneEventKind::Phone);
    scene.step();
    ASSERT_FALSE(scene.run().log().empty());
    EXPECT_NEAR(scene.run().log().front().at.count(), 0.1, kRounding);
    EXPECT_GE(log.count(), 1);
    EXPECT_FALSE(document.undoStack().canUndo());
}

TEST_F(SceneControllerTest, AnEditHoldsFromNowOnAndSoDoesItsUndo) {
    scene.step();
    setBreadth(0.5);
    scene.step();
    EXPECT_EQ(scene.run().settings().breadth, 0.5);
    EXPECT_EQ(count(SceneEventKind::Change), 1);
    EXPECT_NEAR(time(), 0.2, kRounding) << "an edit does not begin anew";
    document.undoStack().undo();
    scene.step();
    EXPECT_EQ(scene.run().settings().breadth, 3);
    EXPECT_EQ(count(SceneEventKind::Change), 2);
}

TEST_F(SceneControllerTest, BeforeTheFirstStepAnEditIsTheBeginning) {
    setBreadth(0.5);
    EXPECT_EQ(scene.run().settings().breadth, 0.5);
    EXPECT_EQ(count(SceneEventKind::Change), 0);
}

TEST_F(SceneControllerTest, GoingBackAndForthGivesTheSameState) {
    scene.send(SceneEventKind::Phone);
    play();
    scene.setSpeed(60);
    while (time() < 20) {
        pass(milliseconds(200));
    }
    const human::SceneState before = scene.run().state();
    const Seconds end = scene.run().time();
    scene.goTo(Seconds(4));
    EXPECT_NEAR(time(), 4, kRounding);
    EXPECT_GE(resets.count(), 1);
    EXPECT_EQ(scene.reached(), end) << "what comes is known";
    scene.goTo(end);
    EXPECT_TRUE(scene.run().state() == before);
    scene.goTo(end + Seconds(100));
    EXPECT_EQ(scene.run().time(), end) << "what is not known yet has to be played";
}

TEST_F(SceneControllerTest, BeforeAChangeTheRunHasOtherSettingsThanTheProject) {
    scene.step();
    scene.step();
    setBreadth(0.5);
    EXPECT_FALSE(scene.hasOtherSettings()) << "although no step was made with them yet";
    scene.step();
    scene.goTo(Seconds(0.1));
    EXPECT_TRUE(scene.hasOtherSettings());
    scene.useProjectSettings();
    EXPECT_FALSE(scene.hasOtherSettings());
    scene.step();
    EXPECT_EQ(scene.run().settings().breadth, 0.5);
    EXPECT_EQ(count(SceneEventKind::Change), 1) << "the later change gave way";
}

TEST_F(SceneControllerTest, AnEditInThePastKeepsWhatHappensLater) {
    for (int i = 0; i < 5; ++i) {
        scene.step();
    }
    scene.send(SceneEventKind::Phone);
    scene.step();
    scene.goTo(Seconds(0.2));
    setBreadth(0.5);
    EXPECT_EQ(count(SceneEventKind::Phone), 1);
    EXPECT_NEAR(scene.reached().count(), 0.2, kRounding) << "from here it is another future";
}

TEST_F(SceneControllerTest, APresetBeginsAnewAndIsOneUndoStep) {
    scene.step();
    setBreadth(2);
    const human::ScenePreset& preset = human::scenePresets()[2];
    scene.begin(preset);
    EXPECT_TRUE(document.project().scene == preset.settings());
    EXPECT_TRUE(scene.run().settings() == preset.settings());
    EXPECT_EQ(scene.run().events().size(), preset.events().size());
    EXPECT_EQ(time(), 0);
    document.undoStack().undo();
    EXPECT_EQ(document.project().scene.breadth, 2);
    document.undoStack().undo();
    EXPECT_FALSE(document.undoStack().canUndo());
}

TEST_F(SceneControllerTest, AnotherProjectOpensAMinuteAndAHalfIntoItsScene) {
    project::Project project;
    project.scene = human::scenePresets()[0].settings();
    document.reset(project, {});
    EXPECT_NEAR(time(), SceneController::kOpening.count(), kRounding);
    EXPECT_EQ(scene.run().events().size(), human::scenePresets()[0].events().size())
        << "what happens in a preset happens in a project that has it";
    document.reset({}, {});
    EXPECT_EQ(scene.run().events().size(), 0U);
}

TEST_F(SceneControllerTest, AThousandEventsInASecondDoNotFreezeOrBreakIt) {
    play();
    for (int i = 0; i < 1000; ++i) {
        scene.send(static_cast<SceneEventKind>(1 + i % 5));
    }
    pass(milliseconds(100));
    EXPECT_NEAR(time(), 0.1, kRounding);
    for (const double share : scene.run().state().share) {
        EXPECT_TRUE(std::isfinite(share));
    }
}

}  // namespace
}  // namespace lab::ui
