#include "core/base/random.h"

#include <gmock/gmock.h>

#include <array>
#include <cmath>

namespace lab {
namespace {

// xoshiro256** whose state is the first four numbers of SplitMix64 from the seed, computed by a separate
// program; the values of seed 0 are also those that other libraries print for this pair.
TEST(Random, FirstValues) {
    Random zero(0);
    EXPECT_EQ(zero.nextBits(), 0x99EC5F36CB75F2B4ULL);
    EXPECT_EQ(zero.nextBits(), 0xBF6E1F784956452AULL);
    Random one(1);
    const std::array<std::uint64_t, 4> expected{0xB3F2AF6D0FC710C5ULL, 0x853B559647364CEAULL,
                                                0x92F89756082A4514ULL, 0x642E1C7BC266A3A7ULL};
    for (const std::uint64_t value : expected) {
        EXPECT_EQ(one.nextBits(), value);
    }
}

// (bits >> 12 + 1/2) / 2^52 of the generator's first values at seed 42.
TEST(Random, UniformFirstValues) {
    Random random(42);
    EXPECT_EQ(random.uniform(), 0.08386297105988227);
    EXPECT_EQ(random.uniform(), 0.3789802506626686);
    EXPECT_EQ(random.uniform(), 0.6800434110281394);
}

// -ln of the uniform number that the same seed gives, so that both streams stay in step.
TEST(Random, ExponentialIsMinusLogOfUniform) {
    Random random(42);
    EXPECT_DOUBLE_EQ(random.exponential(), -std::log(0.08386297105988227));
    EXPECT_EQ(random.uniform(), 0.3789802506626686);
}

// 200,000 draws with mean 1 and standard deviation 1; beyond 2 lies e^-2. Five standard errors allowed.
TEST(Random, ExponentialMomentsAndTail) {
    Random random(6);
    constexpr int kDraws = 200'000;
    double sum = 0;
    int beyondTwo = 0;
    for (int i = 0; i < kDraws; ++i) {
        const double draw = random.exponential();
        ASSERT_GT(draw, 0.0);
        sum += draw;
        beyondTwo += draw > 2.0 ? 1 : 0;
    }
    EXPECT_NEAR(sum / kDraws, 1.0, 5 / std::sqrt(kDraws));
    const double tail = std::exp(-2.0);
    EXPECT_NEAR(static_cast<double>(beyondTwo) / kDraws, tail, 5 * std::sqrt(tail * (1 - tail) / kDraws));
}

// 200,000 draws: the mean of uniform numbers is 1/2 +- 0.00065, the variance 1/12; five standard errors
// allowed.
TEST(Random, UniformMoments) {
    Random random(5);
    constexpr int kDraws = 200'000;
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < kDraws; ++i) {
        const double u = random.uniform();
        ASSERT_GT(u, 0.0);
        ASSERT_LT(u, 1.0);
        sum += u;
        squares += u * u;
    }
    const double mean = sum / kDraws;
    EXPECT_NEAR(mean, 0.5, 0.0033);
    EXPECT_NEAR(squares / kDraws - mean * mean, 1.0 / 12, 0.001);
}

// Mean 0 +- 0.0022, variance 1 +- 0.0032, third moment 0 +- 0.0087, fourth 3 +- 0.022: five standard errors
// each.
TEST(Random, NormalMoments) {
    Random random(6);
    constexpr int kDraws = 200'000;
    std::array<double, 4> moments{};
    for (int i = 0; i < kDraws; ++i) {
        const double z = random.normal();
        double power = 1;
        for (double& moment : moments) {
            power *= z;
            moment += power / kDraws;
        }
    }
    EXPECT_NEAR(moments[0], 0.0, 0.011);
    EXPECT_NEAR(moments[1], 1.0, 0.016);
    EXPECT_NEAR(moments[2], 0.0, 0.044);
    EXPECT_NEAR(moments[3], 3.0, 0.11);
}

TEST(Random, SameSeedSameNumbers) {
    Random a(9);
    Random b(9);
    Random c(10);
    bool differs = false;
    for (int i = 0; i < 10; ++i) {
        const double value = a.normal();
        EXPECT_EQ(value, b.normal());
        differs = differs || value != c.normal();
    }
    EXPECT_TRUE(differs);
}

TEST(Random, MixedSeedsDiffer) {
    EXPECT_EQ(mixSeeds(1, 2), mixSeeds(1, 2));
    EXPECT_NE(mixSeeds(1, 2), mixSeeds(2, 1));
    EXPECT_NE(mixSeeds(0, 0), mixSeeds(0, 1));
    EXPECT_NE(mixSeeds(0, 1), mixSeeds(1, 0));
}

// Published values of FNV-1a with 64 bits: the empty string, "a" and "foobar".
TEST(Random, HashFirstValues) {
    EXPECT_EQ(hashBytes(""), 0xCBF29CE484222325ULL);
    EXPECT_EQ(hashBytes("a"), 0xAF63DC4C8601EC8CULL);
    EXPECT_EQ(hashBytes("foobar"), 0x85944171F73967E8ULL);
}

}  // namespace
}  // namespace lab
