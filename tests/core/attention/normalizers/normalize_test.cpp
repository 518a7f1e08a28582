#include "core/attention/normalizers/normalize.h"

#include <gmock/gmock.h>

#include <limits>

#include "core/attention/softmax.h"
#include "tests/core/attention/normalizers/normalizer_test_support.h"

namespace lab::attention {
namespace {

using test::isClose;
using test::matrixOf;
using test::normalized;
using test::randomLogits;
using test::randomMatrix;

/// Does the last task first, and counts them.
class BackwardRunner final : public ParallelRunner {
  public:
    [[nodiscard]] int width() const override { return 2; }
    void run(Index count, const std::function<void(Index)>& task) override {
        for (Index i = count - 1; i >= 0; --i) {
            task(i);
        }
        tasks += count;
    }
    Index tasks = 0;
};

template <typename T>
class Normalize : public testing::Test {};
using Scalars = testing::Types<float, double>;
TYPED_TEST_SUITE(Normalize, Scalars);

TYPED_TEST(Normalize, BlocksOfRowsChangeNothing) {
    using T = TypeParam;
    Random random(5);
    const AttentionMask mask = causalMask(300, 200, CausalAlignment::BottomRight);
    for (const Normalizer& normalizer : normalizers()) {
        const Matrix<T> scores = randomLogits(normalizer, 300, 200, random).cast<T>();
        BackwardRunner runner;
        Matrix<T> split;
        Matrix<T> whole;
        EXPECT_TRUE(normalize<T>({&normalizer, {}, &mask, T(2), &runner}, scores, split));
        EXPECT_TRUE(normalize<T>({&normalizer, {}, &mask, T(2)}, scores, whole));
        EXPECT_GT(runner.tasks, 1) << normalizer.entry.id;
        EXPECT_EQ(split, whole) << normalizer.entry.id;
    }
}

TYPED_TEST(Normalize, StopsWhenAsked) {
    using T = TypeParam;
    std::stop_source source;
    source.request_stop();
    Matrix<T> weights;
    const Matrix<T> scores = Matrix<T>::Zero(2, 2);
    EXPECT_FALSE(
        normalize<T>({&normalizers()[0], {}, nullptr, T(1), nullptr, source.get_token()}, scores, weights));
}

TYPED_TEST(Normalize, EmptyAndOneByOne) {
    using T = TypeParam;
    for (const Normalizer& normalizer : normalizers()) {
        Matrix<T> weights;
        EXPECT_TRUE(normalize<T>({&normalizer}, Matrix<T>(0, 3), weights));
        EXPECT_EQ(weights.rows(), 0);
        EXPECT_TRUE(normalize<T>({&normalizer}, Matrix<T>(3, 0), weights));
        EXPECT_EQ(weights.cols(), 0);
        EXPECT_TRUE(normalize<T>({&normalizer}, matrixOf<T>({{0.5}}), weights));
        EXPECT_TRUE(!normalizer.rowsSumToOne || weights(0, 0) == T(1)) << normalizer.entry.id;
    }
}

TYPED_TEST(Normalize, HugeScoresAndSmallestTemperaturesStayFinite) {
    using T = TypeParam;
    constexpr T kLargest = std::numeric_limits<T>::max();
    const Matrix<T> scores = matrixOf<T>({{1e6, 0, 1e6}, {1, 2, 2}, {double(kLargest), 0, 1}, {0, 0, 0}});
    for (const Normalizer& normalizer : normalizers()) {
        for (const T temperature : {T(1), T(1e30), std::numeric_limits<T>::denorm_min()}) {
            Matrix<T> weights;
            EXPECT_TRUE(normalize<T>({&normalizer, {}, nullptr, temperature}, scores, weights));
            EXPECT_TRUE(weights.allFinite()) << normalizer.entry.id << " at " << temperature << '\n'
                                             << weights;
            if (normalizer.rowsSumToOne) {
                EXPECT_TRUE(isClose(weights.rowwise().sum().eval(), Matrix<T>::Ones(4, 1).eval(), 1e-6, 0));
            }
        }
    }
}

TYPED_TEST(Normalize, LogitsOfMinusInfinityAreAsIfMasked) {
    using T = TypeParam;
    constexpr double kNever = -std::numeric_limits<double>::infinity();
    for (const Normalizer& normalizer : normalizers()) {
        if (normalizer.replacesScores) {
            continue;
        }
        Matrix<T> weights;
        EXPECT_TRUE(normalize<T>({&normalizer, {}, nullptr, T(2)},
                                 matrixOf<T>({{kNever, 0}, {kNever, kNever}}), weights));
        EXPECT_EQ(weights(0, 0), T(0)) << normalizer.entry.id;
        EXPECT_GT(weights(0, 1), T(0)) << normalizer.entry.id;
        EXPECT_EQ(weights.row(1), (Matrix<T>::Zero(1, 2))) << normalizer.entry.id;
    }
}

TYPED_TEST(Normalize, SoftmaxIsThatOfItsOwnFunction) {
    using T = TypeParam;
    Random random(8);
    const Matrix<T> scores = randomMatrix<T>(7, 50, random);
    const AttentionMask mask = causalMask(7, 50, CausalAlignment::TopLeft);
    EXPECT_EQ((normalized<T>("softmax", scores, {}, &mask)), softmax<T>(scores, &mask));
    EXPECT_TRUE(isClose(normalized<T>("softmax", scores, {}, &mask, T(0.3)),
                        softmax<T>(scores, &mask, T(0.3)), test::kAbsolute<T>, 0));
    const Matrix<T> upstream = randomMatrix<T>(7, 50, random);
    const Matrix<T> weights = softmax<T>(scores);
    EXPECT_TRUE(isClose(test::normalizedVjp<T>("softmax", weights, upstream, {}, T(0.3)),
                        softmaxVjp<T>(weights, upstream, T(0.3)), test::kAbsolute<T>, test::kRelative<T>));
}

}  // namespace
}  // namespace lab::attention
