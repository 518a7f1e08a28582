#include "core/human/scene/scene_fixed_points.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "core/human/scene/scene_step.h"
#include "tests/core/human/reference_values.h"
#include "tests/core/human/scene/scene_test_support.h"

namespace lab::human {
namespace {

/// Where the scene's own step comes to rest from a start, for a goal (task 1) and a distractor (the phone).
PlanePoint settled(double breadth, double goal, double distractor, PlanePoint start) {
    SceneSettings settings = quietSettings();
    settings.breadth = breadth;
    const auto model = makeSceneModel(settings);
    ChannelValues weight{};
    ChannelValues y{};
    weight[0] = goal;
    weight[4] = distractor;
    y[0] = start.goal;
    y[4] = start.distractor;
    for (int i = 0; i < 20000; ++i) {
        stepCompetition(*model, weight, y);
    }
    return {y[0], y[4]};
}

void expectNear(PlanePoint found, PlanePoint expected) {
    EXPECT_NEAR(found.goal, expected.goal, 1e-6);
    EXPECT_NEAR(found.distractor, expected.distractor, 1e-6);
}

TEST(SceneFixedPoints, AreThoseOfTheReference) {
    const formats::Json reference = referenceJson("scene_reference.json");
    for (const auto& row : reference.at("divided_fixed_points_w2_1")) {
        const double breadth = row.at("beta").get<double>();
        const PlanePoint expected{row.at("analytic")[0].get<double>(), row.at("analytic")[1].get<double>()};
        const auto points = fixedPoints(2, 1, {1, breadth, Seconds(0.25)});
        ASSERT_EQ(points.size(), 1U) << breadth;
        expectNear(points[0].at, expected);
        expectNear(settled(breadth, 2, 1, {0.3, 0.3}), expected);
    }
}

// (k p_1 - beta p_2) / (k^2 - beta^2) for p = (6, 5) / 11 and beta = 1/2: (3.5, 2) / 11 / 0.75.
TEST(SceneFixedPoints, BelowTheLeakBothAreActive) {
    const auto points = fixedPoints(1.2, 1, {1, 0.5, Seconds(0.25)});
    ASSERT_EQ(points.size(), 1U);
    EXPECT_EQ(points[0].kind, FixedPointKind::Shared);
    const PlanePoint expected{3.5 / 11 / 0.75, 2 / 11.0 / 0.75};
    expectNear(points[0].at, expected);
    expectNear(settled(0.5, 1.2, 1, {0, 0.5}), expected);
}

TEST(SceneFixedPoints, AboveTheLeakTheStartDecides) {
    const formats::Json reference = referenceJson("scene_reference.json").at("wta_fixed_points_beta3_w2_1");
    const auto at = [&](const char* name) {
        return PlanePoint{reference.at(name)[0].get<double>(), reference.at(name)[1].get<double>()};
    };
    expectNear(settled(3, 2, 1, {0.6, 0}), at("from_goal"));
    expectNear(settled(3, 2, 1, {0, 0.6}), at("from_other"));
    const auto points = fixedPoints(2, 1, {});
    ASSERT_EQ(points.size(), 3U);
    EXPECT_EQ(points[0].kind, FixedPointKind::Goal);
    EXPECT_EQ(points[1].kind, FixedPointKind::Distractor);
    EXPECT_EQ(points[2].kind, FixedPointKind::Saddle);
    EXPECT_FALSE(points[2].isStable);
}

TEST(SceneFixedPoints, AWeakRivalHasNoStateOfItsOwn) {
    const auto points = fixedPoints(1, 0.32, {});
    ASSERT_EQ(points.size(), 1U);
    EXPECT_EQ(points[0].kind, FixedPointKind::Goal);
    expectNear(settled(3, 1, 0.32, {0, 0.6}), points[0].at);
    EXPECT_EQ(fixedPoints(1, 0.34, {}).size(), 3U);
}

TEST(SceneFixedPoints, WithoutWeightsNothingStays) {
    ASSERT_EQ(fixedPoints(0, 0, {}).size(), 1U);
    EXPECT_EQ(fixedPoints(0, 0, {})[0].kind, FixedPointKind::Nothing);
    EXPECT_EQ(fixedPoints(0, 1, {})[0].kind, FixedPointKind::Distractor);
}

// The border is exact: a start a little to either side of it ends in the state on that side.
TEST(SceneFixedPoints, TheSeparatrixPartsTheBasins) {
    const Nullclines lines = nullclines(2, 1.5, {});
    ASSERT_EQ(lines.separatrix.size(), 2U);
    const double ahead = lines.separatrix[0].goal - lines.separatrix[0].distractor;
    EXPECT_NEAR(lines.separatrix[1].goal - lines.separatrix[1].distractor, ahead, 1e-12);
    for (const double level : {0.0, 0.05, 0.3}) {
        const PlanePoint on{level + std::max(0.0, ahead), level + std::max(0.0, -ahead)};
        const PlanePoint above{on.goal + 1e-3, on.distractor};
        const PlanePoint below{on.goal, on.distractor + 1e-3};
        EXPECT_EQ(basinOf(above, 2, 1.5, {}), FixedPointKind::Goal);
        EXPECT_EQ(basinOf(below, 2, 1.5, {}), FixedPointKind::Distractor);
        EXPECT_GT(settled(3, 2, 1.5, above).goal, 0.5) << level;
        EXPECT_GT(settled(3, 2, 1.5, below).distractor, 0.4) << level;
    }
}

TEST(SceneFixedPoints, NullclinesMeetInTheSaddle) {
    const Nullclines lines = nullclines(1, 1, {});
    // p = 1/2 each: y_g = 1/2 - 3 y_d from (1/2, 0) to (0, 1/6), then along the axis.
    ASSERT_EQ(lines.goal.size(), 3U);
    EXPECT_EQ(lines.goal[0], (PlanePoint{0.5, 0}));
    EXPECT_NEAR(lines.goal[1].distractor, 1.0 / 6, 1e-12);
    EXPECT_EQ(lines.goal[2], (PlanePoint{0, 1}));
    EXPECT_EQ(lines.distractor[0], (PlanePoint{0, 0.5}));
    EXPECT_TRUE(nullclines(1, 1, {1, 0.5, Seconds(0.25)}).separatrix.empty());
}

// Both the rule that the log quotes and the whole scene, against the reference's 5-ms run.
TEST(SceneCapture, EventsCaptureAndLetGoAsInTheReference) {
    for (const auto& row : referenceJson("scene_reference.json").at("event_capture").at("rows")) {
        const double peak = row.at("w_peak").get<double>();
        const double decay = row.at("tau_d").get<double>();
        const bool isCaptured = row.at("captured").get<double>() > 0;
        const CapturePrediction found = predictCapture(1, peak, Seconds(decay), {});
        EXPECT_EQ(found.isCaptured, isCaptured) << peak << ", " << decay;
        const double release = row.at("release_time_s").get<double>();
        EXPECT_NEAR(found.release.count(), release, 0.05) << peak << ", " << decay;
        if (isCaptured) {
            EXPECT_NEAR(found.latency.count(), row.at("capture_latency_s").get<double>(), 0.01);
            EXPECT_NEAR(found.adiabaticRelease.count(), row.at("release_time_adiabatic_s").get<double>(),
                        1e-6);
        }
    }
}

// Halving to 1e-12 against the reference's halving to 1e-5; the run is the same, in steps of 5 ms.
TEST(SceneCapture, ThresholdsAreThoseOfTheReference) {
    const formats::Json reference =
        referenceJson("scene_reference.json").at("capture_threshold_ratio_by_tau_d");
    for (const auto& [decay, ratio] : reference.items()) {
        EXPECT_NEAR(captureThreshold(Seconds(numberOf(decay)), {}).value(), ratio.get<double>(), 0.01)
            << decay;
    }
    EXPECT_NEAR(captureThreshold(Seconds(1e5), {}).value(), 3, 0.01) << "slow events: beta / k";
    EXPECT_FALSE(captureThreshold(Seconds(4), {1, 1, Seconds(0.25)}));
}

TEST(SceneCapture, OddInputHasAnAnswer) {
    EXPECT_FALSE(predictCapture(1, 0, Seconds(4), {}).isCaptured);
    EXPECT_FALSE(predictCapture(1, 8, Seconds(0), {}).isCaptured);
    EXPECT_TRUE(predictCapture(0, 8, Seconds(4), {}).isCaptured);
    EXPECT_TRUE(predictCapture(1, 8, Seconds(INFINITY), {}).isCaptured);
    EXPECT_FALSE(captureLatency(1, 2, Seconds(INFINITY), {}));
}

}  // namespace
}  // namespace lab::human
