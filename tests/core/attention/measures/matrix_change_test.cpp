#include "core/attention/measures/matrix_change.h"

#include <gtest/gtest.h>

#include <limits>

namespace lab::attention {
namespace {

// 0.64 falls to 0.12, which is more than 0.2 rises to 0.5: the sign does not count for what is largest.
TEST(MatrixChange, FindsTheLargestInEitherDirection) {
    const MatrixF from{{0.2F, 0.16F, 0.64F}, {1, 0, 0}};
    const MatrixF to{{0.5F, 0.38F, 0.12F}, {0.75F, 0.25F, 0}};
    const auto change = matrixChange(from, to);
    ASSERT_TRUE(change);
    EXPECT_EQ(change->row, 0);
    EXPECT_EQ(change->column, 2);
    EXPECT_EQ(change->before, 0.64F);
    EXPECT_EQ(change->after, 0.12F);
    EXPECT_FLOAT_EQ(change->largest, 0.52F);
    EXPECT_FLOAT_EQ(change->difference(0, 2), -0.52F);
    EXPECT_FLOAT_EQ(change->difference(1, 1), 0.25F);
}

TEST(MatrixChange, OfTheSameIsZero) {
    const MatrixF same{{1, 2}};
    const auto change = matrixChange(same, same);
    ASSERT_TRUE(change);
    EXPECT_EQ(change->largest, 0);
    EXPECT_TRUE(change->difference.isZero(0));
}

TEST(MatrixChange, OtherShapesHaveNone) {
    EXPECT_FALSE(matrixChange(MatrixF::Zero(2, 3), MatrixF::Zero(3, 2)));
    EXPECT_FALSE(matrixChange(MatrixF(), MatrixF()));
}

TEST(MatrixChange, LooksPastWhatIsNotANumber) {
    const float infinity = std::numeric_limits<float>::infinity();
    const auto change = matrixChange(MatrixF{{-infinity, 1}}, MatrixF{{-infinity, 1.5F}});
    ASSERT_TRUE(change);
    EXPECT_EQ(change->column, 1);
    EXPECT_EQ(change->largest, 0.5F);
}

}  // namespace
}  // namespace lab::attention
