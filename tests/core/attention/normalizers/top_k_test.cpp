#include "core/attention/normalizers/top_k.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include <cmath>

#include "tests/core/attention/normalizers/normalizer_test_support.h"

namespace lab::attention {
namespace {

using test::isClose;
using test::matrixOf;
using test::normalized;
using test::normalizedVjp;

template <typename T>
class TopK : public testing::Test {};
using Scalars = testing::Types<float, double>;
TYPED_TEST_SUITE(TopK, Scalars);

// Exponentials 1, 3, 2: the two largest are 3/5 and 2/5.
TYPED_TEST(TopK, OnPaper) {
    using T = TypeParam;
    const Matrix<T> scores = matrixOf<T>({{0, std::log(3.0), std::log(2.0)}});
    const Matrix<T> weights = normalized<T>("top-k", scores, {{"k", 2}});
    EXPECT_TRUE(isClose(weights, matrixOf<double>({{0, 0.6, 0.4}}), 1e-6, 0));
    EXPECT_EQ(weights(0, 0), T(0)) << "exactly";
}

TYPED_TEST(TopK, TiesKeepTheLowerIndex) {
    using T = TypeParam;
    EXPECT_EQ(normalized<T>("top-k", matrixOf<T>({{1, 4, 4, 4}, {0, 0, 0, 0}}), {{"k", 2}}),
              matrixOf<T>({{0, 0.5, 0.5, 0}, {0.5, 0.5, 0, 0}}));
}

// The hidden key is the largest and takes no place among the two; of more than there are, all are kept.
TYPED_TEST(TopK, CountsAllowedKeysOnly) {
    using T = TypeParam;
    AttentionMask mask;
    mask.keyAllowed = {1, 1, 0, 1};
    const Matrix<T> scores = matrixOf<T>({{5, 0, 9, 5}});
    EXPECT_EQ(normalized<T>("top-k", scores, {{"k", 2}}, &mask), matrixOf<T>({{0.5, 0, 0, 0.5}}));
    EXPECT_EQ(normalized<T>("top-k", scores, {{"k", 4}}, &mask), normalized<T>("softmax", scores, {}, &mask));
}

// Over the support (1/4, 3/4) the mean of u = (2, 6) is 5; what is left out has no gradient.
TYPED_TEST(TopK, VjpOnPaper) {
    using T = TypeParam;
    EXPECT_EQ(normalizedVjp<T>("top-k", matrixOf<T>({{0.25, 0, 0.75}}), matrixOf<T>({{2, 99, 6}})),
              matrixOf<T>({{-0.75, 0, 0.75}}));
}

TYPED_TEST(TopK, Golden) {
    using T = TypeParam;
    const test::GoldenCase golden("topk_softmax");
    EXPECT_TRUE(isClose(normalized<T>("top-k", golden.matrix<T>("scores"), {{"k", golden.attribute("k")}}),
                        golden.matrix<double>("weights"), test::kAbsolute<T>, test::kRelative<T>));
}

RC_GTEST_PROP(TopKProperties, KeepsTheLargestInTheirSoftmaxProportions, ()) {
    Random random(*rc::gen::arbitrary<std::uint64_t>());
    const auto keys = *rc::gen::inRange<Index>(1, 60);
    const auto k = *rc::gen::inRange<Index>(1, 70);
    const MatrixD scores = test::randomMatrix<double>(1, keys, random);
    const MatrixD weights = normalized<double>("top-k", scores, {{"k", static_cast<double>(k)}});
    RC_ASSERT((weights.array() > 0.0).count() == std::min(k, keys));
    const MatrixD all = normalized<double>("softmax", scores);
    const double kept = (weights.array() > 0.0).select(all, 0.0).sum();
    for (Index j = 0; j < keys; ++j) {
        const bool isRight = weights(0, j) > 0 ? std::abs(weights(0, j) - all(0, j) / kept) < 1e-14
                                               : (all.array() > all(0, j)).count() >= k;
        RC_ASSERT(isRight);
    }
}

}  // namespace
}  // namespace lab::attention
