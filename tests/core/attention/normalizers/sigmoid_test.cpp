#include "core/attention/normalizers/sigmoid.h"

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
class Sigmoid : public testing::Test {};
using Scalars = testing::Types<float, double>;
TYPED_TEST_SUITE(Sigmoid, Scalars);

// sigma(ln 3) = 3/4, sigma(0) = 1/2; with b = ln 3 the odds of each are three times as large: 9/10, 3/4.
TYPED_TEST(Sigmoid, OnPaper) {
    using T = TypeParam;
    const Matrix<T> scores = matrixOf<T>({{std::log(3.0), 0}});
    EXPECT_TRUE(isClose(normalized<T>("sigmoid", scores), matrixOf<double>({{0.75, 0.5}}), 1e-6, 0));
    EXPECT_TRUE(isClose(normalized<T>("sigmoid", scores, {{"b", std::log(3.0)}}),
                        matrixOf<double>({{0.9, 0.75}}), 1e-6, 0));
}

// Scores of 0 minus log 4: odds of 1/4, so 1/5 each. The masked key counts as one of the four.
TYPED_TEST(Sigmoid, BiasByLength) {
    using T = TypeParam;
    AttentionMask mask;
    mask.keyAllowed = {1, 1, 0, 1};
    const Matrix<T> scores = Matrix<T>::Zero(1, 4);
    EXPECT_TRUE(isClose(normalized<T>("sigmoid", scores, {{"length-bias", 1}}, &mask),
                        matrixOf<double>({{0.2, 0.2, 0, 0.2}}), 1e-7, 0));
}

TYPED_TEST(Sigmoid, LargeScoresOfEitherSign) {
    using T = TypeParam;
    EXPECT_EQ(normalized<T>("sigmoid", matrixOf<T>({{1e6, -1e6}})), matrixOf<T>({{1, 0}}));
    const T tail = normalized<T>("sigmoid", matrixOf<T>({{-50}}))(0, 0);
    EXPECT_NEAR(static_cast<double>(tail), std::exp(-50.0), 1e-27) << "small, not rounded to 0";
}

// w (1 - w) u / T = 3/16 * 8 / 2 = 3/4
TYPED_TEST(Sigmoid, VjpOnPaper) {
    using T = TypeParam;
    EXPECT_EQ(normalizedVjp<T>("sigmoid", matrixOf<T>({{0.75, 0}}), matrixOf<T>({{8, 5}}), {}, T(2)),
              matrixOf<T>({{0.75, 0}}));
}

TYPED_TEST(Sigmoid, Golden) {
    using T = TypeParam;
    for (const char* name : {"sigmoid_attention", "sigmoid_attention_bias"}) {
        const GoldenCase golden(name);
        const ParameterValues values = {{"b", golden.attribute("b")}};
        EXPECT_TRUE(isClose(normalized<T>("sigmoid", golden.matrix<T>("scores"), values),
                            golden.matrix<double>("weights"), test::kAbsolute<T>, test::kRelative<T>))
            << name;
    }
    const GoldenCase golden("sigmoid_attention_bias");
    EXPECT_TRUE(isClose(normalized<T>("sigmoid", golden.matrix<T>("scores"), {{"length-bias", 1}}),
                        golden.matrix<double>("weights"), test::kAbsolute<T>, test::kRelative<T>))
        << "its b is minus the logarithm of the number of keys";
}

}  // namespace
}  // namespace lab::attention
