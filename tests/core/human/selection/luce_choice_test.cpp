#include "core/human/selection/luce_choice.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <numeric>

#include "core/human/selection/choice_race.h"
#include "tests/core/human/reference_families.h"
#include "tests/core/human/reference_values.h"

namespace lab::human {

namespace {

const std::vector<double>& referenceLogits() {
    static const std::vector<double> kLogits = {2, 1, 0.5, 0, -1};
    return kLogits;
}

constexpr int kTrials = 1000000;

}  // namespace

/// Exact value and the frequency in a million races (and a million Gumbel maxima).
ComputedTargets bridgeTargets(const std::string& key) {
    const std::vector<double> weights = weightsOfLogits(referenceLogits());
    const auto item = static_cast<std::size_t>(key.back() - '0');
    if (key.starts_with("softmax-")) {
        Random random(11);
        static const std::vector<double> kRaces = raceFrequencies(weights, 1, kTrials, random);
        static const std::vector<double> kGumbel = gumbelFrequencies(referenceLogits(), kTrials, random);
        return {luceRatio(weights)[item], kRaces[item], kGumbel[item]};
    }
    if (key.starts_with("PL3-")) {
        Random random(12);
        static const std::vector<double> kRaces = raceFrequencies(weights, 3, kTrials, random);
        return {inclusionProbabilities(weights, 3)[item], kRaces[item]};
    }
    return {};
}

namespace {

double sum(const std::vector<double>& values) {
    return std::accumulate(values.begin(), values.end(), 0.0);
}

/// Weights 3, 2, 1: the first two are {1, 2} with 3/6 2/3 + 2/6 3/4 = 7/12, {1, 3} with 3/6 1/3 + 1/6 3/5 =
/// 4/15 and {2, 3} with the rest, 3/20; the first item is in it with 7/12 + 4/15 = 17/20.
TEST(LuceChoice, ThreeItemsOnPaper) {
    const std::vector<double> weights = {3, 2, 1};
    EXPECT_EQ(luceRatio(weights), (std::vector<double>{3.0 / 6, 2.0 / 6, 1.0 / 6}));
    const std::vector<double> two = inclusionProbabilities(weights, 2);
    EXPECT_NEAR(two[0], 17.0 / 20, 1e-12);
    EXPECT_NEAR(two[1], 7.0 / 12 + 3.0 / 20, 1e-12);
    EXPECT_NEAR(two[2], 4.0 / 15 + 3.0 / 20, 1e-12);
}

TEST(LuceChoice, AgreesWithTheReference) {
    const formats::Json bridge = referenceJson("tva_reference.json").at("bridge");
    const std::vector<double> weights = weightsOfLogits(referenceLogits());
    for (const auto& [key, places] :
         {std::pair("plackett_luce_inclusion_K2", 2), std::pair("plackett_luce_inclusion_K3", 3)}) {
        const auto expected = bridge.at(key).get<std::vector<double>>();
        const std::vector<double> inclusion = inclusionProbabilities(weights, places);
        for (std::size_t i = 0; i < expected.size(); ++i) {
            EXPECT_NEAR(inclusion[i], expected[i], 1e-10) << key << ", item " << i;
        }
    }
    for (const auto& [temperature, row] : bridge.at("temperature_table").items()) {
        const std::vector<double> softmax =
            luceRatio(weightsOfLogits(referenceLogits(), numberOf(temperature)));
        for (std::size_t i = 0; i < softmax.size(); ++i) {
            EXPECT_NEAR(softmax[i], row[i].get<double>(), 1e-12) << temperature;
        }
    }
}

TEST(LuceChoice, InclusionsSumToThePlacesAndOneIsTheRatio) {
    Random random(3);
    for (int round = 0; round < 20; ++round) {
        std::vector<double> weights;
        for (int i = 0; i < 3 + round % 6; ++i) {
            weights.push_back(std::exp(3 * random.normal()));
        }
        for (int places = 0; places <= static_cast<int>(weights.size()) + 1; ++places) {
            EXPECT_NEAR(sum(inclusionProbabilities(weights, places)),
                        std::min(places, static_cast<int>(weights.size())), 1e-10);
        }
        const std::vector<double> one = inclusionProbabilities(weights, 1);
        const std::vector<double> ratio = luceRatio(weights);
        for (std::size_t i = 0; i < weights.size(); ++i) {
            EXPECT_NEAR(one[i], ratio[i], 1e-12);
        }
    }
}

TEST(LuceChoice, TemperatureIsSelectivity) {
    const double alpha = alphaOfTemperature(2, 0.5);
    EXPECT_NEAR(alpha, std::exp(-4.0), 1e-15);
    EXPECT_NEAR(temperatureOfAlpha(2, alpha), 0.5, 1e-12);
    const std::vector<double> weights = weightsOfLogits(std::vector<double>{2, 0}, 0.5);
    EXPECT_NEAR(weights[1] / weights[0], alpha, 1e-15);
    EXPECT_TRUE(std::isinf(temperatureOfAlpha(2, 1)));
}

TEST(LuceChoice, ExtremesAreDefined) {
    EXPECT_EQ(luceRatio(std::vector<double>{0, 0, -1}), (std::vector<double>{0, 0, 0}));
    EXPECT_TRUE(luceRatio({}).empty());
    EXPECT_EQ(inclusionProbabilities(std::vector<double>{0, 0}, 1), (std::vector<double>{0, 0}));
    EXPECT_EQ(inclusionProbabilities(std::vector<double>{1, 2, 0}, 2), (std::vector<double>{1, 1, 0}));
    EXPECT_EQ(inclusionProbabilities(std::vector<double>{1, 2}, 0), (std::vector<double>{0, 0}));
    const std::vector<double> huge = inclusionProbabilities(std::vector<double>{1e300, 1, 1e-300}, 2);
    for (const double p : huge) {
        EXPECT_TRUE(p >= 0 && p <= 1 + 1e-12);
    }
    const double infinity = std::numeric_limits<double>::infinity();
    EXPECT_EQ(weightsOfLogits(std::vector<double>{1, -infinity}), (std::vector<double>{1, 0}));
    EXPECT_EQ(weightsOfLogits(std::vector<double>{-infinity}), (std::vector<double>{0}));
    EXPECT_EQ(weightsOfLogits(std::vector<double>{900, 901}, 0), (std::vector<double>{0, 1}));
    EXPECT_EQ(weightsOfLogits(std::vector<double>{-5000, -5000}), (std::vector<double>{1, 1}));
    Random random(1);
    EXPECT_FALSE(gumbelMaximum(std::vector<double>{-infinity}, random));
    EXPECT_TRUE(exponentialRace(std::vector<double>{0, 0}, 60, random).empty());
}

/// The first finishing time of 100,000 races has mean 1 / C, with a standard error of 1 / (C sqrt(n)).
TEST(ChoiceRace, IsWonAfterTheMeanTimeOfTheWholeCapacity) {
    Random random(9);
    double time = 0;
    constexpr int kRaces = 100000;
    for (int i = 0; i < kRaces; ++i) {
        time += exponentialRace(weightsOfLogits(referenceLogits()), 60, random).front().time.count() / kRaces;
    }
    EXPECT_NEAR(time, 1.0 / 60, 4.0 / 60 / std::sqrt(kRaces));
}

}  // namespace
}  // namespace lab::human
