#include "core/attention/normalizers/sparsemax.h"

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
class Sparsemax : public testing::Test {};
using Scalars = testing::Types<float, double>;
TYPED_TEST_SUITE(Sparsemax, Scalars);

// Of the scores 1, 1/2, -3 two are in the support: tau = (1 + 1/2 - 1) / 2 = 1/4. With 1, 0 the second lies
// just at the threshold and is out; equal scores share equally.
TYPED_TEST(Sparsemax, OnPaper) {
    using T = TypeParam;
    EXPECT_EQ(normalized<T>("sparsemax", matrixOf<T>({{0.5, 1, -3}, {1, 0, 0}, {7, -9, 7}})),
              matrixOf<T>({{0.25, 0.75, 0}, {1, 0, 0}, {0.5, 0, 0.5}}));
}

// Support of two, u = (2, 6, 9): the mean over the support is 4.
TYPED_TEST(Sparsemax, VjpOnPaper) {
    using T = TypeParam;
    EXPECT_EQ(normalizedVjp<T>("sparsemax", matrixOf<T>({{0.25, 0.75, 0}, {0, 0, 0}}),
                               matrixOf<T>({{2, 6, 9}, {1, 2, 3}}), {}, T(2)),
              matrixOf<T>({{-1, 1, 0}, {0, 0, 0}}));
}

// Tolerances of the golden files' README.
TYPED_TEST(Sparsemax, Golden) {
    using T = TypeParam;
    constexpr bool kDouble = std::is_same_v<T, double>;
    const GoldenCase golden("sparsemax");
    const ParameterValues values = {};
    const Matrix<T> weights = normalized<T>("sparsemax", golden.matrix<T>("scores"), values);
    EXPECT_TRUE(isClose(weights, golden.matrix<double>("weights"), kDouble ? 1e-9 : 2e-6, 0));
    EXPECT_TRUE(isClose(normalizedVjp<T>("sparsemax", weights, golden.matrix<T>("upstream"), values),
                        golden.matrix<double>("grad_scores"), kDouble ? 1e-9 : 1e-5, kDouble ? 1e-9 : 1e-4));
}

}  // namespace
}  // namespace lab::attention
