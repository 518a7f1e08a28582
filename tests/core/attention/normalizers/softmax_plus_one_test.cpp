#include "core/attention/normalizers/softmax_plus_one.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include <cmath>

#include "tests/core/attention/normalizers/normalizer_test_support.h"

namespace lab::attention {
namespace {

using test::GoldenCase;
using test::isClose;
using test::matrixOf;
using test::normalized;
using test::normalizedVjp;

template <typename T>
class SoftmaxPlusOne : public testing::Test {};
using Scalars = testing::Types<float, double>;
TYPED_TEST_SUITE(SoftmaxPlusOne, Scalars);

// Exponentials 3 and 1 beside the 1: 3/5, 1/5. Without the second key 3/4.
TYPED_TEST(SoftmaxPlusOne, OnPaper) {
    using T = TypeParam;
    const Matrix<T> scores = matrixOf<T>({{std::log(3.0), 0}});
    EXPECT_TRUE(isClose(normalized<T>("softmax-plus-one", scores), matrixOf<double>({{0.6, 0.2}}), 1e-6, 0));
    AttentionMask mask;
    mask.keyAllowed = {1, 0};
    EXPECT_TRUE(isClose(normalized<T>("softmax-plus-one", scores, {}, &mask), matrixOf<double>({{0.75, 0}}),
                        1e-6, 0));
}

// The largest score decides what is taken off when it is above 0, the 0 when all are below.
TYPED_TEST(SoftmaxPlusOne, LargeScoresOfEitherSign) {
    using T = TypeParam;
    const Matrix<T> weights =
        normalized<T>("softmax-plus-one", matrixOf<T>({{1e5, 1e5}, {-1e5, -1e5}, {-50, -1e5}}));
    EXPECT_TRUE(isClose(weights, matrixOf<double>({{0.5, 0.5}, {0, 0}, {std::exp(-50.0), 0}}), 0, 1e-5));
}

// w = (1/2, 1/4), 1/4 is dropped; u = (2, 4): w.u = 2, gradient (0, 1/2).
TYPED_TEST(SoftmaxPlusOne, VjpOnPaper) {
    using T = TypeParam;
    EXPECT_EQ(normalizedVjp<T>("softmax-plus-one", matrixOf<T>({{0.5, 0.25}}), matrixOf<T>({{2, 4}})),
              matrixOf<T>({{0, 0.5}}));
}

TYPED_TEST(SoftmaxPlusOne, Golden) {
    using T = TypeParam;
    const GoldenCase golden("softmax_plus_one");
    EXPECT_TRUE(isClose(normalized<T>("softmax-plus-one", golden.matrix<T>("scores")),
                        golden.matrix<double>("weights"), test::kAbsolute<T>, test::kRelative<T>));
}

// One more key with the score 0, its weight left out.
RC_GTEST_PROP(SoftmaxPlusOneProperties, IsSoftmaxWithAnotherKey, ()) {
    Random random(*rc::gen::arbitrary<std::uint64_t>());
    const auto keys = *rc::gen::inRange<Index>(1, 50);
    MatrixD scores = *rc::gen::element(1.0, 30.0, 900.0) * test::randomMatrix<double>(3, keys + 1, random);
    scores.col(keys).setZero();
    const MatrixD wanted = normalized<double>("softmax", scores).leftCols(keys);
    RC_ASSERT(test::largestDifference(normalized<double>("softmax-plus-one", scores.leftCols(keys).eval()),
                                      wanted) < 1e-14);
}

}  // namespace
}  // namespace lab::attention
