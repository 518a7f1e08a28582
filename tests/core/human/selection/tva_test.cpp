#include "core/human/selection/tva.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

#include "core/human/selection/tva_race.h"
#include "tests/core/human/reference_families.h"
#include "tests/core/human/reference_values.h"

namespace lab::human {

ComputedTargets tvaTargets(const std::string& key) {
    if (key.starts_with("WR-")) {
        return {meanScore(wholeReport(6, Milliseconds(numberOf(key.substr(3))), {}))};
    }
    if (key.starts_with("PR-alpha_")) {
        return {meanScore(partialReport(2, 4, numberOf(key.substr(9)), Milliseconds(80), {}))};
    }
    return {};
}

namespace {

double sumOf(const std::vector<double>& values) {
    return std::accumulate(values.begin(), values.end(), 0.0);
}

/// Two items, one place, no dead time, C tau / 2 = ln 2: each is done with probability 1/2, so nothing is
/// stored in 1/4 of the trials and one item in the other 3/4.
TEST(Tva, TwoItemsOnPaper) {
    const GlanceLimits limits{2, 1, Milliseconds(0)};
    const Milliseconds exposure = Seconds(std::log(2.0));
    const std::vector<double> scores = wholeReport(2, exposure, limits);
    EXPECT_NEAR(scores[0], 0.25, 1e-15);
    EXPECT_NEAR(scores[1], 0.75, 1e-15);
    // With one target and one distractor of the same weight, whoever is first is stored: half of 3/4 each.
    EXPECT_NEAR(partialReport(1, 1, 1, exposure, limits)[1], 0.375, 1e-12);
}

TEST(Tva, WholeReportIsTheReferenceCurve) {
    for (const ReferenceRow& row : referenceTable("tva_whole_report.csv")) {
        const std::vector<double> scores = wholeReport(6, Milliseconds(numberOf(row.at("T_ms"))), {});
        EXPECT_NEAR(meanScore(scores), numberOf(row.at("mean")), 1e-9);  // printed with 16 digits
        for (std::size_t j = 0; j < scores.size(); ++j) {
            EXPECT_NEAR(scores[j], numberOf(row.at("p" + std::to_string(j))), 1e-9) << row.at("T_ms");
        }
    }
}

/// The reference integrates numerically too; both are right to 1e-6.
TEST(Tva, PartialReportIsTheReferenceCurve) {
    for (const ReferenceRow& row : referenceTable("tva_partial_report.csv")) {
        const auto of = [&](const char* name) { return numberOf(row.at(name)); };
        const std::vector<double> scores =
            partialReport(static_cast<int>(of("nT")), static_cast<int>(of("nD")), of("alpha"),
                          Milliseconds(of("T_ms")), {});
        EXPECT_NEAR(meanScore(scores), of("mean_targets"), 1e-6)
            << of("nT") << " targets, " << of("nD") << " distractors, " << of("T_ms") << " ms, alpha "
            << of("alpha");
    }
}

TEST(Tva, SingleLettersAreTheReferenceCurve) {
    const formats::Json reference = referenceJson("tva_reference.json");
    for (const auto& [exposure, p] : reference.at("single_letter_p").items()) {
        EXPECT_NEAR(singleReport(Milliseconds(numberOf(exposure)), {}), p.get<double>(), 1e-9);
    }
}

/// Scores are probabilities, and whoever may store all of them has a binomial score (K = N).
TEST(Tva, ScoresSumToOneAndAStoreForAllIsBinomial) {
    for (const double store : {0.0, 1.0, 2.5, 4.0, 6.0, 9.0}) {
        for (const double exposure : {0.0, 15.0, 16.0, 80.0, 5000.0}) {
            const GlanceLimits limits{60, store, Milliseconds(15)};
            EXPECT_NEAR(sumOf(wholeReport(6, Milliseconds(exposure), limits)), 1, 1e-12);
            EXPECT_NEAR(sumOf(partialReport(2, 4, 0.3, Milliseconds(exposure), limits)), 1, 1e-9);
        }
    }
    const double p = 1 - std::exp(-60 * 0.065 / 4);
    const std::vector<double> scores = wholeReport(4, Milliseconds(80), {60, 4, Milliseconds(15)});
    EXPECT_NEAR(scores[1], 4 * p * std::pow(1 - p, 3), 1e-12);
    EXPECT_NEAR(meanScore(scores), 4 * p, 1e-12);
    EXPECT_NEAR(meanScore(partialReport(4, 0, 0.5, Milliseconds(80), {60, 4, Milliseconds(15)})), 4 * p,
                1e-9);
}

TEST(Tva, MoreTimeSpeedAndPlacesNeverLowerAScore) {
    double previous = -1;
    for (double exposure = 0; exposure < 400; exposure += 7) {
        const double score = meanScore(partialReport(2, 4, 0.5, Milliseconds(exposure), {}));
        EXPECT_GE(score, previous - 1e-12);
        previous = score;
    }
    EXPECT_LT(meanScore(wholeReport(6, Milliseconds(80), {40, 3.5, Milliseconds(15)})),
              meanScore(wholeReport(6, Milliseconds(80), {60, 3.5, Milliseconds(15)})));
    EXPECT_LT(meanScore(partialReport(2, 4, 0.8, Milliseconds(80), {})),
              meanScore(partialReport(2, 4, 0.3, Milliseconds(80), {})));
}

TEST(Tva, RatesShareTheCapacity) {
    const std::vector<double> rates = encodingRates(std::vector<double>{1, 3, 0, -2, std::nan("")}, 60);
    EXPECT_EQ(rates, (std::vector<double>{15, 45, 0, 0, 0}));
    EXPECT_EQ(encodingRates(std::vector<double>{0, 0}, 60), (std::vector<double>{0, 0}));
    EXPECT_TRUE(encodingRates({}, 60).empty());
    EXPECT_EQ(attentionalWeight(std::vector<double>{0.5, 2}, std::vector<double>{4, 0.25}), 2.5);
}

TEST(Tva, ExtremesAreDefined) {
    const auto nothing = [](const std::vector<double>& scores) { return scores[0]; };
    EXPECT_DOUBLE_EQ(nothing(wholeReport(6, Milliseconds(10), {})), 1);  // T < t0
    EXPECT_DOUBLE_EQ(nothing(wholeReport(6, Milliseconds(80), {60, 0, Milliseconds(15)})), 1);
    EXPECT_DOUBLE_EQ(nothing(wholeReport(6, Milliseconds(80), {0, 3.5, Milliseconds(15)})), 1);
    EXPECT_DOUBLE_EQ(nothing(wholeReport(0, Milliseconds(80), {})), 1);
    EXPECT_DOUBLE_EQ(nothing(partialReport(2, 4, 0.5, Milliseconds(10), {})), 1);
    EXPECT_DOUBLE_EQ(nothing(partialReport(2, 4, 0.5, Milliseconds(80), {60, 0, Milliseconds(15)})), 1);
    EXPECT_DOUBLE_EQ(nothing(partialReport(2, 4, 0.5, Milliseconds(80), {0, 3.5, Milliseconds(15)})), 1);
    EXPECT_DOUBLE_EQ(nothing(partialReport(0, 4, 0.5, Milliseconds(80), {})), 1);
    EXPECT_NEAR(meanScore(partialReport(2, 4, 0, Milliseconds(1e7), {})), 2, 1e-9);  // distractors never run
    EXPECT_NEAR(meanScore(partialReport(2, 4, 1e-3, Milliseconds(1e7), {60, 1, Milliseconds(15)})), 2 / 2.004,
                1e-4);
}

/// 40,000 races: the mean is within four standard errors of the integral.
TEST(TvaRace, AgreesWithTheIntegral) {
    Random random(7);
    const std::vector<double> rates = encodingRates(std::vector<double>{1, 1, 0.5, 0.5, 0.5, 0.5}, 60);
    double total = 0;
    double squares = 0;
    constexpr int kReports = 40000;
    for (int trial = 0; trial < kReports; ++trial) {
        double score = 0;
        for (const Encoding& one : raceForStore(rates, Milliseconds(80), {}, random)) {
            score += one.isStored && one.item < 2 ? 1 : 0;
        }
        total += score;
        squares += score * score;
    }
    const double mean = total / kReports;
    const double error = std::sqrt((squares / kReports - mean * mean) / kReports);
    EXPECT_NEAR(mean, meanScore(partialReport(2, 4, 0.5, Milliseconds(80), {})), 4 * error);
}

TEST(TvaRace, FinishesInOrderAndKeepsItsLimits) {
    Random random(1);
    for (int trial = 0; trial < 200; ++trial) {
        const std::vector<Encoding> race = raceForStore(std::vector<double>{30, 20, 0, 10}, Milliseconds(60),
                                                        {60, 2.5, Milliseconds(15)}, random);
        ASSERT_EQ(race.size(), 3U) << "an item without a rate never finishes";
        int stored = 0;
        for (std::size_t i = 0; i < race.size(); ++i) {
            EXPECT_GE(race[i].time, i == 0 ? Milliseconds(15) : race[i - 1].time);
            EXPECT_TRUE(!race[i].isStored || race[i].time < Milliseconds(60));
            stored += race[i].isStored ? 1 : 0;
        }
        EXPECT_LE(stored, 3);
    }
    Random one(5);
    Random other(5);
    EXPECT_EQ(raceForStore(std::vector<double>{3, 4}, Milliseconds(100), {}, one),
              raceForStore(std::vector<double>{3, 4}, Milliseconds(100), {}, other));
    EXPECT_TRUE(raceForStore({}, Milliseconds(100), {}, one).empty());
}

}  // namespace
}  // namespace lab::human
