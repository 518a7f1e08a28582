#include "core/attention/positions/rotary.h"

#include <rapidcheck.h>

#include <numbers>

#include "tests/core/attention/attention_test_support.h"

namespace lab::attention {
namespace {

using test::isClose;
using test::largestDifference;
using test::matrixOf;
using test::randomMatrix;

template <typename T>
class Rotary : public testing::Test {};
using Scalars = testing::Types<float, double>;
TYPED_TEST_SUITE(Rotary, Scalars);

RowVectorD at(double position) {
    return RowVectorD::Constant(1, position);
}

// The first pair turns by 1 radian a position, so position pi/2 turns (1, 0) to (0, 1). With d = 4 and base
// 16 the second pair turns by 16^(-1/2) = 1/4 of that: at 2 pi, a quarter turn, the first pair being back
// again.
TYPED_TEST(Rotary, QuarterTurnsOnPaper) {
    using T = TypeParam;
    constexpr double kPi = std::numbers::pi;
    const Matrix<T> X = matrixOf<T>({{1, 2, 3, 4}});
    EXPECT_TRUE(isClose(rotate<T>(matrixOf<T>({{1, 0}}), at(kPi / 2), 10000, RotaryPairing::Interleaved),
                        matrixOf<T>({{0, 1}}), 1e-6, 0));
    EXPECT_TRUE(isClose(rotate<T>(X, at(2 * kPi), 16, RotaryPairing::Interleaved),
                        matrixOf<T>({{1, 2, -4, 3}}), 2e-6, 0));
    EXPECT_TRUE(
        isClose(rotate<T>(X, at(2 * kPi), 16, RotaryPairing::Halves), matrixOf<T>({{1, -4, 3, 2}}), 2e-6, 0));
    EXPECT_TRUE(isClose(rotaryAngles<T>(4, 16), matrixOf<T>({{1, 0.25}}), 1e-7, 0));
}

TYPED_TEST(Rotary, Edges) {
    using T = TypeParam;
    const Matrix<T> X = matrixOf<T>({{1, 2, 3}});
    for (const auto pairing : {RotaryPairing::Interleaved, RotaryPairing::Halves}) {
        EXPECT_EQ(rotate<T>(X, at(0), 10000, pairing), X) << "position 0 turns nothing";
        EXPECT_EQ(rotate<T>(X, at(7), 10000, pairing)(0, 2), T(3)) << "an odd width keeps its last column";
        EXPECT_EQ(rotate<T>(matrixOf<T>({{5}}), at(7), 10000, pairing), matrixOf<T>({{5}}));
    }
    EXPECT_EQ(rotaryAngles<T>(1, 10000).size(), 0);
}

// Tolerance 1e-9: a dot product of at most 12 normal numbers in double, angles below 200 radians.
TEST(RotaryProperty, KeepsLengthsAndScoresDependOnTheDifferenceAlone) {
    EXPECT_TRUE(rc::check([] {
        Random random(*rc::gen::arbitrary<std::uint64_t>());
        const auto n = *rc::gen::inRange<Index>(1, 9);
        const auto d = *rc::gen::inRange<Index>(1, 13);
        const auto shift = *rc::gen::inRange<Index>(-50, 51);
        const auto pairing = *rc::gen::element(RotaryPairing::Interleaved, RotaryPairing::Halves);
        const double base = *rc::gen::element(2.0, 100.0, 10000.0);
        const auto Q = randomMatrix<double>(n, d, random);
        const auto K = randomMatrix<double>(n, d, random);
        const auto scoresFrom = [&](Index first) {
            const RowVectorD places = consecutivePositions(n, first);
            const MatrixD turned = rotate<double>(Q, places, base, pairing);
            RC_ASSERT(largestDifference(turned.rowwise().norm().eval(), Q.rowwise().norm().eval()) < 1e-9);
            return MatrixD(turned * rotate<double>(K, places, base, pairing).transpose());
        };
        RC_ASSERT(largestDifference(scoresFrom(0), scoresFrom(shift)) < 1e-9);
    }));
}

}  // namespace
}  // namespace lab::attention
