#include "core/attention/linear_attention.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include <cmath>

#include "tests/core/attention/attention_test_support.h"

namespace lab::attention {
namespace {

using test::GoldenCase;
using test::isClose;
using test::kAbsolute;
using test::kRelative;
using test::largestDifference;
using test::matrixOf;
using test::randomMatrix;

template <typename T>
class LinearAttention : public testing::Test {};
using Scalars = testing::Types<float, double>;
TYPED_TEST_SUITE(LinearAttention, Scalars);

// phi(-ln 2) = 1/2, phi(0) = 1, phi(2) = 3. Query (1, 1/2) on the keys (3, 1) and (1/2, 1): 7/2 and 1, so 7/9
// and 2/9.
TYPED_TEST(LinearAttention, OnPaper) {
    using T = TypeParam;
    const double half = -std::log(2.0);
    const Matrix<T> Q = matrixOf<T>({{0, half}});
    const Matrix<T> K = matrixOf<T>({{2, 0}, {half, 0}});
    EXPECT_TRUE(isClose(linearFeatures<T>(K), matrixOf<double>({{3, 1}, {0.5, 1}}), 1e-7, 0));
    EXPECT_TRUE(isClose(linearKernel<T>(Q, K), matrixOf<double>({{3.5, 1}}), 1e-6, 0));
    EXPECT_TRUE(isClose(linearWeights<T>(Q, K), matrixOf<double>({{7.0 / 9, 2.0 / 9}}), 1e-7, 0));
    const LinearRecurrence<T> recurrence = linearRecurrence<T>(Q, K, matrixOf<T>({{9}, {18}}));
    EXPECT_TRUE(isClose(recurrence.kvState, matrixOf<double>({{36}, {27}}), 1e-5, 0));
    EXPECT_TRUE(isClose(recurrence.kSum, matrixOf<double>({{3.5, 2}}), 1e-6, 0));
    EXPECT_TRUE(isClose(recurrence.context, matrixOf<double>({{11}}), 1e-5, 0));
}

// All features vanish in the type. Logarithms of kappa: -2000 + ln 2 for the first key and, with the
// one coordinate that counts, -1999 for the second: weights in the proportion 2 : e.
TYPED_TEST(LinearAttention, LargeNegativeInputsAreNotZeroByZero) {
    using T = TypeParam;
    const Matrix<T> Q = matrixOf<T>({{-1000, -1000}});
    const Matrix<T> K = matrixOf<T>({{-1000, -1000}, {-999, -5000}});
    const double e = std::exp(1.0);
    const MatrixD wanted = matrixOf<double>({{2 / (2 + e), e / (2 + e)}});
    EXPECT_TRUE(isClose(linearWeights<T>(Q, K), wanted, 1e-4, 0)) << "float rounds 2000 to 1e-4";
    EXPECT_TRUE(isClose(linearRecurrence<T>(Q, K, Matrix<T>::Identity(2, 2)).context, wanted, 1e-4, 0));
}

// phi(q) vanishes, phi(k) = 4 and 2: its factor cancels.
TYPED_TEST(LinearAttention, LargeNegativeQueriesKeepTheProportionsOfTheKeys) {
    using T = TypeParam;
    const Matrix<T> weights = linearWeights<T>(matrixOf<T>({{-1000}}), matrixOf<T>({{3}, {1}}));
    EXPECT_TRUE(isClose(weights, matrixOf<double>({{2.0 / 3, 1.0 / 3}}), 1e-4, 0)) << weights;
}

// kappa overflows: (1e30)^2 in float. Both keys are alike but for a factor of 3.
TYPED_TEST(LinearAttention, HugeInputsStayFinite) {
    using T = TypeParam;
    const T huge = std::sqrt(std::numeric_limits<T>::max()) * T(4);
    const Matrix<T> K = matrixOf<T>({{1}, {3}}) * huge;
    const Matrix<T> weights = linearWeights<T>(Matrix<T>::Constant(1, 1, huge), K);
    EXPECT_TRUE(isClose(weights, matrixOf<double>({{0.25, 0.75}}), 1e-4, 0)) << weights;
}

TYPED_TEST(LinearAttention, NothingAllowedIsZero) {
    using T = TypeParam;
    Random random(2);
    const Matrix<T> Q = randomMatrix<T>(3, 2, random);
    const AttentionMask mask = keyPaddingMask(3, 3);
    EXPECT_EQ(linearWeights<T>(Q, Q, &mask), (Matrix<T>::Zero(3, 3)));
    EXPECT_EQ(linearRecurrence<T>(Q, Q, Q, &mask).context, (Matrix<T>::Zero(3, 2)));
    AttentionMask early;
    early.causalOffset = -2;  // only the last query sees a key, the first
    EXPECT_TRUE(isClose(linearRecurrence<T>(Q, Q, Q, &early).context.row(2), Q.row(0), 1e-6, 0));
    EXPECT_EQ(linearRecurrence<T>(Q, Q, Q, &early).context.topRows(2), (Matrix<T>::Zero(2, 2)));
}

TYPED_TEST(LinearAttention, EmptyAndOneByOne) {
    using T = TypeParam;
    EXPECT_EQ(linearWeights<T>(Matrix<T>(0, 2), Matrix<T>(3, 2)).rows(), 0);
    EXPECT_EQ(linearWeights<T>(Matrix<T>(3, 2), Matrix<T>(0, 2)).cols(), 0);
    EXPECT_EQ(linearRecurrence<T>(Matrix<T>::Zero(3, 2), Matrix<T>(0, 2), Matrix<T>(0, 4)).context,
              (Matrix<T>::Zero(3, 4)));
    EXPECT_EQ(linearWeights<T>(matrixOf<T>({{-4}}), matrixOf<T>({{7}})), matrixOf<T>({{1}}));
}

TYPED_TEST(LinearAttention, Golden) {
    using T = TypeParam;
    for (const char* name : {"linear_attention", "linear_attention_causal"}) {
        const GoldenCase golden(name);
        const auto Q = golden.matrix<T>("Q");
        const auto K = golden.matrix<T>("K");
        const auto V = golden.matrix<T>("V");
        const AttentionMask causal = causalMask(Q.rows(), K.rows(), CausalAlignment::TopLeft);
        const AttentionMask* mask = golden.has("kv_state") ? nullptr : &causal;
        const LinearRecurrence<T> recurrence = linearRecurrence<T>(Q, K, V, mask);
        const auto check = [&](const char* array, const Matrix<T>& got) {
            EXPECT_TRUE(isClose(got, golden.matrix<double>(array), kAbsolute<T>, kRelative<T>)) << array;
        };
        check("weights", linearWeights<T>(Q, K, mask));
        check("output", recurrence.context);
        if (mask == nullptr) {
            check("phi_q", linearFeatures<T>(Q));
            check("phi_k", linearFeatures<T>(K));
            check("kv_state", recurrence.kvState);
            check("k_sum", recurrence.kSum);
        }
    }
}

// Sums of up to 40 terms in another order: some roundings of 1e-16 each, of values up to 4. Spread 300 takes
// rows by way of logarithms.
RC_GTEST_PROP(LinearAttentionProperties, TheTwoFormsAgree, ()) {
    Random random(*rc::gen::arbitrary<std::uint64_t>());
    const auto queries = *rc::gen::inRange<Index>(1, 40);
    const auto keys = *rc::gen::inRange<Index>(1, 40);
    const auto width = *rc::gen::inRange<Index>(1, 9);
    const double spread = *rc::gen::element(1.0, 300.0);
    const MatrixD Q = spread * randomMatrix<double>(queries, width, random);
    const MatrixD K = spread * randomMatrix<double>(keys, width, random);
    const MatrixD V = randomMatrix<double>(keys, 3, random);
    AttentionMask mask = keyPaddingMask(keys, *rc::gen::inRange<Index>(0, 3));
    if (*rc::gen::arbitrary<bool>()) {
        mask.causalOffset = *rc::gen::inRange<Index>(-3, 10);
    }
    const MatrixD weights = linearWeights<double>(Q, K, &mask);
    RC_ASSERT(largestDifference(linearRecurrence<double>(Q, K, V, &mask).context, (weights * V).eval()) <
              1e-11);
    for (Index i = 0; i < queries; ++i) {
        bool seesSomething = false;
        for (Index j = 0; j < keys; ++j) {
            RC_ASSERT(mask.allows(i, j) || weights(i, j) == 0.0);
            seesSomething = seesSomething || mask.allows(i, j);
        }
        RC_ASSERT(std::abs(weights.row(i).sum() - (seesSomething ? 1.0 : 0.0)) < 1e-12);
    }
}

// The rescue by logarithms gives what the plain formula gives where both can be computed: adding -700 to all
// queries and keys that are negative anyway multiplies every kappa by exp(-1400), which is 0.
RC_GTEST_PROP(LinearAttentionProperties, ACommonFactorOfAllFeaturesCancels, ()) {
    Random random(*rc::gen::arbitrary<std::uint64_t>());
    const auto keys = *rc::gen::inRange<Index>(1, 20);
    const MatrixD Q = -randomMatrix<double>(3, 4, random).cwiseAbs();
    const MatrixD K = -randomMatrix<double>(keys, 4, random).cwiseAbs();
    const MatrixD far = linearWeights<double>((Q.array() - 700).matrix(), (K.array() - 700).matrix());
    RC_ASSERT(largestDifference(far, linearWeights<double>(Q, K)) < 1e-11);
}

}  // namespace
}  // namespace lab::attention
