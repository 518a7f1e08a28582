#include "core/human/arousal/lc_ne.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>

#include "core/human/arousal/lc_table.h"
#include "tests/core/human/reference_families.h"
#include "tests/core/human/reference_values.h"

namespace lab::human {

namespace {

constexpr int kOnset = 500;

double peakOf(const std::vector<LcSample>& trace) {
    double peak = 0;
    for (std::size_t i = kOnset; i < trace.size(); ++i) {
        peak = std::max(peak, trace[i].release);
    }
    return peak;
}

/// 4,000 trials of each kind, as in the reference, once for each coherence.
const LcDetection& detectionAt(double coherence) {
    static std::map<double, LcDetection> known;
    const auto [place, isNew] = known.try_emplace(coherence);
    if (isNew) {
        Random random(2024);
        place->second = lcDetection(coherence, 4000, random);
    }
    return place->second;
}

}  // namespace

ComputedTargets lcTargets(const std::string& key) {
    if (key.starts_with("phasic_C.95-") || key.starts_with("tonic_C.55-")) {
        const std::vector<LcSample> trace = lcTrace(key.starts_with("phasic") ? 0.95 : 0.55, 1000, kOnset);
        return {key.ends_with("-peak") ? peakOf(trace) : trace[kOnset].release};
    }
    const double coherence = numberOf(key.substr(key.rfind('-') + 1));
    if (key.starts_with("fa-")) {
        return {detectionAt(coherence).falseAlarm, lcPerformance(coherence).falseAlarm};
    }
    return key.starts_with("dprime-") ? ComputedTargets{detectionAt(coherence).dprime} : ComputedTargets{};
}

namespace {

TEST(LcNe, TracesAreTheReference) {
    const formats::Json reference = referenceJson("scene_reference.json").at("lc_ne");
    for (const auto& [key, coherence] : {std::pair("phasic_C.95", 0.95), std::pair("tonic_C.55", 0.55)}) {
        const std::vector<LcSample> trace = lcTrace(coherence, 1000, kOnset);
        for (const formats::Json& row : reference.at(key).at("trace")) {
            const LcSample& sample =
                trace[static_cast<std::size_t>(std::lround(row[0].get<double>() / 0.02))];
            EXPECT_NEAR(sample.release, row[1].get<double>(), 1e-9) << key << " at " << row[0];
            EXPECT_NEAR(sample.u, row[2].get<double>(), 1e-9);
            EXPECT_NEAR(sample.gain, row[3].get<double>(), 1e-9);
        }
        const auto gain = [](const LcSample& a, const LcSample& b) { return a.gain < b.gain; };
        EXPECT_NEAR(std::max_element(trace.begin() + kOnset, trace.end(), gain)->gain,
                    reference.at(key).at("gain_peak").get<double>(), 1e-3);
    }
}

/// Hits of 4,000 trials: four standard errors of the difference of two such simulations are 0.045 at most.
TEST(LcNe, HitsAreThoseOfTheReferenceAndOfTheTable) {
    const formats::Json reference = referenceJson("lc_reference.json");
    ASSERT_EQ(lcPerformanceTable().size(), reference.at("rows").size());
    for (const formats::Json& row : reference.at("rows")) {
        const double coherence = row[0].get<double>();
        EXPECT_NEAR(detectionAt(coherence).hit, row[1].get<double>(), 0.045) << coherence;
        EXPECT_EQ(lcPerformance(coherence).hit, row[1].get<double>()) << coherence;
        EXPECT_EQ(lcPerformance(coherence).falseAlarm, row[2].get<double>()) << coherence;
    }
}

TEST(LcNe, GainGrowsWithReleaseAndFocusHasAnOptimum) {
    LcState low;
    LcState high;
    for (double u = 0; u < 1; u += 0.1) {
        low.u = u;
        high.u = u + 0.1;
        EXPECT_LT(lcGain(low), lcGain(high));
    }
    EXPECT_GT(detectionAt(0.85).dprime, detectionAt(0.6).dprime);
    EXPECT_LT(lcPerformance(0.8).falseAlarm, lcPerformance(0.95).falseAlarm);
    EXPECT_LT(lcPerformance(0.8).falseAlarm, lcPerformance(0.5).falseAlarm);
}

TEST(LcNe, TheTableIsDefinedEverywhere) {
    EXPECT_EQ(lcPerformance(-3).falseAlarm, 0.8855);
    EXPECT_EQ(lcPerformance(7).falseAlarm, 0.24375);
    EXPECT_NEAR(lcPerformance(0.55).falseAlarm, (0.58425 + 0.2335) / 2, 1e-12);
    EXPECT_EQ(lcDistractibility(0.85), 1);
    EXPECT_EQ(lcDistractibility(std::nan("")), 1);
    EXPECT_GT(lcDistractibility(0.5), 1.5);
}

TEST(LcNe, ASeedGivesTheSameTrials) {
    Random one(5);
    Random other(5);
    EXPECT_EQ(lcDetection(0.9, 50, one).falseAlarm, lcDetection(0.9, 50, other).falseAlarm);
    const LcDetection none = lcDetection(0, 20, one);
    EXPECT_TRUE(std::isfinite(none.dprime) && std::isfinite(none.meanRt));
}

}  // namespace
}  // namespace lab::human
