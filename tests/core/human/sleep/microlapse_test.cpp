#include "core/human/sleep/microlapse.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

#include "core/human/sleep/relative_speed.h"
#include "tests/core/human/reference_families.h"
#include "tests/core/human/reference_values.h"

namespace lab::human {

ComputedTargets microlapseTargets(const std::string& key) {
    const VigilanceTestSummary summary = vigilanceTest({numberOf(key.substr(key.find('-') + 1)), {}});
    if (key.starts_with("median-")) {
        return {summary.median.count()};
    }
    return key.starts_with("lapses-") ? ComputedTargets{summary.lapses} : ComputedTargets{};
}

namespace {

/// The reference prints 16 digits of an exact calculation; 1e-6 relative covers its sums and ours.
void expectClose(double value, double expected, const std::string& what) {
    EXPECT_NEAR(value, expected, 1e-6 * std::max(1.0, std::abs(expected))) << what;
}

TEST(Microlapse, IsTheReferenceTable) {
    for (const ReferenceRow& row : referenceTable("pvt_reference.csv")) {
        const auto of = [&](const char* name) { return numberOf(row.at(name)); };
        const VigilanceTestSummary s = vigilanceTest({of("B"), {}});
        expectClose(s.median.count(), of("median_RT_ms"), "median at " + row.at("B"));
        expectClose(s.mean.count(), of("mean_RT_ms"), "mean at " + row.at("B"));
        expectClose(s.lapses, of("lapses_per_10min"), "lapses at " + row.at("B"));
        expectClose(s.inverseRt, of("mean_1_over_RT_per_s"), "1/RT at " + row.at("B"));
        expectClose(s.fastestDecile.count(), of("fastest_decile_ms"), "decile at " + row.at("B"));
        expectClose(s.stimuli, of("stimuli_per_10min"), "stimuli at " + row.at("B"));
        expectClose(s.sleepAttacks, of("sleep_attacks"), "attacks at " + row.at("B"));
    }
}

TEST(Microlapse, TimeOnTaskIsTheReference) {
    const formats::Json reference =
        referenceJson("fatigue_reference.json").at("pvt_microlapse").at("time_on_task");
    for (const auto& [lapses, row] : reference.items()) {
        for (const auto& [key, from] : {std::pair("min0_2", 0.0), std::pair("min8_10", 8.0)}) {
            const VigilanceTestSummary s = vigilanceTest(numberOf(lapses), Minutes(from), Minutes(from + 2));
            expectClose(s.median.count(), row.at(key).at("median").get<double>(), key);
            expectClose(s.mean.count(), row.at(key).at("mean").get<double>(), key);
            expectClose(s.lapses, row.at(key).at("lapses_per_10min").get<double>(), key);
            expectClose(s.inverseRt, row.at(key).at("mean_inverse").get<double>(), key);
        }
    }
}

/// From lapses of a sleep model to response times, through a week of three hours in bed.
TEST(Microlapse, TurnsLapsesIntoResponseTimesAsTheReferenceDoes) {
    const formats::Json chain = referenceJson("fatigue_reference.json").at("restriction_3h_chain");
    for (const formats::Json& row : chain.at("rows")) {
        const VigilanceTestSummary s = vigilanceTest({row[1].get<double>(), {}});
        expectClose(s.lapses, row[2].get<double>(), "lapses on day " + row[0].dump());
        expectClose(s.mean.count(), row[3].get<double>(), "mean on day " + row[0].dump());
    }
}

TEST(Microlapse, IsADistribution) {
    for (const double b : {0.0, 3.84, 12.0, 40.0}) {
        const VigilanceTestRt rt = vigilanceTestRt({b, Minutes(5)});
        EXPECT_NEAR(std::accumulate(rt.mass.begin(), rt.mass.end(), rt.sleepAttack), 1, 1e-12);
        EXPECT_EQ(rt.rt.front(), Milliseconds(220));
        EXPECT_LT(rt.rt.back(), Milliseconds(30000));
        const std::vector<double> one = microlapsePmf({b, Minutes(5)});
        EXPECT_LE(std::accumulate(one.begin(), one.end(), 0.0), 1 + 1e-12);
    }
}

/// The first try fires with 1 / (1 + e^-((5.2875 - 5.0836) / 0.2467)) when nothing tires.
TEST(Microlapse, FirstTryOnPaper) {
    EXPECT_NEAR(microlapsePmf({0, {}})[0], 1 / (1 + std::exp(-(5.2875 - 5.0836) / 0.2467)), 1e-12);
}

TEST(Microlapse, TirednessAndTimeSlowDown) {
    for (double b = 0; b < 30; b += 3) {
        EXPECT_LT(vigilanceTest({b, {}}).mean, vigilanceTest({b + 3, {}}).mean);
        EXPECT_LT(vigilanceTest({b, {}}).mean, vigilanceTest({b, Minutes(10)}).mean);
        EXPECT_GT(vigilanceTest({b, {}}).inverseRt, vigilanceTest({b + 3, {}}).inverseRt);
    }
}

TEST(Microlapse, ExtremesAreDefined) {
    for (const double b : {-10.0, 1e9, std::nan(""), std::numeric_limits<double>::infinity()}) {
        const VigilanceTestSummary s = vigilanceTest({b, Minutes(-4)});
        EXPECT_TRUE(std::isfinite(s.mean.count()) && std::isfinite(s.lapses)) << b;
    }
    MicrolapseConstants hurried;
    hurried.longest = Milliseconds(100);
    EXPECT_EQ(vigilanceTest({4, {}}, hurried).lapseShare, 1);
    EXPECT_EQ(vigilanceTest(4, Minutes(3), Minutes(3)).mean, vigilanceTest({4, Minutes(3)}).mean);
}

TEST(RelativeSpeed, FollowsTheExactCalculation) {
    const RelativeSpeed speed;
    EXPECT_NEAR(speed(3.84), 1, 1e-12);
    const double rested = vigilanceTest({3.84, {}}).inverseRt;
    for (double b = 0.5; b < 34; b += 1.3) {
        EXPECT_NEAR(speed(b), vigilanceTest({b, {}}).inverseRt / rested, 1e-4) << b;
        EXPECT_GT(speed(b), speed(b + 0.5));
    }
    EXPECT_EQ(speed(-5), speed(0));
    EXPECT_EQ(speed(std::nan("")), speed(0));
    EXPECT_EQ(speed(1e9), speed(34.56));
}

}  // namespace
}  // namespace lab::human
