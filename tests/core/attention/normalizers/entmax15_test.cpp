#include "core/attention/normalizers/entmax15.h"

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
class Entmax15 : public testing::Test {};
using Scalars = testing::Types<float, double>;
TYPED_TEST_SUITE(Entmax15, Scalars);

// Halved scores 0 and -1/5 with the threshold -4/5: (4/5)^2 + (3/5)^2 = 1. A third, halved -4/5 or less, is
// out.
TYPED_TEST(Entmax15, OnPaper) {
    using T = TypeParam;
    EXPECT_TRUE(isClose(normalized<T>("entmax15", matrixOf<T>({{5, 4.6, 3.4}, {0, 0, 0}})),
                        matrixOf<double>({{0.64, 0.36, 0}, {1.0 / 3, 1.0 / 3, 1.0 / 3}}), 1e-6, 0));
}

// Roots of the weights 4/5 and 3/5, u = (7, 0): mean = 4, gradient 4/5 * 3 and 3/5 * -4.
TYPED_TEST(Entmax15, VjpOnPaper) {
    using T = TypeParam;
    EXPECT_TRUE(
        isClose(normalizedVjp<T>("entmax15", matrixOf<T>({{0.64, 0.36, 0}}), matrixOf<T>({{7, 0, 5}})),
                matrixOf<double>({{2.4, -2.4, 0}}), 1e-6, 0));
}

// Tolerances of the golden files' README.
TYPED_TEST(Entmax15, Golden) {
    using T = TypeParam;
    constexpr bool kDouble = std::is_same_v<T, double>;
    const GoldenCase golden("entmax15");
    const ParameterValues values = {};
    const Matrix<T> weights = normalized<T>("entmax15", golden.matrix<T>("scores"), values);
    EXPECT_TRUE(isClose(weights, golden.matrix<double>("weights"), kDouble ? 1e-9 : 2e-6, 0));
    EXPECT_TRUE(isClose(normalizedVjp<T>("entmax15", weights, golden.matrix<T>("upstream"), values),
                        golden.matrix<double>("grad_scores"), kDouble ? 1e-9 : 1e-5, kDouble ? 1e-9 : 1e-4));
}

}  // namespace
}  // namespace lab::attention
