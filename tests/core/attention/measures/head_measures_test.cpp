#include "core/attention/measures/head_measures.h"

#include <rapidcheck.h>

#include <cmath>

#include "core/attention/softmax.h"
#include "tests/core/attention/attention_test_support.h"

namespace lab::attention {
namespace {

using test::matrixOf;
using testing::ElementsAre;

constexpr double kLn2 = 0.69314718055994531;

template <typename T>
class Measures : public testing::Test {};
using Scalars = testing::Types<float, double>;
TYPED_TEST_SUITE(Measures, Scalars);

/// Rounding of the type on numbers near 1.
template <typename T>
constexpr double kRounding = std::is_same_v<T, double> ? 1e-14 : 1e-6;

// Row 0: a half twice: ln 2 = 1 bit, two effective tokens, half of ln 4; distance 0 x 1/2 + 2 x 1/2 = 1.
// Row 1: all on one token two places away; entropy 0, one token.
// Row 2 sums to 1/2: -(1/4 ln 1/4) twice = ln 2 as it stands; distance (2 + 1) / 4. Row 3 sees nothing.
// The means are over three rows; 4 + 2 + 3 + 2 = 11 of 16 cells are zero.
TYPED_TEST(Measures, OnPaper) {
    using T = TypeParam;
    const HeadMeasures measures = headMeasures<T>(
        matrixOf<T>({{0.5, 0, 0.5, 0}, {0, 0, 0, 1}, {0.25, 0.25, 0, 0}, {0, 0, 0, 0}}), {0.3, 0});
    const auto near = [](const std::vector<double>& want) {
        return testing::Pointwise(testing::DoubleNear(kRounding<T>), want);
    };
    const RowMeasures& rows = measures.rows;
    EXPECT_THAT(rows.entropy, near({kLn2, 0, kLn2, 0}));
    EXPECT_THAT(rows.entropyBits, near({1, 0, 1, 0}));
    EXPECT_THAT(rows.entropyNormalised, near({0.5, 0, 0.5, 0}));
    EXPECT_THAT(rows.perplexity, near({2, 1, 2, 0}));
    EXPECT_THAT(rows.largestWeight, ElementsAre(0.5, 1, 0.25, 0));
    EXPECT_THAT(rows.meanDistance, near({1, 2, 0.75, 0}));
    EXPECT_THAT(rows.sum, ElementsAre(1, 1, 0.5, 0));
    EXPECT_EQ(measures.seeingRows, 3);
    EXPECT_NEAR(measures.entropy, 2 * kLn2 / 3, kRounding<T>);
    EXPECT_NEAR(measures.entropyBits, 2.0 / 3, kRounding<T>);
    EXPECT_NEAR(measures.entropyNormalised, 1.0 / 3, kRounding<T>);
    EXPECT_NEAR(measures.perplexity, 5.0 / 3, kRounding<T>);
    EXPECT_NEAR(measures.largestWeight, 1.75 / 3, kRounding<T>);
    EXPECT_NEAR(measures.meanDistance, 3.75 / 3, kRounding<T>);
    EXPECT_EQ(measures.shareZero, 11.0 / 16);
    EXPECT_EQ(measures.shareBelowThreshold, 13.0 / 16);
}

// A query that stands at position 3 looks 3 places back to the first key and 2 to the second.
TYPED_TEST(Measures, DistanceCountsFromTheQuerysPlace) {
    using T = TypeParam;
    const Matrix<T> weights = matrixOf<T>({{0.5, 0.5}, {1, 0}});
    EXPECT_THAT(headMeasures<T>(weights, {0.01, 3}).rows.meanDistance, ElementsAre(2.5, 4));
    EXPECT_THAT(headMeasures<T>(weights).rows.meanDistance, ElementsAre(0.5, 1));
}

TYPED_TEST(Measures, Edges) {
    using T = TypeParam;
    const HeadMeasures one = headMeasures<T>(matrixOf<T>({{1}}));
    EXPECT_EQ(one.entropy, 0);
    EXPECT_FALSE(std::signbit(one.entropy));
    EXPECT_EQ(one.entropyNormalised, 0) << "not 0 / 0";
    EXPECT_EQ(one.perplexity, 1);
    const HeadMeasures blind = headMeasures<T>(Matrix<T>::Zero(3, 2));
    EXPECT_EQ(blind.seeingRows, 0);
    EXPECT_EQ(blind.entropy, 0);
    EXPECT_EQ(blind.perplexity, 0);
    EXPECT_EQ(blind.shareZero, 1);
    EXPECT_EQ(headMeasures<T>(Matrix<T>(0, 5)).seeingRows, 0);
    EXPECT_EQ(headMeasures<T>(Matrix<T>(5, 0)).rows.entropy.size(), 5U);
    EXPECT_EQ(rowEntropies<T>(Matrix<T>::Zero(2, 3)), (std::vector<double>{0, 0}));
}

// A uniform row of 10000 keys: entropy ln 10000 and as many effective tokens, in float too, because blocks
// are added up in double (a plain float sum is off by 1e-4).
TEST(MeasuresFloat, LongRowsKeepTheirDigits) {
    const HeadMeasures measures = headMeasures(MatrixF::Constant(1, 10000, 1e-4F));
    EXPECT_NEAR(measures.entropy, std::log(10000.0), 1e-5);
    EXPECT_NEAR(measures.entropyNormalised, 1, 1e-6);
    EXPECT_NEAR(measures.meanDistance, 4999.5, 1e-2);
}

TEST(MeasuresProperty, LieInTheirRanges) {
    EXPECT_TRUE(rc::check([] {
        Random random(*rc::gen::arbitrary<std::uint64_t>());
        const auto queries = *rc::gen::inRange<Index>(1, 8);
        const auto keys = *rc::gen::inRange<Index>(1, 600);
        const double spread = *rc::gen::element(0.0, 1.0, 30.0, 1e4);
        const MatrixD scores = spread * test::randomMatrix<double>(queries, keys, random);
        const MatrixD weights = softmax<double>(scores);
        const HeadMeasures measures = headMeasures<double>(weights);
        const double most = std::log(static_cast<double>(keys)) + 1e-12;
        for (std::size_t row = 0; row < measures.rows.entropy.size(); ++row) {
            RC_ASSERT(measures.rows.entropy[row] >= 0 && measures.rows.entropy[row] <= most);
            RC_ASSERT(measures.rows.entropyNormalised[row] <= 1 + 1e-12);
            RC_ASSERT(measures.rows.meanDistance[row] <= static_cast<double>(std::max(queries, keys)));
        }
        RC_ASSERT(measures.seeingRows == queries);
        RC_ASSERT(measures.shareZero <= measures.shareBelowThreshold);
    }));
}

}  // namespace
}  // namespace lab::attention
