#include "core/attention/normalizers/entmax.h"

#include <gmock/gmock.h>

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
class Entmax : public testing::Test {};
using Scalars = testing::Types<float, double>;
TYPED_TEST_SUITE(Entmax, Scalars);

// alpha = 1.25: weights are fourth powers of distances to the threshold in quarters of a score. 0.9^4 =
// 0.6561, so the other distance is the fourth root of 0.3439. A score 3.6 below the largest is out.
TYPED_TEST(Entmax, OnPaper) {
    using T = TypeParam;
    const double other = 4 * (0.9 - std::pow(0.3439, 0.25));
    EXPECT_TRUE(isClose(normalized<T>("entmax", matrixOf<T>({{2, 2 - other, -1.61}}), {{"alpha", 1.25}}),
                        matrixOf<double>({{0.6561, 0.3439, 0}}), 1e-6, 0));
}

// Equal scores at any alpha: 1/n each, the worst case for the number of Newton's steps.
TYPED_TEST(Entmax, ManyEqualScoresShareEqually) {
    using T = TypeParam;
    for (const double alpha : {1.01, 1.1, 1.7, 2.0}) {
        const Matrix<T> scores = Matrix<T>::Constant(1, 5000, T(3));
        EXPECT_TRUE(isClose(normalized<T>("entmax", scores, {{"alpha", alpha}}),
                            MatrixD::Constant(1, 5000, 1.0 / 5000).eval(), 1e-10, 1e-7));
    }
}

// Tolerances of the golden files' README.
TYPED_TEST(Entmax, Golden) {
    using T = TypeParam;
    constexpr bool kDouble = std::is_same_v<T, double>;
    const GoldenCase golden("entmax125");
    const ParameterValues values = {{"alpha", golden.attribute("alpha")}};
    const Matrix<T> weights = normalized<T>("entmax", golden.matrix<T>("scores"), values);
    EXPECT_TRUE(isClose(weights, golden.matrix<double>("weights"), kDouble ? 1e-8 : 1e-5, 0));
    EXPECT_TRUE(isClose(normalizedVjp<T>("entmax", weights, golden.matrix<T>("upstream"), values),
                        golden.matrix<double>("grad_scores"), kDouble ? 1e-9 : 1e-5, kDouble ? 1e-9 : 1e-4));
}

}  // namespace
}  // namespace lab::attention
