#include "core/base/matrix_pyramid.h"

#include <gmock/gmock.h>

#include "core/base/random.h"

namespace lab {
namespace {

MatrixF randomMatrix(Index rows, Index columns) {
    Random random(4);
    return MatrixF::NullaryExpr(rows, columns, [&] { return static_cast<float>(random.normal()); });
}

TEST(MatrixPyramid, SmallMatricesNeedNone) {
    MatrixPyramid pyramid;
    buildPyramid(MatrixF::Ones(256, 256), pyramid);
    EXPECT_TRUE(pyramid.isEmpty());
    buildPyramid(MatrixF(0, 0), pyramid);
    EXPECT_TRUE(pyramid.isEmpty());
}

// 1030 x 300: level 1 is 258 x 75 cells, still larger than 256 a side, level 2 is 65 x 19 and the last.
TEST(MatrixPyramid, LevelsAndShapes) {
    MatrixPyramid pyramid;
    buildPyramid(MatrixF::Ones(1030, 300), pyramid);
    ASSERT_EQ(pyramid.levels.size(), 2U);
    EXPECT_EQ(pyramid.levels[0].factor, 4);
    EXPECT_EQ(pyramid.levels[0].largest.rows(), 258);
    EXPECT_EQ(pyramid.levels[0].largest.cols(), 75);
    EXPECT_EQ(pyramid.levels[1].factor, 16);
    EXPECT_EQ(pyramid.levels[1].mean.rows(), 65);
    EXPECT_EQ(pyramid.levels[1].mean.cols(), 19);
    EXPECT_EQ(pyramid.levels[0].mean.minCoeff(), 1.0F);
    EXPECT_EQ(pyramid.levels[0].mean.maxCoeff(), 1.0F);
}

// One cell of -7 among ones: it is the largest in magnitude wherever it is covered, with its sign, and the
// mean of its sixteen cells is (15 - 7) / 16 = 1/2, of its 256 cells (255 - 7) / 256.
TEST(MatrixPyramid, AHotCellNeverVanishes) {
    MatrixF values = MatrixF::Ones(1040, 1040);
    values(517, 1033) = -7;
    MatrixPyramid pyramid;
    buildPyramid(values, pyramid);
    ASSERT_EQ(pyramid.levels.size(), 2U);
    EXPECT_EQ(pyramid.levels[0].largest(517 / 4, 1033 / 4), -7.0F);
    EXPECT_EQ(pyramid.levels[0].mean(517 / 4, 1033 / 4), 0.5F);
    EXPECT_EQ(pyramid.levels[1].largest(517 / 16, 1033 / 16), -7.0F);
    EXPECT_EQ(pyramid.levels[1].mean(517 / 16, 1033 / 16), 248.0F / 256.0F);
    EXPECT_EQ((pyramid.levels[0].largest.array() == -7.0F).count(), 1);
}

TEST(MatrixPyramid, FirstLevelIsTheReductionOfTheMatrix) {
    const MatrixF values = randomMatrix(401, 263);
    MatrixPyramid pyramid;
    buildPyramid(values, pyramid);
    ASSERT_EQ(pyramid.levels.size(), 1U);
    const MatrixPyramid::Level& level = pyramid.levels[0];
    for (Index r = 0; r < level.largest.rows(); ++r) {
        for (Index c = 0; c < level.largest.cols(); ++c) {
            const MatrixF block = values.block(r * 4, c * 4, std::min<Index>(4, values.rows() - r * 4),
                                               std::min<Index>(4, values.cols() - c * 4));
            EXPECT_NEAR(level.mean(r, c), block.mean(), 1e-6);
            Index row = 0;
            Index column = 0;
            block.cwiseAbs().maxCoeff(&row, &column);
            EXPECT_EQ(level.largest(r, c), block(row, column));
        }
    }
}

TEST(MatrixPyramid, UsesItsMemoryAgainAndForgetsLevelsThatAreNotNeeded) {
    MatrixPyramid pyramid;
    buildPyramid(randomMatrix(1100, 1100), pyramid);
    ASSERT_EQ(pyramid.levels.size(), 2U);
    const float* memory = pyramid.levels[0].largest.data();
    buildPyramid(MatrixF::Ones(1100, 1100), pyramid);
    EXPECT_EQ(pyramid.levels[0].largest.data(), memory);
    EXPECT_EQ(pyramid.levels[1].largest.maxCoeff(), 1.0F);
    buildPyramid(MatrixF::Ones(300, 300), pyramid);
    EXPECT_EQ(pyramid.levels.size(), 1U);
}

}  // namespace
}  // namespace lab
