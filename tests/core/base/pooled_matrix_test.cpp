#include "core/base/pooled_matrix.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace lab {
namespace {

/// Every cell different, so that a wrong row, column or bound gives a wrong number.
MatrixF counting(Index rows, Index columns) {
    MatrixF values(rows, columns);
    for (Index i = 0; i < values.size(); ++i) {
        values(i / columns, i % columns) = static_cast<float>((i * 7919) % 10007) - 5000.0F;
    }
    return values;
}

TEST(PooledLargest, KeepsASmallMatrix) {
    const MatrixF values{{1.0F, -2.0F}, {3.0F, 0.5F}};
    EXPECT_EQ(pooledLargest(values, 2), values);
    EXPECT_EQ(pooledLargest(values, 64), values);
}

TEST(PooledLargest, TakesTheLargestUnderEachCell) {
    // 5 columns in 2 cells: [0, 2) and [2, 5); 3 rows in 2 cells: [0, 1) and [1, 3).
    const MatrixF values{{1, 2, 3, 4, 5}, {-9, -8, -7, -6, -5}, {-1, -2, -3, -4, -9}};
    const MatrixF expected{{2, 5}, {-1, -3}};
    EXPECT_EQ(pooledLargest(values, 2), expected);
}

TEST(PooledLargest, PoolsOnlyTheLongSide) {
    const MatrixF values{{1, 4, 2, 3}};
    const MatrixF expected{{4, 3}};
    EXPECT_EQ(pooledLargest(values, 2), expected);
}

TEST(PooledLargest, OfNothingIsNothing) {
    EXPECT_EQ(pooledLargest(MatrixF(0, 0), 64).size(), 0);
    EXPECT_EQ(pooledLargest(MatrixF(3, 0), 2).rows(), 2);
    EXPECT_EQ(pooledLargest(MatrixF(0, 3), 2).cols(), 2);
}

RC_GTEST_PROP(PooledLargest, LosesNoCellAndMixesNone, ()) {
    const auto rows = *rc::gen::inRange<Index>(1, 40);
    const auto columns = *rc::gen::inRange<Index>(1, 40);
    const auto side = *rc::gen::inRange<Index>(1, 40);
    const MatrixF values = counting(rows, columns);
    const MatrixF pooled = pooledLargest(values, side);
    RC_ASSERT(pooled.rows() == std::min(rows, side));
    RC_ASSERT(pooled.cols() == std::min(columns, side));
    MatrixF expected = MatrixF::Constant(pooled.rows(), pooled.cols(), -1e9F);
    for (Index i = 0; i < rows; ++i) {
        for (Index j = 0; j < columns; ++j) {
            // The picture cell of row i: the last r with r rows / cells <= i.
            Index r = pooled.rows() - 1;
            while (r * rows / pooled.rows() > i) {
                --r;
            }
            Index c = pooled.cols() - 1;
            while (c * columns / pooled.cols() > j) {
                --c;
            }
            expected(r, c) = std::max(expected(r, c), values(i, j));
        }
    }
    RC_ASSERT(pooled == expected);
}

}  // namespace
}  // namespace lab
