#include "core/attention/normalizers/linear_normalizer.h"

#include <gmock/gmock.h>

#include <limits>

#include "core/attention/linear_attention.h"
#include "tests/core/attention/normalizers/normalizer_test_support.h"

namespace lab::attention {
namespace {

using test::isClose;
using test::matrixOf;
using test::normalized;
using test::randomMatrix;

template <typename T>
class LinearNormalizer : public testing::Test {};
using Scalars = testing::Types<float, double>;
TYPED_TEST_SUITE(LinearNormalizer, Scalars);

// 1 : 3, a number below 0 counts as 0, zeros share equally; the temperature plays no part.
TYPED_TEST(LinearNormalizer, OnPaper) {
    using T = TypeParam;
    const Matrix<T> kernel = matrixOf<T>({{2, 6, -1}, {0, 0, 0}});
    const MatrixD wanted = matrixOf<double>({{0.25, 0.75, 0}, {1.0 / 3, 1.0 / 3, 1.0 / 3}});
    EXPECT_TRUE(isClose(normalized<T>("linear", kernel), wanted, 1e-7, 0));
    EXPECT_TRUE(isClose(normalized<T>("linear", kernel, {}, nullptr, T(5)), wanted, 1e-7, 0));
}

TYPED_TEST(LinearNormalizer, SumsThatOverflowOrVanish) {
    using T = TypeParam;
    const T huge = std::numeric_limits<T>::max();
    const T tiny = std::numeric_limits<T>::denorm_min();
    Matrix<T> kernel(2, 3);
    kernel << huge, huge, T(0), tiny, tiny, T(0);
    EXPECT_EQ(normalized<T>("linear", kernel), matrixOf<T>({{0.5, 0.5, 0}, {0.5, 0.5, 0}}));
}

TYPED_TEST(LinearNormalizer, IsThatOfLinearAttention) {
    using T = TypeParam;
    Random random(4);
    const Matrix<T> Q = randomMatrix<T>(5, 3, random);
    const Matrix<T> K = randomMatrix<T>(7, 3, random);
    const AttentionMask mask = causalMask(5, 7, CausalAlignment::TopLeft);
    EXPECT_TRUE(isClose(normalized<T>("linear", linearKernel<T>(Q, K), {}, &mask),
                        linearWeights<T>(Q, K, &mask), test::kAbsolute<T>, test::kRelative<T>));
}

}  // namespace
}  // namespace lab::attention
