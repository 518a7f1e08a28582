#include "core/human/arousal/vigilance.h"

#include <gtest/gtest.h>

#include <cmath>

#include "core/human/arousal/control_decline.h"
#include "tests/core/human/reference_families.h"
#include "tests/core/human/reference_values.h"

namespace lab::human {

ComputedTargets vigilanceTargets(const std::string& key) {
    const double half = numberOf(key);
    return {meanDetectionRates(Minutes(30 * (half - 1)), Minutes(30 * half)).hit};
}

namespace {

TEST(Vigilance, IsTheReference) {
    const formats::Json reference = referenceJson("misc_reference.json").at("vigilance_sdt");
    for (const auto& [minute, hit] : reference.at("minute_by_minute_hits").items()) {
        EXPECT_NEAR(detectionRates(Minutes(numberOf(minute))).hit, hit.get<double>(), 1e-9) << minute;
    }
    for (std::size_t half = 0; half < 4; ++half) {
        const Minutes from(30.0 * static_cast<double>(half));
        const DetectionRates rates = meanDetectionRates(from, from + Minutes(30));
        EXPECT_NEAR(rates.hit, reference.at("half_hour_hits")[half].get<double>(), 1e-4);
        EXPECT_NEAR(rates.falseAlarm, reference.at("half_hour_false_alarms")[half].get<double>(), 1e-4);
    }
}

TEST(Vigilance, HitsAndFalseAlarmsFallTogetherWithoutLossOfSensitivity) {
    for (double minute = 0; minute < 100; minute += 5) {
        const DetectionRates now = detectionRates(Minutes(minute));
        const DetectionRates later = detectionRates(Minutes(minute + 5));
        EXPECT_GT(now.hit, later.hit);
        EXPECT_GT(now.falseAlarm, later.falseAlarm);
    }
    VigilanceConstants losing;
    losing.sensitivityLoss = 1;
    EXPECT_LT(detectionRates(Minutes(60), losing).hit, detectionRates(Minutes(60)).hit);
    EXPECT_EQ(detectionRates(Minutes(60), losing).falseAlarm, detectionRates(Minutes(60)).falseAlarm);
}

TEST(Vigilance, ExtremesAreDefined) {
    EXPECT_EQ(detectionRates(Minutes(-5)).hit, detectionRates(Minutes(0)).hit);
    EXPECT_EQ(meanDetectionRates(Minutes(9), Minutes(9)).hit, detectionRates(Minutes(9)).hit);
    VigilanceConstants asleep;
    asleep.lapse = 2;
    asleep.tau = Minutes(0);
    EXPECT_EQ(detectionRates(Minutes(1), asleep).hit, 0);
}

TEST(ControlDecline, IsTheReferenceClassWithAndWithoutABreak) {
    for (const formats::Json& row : referenceJson("scene_reference.json").at("class_50min").at("rows")) {
        const Minutes minute(row[0].get<double>());
        const double on = controlOnTask(1, minute);
        EXPECT_NEAR(on, row[1].get<double>(), 1e-9) << row[0];
        EXPECT_NEAR(mindWandering(on).fraction, row[2].get<double>(), 1e-6) << row[0];
        if (minute > Minutes(30)) {
            const double rested = controlInBreak(controlOnTask(1, Minutes(25)), Minutes(5));
            EXPECT_NEAR(controlOnTask(rested, minute - Minutes(30)), row[3].get<double>(), 1e-9) << row[0];
        }
    }
}

TEST(ControlDecline, MindWanderingIsTheRenewalApproximation) {
    const formats::Json reference =
        referenceJson("scene_reference.json").at("mind_wandering_renewal_approximation");
    for (const auto& [level, row] : reference.items()) {
        const MindWandering mind = mindWandering(numberOf(level));
        EXPECT_NEAR(mind.captureProbability, row.at("p_capture").get<double>(), 1e-6) << level;
        EXPECT_NEAR(mind.meanDwell.count(), row.at("mean_dwell_s").get<double>(), 1e-4) << level;
        EXPECT_NEAR(mind.fraction, row.at("fraction").get<double>(), 1e-6) << level;
    }
}

TEST(ControlDecline, BreaksNeverLowerControlAndExtremesAreDefined) {
    for (double start = 0; start <= 1; start += 0.1) {
        EXPECT_GE(controlInBreak(start, Minutes(3)), start);
    }
    EXPECT_EQ(controlOnTask(0.9, Minutes(-1)), 0.9);
    EXPECT_EQ(mindWandering(0).fraction, mindWandering(0.01).fraction);
    EXPECT_LT(mindWandering(1e9).fraction, 1e-12);
}

}  // namespace
}  // namespace lab::human
