#include "core/attention/measures/head_patterns.h"

#include <gtest/gtest.h>

#include <cmath>

namespace lab::attention {
namespace {

/// Sums of a handful of float weights.
constexpr double kPatternRounding = 1e-7;

double of(const HeadPatterns& found, HeadPattern pattern) {
    return found.of(pattern).value_or(-1);
}

// On paper: three tokens "a b a"; the last is a delimiter by decree.
TEST(HeadPatterns, AreMeansOfTheWeightsThatTheyName) {
    const MatrixF weights{{0.7F, 0.2F, 0.1F}, {0.5F, 0.3F, 0.2F}, {0.1F, 0.6F, 0.3F}};
    const HeadPatterns found = headPatterns(weights, {{0, 1, 0}, {0, 0, 1}, true});
    EXPECT_NEAR(of(found, HeadPattern::Previous), (0.5 + 0.6) / 2, kPatternRounding)
        << "the first has none before";
    EXPECT_NEAR(of(found, HeadPattern::Next), (0.2 + 0.2) / 2, kPatternRounding);
    EXPECT_NEAR(of(found, HeadPattern::First), (0.5 + 0.1) / 2, kPatternRounding);
    EXPECT_NEAR(of(found, HeadPattern::Self), (0.7 + 0.3 + 0.3) / 3, kPatternRounding);
    EXPECT_NEAR(of(found, HeadPattern::Induction), 0.6, kPatternRounding)
        << "only the last token stood earlier, at 0, and 1 followed";
    EXPECT_NEAR(of(found, HeadPattern::Delimiter), (0.1 + 0.2 + 0.3) / 3, kPatternRounding);
    // Distances 0.2 + 2 * 0.1, 0.5 + 0.2, 2 * 0.1 + 0.6.
    EXPECT_NEAR(found.distance.value(), (0.4 + 0.7 + 0.8) / 3, kPatternRounding);
}

TEST(HeadPatterns, APureHeadIsWhollyOfItsKind) {
    MatrixF previous = MatrixF::Zero(5, 5);
    previous(0, 0) = 1;
    for (Index i = 1; i < 5; ++i) {
        previous(i, i - 1) = 1;
    }
    const HeadPatterns found = headPatterns(previous, {{0, 1, 2, 3, 4}, {}, true});
    EXPECT_EQ(of(found, HeadPattern::Previous), 1);
    EXPECT_EQ(of(found, HeadPattern::Next), 0);
    EXPECT_EQ(found.entropy, 0);
    EXPECT_FALSE(found.of(HeadPattern::Induction)) << "no token comes twice";
    EXPECT_FALSE(found.of(HeadPattern::Delimiter)) << "nothing divides";
}

TEST(HeadPatterns, AnEvenHeadHasTheEntropyOfItsKeys) {
    const HeadPatterns found = headPatterns(MatrixF::Constant(4, 4, 0.25F), {{0, 1, 2, 3}, {}, true});
    EXPECT_NEAR(found.entropy, std::log(4.0), kPatternRounding);
    EXPECT_NEAR(of(found, HeadPattern::Self), 0.25, kPatternRounding);
}

TEST(HeadPatterns, CrossAttentionHasNoPlacesInCommon) {
    const HeadPatterns found = headPatterns(MatrixF{{0.25F, 0.75F}}, {{0, 1}, {0, 1}, false});
    EXPECT_FALSE(found.distance);
    EXPECT_FALSE(found.of(HeadPattern::Previous));
    EXPECT_FALSE(found.of(HeadPattern::Self));
    EXPECT_NEAR(of(found, HeadPattern::Delimiter), 0.75, kPatternRounding);
}

TEST(HeadPatterns, QueriesThatSeeNothingDoNotCount) {
    const MatrixF weights{{0, 0}, {0.5F, 0.5F}};
    EXPECT_NEAR(of(headPatterns(weights, {{0, 1}, {}, true}), HeadPattern::Self), 0.5, kPatternRounding);
    EXPECT_FALSE(headPatterns(MatrixF::Zero(2, 2), {{0, 1}, {}, true}).of(HeadPattern::Self));
    EXPECT_FALSE(headPatterns(MatrixF(0, 0), {}).of(HeadPattern::Self));
    EXPECT_FALSE(headPatterns(MatrixF::Ones(1, 1), {{0}, {}, true}).of(HeadPattern::Previous));
}

}  // namespace
}  // namespace lab::attention
