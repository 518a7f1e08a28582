#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include "tests/core/attention/attention_test_support.h"

namespace lab::attention {
namespace {

using test::randomMatrix;

/// The largest weight under each cell, from the whole matrix.
MatrixF pooledPlainly(const MatrixF& weights, Index maxSide) {
    const Index rows = std::min(weights.rows(), maxSide);
    const Index columns = std::min(weights.cols(), maxSide);
    MatrixF picture(rows, columns);
    for (Index r = 0; r < rows; ++r) {
        for (Index c = 0; c < columns; ++c) {
            const Index firstRow = r * weights.rows() / rows;
            const Index firstColumn = c * weights.cols() / columns;
            picture(r, c) = weights
                                .block(firstRow, firstColumn, (r + 1) * weights.rows() / rows - firstRow,
                                       (c + 1) * weights.cols() / columns - firstColumn)
                                .maxCoeff();
        }
    }
    return picture;
}

RC_GTEST_PROP(PooledWeights, AreTheLargestUnderEachCell, ()) {
    Random random(*rc::gen::arbitrary<std::uint64_t>());
    const auto queries = *rc::gen::inRange<Index>(1, 200);
    const auto keys = *rc::gen::inRange<Index>(1, 200);
    const auto maxSide = *rc::gen::inRange<Index>(1, 80);
    const auto Q = randomMatrix<float>(queries, 9, random);
    const auto K = randomMatrix<float>(keys, 9, random);
    const auto V = randomMatrix<float>(keys, 2, random);
    const AttentionMask mask = causalMask(queries, keys, CausalAlignment::BottomRight);
    const HeadInput<float> input{Q, K, V, nullptr, &mask, 0.7F, 0.9F};
    HeadStages<float> stages;
    RC_ASSERT(attend<float>(input, stages));
    RC_ASSERT(pooledWeights(input, maxSide) == pooledPlainly(stages.weights, maxSide));
}

// One key stands out for one query: its cell shows it, however small the picture is.
TEST(PooledWeights, AHotCellNeverVanishes) {
    MatrixF Q = MatrixF::Zero(1000, 1);
    MatrixF K = MatrixF::Zero(1000, 1);
    Q(777, 0) = 100;
    K(123, 0) = 1;
    const MatrixF picture = pooledWeights({Q, K, K}, 10);
    EXPECT_FLOAT_EQ(picture(7, 1), 1.0F);
    EXPECT_FLOAT_EQ(picture(0, 0), 0.001F);
}

TEST(PooledWeights, Empty) {
    const MatrixF none(0, 3);
    const MatrixF some = MatrixF::Ones(2, 3);
    EXPECT_EQ(pooledWeights({none, some, some}, 8).rows(), 0);
    EXPECT_EQ(pooledWeights({some, none, none}, 8).cols(), 0);
}

}  // namespace
}  // namespace lab::attention
