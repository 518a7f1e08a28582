#include "core/attention/positions/alibi.h"

#include <rapidcheck.h>

#include "tests/core/attention/attention_test_support.h"

namespace lab::attention {
namespace {

using test::isClose;
using test::matrixOf;

template <typename T>
class Alibi : public testing::Test {};
using Scalars = testing::Types<float, double>;
TYPED_TEST_SUITE(Alibi, Scalars);

// Four heads: 2^-2, 2^-4, 2^-6, 2^-8. Six: these, then the first and third of eight heads, 2^-1 and 2^-3.
// Powers of two are exact in both types.
TYPED_TEST(Alibi, SlopesOnPaper) {
    using T = TypeParam;
    EXPECT_EQ(alibiSlopes<T>(1), matrixOf<T>({{1.0 / 256}}));
    EXPECT_EQ(alibiSlopes<T>(2), matrixOf<T>({{1.0 / 16, 1.0 / 256}}));
    EXPECT_EQ(alibiSlopes<T>(6), matrixOf<T>({{1.0 / 4, 1.0 / 16, 1.0 / 64, 1.0 / 256, 1.0 / 2, 1.0 / 8}}));
    // Three: 2^-4, 2^-8, then the first of four heads, 2^-2.
    EXPECT_EQ(alibiSlopes<T>(3), matrixOf<T>({{1.0 / 16, 1.0 / 256, 1.0 / 4}}));
}

// Two queries and three keys: the queries stand at positions 1 and 2.
TYPED_TEST(Alibi, BiasOnPaper) {
    using T = TypeParam;
    EXPECT_EQ(alibiBias<T>(T(0.5), 2, 3, AlibiForm::Symmetric),
              matrixOf<T>({{-0.5, 0, -0.5}, {-1, -0.5, 0}}));
    EXPECT_EQ(alibiBias<T>(T(0.5), 2, 3, AlibiForm::Signed), matrixOf<T>({{-0.5, 0, 0.5}, {-1, -0.5, 0}}));
    EXPECT_EQ(alibiBias<T>(T(2), 3, 1, AlibiForm::Signed), matrixOf<T>({{0}, {-2}, {-4}}))
        << "more queries than keys start with the keys";
    EXPECT_EQ(alibiBias<T>(T(1), 1, 1, AlibiForm::Symmetric), matrixOf<T>({{0}}));
}

TEST(AlibiProperty, FallsWithDistanceAndSlopesAreDistinct) {
    EXPECT_TRUE(rc::check([] {
        const auto heads = *rc::gen::inRange<Index>(1, 40);
        const RowVectorD slopes = alibiSlopes<double>(heads);
        RC_ASSERT((slopes.array() > 0).all() && (slopes.array() < 1).all());
        for (Index h = 1; h < heads; ++h) {
            RC_ASSERT((slopes.head(h).array() != slopes(h)).all());
        }
        const auto n = *rc::gen::inRange<Index>(2, 20);
        const auto query = *rc::gen::inRange<Index>(0, n);
        const MatrixD bias = alibiBias<double>(slopes(0), n, n, AlibiForm::Symmetric);
        for (Index key = 1; key < n; ++key) {
            const double step = bias(query, key) - bias(query, key - 1);
            RC_ASSERT((key <= query ? step > 0 : step < 0));
        }
    }));
}

}  // namespace
}  // namespace lab::attention
