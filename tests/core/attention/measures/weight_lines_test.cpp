#include "core/attention/measures/weight_lines.h"

#include <rapidcheck.h>

#include <limits>

#include "core/attention/softmax.h"
#include "tests/core/attention/attention_test_support.h"

namespace lab::attention {
namespace {

using test::matrixOf;

// Of the whole weight 2, the two 0.125 and the 0.25 lie below 0.3: 0.5 / 2.
TEST(WeightLines, LeavesOutWhatIsBelowTheThresholdAndSaysHowMuch) {
    const MatrixF weights = matrixOf<float>({{0.125, 0.375, 0.5}, {0.625, 0.125, 0.25}});
    const WeightLines thinned = *weightLines(weights, {.threshold = 0.3F, .most = 10});
    EXPECT_EQ(thinned.lines, (std::vector<WeightLine>{{1, 0, 0.625F}, {0, 2, 0.5F}, {0, 1, 0.375F}}));
    EXPECT_EQ(thinned.reaching, 3);
    EXPECT_DOUBLE_EQ(thinned.belowShare, 0.25);
    EXPECT_EQ(thinned.cutShare, 0);
}

// With two lines at most the 0.375 is cut off as well: 0.375 / 2. A weight at the threshold stays.
TEST(WeightLines, KeepsTheLargestAndSaysWhatWasCutOff) {
    const MatrixF weights = matrixOf<float>({{0.125, 0.375, 0.5}, {0.625, 0.125, 0.25}});
    const WeightLines thinned = *weightLines(weights, {.threshold = 0.375F, .most = 2});
    EXPECT_EQ(thinned.lines, (std::vector<WeightLine>{{1, 0, 0.625F}, {0, 2, 0.5F}}));
    EXPECT_EQ(thinned.reaching, 3);
    EXPECT_DOUBLE_EQ(thinned.cutShare, 0.1875);
}

TEST(WeightLines, EqualWeightsKeepTheirOrderAndZerosAreNoLines) {
    const MatrixF weights = matrixOf<float>({{0, 0.5, 0.5}, {0.5, 0, 0.5}});
    const WeightLines thinned = *weightLines(weights, {.threshold = 0, .most = 3});
    EXPECT_EQ(thinned.lines, (std::vector<WeightLine>{{0, 1, 0.5F}, {0, 2, 0.5F}, {1, 0, 0.5F}}));
    EXPECT_DOUBLE_EQ(thinned.cutShare, 0.25);
}

TEST(WeightLines, EdgesHaveNoShares) {
    for (const MatrixF& weights : {MatrixF(), MatrixF(MatrixF::Zero(3, 2)),
                                   matrixOf<float>({{std::numeric_limits<double>::quiet_NaN()}})}) {
        const WeightLines thinned = *weightLines(weights, {});
        EXPECT_TRUE(thinned.lines.empty());
        EXPECT_EQ(thinned.belowShare, 0);
        EXPECT_EQ(thinned.cutShare, 0);
    }
    EXPECT_FALSE(weightLines(MatrixF::Ones(1, 1), {}, [] { return false; }));
}

// 1e-6: the lines are floats, added up in double.
TEST(WeightLinesProperty, NothingIsLost) {
    EXPECT_TRUE(rc::check([] {
        Random random(*rc::gen::arbitrary<std::uint64_t>());
        const auto queries = *rc::gen::inRange<Index>(1, 40);
        const auto keys = *rc::gen::inRange<Index>(1, 40);
        const MatrixF weights = softmax<float>(test::randomMatrix<float>(queries, keys, random));
        const LineLimits limits{static_cast<float>(*rc::gen::inRange(1, 50)) / 100.0F,
                                *rc::gen::inRange<Index>(0, 60)};
        const WeightLines thinned = *weightLines(weights, limits);
        double drawn = 0;
        for (const WeightLine& line : thinned.lines) {
            RC_ASSERT(line.weight == weights(line.query, line.key) && line.weight >= limits.threshold);
            drawn += static_cast<double>(line.weight);
        }
        const double share = drawn / weights.cast<double>().sum();
        RC_ASSERT(std::abs(share + thinned.belowShare + thinned.cutShare - 1) < 1e-6);
        RC_ASSERT(std::ssize(thinned.lines) == std::min(limits.most, thinned.reaching));
    }));
}

}  // namespace
}  // namespace lab::attention
