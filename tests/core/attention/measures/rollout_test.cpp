#include "core/attention/measures/rollout.h"

#include <rapidcheck.h>

#include "core/attention/softmax.h"
#include "tests/core/attention/attention_test_support.h"

namespace lab::attention {
namespace {

using test::matrixOf;

template <typename T>
class Rollout : public testing::Test {};
using Scalars = testing::Types<float, double>;
TYPED_TEST_SUITE(Rollout, Scalars);

// Layer 1: both tokens look at the first: (1, 0; 1/2, 1/2) with the residual. Layer 2: each looks at the
// other: (1/2, 1/2; 1/2, 1/2), times the first: (3/4, 1/4) for both. The other order would give (1/2, 1/2).
TYPED_TEST(Rollout, OnPaper) {
    using T = TypeParam;
    const std::vector<Matrix<T>> layers = {matrixOf<T>({{1, 0}, {1, 0}}), matrixOf<T>({{0, 1}, {1, 0}})};
    const std::vector<Matrix<T>> rollout = attentionRollout<T>(layers);
    ASSERT_EQ(rollout.size(), 2U);
    EXPECT_EQ(rollout[0], matrixOf<T>({{1, 0}, {0.5, 0.5}}));
    EXPECT_EQ(rollout[1], matrixOf<T>({{0.75, 0.25}, {0.75, 0.25}}));
}

TYPED_TEST(Rollout, MeanOfHeadsAndEdges) {
    using T = TypeParam;
    const Matrix<T> a = matrixOf<T>({{1, 0, 3}});
    const Matrix<T> b = matrixOf<T>({{3, 1, 0}});
    EXPECT_EQ(headMean<T>(std::vector<MatrixView<T>>{a, b}), matrixOf<T>({{2, 0.5, 1.5}}));
    EXPECT_TRUE(attentionRollout<T>({}).empty());
    EXPECT_EQ(attentionRollout<T>(std::vector<Matrix<T>>{matrixOf<T>({{1}})})[0], matrixOf<T>({{1}}));
}

// 1e-12: a product of at most five matrices whose rows sum to 1 within rounding.
TEST(RolloutProperty, RowsSumToOne) {
    EXPECT_TRUE(rc::check([] {
        Random random(*rc::gen::arbitrary<std::uint64_t>());
        const auto n = *rc::gen::inRange<Index>(1, 20);
        std::vector<MatrixD> layers;
        for (int layer = *rc::gen::inRange(1, 6); layer > 0; --layer) {
            layers.push_back(softmax<double>(test::randomMatrix<double>(n, n, random)));
        }
        for (const MatrixD& rollout : attentionRollout<double>(layers)) {
            RC_ASSERT(((rollout.rowwise().sum().array() - 1).abs() < 1e-12).all());
            RC_ASSERT(rollout.minCoeff() >= 0);
        }
    }));
}

}  // namespace
}  // namespace lab::attention
