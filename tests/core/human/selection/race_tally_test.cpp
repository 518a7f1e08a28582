#include "core/human/selection/race_tally.h"

#include <gtest/gtest.h>

#include <cmath>

namespace lab::human {
namespace {

std::vector<Finisher> orderOf(const std::vector<int>& items) {
    std::vector<Finisher> order;
    for (const int item : items) {
        order.push_back({item, Seconds(static_cast<double>(order.size() + 1))});
    }
    return order;
}

// On paper: three races of three items, two of them stored. Item 2 wins twice, item 0 once; stored are
// {2, 0}, {2, 1} and {0, 2}.
TEST(RaceTally, CountsWinnersAndTheStored) {
    RaceTally tally = emptyTally(3);
    addRace(tally, orderOf({2, 0, 1}), 2);
    addRace(tally, orderOf({2, 1, 0}), 2);
    addRace(tally, orderOf({0, 2, 1}), 2);
    EXPECT_EQ(tally.races, 3);
    EXPECT_EQ(tally.wins, (std::vector<std::int64_t>{1, 0, 2}));
    EXPECT_EQ(tally.stored, (std::vector<std::int64_t>{2, 1, 3}));
}

TEST(RaceTally, ARaceWithoutAFinisherIsNone) {
    RaceTally tally = emptyTally(2);
    addRace(tally, {}, 1);
    EXPECT_EQ(tally, emptyTally(2));
}

TEST(RaceTally, MoreStoredThanFinishersStoresAll) {
    RaceTally tally = emptyTally(4);
    addRace(tally, orderOf({3, 1}), 3);
    EXPECT_EQ(tally.stored, (std::vector<std::int64_t>{0, 1, 0, 1}));
}

// On paper: 60 of 100 wins where 0.5 is expected: a miss of 0.1, and 2 sqrt(0.25 / 100) = 0.1 by chance.
TEST(RaceTally, MissComesWithItsChance) {
    const RaceTally tally{100, {60, 40}, {60, 40}};
    const TallyMiss miss = missOf(tally, std::vector<double>{0.5, 0.5});
    EXPECT_NEAR(miss.largest, 0.1, 1e-12);
    EXPECT_NEAR(miss.chance, 0.1, 1e-12);
    EXPECT_EQ(missOf(emptyTally(2), std::vector<double>{0.5, 0.5}), TallyMiss());
}

// 20,000 seeded races with the weights e^2, e^1, e^0.5, e^0, e^-1: shares of wins lie within four standard
// errors of softmax, which chance leaves in fewer than 1 of 10,000 cases; the seed makes it the same always.
TEST(RaceTally, RacesComeCloseToSoftmax) {
    const std::vector<double> weights{std::exp(2), std::exp(1), std::exp(0.5), 1, std::exp(-1)};
    const std::vector<double> softmax{0.56302, 0.20712, 0.12563, 0.07620, 0.02803};
    const std::vector<double> inclusion{0.85367, 0.52681, 0.33429, 0.20742, 0.07781};
    Random random(1);
    RaceTally tally = emptyTally(weights.size());
    constexpr int kRaces = 20000;
    for (int race = 0; race < kRaces; ++race) {
        addRace(tally, exponentialRace(weights, 1.0, random), 2);
    }
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const auto within = [](double p) { return 4 * std::sqrt(p * (1 - p) / kRaces); };
        EXPECT_NEAR(static_cast<double>(tally.wins[i]) / kRaces, softmax[i], within(softmax[i])) << i;
        EXPECT_NEAR(static_cast<double>(tally.stored[i]) / kRaces, inclusion[i], within(inclusion[i])) << i;
    }
    const TallyMiss miss = missOf(tally, softmax);
    EXPECT_LT(miss.largest, 2 * miss.chance);
}

}  // namespace
}  // namespace lab::human
