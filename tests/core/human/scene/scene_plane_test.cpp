#include "core/human/scene/scene_plane.h"

#include <gtest/gtest.h>

#include "core/human/scene/scene_run.h"

namespace lab::human {
namespace {

SceneSettings twoTasks() {
    SceneSettings settings;
    settings.tasks = {SceneTask{}, SceneTask{}};
    settings.breadth = 3;
    return settings;
}

SceneState stateWith(double first, double second, double phone) {
    SceneState state = initialState(*makeSceneModel(twoTasks()));
    state.weight = {};
    state.weight[indexOf(SceneChannel::Task1)] = first;
    state.weight[indexOf(SceneChannel::Task2)] = second;
    state.weight[indexOf(SceneChannel::Phone)] = phone;
    state.y = {};
    state.y[indexOf(SceneChannel::Task1)] = 0.3;
    state.y[indexOf(SceneChannel::Phone)] = 0.1;
    return state;
}

// Weights 2, 1 and 1 of which the middle is left out: p = 1/2 and 1/4, so by hand the goal rests at 1/2, the
// phone at 1/4, and with beta 3 they balance at ((1/2 - 3/4) / (1 - 9), (1/4 - 3/2) / (1 - 9)).
TEST(ScenePlane, LeavesRoomForTheWeightsOfTheOthers) {
    const ScenePlane plane = scenePlane(*makeSceneModel(twoTasks()), stateWith(2, 1, 1));
    ASSERT_EQ(plane.fixedPoints.size(), 3U);
    EXPECT_NEAR(plane.fixedPoints[0].at.goal, 0.5, 1e-12);
    EXPECT_NEAR(plane.fixedPoints[1].at.distractor, 0.25, 1e-12);
    EXPECT_NEAR(plane.fixedPoints[2].at.goal, 0.03125, 1e-12);
    EXPECT_NEAR(plane.fixedPoints[2].at.distractor, 0.15625, 1e-12);
    EXPECT_EQ(plane.below, FixedPointKind::Goal);
    EXPECT_EQ(plane.above, FixedPointKind::Distractor);
    EXPECT_EQ(plane.now.goal, 0.3);
    EXPECT_EQ(plane.now.distractor, 0.1);
}

TEST(ScenePlane, BorderReachesFromEdgeToEdge) {
    const ScenePlane plane = scenePlane(*makeSceneModel(twoTasks()), stateWith(2, 1, 1));
    ASSERT_EQ(plane.lines.separatrix.size(), 2U);
    EXPECT_NEAR(plane.lines.separatrix[0].goal, 0, 1e-12);
    EXPECT_NEAR(plane.lines.separatrix[0].distractor, 0.125, 1e-12);
    EXPECT_NEAR(plane.lines.separatrix[1].goal, 0.875, 1e-12);
    EXPECT_NEAR(plane.lines.separatrix[1].distractor, 1, 1e-12);
}

// Where a run comes to rest, its point lies on the plane's: the step and the plane agree.
TEST(ScenePlane, PointOfARunComesToRestOnAPointOfRest) {
    SceneSettings settings = twoTasks();
    settings.chatter = true;
    SceneRun run(settings);
    run.advanceTo(Seconds(8));
    const ScenePlane plane = scenePlane(run.model(), run.state());
    ASSERT_FALSE(plane.fixedPoints.empty());
    // Control decays a little within the time that the competition takes: 1e-3 is more than it moves.
    EXPECT_NEAR(plane.now.goal, plane.fixedPoints[0].at.goal, 1e-3);
    EXPECT_NEAR(plane.now.distractor, plane.fixedPoints[0].at.distractor, 1e-3);
}

TEST(ScenePlane, WithoutWeightsThereIsNothing) {
    const ScenePlane plane = scenePlane(*makeSceneModel(twoTasks()), stateWith(0, 0, 0));
    EXPECT_TRUE(plane.fixedPoints.empty());
    EXPECT_EQ(plane.below, FixedPointKind::Nothing);
}

}  // namespace
}  // namespace lab::human
