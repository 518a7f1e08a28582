#include <cmath>

#include "core/attention/softmax.h"
#include "tests/core/attention/scores/score_test_support.h"

namespace lab::attention {
namespace {

using test::GoldenCase;
using test::inType;
using test::isClose;
using test::largestDifference;
using test::matrixOf;
using test::randomMatrix;
using test::scoreNamed;
using test::ScoreSetting;
using test::sizesFor;

template <typename T>
Matrix<T> scored(std::string_view id, const Matrix<T>& Q, const Matrix<T>& K,
                 const ScoreArrays<T>& arrays = {}, const ParameterValues& values = {}) {
    return scores<T>(scoreNamed(id), {Q, K, &values, &arrays});
}

template <typename T>
class Scores : public testing::Test {};
using Scalars = testing::Types<float, double>;
TYPED_TEST_SUITE(Scores, Scalars);

// (1, 2) . (3, 4) = 11 and (1, 2) . (0, -1) = -2; the scale of scaled-dot is applied by the caller.
TYPED_TEST(Scores, DotOnPaper) {
    using T = TypeParam;
    for (const char* id : {"dot", "scaled-dot"}) {
        EXPECT_EQ(scored<T>(id, matrixOf<T>({{1, 2}}), matrixOf<T>({{3, 4}, {0, -1}})),
                  matrixOf<T>({{11, -2}}));
    }
    EXPECT_DOUBLE_EQ(ownScale(scoreNamed("scaled-dot"), 16), 0.25);
    EXPECT_EQ(ownScale(scoreNamed("dot"), 16), 1.0);
}

// q W = (1, 2) W = (1*1 + 2*0, 1*0 + 2*3, 1*2 + 2*1) = (1, 6, 4); with k = (1, 1, -1): 1 + 6 - 4 = 3.
TYPED_TEST(Scores, GeneralOnPaper) {
    using T = TypeParam;
    const ScoreArrays<T> arrays = {{"W", matrixOf<T>({{1, 0, 2}, {0, 3, 1}})}};
    EXPECT_EQ(scored<T>("general", matrixOf<T>({{1, 2}}), matrixOf<T>({{1, 1, -1}}), arrays),
              matrixOf<T>({{3}}));
}

// Hidden sums: 1*1 + 2*0.5 - 1 = 1 and 1*0 + 2*(-1) + 0 = -2, so the score is 2 tanh 1 - 3 tanh(-2).
// Without the bias (concat) the sums are 2 and -2.
TYPED_TEST(Scores, AdditiveAndConcatOnPaper) {
    using T = TypeParam;
    const Matrix<T> w = matrixOf<T>({{2, -3}});
    const ScoreArrays<T> additive = {{"W_q", matrixOf<T>({{1, 0}})},
                                     {"W_k", matrixOf<T>({{0.5, -1}})},
                                     {"b", matrixOf<T>({{-1, 0}})},
                                     {"w", w}};
    const ScoreArrays<T> concat = {{"W", matrixOf<T>({{1, 0}, {0.5, -1}})}, {"w", w}};
    const Matrix<T> q = matrixOf<T>({{1}});
    const Matrix<T> k = matrixOf<T>({{2}});
    const double second = 3 * std::tanh(2.0);
    EXPECT_TRUE(isClose(scored<T>("additive", q, k, additive),
                        matrixOf<double>({{2 * std::tanh(1.0) + second}}), 1e-6, 0));
    EXPECT_TRUE(isClose(scored<T>("concat", q, k, concat), matrixOf<double>({{2 * std::tanh(2.0) + second}}),
                        1e-6, 0));
}

// (1, 2) times the columns (1, 0), (0, 1), (1, -1); the keys are not looked at.
TYPED_TEST(Scores, LocationOnPaper) {
    using T = TypeParam;
    const ScoreArrays<T> arrays = {{"W_a", matrixOf<T>({{1, 0, 1}, {0, 1, -1}})}};
    EXPECT_EQ(scored<T>("location", matrixOf<T>({{1, 2}}), Matrix<T>(), arrays), matrixOf<T>({{1, 2, -1}}));
}

// (3, 4) has length 5: along (1, 0) the cosine is 3/5, along (0, -2) it is -4/5; a zero key scores 0.
TYPED_TEST(Scores, CosineOnPaper) {
    using T = TypeParam;
    const Matrix<T> K = matrixOf<T>({{1, 0}, {0, -2}, {0, 0}});
    EXPECT_TRUE(isClose(scored<T>("cosine", matrixOf<T>({{3, 4}}), K, {}, {{"tau", 10.0}}),
                        matrixOf<double>({{6, -8, 0}}), 1e-6, 0));
    EXPECT_TRUE(
        isClose(scored<T>("cosine", matrixOf<T>({{3, 4}}), K), matrixOf<double>({{3, -4, 0}}), 1e-6, 0))
        << "five-fold where nothing is said";
}

// Lengths 1e-3 and 1e-3: the product 1e-6 lies below eps = 1e-4, so the cosine 1 counts a hundredth only.
TYPED_TEST(Scores, CosineDividesByEpsilonAtLeast) {
    using T = TypeParam;
    const Matrix<T> tiny = matrixOf<T>({{1e-3, 0}});
    EXPECT_TRUE(isClose(scored<T>("cosine", tiny, tiny, {}, {{"tau", 1.0}, {"eps", 1e-4}}),
                        matrixOf<double>({{0.01}}), 1e-8, 0));
    EXPECT_TRUE(
        isClose(scored<T>("cosine", tiny, tiny, {}, {{"tau", 1.0}}), matrixOf<double>({{1}}), 1e-6, 0));
}

// Differences (1, -2) and (0, 3): squares 5 and 9, over 2 * 0.5^2 = 1/2.
TYPED_TEST(Scores, GaussianOnPaper) {
    using T = TypeParam;
    EXPECT_TRUE(isClose(
        scored<T>("gaussian", matrixOf<T>({{2, 1}}), matrixOf<T>({{1, 3}, {2, -2}}), {}, {{"sigma", 0.5}}),
        matrixOf<double>({{-10, -18}}), 1e-5, 0));
}

// 1e6 and 1e6 + 1 differ by 1. From squares, floats (spacing 65536 at 1e12) would answer 0 or worse.
TYPED_TEST(Scores, GaussianKeepsDigitsFarFromTheOrigin) {
    using T = TypeParam;
    const Matrix<T> far = matrixOf<T>({{1e6, -1e6}});
    const Matrix<T> K = matrixOf<T>({{1e6 + 1, -1e6}, {1e6, -1e6}});
    EXPECT_TRUE(
        isClose(scored<T>("gaussian", far, K, {}, {{"sigma", 1.0}}), matrixOf<double>({{-0.5, 0}}), 1e-6, 0));
}

TYPED_TEST(Scores, HugeVectorsHaveACosine) {
    using T = TypeParam;
    const Matrix<T> huge = matrixOf<T>({{1e30, 1e30}});
    EXPECT_TRUE(
        isClose(scored<T>("cosine", huge, huge, {}, {{"tau", 1.0}}), matrixOf<double>({{1}}), 1e-6, 0));
}

TYPED_TEST(Scores, Golden) {
    using T = TypeParam;
    const std::vector<std::pair<const char*, const char*>> cases = {
        {"additive_bahdanau", "additive"}, {"luong_general", "general"}, {"luong_concat", "concat"},
        {"luong_location", "location"},    {"cosine", "cosine"},         {"gaussian_kernel", "gaussian"}};
    for (const auto& [name, id] : cases) {
        const GoldenCase golden(name);
        ScoreArrays<T> arrays;
        for (const ScoreArraySpec& spec : scoreNamed(id).arrays) {
            arrays.emplace(spec.id, golden.matrix<T>(std::string(spec.id)));
        }
        ParameterValues values;
        if (scoreNamed(id).arrays.empty()) {
            for (const ParameterSpec& parameter : scoreNamed(id).entry.parameters) {
                values.emplace(parameter.id, golden.attribute(std::string(parameter.id)));
            }
        }
        const Matrix<T> K = golden.has("K") ? golden.matrix<T>("K") : Matrix<T>();
        EXPECT_TRUE(isClose(scored<T>(id, golden.matrix<T>("Q"), K, arrays, values),
                            golden.matrix<double>("scores"), test::kAbsolute<T>, test::kRelative<T>))
            << name;
    }
}

TYPED_TEST(Scores, OneByOneAndEmpty) {
    using T = TypeParam;
    for (const ScoreFunction& function : scoreFunctions()) {
        EXPECT_EQ(ScoreSetting<T>(function, {1, 1, 1, 1}, 1, 5).scored().size(), 1) << function.entry.id;
        const Matrix<T> none = ScoreSetting<T>(function, {3, 3, 4, 2}, 0, 5).scored();
        EXPECT_EQ(none.rows(), 0) << function.entry.id;
        EXPECT_EQ(none.cols(), 4) << function.entry.id;
    }
}

/// Runs the last task first.
class BackwardRunner final : public ParallelRunner {
  public:
    [[nodiscard]] int width() const override { return 2; }
    void run(Index count, const std::function<void(Index)>& task) override {
        for (Index i = count - 1; i >= 0; --i) {
            task(i);
        }
    }
};

// 130 x 2100 is more than one block either way.
TYPED_TEST(Scores, SplitOverARunnerTheyAreTheSame) {
    using T = TypeParam;
    BackwardRunner backward;
    for (const ScoreFunction& function : scoreFunctions()) {
        const ScoreSetting<T> setting(function, sizesFor(function, 40, 33, 2100), 130, 8);
        EXPECT_EQ(setting.scored(), setting.scored(&backward)) << function.entry.id;
    }
}

TYPED_TEST(Scores, StoppedTheyAreEmpty) {
    using T = TypeParam;
    std::stop_source source;
    source.request_stop();
    for (const ScoreFunction& function : scoreFunctions()) {
        const ScoreSetting<T> setting(function, sizesFor(function, 4, 3, 9), 5, 8);
        EXPECT_EQ(setting.scored(nullptr, source.get_token()).size(), 0) << function.entry.id;
    }
}

// Float rounds each of at most 40 products and the result by 6e-8 of numbers up to about 30.
TEST(DotForms, GiveTheSameScores) {
    for (const char* id : {"dot", "scaled-dot", "general", "location", "cosine"}) {
        const ScoreFunction& function = scoreNamed(id);
        const ScoreSetting<float> setting(function, sizesFor(function, 20, 13, 17), 11, 3);
        const ScoreInput<float> input{setting.Q, setting.K, &setting.values, &setting.arrays};
        const auto form = function.asDot(input, {});
        ASSERT_TRUE(form) << id;
        const MatrixF product = form->Q.value_or(setting.Q) * form->K.value_or(setting.K).transpose();
        EXPECT_TRUE(isClose(product, setting.scored(), 1e-5, 0)) << id;
    }
    for (const char* id : {"additive", "concat", "gaussian"}) {
        EXPECT_EQ(scoreNamed(id).asDot, nullptr) << id;
    }
}

TEST(DotForms, OfACosineNeedLengthsAboveEpsilon) {
    const MatrixF tiny = matrixOf<float>({{1e-5, 0}, {0, 0}});
    EXPECT_FALSE(scoreNamed("cosine").asDot({tiny, tiny, nullptr, nullptr}, {}));
    const MatrixF good = matrixOf<float>({{1e-3, 0}, {0, 0}});
    EXPECT_TRUE(scoreNamed("cosine").asDot({good, good, nullptr, nullptr}, {}));
}

template <typename T>
class ScoreProperties : public testing::Test {};
/// Rounding of some dozen products of numbers up to about 10.
template <typename T>
constexpr double kTolerance = std::is_same_v<T, double> ? 1e-11 : 5e-5;
TYPED_TEST_SUITE(ScoreProperties, Scalars);

// q . (k + c) = q . k + q . c: a whole row of scores moves by one number, which softmax takes off again.
TYPED_TEST(ScoreProperties, AVectorAddedToAllKeysChangesNoWeight) {
    using T = TypeParam;
    EXPECT_TRUE(rc::check([] {
        const ScoreFunction& function =
            scoreNamed(*rc::gen::element<std::string>("dot", "scaled-dot", "general"));
        const ScoreSizes sizes = sizesFor(function, *rc::gen::inRange<Index>(1, 12),
                                          *rc::gen::inRange<Index>(1, 12), *rc::gen::inRange<Index>(1, 20));
        const auto seed = *rc::gen::arbitrary<std::uint64_t>();
        ScoreSetting<T> setting(function, sizes, *rc::gen::inRange<Index>(1, 9), seed);
        const auto weights = [&] {
            const Matrix<T> scaled = setting.scored() * static_cast<T>(ownScale(function, sizes.keyWidth));
            return softmax<T>(scaled);
        };
        const Matrix<T> before = weights();
        Random random(seed + 1);
        setting.K.rowwise() += randomMatrix<T>(1, sizes.keyWidth, random).row(0);
        RC_ASSERT(largestDifference(before, weights()) < kTolerance<T>);
    }));
}

TYPED_TEST(ScoreProperties, PermutedKeysPermuteTheScores) {
    using T = TypeParam;
    EXPECT_TRUE(rc::check([] {
        const auto place = *rc::gen::inRange<std::size_t>(0, scoreFunctions().size());
        const ScoreFunction& function = scoreFunctions()[place];
        const auto keys = *rc::gen::inRange<Index>(1, 40);
        const ScoreSizes sizes =
            sizesFor(function, *rc::gen::inRange<Index>(1, 12), *rc::gen::inRange<Index>(1, 12), keys);
        ScoreSetting<T> setting(function, sizes, 3, *rc::gen::arbitrary<std::uint64_t>());
        const Matrix<T> before = setting.scored();
        const auto shift = *rc::gen::inRange<Index>(0, keys);
        const Matrix<T> K = setting.K;
        const Matrix<T> places = function.usesKeys ? Matrix<T>() : setting.arrays.at("W_a");
        Matrix<T> expected = before;
        for (Index key = 0; key < keys; ++key) {
            const Index from = (keys - 1 - key + shift) % keys;  // backwards and turned
            setting.K.row(key) = K.row(from);
            if (!function.usesKeys) {
                setting.arrays.at("W_a").col(key) = places.col(from);
            }
            expected.col(key) = before.col(from);
        }
        RC_ASSERT(largestDifference(expected, setting.scored()) < kTolerance<T>);
    }));
}

TYPED_TEST(ScoreProperties, ConcatIsAdditiveWithStackedMatricesAndNoBias) {
    using T = TypeParam;
    EXPECT_TRUE(rc::check([] {
        const ScoreSizes sizes{*rc::gen::inRange<Index>(1, 9), *rc::gen::inRange<Index>(1, 9),
                               *rc::gen::inRange<Index>(1, 20), *rc::gen::inRange<Index>(1, 30)};
        ScoreSetting<T> additive(scoreNamed("additive"), sizes, 4, *rc::gen::arbitrary<std::uint64_t>());
        additive.arrays.at("b").setZero();
        Matrix<T> stacked(sizes.queryWidth + sizes.keyWidth, sizes.attention);
        stacked << additive.arrays.at("W_q"), additive.arrays.at("W_k");
        const ScoreArrays<T> concat = {{"W", stacked}, {"w", additive.arrays.at("w")}};
        RC_ASSERT(largestDifference(additive.scored(), scored<T>("concat", additive.Q, additive.K, concat)) <
                  kTolerance<T>);
    }));
}

// A Gaussian score never exceeds 0, and swapping queries and keys turns the matrix over.
RC_GTEST_PROP(GaussianScore, IsSymmetricAndNeverPositive, ()) {
    Random random(*rc::gen::arbitrary<std::uint64_t>());
    const MatrixD Q = randomMatrix<double>(4, 3, random);
    const MatrixD K = randomMatrix<double>(6, 3, random);
    const MatrixD forward = scored<double>("gaussian", Q, K);
    RC_ASSERT((forward.array() <= 0.0).all());
    RC_ASSERT(largestDifference(forward, scored<double>("gaussian", K, Q).transpose().eval()) < 1e-13);
}

}  // namespace
}  // namespace lab::attention
