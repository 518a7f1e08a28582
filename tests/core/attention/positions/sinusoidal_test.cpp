#include "core/attention/positions/sinusoidal.h"

#include <cmath>

#include "tests/core/attention/attention_test_support.h"

namespace lab::attention {
namespace {

using test::isClose;
using test::matrixOf;

template <typename T>
class Sinusoidal : public testing::Test {};
using Scalars = testing::Types<float, double>;
TYPED_TEST_SUITE(Sinusoidal, Scalars);

// d = 4 has the frequencies 1 and 10000^(-2/4) = 1/100: position 0 is (0, 1, 0, 1), position 2 has the angles
// 2 and 0.02. In halves the last frequency is 10000^(-1/1) = 1/10000.
TYPED_TEST(Sinusoidal, OnPaper) {
    using T = TypeParam;
    const Matrix<T> pe = sinusoidalInterleaved<T>(3, 4);
    EXPECT_EQ(pe.row(0), matrixOf<T>({{0, 1, 0, 1}}));
    EXPECT_TRUE(isClose(pe.row(2),
                        matrixOf<double>({{std::sin(2), std::cos(2), std::sin(0.02), std::cos(0.02)}}),
                        test::kAbsolute<T>, 0));
    EXPECT_TRUE(isClose(sinusoidalHalves<T>(3, 4).row(2),
                        matrixOf<double>({{std::sin(2), std::sin(0.0002), std::cos(2), std::cos(0.0002)}}),
                        test::kAbsolute<T>, 0));
}

// An odd width ends with a sine alone (interleaved) or with zeros (halves); d = 2 has the frequency 1.
TYPED_TEST(Sinusoidal, Edges) {
    using T = TypeParam;
    EXPECT_EQ(sinusoidalInterleaved<T>(1, 3), matrixOf<T>({{0, 1, 0}}));
    EXPECT_NEAR(sinusoidalInterleaved<T>(2, 3)(1, 2), std::sin(std::pow(10000.0, -2.0 / 3)), 1e-8);
    EXPECT_EQ(sinusoidalHalves<T>(1, 3), matrixOf<T>({{0, 1, 0}}));
    EXPECT_NEAR(sinusoidalHalves<T>(2, 2)(1, 1), std::cos(1.0), 1e-7);
    EXPECT_EQ(sinusoidalHalves<T>(2, 1), matrixOf<T>({{0}, {0}}));
    EXPECT_EQ(sinusoidalInterleaved<T>(0, 4).rows(), 0);
}

// Float must not lose far positions: the angle 100000 taken in float is off by up to 0.004.
TEST(SinusoidalFloat, FarPositionsKeepTheirDigits) {
    EXPECT_NEAR(sinusoidalInterleaved<float>(100001, 2)(100000, 0), std::sin(100000.0), 1e-7);
}

}  // namespace
}  // namespace lab::attention
