#include "core/attention/cell_ladder.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include <cmath>

#include "core/attention/linear_attention.h"
#include "core/attention/normalizers/normalize.h"
#include "core/attention/normalizers/normalizer_registry.h"
#include "core/attention/scores/score_registry.h"
#include "tests/core/attention/attention_test_support.h"

namespace lab::attention {
namespace {

using test::matrixOf;
using test::randomMatrix;
using testing::DoubleEq;
using testing::DoubleNear;
using testing::ElementsAre;
using testing::IsEmpty;

/// A head of dot products and what it gives.
struct Head {
    MatrixF Q, K, V;
    std::string_view normalizer = "softmax";
    ParameterValues values{};
    std::optional<MatrixF> bias{};
    AttentionMask mask{};
    float scale = 1;
    float temperature = 1;
    HeadStages<float> stages{};

    void compute() {
        stages.scores = Q * K.transpose() * scale;
        if (bias) {
            stages.scores += *bias;
        }
        finish();
    }
    void finish() {
        const Normalization<float> how{findRow(normalizers(), normalizer), values, &mask, temperature};
        ASSERT_TRUE(normalize<float>(how, stages.scores, stages.weights));
        stages.context = stages.weights * V;
    }
    [[nodiscard]] LadderInput input(Index key) const {
        return {.score = findRow(scoreFunctions(), "dot"),
                .vectors = {Q, K, nullptr, nullptr},
                .normalizer = findRow(normalizers(), normalizer),
                .normalizerValues = values,
                .scale = static_cast<double>(scale),
                .temperature = static_cast<double>(temperature),
                .bias = bias ? &*bias : nullptr,
                .mask = &mask,
                .stages = &stages,
                .value = V.row(key)};
    }
    [[nodiscard]] CellLadder ladder(Index query, Index key) const {
        return cellLadder(input(key), query, key);
    }
};

/// One query whose logits are these numbers; V is the identity.
Head rowOfLogits(std::initializer_list<float> logits, std::string_view normalizer,
                 ParameterValues values = {}) {
    Head head;
    head.Q = MatrixF::Ones(1, 1);
    head.K.resize(static_cast<Index>(logits.size()), 1);
    std::copy(logits.begin(), logits.end(), head.K.data());
    head.V = MatrixF::Identity(head.K.rows(), head.K.rows());
    head.normalizer = normalizer;
    head.values = std::move(values);
    head.compute();
    return head;
}

// q = (2, 1). Keys (1, 2), (1, 0), (3, 1): dots 4, 2, 7; scale 1/2: 2, 1, 3.5; bias 1 on the first: 3,
// 1, 3.5. The third is hidden. T = 2: logits 1.5 and 0.5, so the weights are 1/(1 + e^-1) and e^-1/(1 +
// e^-1).
TEST(CellLadder, EveryRungOnPaper) {
    Head head{matrixOf<float>({{2, 1}}), matrixOf<float>({{1, 2}, {1, 0}, {3, 1}}),
              matrixOf<float>({{1, 0}, {0, 4}, {9, 9}})};
    head.bias = matrixOf<float>({{1, 0, 0}});
    head.mask = keyPaddingMask(3, 1);
    head.scale = 0.5F;
    head.temperature = 2;
    head.compute();
    const CellLadder ladder = head.ladder(0, 1);
    const double e = std::exp(-1.0);
    EXPECT_EQ(ladder.terms, LadderTerms::Vectors);
    EXPECT_THAT(ladder.queryTerms, ElementsAre(2, 1));
    EXPECT_THAT(ladder.keyTerms, ElementsAre(1, 0));
    EXPECT_THAT(ladder.products, ElementsAre(2, 0));
    EXPECT_EQ(ladder.raw, 2);
    EXPECT_EQ(ladder.scale, 0.5);
    EXPECT_EQ(ladder.scaled, 1);
    EXPECT_EQ(ladder.bias, 0);
    EXPECT_EQ(ladder.score, 1);
    EXPECT_TRUE(ladder.allowed);
    EXPECT_EQ(ladder.temperature, 2);
    EXPECT_EQ(ladder.logit, 0.5);
    EXPECT_EQ(ladder.kind, LadderKind::Exponential);
    EXPECT_EQ(ladder.rowMaximum, 1.5);
    EXPECT_EQ(ladder.shifted, -1);
    EXPECT_DOUBLE_EQ(ladder.exponential, e);
    EXPECT_DOUBLE_EQ(ladder.rowSum, 1 + e);
    EXPECT_DOUBLE_EQ(ladder.weight, e / (1 + e));
    EXPECT_THAT(ladder.weightedValues, ElementsAre(0, DoubleEq(4 * e / (1 + e))));
    EXPECT_THAT(ladder.context,
                ElementsAre(DoubleNear(1 / (1 + e), 1e-7), DoubleNear(4 * e / (1 + e), 1e-6)));
    const CellLadder biased = head.ladder(0, 0);
    EXPECT_EQ(biased.bias, 1);
    EXPECT_EQ(biased.score, 3);
}

TEST(CellLadder, HiddenCell) {
    const MatrixF X = matrixOf<float>({{1}, {2}});
    Head head{X, X, X};
    head.mask = causalMask(2, 2, CausalAlignment::BottomRight);
    head.compute();
    const CellLadder ladder = head.ladder(0, 1);
    EXPECT_EQ(ladder.score, 2);
    EXPECT_FALSE(ladder.allowed);
    EXPECT_EQ(ladder.exponential, 0);
    EXPECT_EQ(ladder.weight, 0);
    EXPECT_EQ(ladder.rowMaximum, 1);
    EXPECT_THAT(ladder.context, ElementsAre(1));
}

TEST(CellLadder, QueryThatSeesNothing) {
    const MatrixF X = matrixOf<float>({{1}, {2}});
    for (const Normalizer& normalizer : normalizers()) {
        Head head{X, X, X, normalizer.entry.id};
        head.mask = keyPaddingMask(2, 2);
        head.compute();
        const CellLadder ladder = head.ladder(1, 0);
        EXPECT_EQ(ladder.rowMaximum, std::nullopt) << normalizer.entry.id;
        EXPECT_EQ(ladder.rowSum, 0) << normalizer.entry.id;
        EXPECT_EQ(ladder.weight, 0) << normalizer.entry.id;
        EXPECT_THAT(ladder.weightedValues, ElementsAre(0)) << normalizer.entry.id;
    }
}

// Logits ln 2 and 0: exponentials 2 and 1, and one more for attending to nothing: 2/4 and 1/4. Minus the
// maximum ln 2: 1, 1/2 and 1/2.
TEST(CellLadder, SoftmaxPlusOneAddsOneToTheSum) {
    const Head head = rowOfLogits({std::log(2.0F), 0}, "softmax-plus-one");
    const CellLadder ladder = head.ladder(0, 0);
    EXPECT_NEAR(ladder.extra, 0.5, 1e-7);
    EXPECT_NEAR(ladder.rowSum, 2, 1e-7);
    EXPECT_NEAR(ladder.weight, 0.5, 1e-7);
    // All logits below 0: the 0 is what is taken off.
    const CellLadder low = rowOfLogits({-1, -2}, "softmax-plus-one").ladder(0, 1);
    EXPECT_EQ(low.rowMaximum, 0);
    EXPECT_EQ(low.extra, 1);
    EXPECT_DOUBLE_EQ(low.weight, std::exp(-2.0) / (1 + std::exp(-1.0) + std::exp(-2.0)));
}

// 1, 0.5, -1: the two largest share 1, tau = (1.5 - 1) / 2 = 0.25, so 0.75, 0.25 and 0.
TEST(CellLadder, SparsemaxHasAThreshold) {
    const Head head = rowOfLogits({1, 0.5F, -1}, "sparsemax");
    const CellLadder ladder = head.ladder(0, 1);
    EXPECT_EQ(ladder.kind, LadderKind::Threshold);
    EXPECT_EQ(ladder.alpha, 2);
    EXPECT_NEAR(ladder.threshold, 0.25, 1e-12);
    EXPECT_NEAR(ladder.overThreshold, 0.25, 1e-12);
    EXPECT_NEAR(ladder.weight, 0.25, 1e-12);
    EXPECT_EQ(head.ladder(0, 2).overThreshold, 0);
    EXPECT_EQ(head.ladder(0, 2).weight, 0);
}

// Two equal logits of 2: z / 2 = 1, each weight 1/2 = (1 - tau)^2, tau = 1 - 1/sqrt(2).
TEST(CellLadder, EntmaxHasAThresholdAndAPower) {
    for (const auto& [id, values] :
         {std::pair<std::string_view, ParameterValues>{"entmax15", {}}, {"entmax", {{"alpha", 1.5}}}}) {
        const CellLadder ladder = rowOfLogits({2, 2}, id, values).ladder(0, 0);
        EXPECT_EQ(ladder.alpha, 1.5);
        EXPECT_NEAR(ladder.threshold, 1 - std::sqrt(0.5), 1e-9) << id;
        EXPECT_NEAR(ladder.overThreshold, std::sqrt(0.5), 1e-9) << id;
        EXPECT_NEAR(ladder.weight, 0.5, 1e-9) << id;
    }
}

// Of 0, 3, 3, 1 with k = 2 the two threes are kept; of equals the first has the lower rank.
TEST(CellLadder, TopKRanksTheRow) {
    const Head head = rowOfLogits({0, 3, 3, 1}, "top-k", {{"k", 2}});
    const CellLadder second = head.ladder(0, 2);
    EXPECT_EQ(second.kind, LadderKind::TopK);
    EXPECT_EQ(second.rank, 2);
    EXPECT_EQ(second.kept, 2);
    EXPECT_TRUE(second.isKept());
    EXPECT_EQ(second.rowSum, 2);
    EXPECT_EQ(second.weight, 0.5);
    const CellLadder third = head.ladder(0, 3);
    EXPECT_EQ(third.rank, 3);
    EXPECT_FALSE(third.isKept());
    EXPECT_EQ(third.exponential, 0);
    EXPECT_EQ(third.weight, 0);
}

// Four keys, b = 0.5, lambda = 1: 1 / (1 + exp(-(2 + 0.5 - ln 4))).
TEST(CellLadder, SigmoidLooksAtTheCellAlone) {
    const CellLadder ladder =
        rowOfLogits({2, 0, 0, 0}, "sigmoid", {{"b", 0.5}, {"length-bias", 1}}).ladder(0, 0);
    EXPECT_EQ(ladder.kind, LadderKind::Sigmoid);
    EXPECT_DOUBLE_EQ(ladder.shift, 0.5 - std::log(4.0));
    EXPECT_NEAR(ladder.weight, 1 / (1 + std::exp(-(2.5 - std::log(4.0)))), 1e-15);
}

// q = (1, -1): phi = (2, 1/e). Keys (0, 0) and (1, -1): phi = (1, 1) and (2, 1/e). kappa = 2 + 1/e and
// 4 + 1/e^2.
TEST(CellLadder, LinearDividesProductsOfFeatures) {
    Head head{matrixOf<float>({{1, -1}}), matrixOf<float>({{0, 0}, {1, -1}}), MatrixF::Identity(2, 2),
              "linear"};
    head.stages.scores = linearKernel<float>(head.Q, head.K);
    head.finish();
    LadderInput input = head.input(0);
    input.terms = LadderTerms::Features;
    const CellLadder ladder = cellLadder(input, 0, 0);
    const double e = std::exp(-1.0);
    EXPECT_EQ(ladder.kind, LadderKind::Linear);
    EXPECT_THAT(ladder.queryTerms, ElementsAre(2, DoubleEq(e)));
    EXPECT_THAT(ladder.products, ElementsAre(2, DoubleEq(e)));
    EXPECT_DOUBLE_EQ(ladder.raw, 2 + e);
    EXPECT_NEAR(ladder.rowSum, 6 + e + e * e, 1e-6);
    EXPECT_NEAR(ladder.weight, (2 + e) / (6 + e + e * e), 1e-7);
}

// An additive score of one feature, on paper below.
TEST(CellLadder, OtherScoreFunctionsSayTheirNumber) {
    Head head{matrixOf<float>({{1, 2}}), matrixOf<float>({{1, 2}, {3, 4}}), MatrixF::Identity(2, 2)};
    const ScoreFunction& additive = *findRow(scoreFunctions(), "additive");
    const ParameterValues values{{"d_a", 1}};
    const ScoreArrays<float> arrays{{"W_q", matrixOf<float>({{0.5F}, {0}})},
                                    {"W_k", matrixOf<float>({{0}, {0.25F}})},
                                    {"b", matrixOf<float>({{-0.5F}})},
                                    {"w", matrixOf<float>({{3}})}};
    const ScoreInput<float> vectors{head.Q, head.K, &values, &arrays};
    head.stages.scores = scores<float>(additive, vectors);
    head.finish();
    LadderInput input{.score = &additive,
                      .vectors = vectors,
                      .terms = LadderTerms::Function,
                      .normalizer = &normalizers().front(),
                      .mask = &head.mask,
                      .stages = &head.stages,
                      .value = head.V.row(1)};
    const CellLadder ladder = cellLadder(input, 0, 1);
    // 3 tanh(0.5 * 1 + 0.25 * 4 - 0.5) = 3 tanh(1), of the first key 3 tanh(0.5).
    EXPECT_DOUBLE_EQ(ladder.raw, 3 * std::tanh(1.0));
    EXPECT_THAT(ladder.products, IsEmpty());
    EXPECT_THAT(ladder.queryTerms, ElementsAre(1, 2));
    EXPECT_THAT(ladder.keyTerms, ElementsAre(3, 4));
    EXPECT_NEAR(ladder.weight, 1 / (1 + std::exp(3 * (std::tanh(0.5) - std::tanh(1.0)))), 1e-6);
}

// Scores 1 and 0; the second is overridden by 1, so both weights are 1/2, and then by the weight 0.9.
TEST(CellLadder, OverridesStandInTheirPlace) {
    Head head = rowOfLogits({1, 0}, "softmax");
    head.stages.scores(0, 1) = 1;
    head.finish();
    LadderInput input = head.input(1);
    input.overriddenScore = 1;
    CellLadder ladder = cellLadder(input, 0, 1);
    EXPECT_EQ(ladder.computedScore, 0);
    EXPECT_EQ(ladder.overriddenScore, 1);
    EXPECT_EQ(ladder.score, 1);
    EXPECT_EQ(ladder.weight, 0.5);
    EXPECT_EQ(head.ladder(0, 0).rowSum, 2) << "the other cell's row sees it too";
    input.overriddenWeight = 0.9;
    ladder = cellLadder(input, 0, 1);
    EXPECT_EQ(ladder.computedWeight, 0.5);
    EXPECT_EQ(ladder.weight, 0.9);
    EXPECT_THAT(ladder.weightedValues, ElementsAre(0, 0.9));
}

RC_GTEST_PROP(CellLadder, AgreesWithTheKernel, ()) {
    Random random(*rc::gen::arbitrary<std::uint64_t>());
    const auto n = *rc::gen::inRange<Index>(1, 30);
    Head head{randomMatrix<float>(n, 6, random), randomMatrix<float>(n, 6, random),
              randomMatrix<float>(n, 4, random)};
    head.bias = randomMatrix<float>(n, n, random);
    head.mask = causalMask(n, n, CausalAlignment::BottomRight);
    head.scale = 0.4F;
    head.temperature = 1.3F;
    RC_ASSERT(attend<float>({head.Q, head.K, head.V, &*head.bias, &head.mask, 0.4F, 1.3F}, head.stages));
    const auto query = *rc::gen::inRange<Index>(0, n);
    const auto key = *rc::gen::inRange<Index>(0, n);
    const CellLadder ladder = head.ladder(query, key);
    RC_ASSERT(std::abs(ladder.score - static_cast<double>(head.stages.scores(query, key))) < 1e-5);
    RC_ASSERT(std::abs(ladder.weight - static_cast<double>(head.stages.weights(query, key))) < 1e-6);
}

}  // namespace
}  // namespace lab::attention
