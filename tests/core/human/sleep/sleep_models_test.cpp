#include <gtest/gtest.h>

#include <cmath>

#include "core/human/sleep/mccauley.h"
#include "core/human/sleep/three_process.h"
#include "core/human/sleep/unified_performance.h"
#include "tests/core/human/reference_families.h"
#include "tests/core/human/reference_values.h"

namespace lab::human {

namespace {

/// Wake at 7:00 after three nights of 8 hours, then nights of `inBed` hours that end at 7:00.
SleepSchedule restriction(Hours inBed) {
    SleepSchedule schedule = regularNights(10, inBed, Hours(7));
    for (std::size_t night = 0; night < 3; ++night) {
        schedule[night].bed = schedule[night].wake - Hours(8);
    }
    return schedule;
}

/// Hourly from 9 to 21 o'clock.
double dailyMean(const SleepSchedule& schedule, int day) {
    double sum = 0;
    for (int hour = 9; hour <= 21; ++hour) {
        sum += unifiedLapses(schedule, Hours(24.0 * day + hour)) / 13;
    }
    return sum;
}

/// Two habitual nights, 23:30 to 7:30, and then none. The table's hours awake are whole hours since 7:30, cut
/// off: 8 stands for 8.5.
double mcCauleyAwake(double hours) {
    const SleepSchedule schedule = regularNights(2, Hours(8), Hours(7.5));
    return mcCauleyLapses(schedule, Hours(55.5 + hours + 0.5));
}

}  // namespace

ComputedTargets unifiedTargets(const std::string& key) {
    if (key.starts_with("TSD-")) {
        return {unifiedLapses(SleepSchedule{}, Hours(7 + numberOf(key.substr(4))))};
    }
    if (key.starts_with("3h-day")) {
        return {dailyMean(restriction(Hours(3)), 3 + static_cast<int>(numberOf(key.substr(6))))};
    }
    return {};
}

ComputedTargets threeProcessTargets(const std::string& key) {
    const Hours awake(numberOf(key.substr(4, key.size() - 5)));  // "KSS-16h"
    return {threeProcess(14, awake, Hours(7) + awake).sleepiness()};
}

ComputedTargets mcCauleyTargets(const std::string& key) {
    return key.starts_with("TSD-") ? ComputedTargets{mcCauleyAwake(numberOf(key.substr(4)))}
                                   : ComputedTargets{};
}

namespace {

TEST(UnifiedPerformance, IsTheReference) {
    const formats::Json reference = referenceJson("fatigue_reference.json").at("ump");
    for (const auto& [hours, lapses] : reference.at("tsd_lapses_by_hours_awake").items()) {
        EXPECT_NEAR(unifiedLapses(SleepSchedule{}, Hours(7 + numberOf(hours))), lapses.get<double>(), 1e-9)
            << hours;
    }
    for (const auto& [inBed, means] : reference.at("daily_mean_lapses").items()) {
        const SleepSchedule schedule = restriction(Hours(numberOf(inBed.substr(0, 1))));
        for (std::size_t day = 0; day < means.size(); ++day) {
            EXPECT_NEAR(dailyMean(schedule, static_cast<int>(day)), means[day].get<double>(), 1e-9)
                << inBed << day;
        }
    }
}

/// After weeks of 8 hours in bed every day is like the day before, and shorter nights are worse.
TEST(UnifiedPerformance, SettlesAndFollowsTheLengthOfNights) {
    const SleepSchedule weeks = regularNights(60, Hours(8), Hours(7));
    EXPECT_NEAR(unifiedLapses(weeks, Hours(24 * 59 + 15)), unifiedLapses(weeks, Hours(24 * 58 + 15)), 1e-6);
    double previous = 100;
    for (double inBed = 0; inBed <= 10; inBed += 1) {
        const double lapses = unifiedLapses(regularNights(7, Hours(inBed), Hours(7)), Hours(24 * 7 + 15));
        EXPECT_LT(lapses, previous) << inBed;
        previous = lapses;
    }
}

TEST(ThreeProcess, IsTheReference) {
    const formats::Json reference = referenceJson("fatigue_reference.json").at("tpm");
    EXPECT_NEAR(homeostaticAsleep(7.96, Hours(8)), reference.at("S_after_8h_sleep_from_7_96").get<double>(),
                1e-9);
    for (const formats::Json& row : reference.at("rows")) {
        const ThreeProcess p = threeProcess(14, Hours(row[1].get<double>()), Hours(row[0].get<double>()));
        EXPECT_NEAR(p.homeostatic, row[2].get<double>(), 1e-9);
        EXPECT_NEAR(p.circadian, row[3].get<double>(), 1e-9);
        EXPECT_NEAR(p.ultradian, row[4].get<double>(), 1e-9);
        EXPECT_NEAR(p.inertia, row[5].get<double>(), 1e-9);
        EXPECT_NEAR(p.alertness(), row[6].get<double>(), 1e-9);
        EXPECT_NEAR(p.sleepiness(), row[7].get<double>(), 1e-9);
    }
}

TEST(ThreeProcess, SleepRestoresWhatWakingTook) {
    double previous = 14.3;
    for (double hours = 0; hours < 60; hours += 1) {
        const double now = homeostaticAwake(14, Hours(hours));
        EXPECT_LT(now, previous);
        previous = now;
    }
    EXPECT_NEAR(homeostaticAsleep(homeostaticAsleep(6, Hours(3)), Hours(5)), homeostaticAsleep(6, Hours(8)),
                1e-12);
    EXPECT_NEAR(homeostaticAsleep(13, Hours(1000)), 14.3, 1e-9);
    EXPECT_EQ(homeostaticAwake(14, Hours(-3)), 14);
}

TEST(McCauley, IsTheReferenceThroughSixtyTwoHoursAwake) {
    const SleepSchedule schedule = regularNights(2, Hours(8), Hours(7.5));
    int rows = 0;
    for (const ReferenceRow& row : referenceTable("fatigue_curves.csv")) {
        if (row.at("curve") == "mccauley_tsd62") {
            EXPECT_NEAR(mcCauleyLapses(schedule, Hours(std::round(numberOf(row.at("clock_h"))))),
                        numberOf(row.at("value")), 1e-6)
                << row.at("clock_h");
            ++rows;
        }
    }
    EXPECT_EQ(rows, 94);
}

/// A step twice as fine changes little, and a step over two stretches is that over the whole.
TEST(McCauley, CanBeAdvancedInStretches) {
    const SleepSchedule schedule = regularNights(3, Hours(5), Hours(7.5));
    const McCauleyState half = advanceMcCauley({}, Hours(7.5), Hours(40), schedule);
    const McCauleyState whole = advanceMcCauley(half, Hours(40), Hours(75), schedule);
    EXPECT_NEAR(whole.lapses, mcCauleyLapses(schedule, Hours(75)), 1e-9);
    EXPECT_EQ(advanceMcCauley(half, Hours(40), Hours(39), schedule), half);
    EXPECT_EQ(advanceMcCauley(half, Hours(40), Hours(std::nan("")), schedule), half);
    EXPECT_GT(mcCauleyLapses(regularNights(7, Hours(3), Hours(7.5)), Hours(180)),
              mcCauleyLapses(regularNights(7, Hours(8), Hours(7.5)), Hours(180)) + 5);
}

TEST(SleepSchedule, KnowsWhoIsInBed) {
    const SleepSchedule nights = regularNights(2, Hours(8), Hours(7));
    EXPECT_EQ(nights[1], (SleepPeriod{Hours(47), Hours(55)}));
    EXPECT_FALSE(isAsleep(nights, Hours(22.9)));
    EXPECT_TRUE(isAsleep(nights, Hours(23)));
    EXPECT_FALSE(isAsleep(nights, Hours(31)));
    EXPECT_TRUE(regularNights(-1, Hours(8), Hours(7)).empty());
}

}  // namespace
}  // namespace lab::human
