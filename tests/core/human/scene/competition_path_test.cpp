#include "core/human/scene/competition_path.h"

#include <gtest/gtest.h>

namespace lab::human {
namespace {

const Competition kSelective{1, 3, Seconds(0.25)};

// By hand: from (0.5, 0.1) at weights 2 to 1, tau 0.25, one step of 10 ms adds 0.04 (2/3 - 0.5 - 0.3) and
// 0.04 (1/3 - 0.1 - 1.5), the second of which is below what there is.
TEST(CompetitionPath, FirstStepIsAsWorkedOutByHand) {
    const auto path = competitionPath({0.5, 0.1}, 2, 1, kSelective, Seconds(0.015));
    ASSERT_EQ(path.size(), 2U);
    EXPECT_EQ(path[0], (PlanePoint{0.5, 0.1}));
    EXPECT_NEAR(path[1].goal, 0.5 + 0.04 * (2.0 / 3 - 0.8), 1e-12);
    EXPECT_NEAR(path[1].distractor, 0.1 + 0.04 * (1.0 / 3 - 1.6), 1e-12);
}

TEST(CompetitionPath, EndsInTheStateOfItsBasin) {
    for (const PlanePoint& start : {PlanePoint{0.6, 0.1}, PlanePoint{0.1, 0.6}, PlanePoint{0.3, 0.31}}) {
        const PlanePoint end = competitionPath(start, 2, 1, kSelective, Seconds(20)).back();
        const bool isGoal = basinOf(start, 2, 1, kSelective) == FixedPointKind::Goal;
        EXPECT_NEAR(end.goal, isGoal ? 2.0 / 3 : 0, 1e-6);
        EXPECT_NEAR(end.distractor, isGoal ? 0 : 1.0 / 3, 1e-6);
    }
}

TEST(CompetitionPath, WithoutWeightsActivationFades) {
    const PlanePoint end = competitionPath({0.5, 0}, 0, 0, kSelective, Seconds(10)).back();
    EXPECT_NEAR(end.goal, 0, 1e-6);
    EXPECT_EQ(end.distractor, 0);
}

}  // namespace
}  // namespace lab::human
