#include "core/attention/cell_ladder.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include <cmath>

#include "tests/core/attention/attention_test_support.h"

namespace lab::attention {
namespace {

using test::matrixOf;
using test::randomMatrix;
using testing::DoubleEq;
using testing::ElementsAre;

// q = (2, 1). Keys (1, 2), (1, 0), (3, 1): dots 4, 2, 7; scale 1/2: 2, 1, 3.5; bias 1 on the first: 3,
// 1, 3.5. The third is hidden. T = 2: logits 1.5 and 0.5, so the weights are 1/(1 + e^-1) and e^-1/(1 +
// e^-1).
TEST(CellLadder, EveryRungOnPaper) {
    const MatrixF Q = matrixOf<float>({{2, 1}});
    const MatrixF K = matrixOf<float>({{1, 2}, {1, 0}, {3, 1}});
    const MatrixF V = matrixOf<float>({{1, 0}, {0, 4}, {9, 9}});
    const MatrixF bias = matrixOf<float>({{1, 0, 0}});
    const AttentionMask mask = keyPaddingMask(3, 1);
    const CellLadder ladder = cellLadder({Q, K, V, &bias, &mask, 0.5F, 2.0F}, 0, 1);
    const double e = std::exp(-1.0);
    EXPECT_THAT(ladder.products, ElementsAre(2, 0));
    EXPECT_EQ(ladder.dot, 2);
    EXPECT_EQ(ladder.scale, 0.5);
    EXPECT_EQ(ladder.scaled, 1);
    EXPECT_EQ(ladder.bias, 0);
    EXPECT_EQ(ladder.score, 1);
    EXPECT_TRUE(ladder.allowed);
    EXPECT_EQ(ladder.temperature, 2);
    EXPECT_EQ(ladder.logit, 0.5);
    EXPECT_EQ(ladder.rowMaximum, 1.5);
    EXPECT_EQ(ladder.shifted, -1);
    EXPECT_DOUBLE_EQ(ladder.exponential, e);
    EXPECT_DOUBLE_EQ(ladder.rowSum, 1 + e);
    EXPECT_DOUBLE_EQ(ladder.weight, e / (1 + e));
    EXPECT_THAT(ladder.weightedValues, ElementsAre(0, DoubleEq(4 * e / (1 + e))));
    EXPECT_THAT(ladder.context, ElementsAre(DoubleEq(1 / (1 + e)), DoubleEq(4 * e / (1 + e))));
    const CellLadder biased = cellLadder({Q, K, V, &bias, &mask, 0.5F, 2.0F}, 0, 0);
    EXPECT_EQ(biased.bias, 1);
    EXPECT_EQ(biased.score, 3);
}

TEST(CellLadder, HiddenCell) {
    const MatrixF X = matrixOf<float>({{1}, {2}});
    const AttentionMask mask = causalMask(2, 2, CausalAlignment::BottomRight);
    const CellLadder ladder = cellLadder({X, X, X, nullptr, &mask}, 0, 1);
    EXPECT_EQ(ladder.score, 2);
    EXPECT_FALSE(ladder.allowed);
    EXPECT_EQ(ladder.exponential, 0);
    EXPECT_EQ(ladder.weight, 0);
    EXPECT_EQ(ladder.rowMaximum, 1);
    EXPECT_THAT(ladder.context, ElementsAre(1));
}

TEST(CellLadder, QueryThatSeesNothing) {
    const MatrixF X = matrixOf<float>({{1}, {2}});
    const AttentionMask mask = keyPaddingMask(2, 2);
    const CellLadder ladder = cellLadder({X, X, X, nullptr, &mask}, 1, 0);
    EXPECT_EQ(ladder.rowMaximum, std::nullopt);
    EXPECT_EQ(ladder.rowSum, 0);
    EXPECT_EQ(ladder.weight, 0);
    EXPECT_THAT(ladder.weightedValues, ElementsAre(0));
    EXPECT_THAT(ladder.context, ElementsAre(0));
}

RC_GTEST_PROP(CellLadder, AgreesWithTheKernel, ()) {
    Random random(*rc::gen::arbitrary<std::uint64_t>());
    const auto n = *rc::gen::inRange<Index>(1, 30);
    const auto Q = randomMatrix<float>(n, 6, random);
    const auto K = randomMatrix<float>(n, 6, random);
    const auto V = randomMatrix<float>(n, 4, random);
    const auto bias = randomMatrix<float>(n, n, random);
    const AttentionMask mask = causalMask(n, n, CausalAlignment::BottomRight);
    const HeadInput<float> input{Q, K, V, &bias, &mask, 0.4F, 1.3F};
    HeadStages<float> stages;
    RC_ASSERT(attend<float>(input, stages));
    const auto query = *rc::gen::inRange<Index>(0, n);
    const auto key = *rc::gen::inRange<Index>(0, n);
    const CellLadder ladder = cellLadder(input, query, key);
    RC_ASSERT(std::abs(ladder.score - static_cast<double>(stages.scores(query, key))) < 1e-5);
    RC_ASSERT(std::abs(ladder.weight - static_cast<double>(stages.weights(query, key))) < 1e-6);
    for (Index c = 0; c < 4; ++c) {
        RC_ASSERT(std::abs(ladder.context[static_cast<std::size_t>(c)] -
                           static_cast<double>(stages.context(query, c))) < 1e-5);
    }
}

}  // namespace
}  // namespace lab::attention
