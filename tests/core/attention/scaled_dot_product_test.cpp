#include "core/attention/scaled_dot_product.h"

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
HeadStages<T> attended(const HeadInput<T>& input) {
    HeadStages<T> stages;
    EXPECT_TRUE(attend<T>(input, stages));
    return stages;
}

template <typename T>
class ScaledDotProduct : public testing::Test {};
using Scalars = testing::Types<float, double>;
TYPED_TEST_SUITE(ScaledDotProduct, Scalars);

// Scores 1 and 0.5 give e / (e + e^0.5) = 0.62246 and 0.37754; with the identity as values that is the
// context.
TYPED_TEST(ScaledDotProduct, WorkedExample) {
    using T = TypeParam;
    const Matrix<T> Q = matrixOf<T>({{1}});
    const Matrix<T> K = matrixOf<T>({{1}, {0.5}});
    const Matrix<T> V = matrixOf<T>({{1, 0}, {0, 1}});
    const HeadStages<T> stages = attended<T>({Q, K, V});
    EXPECT_EQ(stages.scores, matrixOf<T>({{1, 0.5}}));
    EXPECT_TRUE(isClose(stages.weights, matrixOf<double>({{0.62246, 0.37754}}), 5e-6, 0));
    EXPECT_TRUE(isClose(stages.context, matrixOf<double>({{0.62246, 0.37754}}), 5e-6, 0));
}

// q = (1, 2), keys (3, 4) and (0, 0): products 11 and 0. Scale 1/11 makes 1 and 0, the bias 0 and 1 makes 1
// and 1: equal weights, context the mean of 2 and 6.
TYPED_TEST(ScaledDotProduct, ScaleComesBeforeBias) {
    using T = TypeParam;
    const Matrix<T> Q = matrixOf<T>({{1, 2}});
    const Matrix<T> K = matrixOf<T>({{3, 4}, {0, 0}});
    const Matrix<T> V = matrixOf<T>({{2}, {6}});
    const Matrix<T> bias = matrixOf<T>({{0, 1}});
    const HeadStages<T> stages = attended<T>({Q, K, V, &bias, nullptr, T(1) / T(11), T(1)});
    EXPECT_TRUE(isClose(stages.scores, matrixOf<double>({{1, 1}}), 1e-6, 0));
    EXPECT_TRUE(isClose(stages.weights, matrixOf<double>({{0.5, 0.5}}), 1e-6, 0));
    EXPECT_TRUE(isClose(stages.context, matrixOf<double>({{4}}), 1e-5, 0));
}

// Scores ln 3 and 0 at T = 1/2: 9/10 and 1/10. The scores shown are those before the temperature.
TYPED_TEST(ScaledDotProduct, TemperatureComesAfterTheScores) {
    using T = TypeParam;
    const Matrix<T> Q = matrixOf<T>({{std::log(3.0)}});
    const Matrix<T> K = matrixOf<T>({{1}, {0}});
    const Matrix<T> V = matrixOf<T>({{10}, {0}});
    const HeadStages<T> stages = attended<T>({Q, K, V, nullptr, nullptr, T(1), T(0.5)});
    EXPECT_TRUE(isClose(stages.scores, matrixOf<double>({{std::log(3.0), 0}}), 1e-6, 0));
    EXPECT_TRUE(isClose(stages.context, matrixOf<double>({{9}}), 1e-5, 0));
}

TYPED_TEST(ScaledDotProduct, Golden) {
    using T = TypeParam;
    for (const std::string name :
         {"worked_example", "sdpa", "sdpa_1x1", "sdpa_additive_bias", "sdpa_causal", "sdpa_causal_cached",
          "sdpa_causal_top_left", "sdpa_fully_masked_row", "sdpa_key_padding", "sdpa_mask", "dot_unscaled"}) {
        const GoldenCase golden(name);
        const auto Q = golden.matrix<T>("Q");
        const auto K = golden.matrix<T>("K");
        const auto V = golden.matrix<T>("V");
        Matrix<T> bias;
        AttentionMask mask;
        if (golden.has("bias")) {
            bias = golden.matrix<T>("bias");
        }
        if (name.starts_with("sdpa_causal")) {
            const bool topLeft = name == "sdpa_causal_top_left";
            mask = causalMask(Q.rows(), K.rows(),
                              topLeft ? CausalAlignment::TopLeft : CausalAlignment::BottomRight);
            EXPECT_EQ(toMatrix(mask, Q.rows(), K.rows()), golden.matrix<std::uint8_t>("mask")) << name;
        } else if (golden.has("mask")) {
            mask.given = golden.matrix<std::uint8_t>("mask");
        } else if (golden.has("key_mask")) {
            const auto allowed = golden.matrix<std::uint8_t>("key_mask");
            mask.keyAllowed.assign(allowed.data(), allowed.data() + allowed.size());
        }
        const auto scale = static_cast<T>(golden.attribute("scale"));
        const HeadStages<T> stages =
            attended<T>({Q, K, V, bias.size() > 0 ? &bias : nullptr, &mask, scale, T(1)});
        EXPECT_TRUE(
            isClose(stages.scores, golden.matrix<double>("scores"), test::kAbsolute<T>, test::kRelative<T>))
            << name;
        EXPECT_TRUE(
            isClose(stages.weights, golden.matrix<double>("weights"), test::kAbsolute<T>, test::kRelative<T>))
            << name;
        EXPECT_TRUE(
            isClose(stages.context, golden.matrix<double>("output"), test::kAbsolute<T>, test::kRelative<T>))
            << name;
    }
}

TYPED_TEST(ScaledDotProduct, QueriesThatSeeNothingGetZeros) {
    using T = TypeParam;
    Random random(5);
    const auto Q = randomMatrix<T>(40, 3, random);
    const auto K = randomMatrix<T>(20, 3, random);
    const auto V = randomMatrix<T>(20, 5, random);
    const AttentionMask mask = causalMask(40, 20, CausalAlignment::BottomRight);
    const HeadStages<T> stages = attended<T>({Q, K, V, nullptr, &mask});
    EXPECT_EQ(stages.weights.topRows(20), (Matrix<T>::Zero(20, 20)));
    EXPECT_EQ(stages.context.topRows(20), (Matrix<T>::Zero(20, 5)));
    EXPECT_GT(stages.context.bottomRows(20).cwiseAbs().rowwise().sum().minCoeff(), T(0));
    EXPECT_GT(stages.scores.topRows(20).cwiseAbs().maxCoeff(), T(0));  // scores are shown before the mask
}

TYPED_TEST(ScaledDotProduct, Empty) {
    using T = TypeParam;
    const Matrix<T> none(0, 4);
    const Matrix<T> some = Matrix<T>::Ones(3, 4);
    const HeadStages<T> noQueries = attended<T>({none, some, some});
    EXPECT_EQ(noQueries.weights.rows(), 0);
    EXPECT_EQ(noQueries.weights.cols(), 3);
    const HeadStages<T> noKeys = attended<T>({some, none, none});
    EXPECT_EQ(noKeys.weights.cols(), 0);
    EXPECT_EQ(noKeys.context, (Matrix<T>::Zero(3, 4)));
}

// Scores are +-1e6 times whole numbers, so they are exact in float too.
TYPED_TEST(ScaledDotProduct, HugeScores) {
    using T = TypeParam;
    const Matrix<T> Q = matrixOf<T>({{1000}, {-1000}});
    const Matrix<T> K = matrixOf<T>({{1000}, {-1000}, {1000}});
    const Matrix<T> V = matrixOf<T>({{1}, {2}, {5}});
    const HeadStages<T> stages = attended<T>({Q, K, V});
    EXPECT_EQ(stages.weights, matrixOf<T>({{0.5, 0, 0.5}, {0, 1, 0}}));
    EXPECT_EQ(stages.context, matrixOf<T>({{3}, {2}}));
}

TYPED_TEST(ScaledDotProduct, UsesTheMemoryOfTheTimeBefore) {
    using T = TypeParam;
    Random random(6);
    const auto X = randomMatrix<T>(33, 7, random);
    HeadStages<T> stages = attended<T>({X, X, X});
    const T* weights = stages.weights.data();
    const T* scores = stages.scores.data();
    const T* context = stages.context.data();
    const Matrix<T> before = stages.weights;
    const Matrix<T> doubled = T(2) * X;
    ASSERT_TRUE(attend<T>({doubled, X, X}, stages));
    EXPECT_EQ(stages.weights.data(), weights);
    EXPECT_EQ(stages.scores.data(), scores);
    EXPECT_EQ(stages.context.data(), context);
    EXPECT_NE(stages.weights, before);
}

TYPED_TEST(ScaledDotProduct, StopsWhenAsked) {
    using T = TypeParam;
    std::stop_source source;
    source.request_stop();
    const Matrix<T> X = Matrix<T>::Ones(8, 2);
    HeadStages<T> stages;
    EXPECT_FALSE(attend<T>({X, X, X}, stages, nullptr, source.get_token()));
}

RC_GTEST_PROP(AttentionProperties, ContextLiesInTheHullOfTheValues, ()) {
    Random random(*rc::gen::arbitrary<std::uint64_t>());
    const auto n = *rc::gen::inRange<Index>(1, 70);
    const auto Q = randomMatrix<float>(n, 5, random);
    const auto K = randomMatrix<float>(n, 5, random);
    const auto V = randomMatrix<float>(n, 3, random);
    const AttentionMask mask = causalMask(n, n, CausalAlignment::BottomRight);
    const HeadStages<float> stages =
        attended<float>({Q, K, V, nullptr, *rc::gen::arbitrary<bool>() ? &mask : nullptr});
    for (Index c = 0; c < V.cols(); ++c) {
        RC_ASSERT(stages.context.col(c).maxCoeff() <= V.col(c).maxCoeff() + 1e-5F);
        RC_ASSERT(stages.context.col(c).minCoeff() >= V.col(c).minCoeff() - 1e-5F);
    }
}

RC_GTEST_PROP(AttentionProperties, PermutedKeysPermuteTheWeightsAndKeepTheContext, ()) {
    Random random(*rc::gen::arbitrary<std::uint64_t>());
    const auto n = *rc::gen::inRange<Index>(1, 50);
    const auto Q = randomMatrix<double>(4, 6, random);
    const auto K = randomMatrix<double>(n, 6, random);
    const auto V = randomMatrix<double>(n, 3, random);
    std::vector<int> order(static_cast<std::size_t>(n));
    std::iota(order.begin(), order.end(), 0);
    for (std::size_t i = order.size(); i > 1; --i) {
        std::swap(order[i - 1], order[static_cast<std::size_t>(random.nextBits() % i)]);
    }
    const MatrixD permutedK = K(order, Eigen::all);
    const MatrixD permutedV = V(order, Eigen::all);
    const HeadStages<double> plain = attended<double>({Q, K, V});
    const HeadStages<double> permuted = attended<double>({Q, permutedK, permutedV});
    RC_ASSERT(largestDifference(permuted.weights, MatrixD(plain.weights(Eigen::all, order))) < 1e-13);
    RC_ASSERT(largestDifference(permuted.context, plain.context) < 1e-12);
}

}  // namespace
}  // namespace lab::attention
