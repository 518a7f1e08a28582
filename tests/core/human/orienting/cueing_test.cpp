#include "core/human/orienting/cueing.h"

#include <gtest/gtest.h>

#include <cmath>

#include "core/human/orienting/capture.h"
#include "core/human/orienting/distractor_events.h"
#include "tests/core/human/reference_families.h"
#include "tests/core/human/reference_values.h"

namespace lab::human {

ComputedTargets cueingTargets(const std::string& key) {
    return key == "r" ? ComputedTargets{ratioOfEffect(Milliseconds(33), 60)} : ComputedTargets{};
}

namespace {

TEST(Cueing, TimesAreTheReference) {
    for (const auto& [key, row] : referenceJson("tva_reference.json").at("posner").items()) {
        const std::size_t split = key.find("_r");
        if (!key.starts_with("C") || split == std::string::npos) {
            continue;
        }
        const double capacity = numberOf(key.substr(1, split - 1));
        const double ratio = numberOf(key.substr(split + 2));
        const CueingTimes times = cueingTimes(ratio, capacity);
        EXPECT_NEAR(times.valid.count(), row.at("valid").get<double>(), 1e-9) << key;
        EXPECT_NEAR(times.invalid.count(), row.at("invalid").get<double>(), 1e-9) << key;
        EXPECT_NEAR(times.neutral.count(), row.at("neutral").get<double>(), 1e-9) << key;
        EXPECT_NEAR(validityEffect(ratio, capacity).count(), row.at("effect").get<double>(), 1e-9) << key;
    }
}

TEST(Cueing, WeightsOverTimeAreTheReference) {
    for (const auto& [time, row] : referenceJson("misc_reference.json").at("cue_gain").items()) {
        EXPECT_NEAR(exogenousGain(Milliseconds(numberOf(time))), row.at("exogenous").get<double>(), 1e-12)
            << time;
        EXPECT_NEAR(endogenousGain(Milliseconds(numberOf(time))), row.at("endogenous").get<double>(), 1e-12)
            << time;
    }
}

TEST(Cueing, ACueThatChangesNoWeightHasNoEffect) {
    EXPECT_EQ(validityEffect(1, 60), Milliseconds(0));
    EXPECT_EQ(ratioOfEffect(Milliseconds(0), 60), 1);
    EXPECT_NEAR(validityEffect(2, 60).count(), 25, 1e-12);
    EXPECT_NEAR(validityEffect(ratioOfEffect(Milliseconds(12), 40), 40).count(), 12, 1e-9);
}

TEST(Cueing, ExtremesAreDefined) {
    EXPECT_EQ(validityEffect(0, 60), Milliseconds(0));
    EXPECT_EQ(validityEffect(2, 0), Milliseconds(0));
    EXPECT_EQ(exogenousGain(Milliseconds(-5)), 1);
    EXPECT_GT(cueingTimes(0, 60).valid.count(), 1e300);
}

TEST(Capture, CostsItsShareOfTheDwellTime) {
    EXPECT_EQ(singletonCapture(1, 3).probability, 0.25);
    EXPECT_EQ(singletonCapture(1, 3).cost, Milliseconds(25));
    EXPECT_EQ(singletonCapture(0, 0).probability, 0);
    EXPECT_EQ(singletonCapture(2, 0).probability, 1);
    EXPECT_EQ(singletonCapture(-1, 2).probability, 0);
    EXPECT_EQ(deviantCost(Milliseconds(20), Milliseconds(15)), Milliseconds(35));
}

TEST(DistractorEvents, FadeAndHabituate) {
    const DistractorEvent* phone = findDistractorEvent("phone");
    ASSERT_NE(phone, nullptr);
    EXPECT_EQ(distractorWeight(*phone, Seconds(0)), 8);
    EXPECT_NEAR(distractorWeight(*phone, Seconds(4)), 8 / std::exp(1.0), 1e-12);
    EXPECT_EQ(distractorWeight(*phone, Seconds(-1)), 0);
    const DistractorEvent* sound = findDistractorEvent("deviant");
    EXPECT_NEAR(distractorWeight(*sound, Seconds(0), 2), 4 * 0.49, 1e-12);
    EXPECT_EQ(distractorWeight(*findDistractorEvent("chatter"), Seconds(100)), 0.6);
    EXPECT_EQ(distractorDemand(*findDistractorEvent("worry"))[5], 2);
    EXPECT_EQ(distractorDemand(*phone), DemandVector{});
    EXPECT_EQ(findDistractorEvent("siren"), nullptr);
}

}  // namespace
}  // namespace lab::human
