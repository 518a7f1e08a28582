#include "core/attention/softmax.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include <cmath>

#include "tests/core/attention/attention_test_support.h"

namespace lab::attention {
namespace {

using test::GoldenCase;
using test::isClose;
using test::largestDifference;
using test::matrixOf;
using test::randomMatrix;

template <typename T>
class Softmax : public testing::Test {};
using Scalars = testing::Types<float, double>;
TYPED_TEST_SUITE(Softmax, Scalars);

// e^ln 3 / (e^ln 3 + e^0) = 3/4. At T = 1/2 the exponent doubles: 9/10. Both rows by hand.
TYPED_TEST(Softmax, OnPaper) {
    using T = TypeParam;
    const Matrix<T> scores = matrixOf<T>({{std::log(3.0), 0.0}});
    EXPECT_TRUE(isClose(softmax<T>(scores), matrixOf<double>({{0.75, 0.25}}), 1e-7, 0));
    EXPECT_TRUE(isClose(softmax<T>(scores, nullptr, T(0.5)), matrixOf<double>({{0.9, 0.1}}), 1e-7, 0));
}

// Of the scores ln 2, 5, 0 the middle one is hidden: 2/3, 0, 1/3, although it is the largest.
TYPED_TEST(Softmax, MaskedPlacesAreExactlyZeroAndDoNotCount) {
    using T = TypeParam;
    AttentionMask mask;
    mask.keyAllowed = {1, 0, 1};
    const Matrix<T> weights = softmax<T>(matrixOf<T>({{std::log(2.0), 5.0, 0.0}}), &mask);
    EXPECT_TRUE(isClose(weights, matrixOf<double>({{2.0 / 3, 0, 1.0 / 3}}), 1e-7, 0));
    EXPECT_EQ(weights(0, 1), T(0));
}

TYPED_TEST(Softmax, RowWithNothingAllowedIsZero) {
    using T = TypeParam;
    const AttentionMask mask = keyPaddingMask(3, 3);
    EXPECT_EQ(softmax<T>(matrixOf<T>({{1, 2, 3}, {1e6, -1e6, 0}}), &mask), (Matrix<T>::Zero(2, 3)));
}

TYPED_TEST(Softmax, HugeScores) {
    using T = TypeParam;
    const Matrix<T> weights = softmax<T>(matrixOf<T>({{1e6, -1e6, 1e6}, {-1e4, -1e4, -1e4}, {1e4, 9999, 0}}));
    const double e = std::exp(1.0);
    EXPECT_TRUE(
        isClose(weights,
                matrixOf<double>({{0.5, 0, 0.5}, {1.0 / 3, 1.0 / 3, 1.0 / 3}, {e / (e + 1), 1 / (e + 1), 0}}),
                1e-7, 0));
}

TYPED_TEST(Softmax, SmallestTemperaturesStayFinite) {
    using T = TypeParam;
    const Matrix<T> scores = matrixOf<T>({{1, 2, 2, -3}});
    for (const T temperature :
         {T(1e-3), std::numeric_limits<T>::min(), std::numeric_limits<T>::denorm_min()}) {
        EXPECT_EQ(softmax<T>(scores, nullptr, temperature), matrixOf<T>({{0, 0.5, 0.5, 0}})) << temperature;
    }
}

TYPED_TEST(Softmax, EmptyAndOneByOne) {
    using T = TypeParam;
    EXPECT_EQ(softmax<T>(Matrix<T>(0, 3)).rows(), 0);
    EXPECT_EQ(softmax<T>(Matrix<T>(3, 0)).cols(), 0);
    EXPECT_EQ(softmax<T>(matrixOf<T>({{-40}})), matrixOf<T>({{1}}));
}

TYPED_TEST(Softmax, ReadsABlockOfALargerMatrix) {
    using T = TypeParam;
    Random random(3);
    const Matrix<T> whole = randomMatrix<T>(6, 40, random);
    const Matrix<T> part = whole.block(1, 7, 4, 21);
    EXPECT_EQ(softmax<T>(whole.block(1, 7, 4, 21)), softmax<T>(part));
}

TYPED_TEST(Softmax, Golden) {
    using T = TypeParam;
    for (const char* name : {"softmax", "softmax_stability"}) {
        const GoldenCase golden(name);
        EXPECT_TRUE(isClose(softmax<T>(golden.matrix<T>("scores")), golden.matrix<double>("weights"),
                            test::kAbsolute<T>, test::kRelative<T>))
            << name;
    }
    const GoldenCase golden("softmax_temperature");
    const std::vector<double> temperatures = golden.numbers("temperature");
    for (std::size_t i = 0; i < temperatures.size(); ++i) {
        EXPECT_TRUE(isClose(softmax<T>(golden.matrix<T>("scores"), nullptr, static_cast<T>(temperatures[i])),
                            golden.matrix<double>("weights", static_cast<Index>(i)), test::kAbsolute<T>,
                            test::kRelative<T>))
            << temperatures[i];
    }
    EXPECT_TRUE(isClose(softmaxAtZeroTemperature<T>(golden.matrix<T>("scores")),
                        golden.matrix<double>("limit_zero"), test::kAbsolute<T>, 0));
}

// Largest value twice: half each.
TYPED_TEST(Softmax, ZeroTemperatureSharesTies) {
    using T = TypeParam;
    EXPECT_EQ(softmaxAtZeroTemperature<T>(matrixOf<T>({{3, 1, 3}, {0, 1, 0}})),
              matrixOf<T>({{0.5, 0, 0.5}, {0, 1, 0}}));
}

// w = (1/4, 3/4), u = (2, 6), T = 2: mean = 5, so the gradient is (1/4 (2-5), 3/4 (6-5)) / 2 = (-3/8, 3/8).
TYPED_TEST(Softmax, VjpOnPaper) {
    using T = TypeParam;
    EXPECT_EQ(softmaxVjp<T>(matrixOf<T>({{0.25, 0.75}, {0, 0}}), matrixOf<T>({{2, 6}, {5, 7}}), T(2)),
              matrixOf<T>({{-0.375, 0.375}, {0, 0}}));
}

TYPED_TEST(Softmax, VjpGolden) {
    using T = TypeParam;
    const GoldenCase golden("softmax");
    const double absolute = std::is_same_v<T, double> ? 1e-9 : 1e-5;
    EXPECT_TRUE(isClose(softmaxVjp<T>(softmax<T>(golden.matrix<T>("scores")), golden.matrix<T>("upstream")),
                        golden.matrix<double>("grad_scores"), absolute, 10 * absolute));
}

// Central differences of sum(softmax * upstream) with step 1e-5: their own error is about 1e-10.
TEST(SoftmaxVjp, AgreesWithCentralDifferences) {
    Random random(11);
    const MatrixD scores = randomMatrix<double>(3, 5, random);
    const MatrixD upstream = randomMatrix<double>(3, 5, random);
    const AttentionMask mask = causalMask(3, 5, CausalAlignment::BottomRight);
    constexpr double kTemperature = 0.7;
    const auto loss = [&](const MatrixD& z) {
        return softmax<double>(z, &mask, kTemperature).cwiseProduct(upstream).sum();
    };
    const MatrixD gradient =
        softmaxVjp<double>(softmax<double>(scores, &mask, kTemperature), upstream, kTemperature);
    for (Index i = 0; i < scores.rows(); ++i) {
        for (Index j = 0; j < scores.cols(); ++j) {
            constexpr double kStep = 1e-5;
            MatrixD up = scores;
            MatrixD down = scores;
            up(i, j) += kStep;
            down(i, j) -= kStep;
            EXPECT_NEAR(gradient(i, j), (loss(up) - loss(down)) / (2 * kStep), 1e-8);
        }
    }
}

// Exponentials are good to 1e-7 and each float sum that they go into rounds by at most 6e-8.
RC_GTEST_PROP(SoftmaxProperties, RowsSumToOneAndFloatAgreesWithDouble, ()) {
    Random random(*rc::gen::arbitrary<std::uint64_t>());
    const auto rows = *rc::gen::inRange<Index>(1, 8);
    const auto columns = *rc::gen::inRange<Index>(1, 3000);
    const double spread = *rc::gen::element(0.0, 1.0, 30.0, 1e4);
    const MatrixF scores = static_cast<float>(spread) * randomMatrix<float>(rows, columns, random);
    const MatrixF weights = softmax<float>(scores);
    RC_ASSERT(((weights.cast<double>().rowwise().sum().array() - 1.0).abs() < 1e-6).all());
    RC_ASSERT(largestDifference(weights, softmax<double>(scores.cast<double>().eval())) < 2e-7);
}

RC_GTEST_PROP(SoftmaxProperties, AShiftOfARowChangesNothing, ()) {
    Random random(*rc::gen::arbitrary<std::uint64_t>());
    const auto columns = *rc::gen::inRange<Index>(1, 60);
    const MatrixD scores = randomMatrix<double>(2, columns, random);
    const MatrixD shifted = scores.array() + 1000.0 * random.normal();
    RC_ASSERT(largestDifference(softmax<double>(scores), softmax<double>(shifted)) < 1e-11);
}

}  // namespace
}  // namespace lab::attention
