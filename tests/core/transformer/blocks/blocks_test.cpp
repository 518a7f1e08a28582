#include <gmock/gmock.h>

#include "core/attention/multi_head.h"
#include "core/base/random.h"
#include "core/transformer/blocks/block.h"

namespace lab::transformer {
namespace {

using attention::AttentionMask;

MatrixD randomMatrix(Index rows, Index columns, Random& random, double size = 1) {
    return MatrixD::NullaryExpr(rows, columns, [&] { return size * random.normal(); });
}

attention::MultiHeadWeights<double> randomHeads(Index width, int heads, Random& random) {
    attention::MultiHeadWeights<double> weights;
    for (MatrixD* W : {&weights.W_q, &weights.W_k, &weights.W_v, &weights.W_o}) {
        *W = randomMatrix(width, width, random, 0.4);
    }
    for (RowVectorD* b : {&weights.b_q, &weights.b_k, &weights.b_v, &weights.b_o}) {
        *b = randomMatrix(1, width, random);
    }
    weights.heads = heads;
    return weights;
}

/// The same attention as a sublayer without a norm.
AttentionLayer<double> asLayer(const attention::MultiHeadWeights<double>& weights) {
    return {.query = Linear<double>(weights.W_q, weights.b_q),
            .key = Linear<double>(weights.W_k, weights.b_k),
            .value = Linear<double>(weights.W_v, weights.b_v),
            .output = Linear<double>(weights.W_o, weights.b_o),
            .norm = {},
            .place = NormPlace::Before,
            .heads = weights.heads};
}

/// x + attention(x) with nothing, or `interventions`, done to its heads; the heads' weights in `kept`.
MatrixD attended(const AttentionLayer<double>& layer, MatrixD x, const AttentionMask* mask = nullptr,
                 const Interventions& interventions = {}, std::vector<MatrixD>* kept = nullptr) {
    BlockRun<double> run{.interventions = &interventions};
    if (kept != nullptr) {
        run.sink = [kept](const HeadAddress&, MatrixD& weights) { kept->push_back(weights); };
    }
    EXPECT_TRUE(advance<double>(layer, nullptr, mask, {AttentionPart::Self, 3, 0}, run, x));
    return x;
}

class Blocks : public testing::Test {
  protected:
    Random random{11};
    attention::MultiHeadWeights<double> weights = randomHeads(8, 2, random);
    AttentionLayer<double> layer = asLayer(weights);
    MatrixD x = randomMatrix(5, 8, random);
    AttentionMask causal = attention::causalMask(5, 5, attention::CausalAlignment::BottomRight);
};

TEST(Activation, ByHand) {
    EXPECT_EQ(activate(Activation::Relu, -2.0), 0);
    EXPECT_EQ(activate(Activation::Relu, 3.0), 3);
    // Phi(1) = 0.8413447460685429
    EXPECT_NEAR(activate(Activation::Gelu, 1.0), 0.8413447460685429, 1e-15);
    EXPECT_NEAR(activate(Activation::Gelu, -1.0), 0.8413447460685429 - 1, 1e-15);
    // 0.5 (1 + tanh(0.7978845608 * 1.044715))
    EXPECT_NEAR(activate(Activation::GeluTanh, 1.0), 0.5 * (1 + std::tanh(0.7978845608028654 * 1.044715)),
                1e-15);
    EXPECT_EQ(logistic(0.0), 0.5);
}

TEST(Activation, HugeNumbersStayNumbers) {
    for (const Activation activation : {Activation::Relu, Activation::Gelu, Activation::GeluTanh}) {
        EXPECT_EQ(activate(activation, 1e12F), 1e12F);
        EXPECT_EQ(activate(activation, -1e12F), 0.0F);
    }
    EXPECT_EQ(logistic(1e9F), 1.0F);
    EXPECT_EQ(logistic(-1e9F), 0.0F);
}

TEST(LayerNormTest, ByHand) {
    // Mean 2, biased variance 1: (1, 3) becomes (-1, 1); gain (2, 3), bias (10, 20).
    LayerNorm<double> norm{RowVectorD(2), RowVectorD(2), 0.0};
    norm.gain << 2, 3;
    norm.bias << 10, 20;
    MatrixD row(1, 2);
    row << 1, 3;
    MatrixD expected(1, 2);
    expected << 8, 23;
    EXPECT_EQ(normalized<double>(row, norm), expected);
    // A constant row has no variance: epsilon keeps it a number, and it becomes the bias.
    norm.epsilon = 1e-12;
    row << 7, 7;
    EXPECT_EQ(normalized<double>(row, norm), norm.bias);
    EXPECT_EQ(normalized<double>(row, LayerNorm<double>{}), row) << "no gain: no norm";
}

/// The stored matrix gives what the same numbers in memory give, in both layouts and also by columns.
TEST(LinearTest, StoredWeightsAreUsedWhereTheyLie) {
    Random random(5);
    const MatrixF W = randomMatrix(7, 70, random).cast<float>();
    const RowVectorF b = randomMatrix(1, 70, random).cast<float>();
    const MatrixF x = randomMatrix(9, 7, random).cast<float>();
    const formats::Array plain = formats::toArray(W);
    const formats::Array turned = formats::toArray(MatrixF(W.transpose()));
    const MatrixF expected = Linear<float>(W, b)(x);
    for (const StoredMatrix& stored : {StoredMatrix(plain.view(), StoredLayout::InOut),
                                       StoredMatrix(turned.view(), StoredLayout::OutIn)}) {
        EXPECT_EQ(stored.toMatrix(), W);
        // Sums of seven products of numbers of size 1 in another order.
        EXPECT_TRUE(Linear<float>(stored, b)(x).isApprox(expected, 1e-6F));
        const Linear<float> part(stored.columns(33, 35));
        EXPECT_EQ(part.weights(), W.middleCols(33, 35));
        EXPECT_TRUE(part(x).isApprox(x * W.middleCols(33, 35), 1e-6F));
    }
}

TEST_F(Blocks, AgreeWithMultiHeadAttention) {
    const auto stages = attention::attendMultiHead<double>(x, x, weights, &causal);
    std::vector<MatrixD> kept;
    // Both are double: only the order of sums may differ.
    EXPECT_TRUE(attended(layer, x, &causal, {}, &kept).isApprox(x + stages.output, 1e-14));
    ASSERT_EQ(kept.size(), 2U);
    EXPECT_EQ(kept[1], stages.heads[1].weights);
}

TEST_F(Blocks, MemoryGivesKeysAndValues) {
    const MatrixD memory = randomMatrix(3, 8, random);
    const auto stages = attention::attendMultiHead<double>(x, memory, weights);
    MatrixD y = x;
    ASSERT_TRUE(advance<double>(layer, &memory, nullptr, {AttentionPart::Cross, 0, 0}, {}, y));
    EXPECT_TRUE(y.isApprox(x + stages.output, 1e-14));
}

TEST_F(Blocks, AHeadThatIsOffIsAnAblatedHead) {
    const Interventions off = {{{AttentionPart::Self, 3, 1}, SwitchOff{}}};
    weights.ablated = {false, true};
    const auto stages = attention::attendMultiHead<double>(x, x, weights, &causal);
    EXPECT_TRUE(attended(layer, x, &causal, off).isApprox(x + stages.output, 1e-14));
    const Interventions elsewhere = {{{AttentionPart::Self, 2, 1}, SwitchOff{}},
                                     {{AttentionPart::Cross, 3, 1}, SwitchOff{}}};
    EXPECT_EQ(attended(layer, x, &causal, elsewhere), attended(layer, x, &causal));
}

TEST_F(Blocks, FlattenSharesAmongAllowedKeys) {
    causal.keyAllowed = {0, 1, 1, 1, 1};
    std::vector<MatrixD> kept;
    (void)attended(layer, x, &causal, {{{AttentionPart::Self, 3, 0}, Flatten{}}}, &kept);
    MatrixD expected = MatrixD::Zero(5, 5);
    for (Index i = 1; i < 5; ++i) {
        expected.row(i).segment(1, i).setConstant(1.0 / static_cast<double>(i));
    }
    EXPECT_EQ(kept[0], expected) << "the first query sees nothing, query i the keys 1..i";
}

TEST_F(Blocks, FrozenWeightsDoNotFollowTheInput) {
    std::vector<MatrixD> before;
    (void)attended(layer, x, &causal, {}, &before);
    const Interventions frozen = {{{AttentionPart::Self, 3, 0}, Freeze{before[0].cast<float>()}}};
    std::vector<MatrixD> after;
    const MatrixD other = randomMatrix(5, 8, random);
    const MatrixD y = attended(layer, other, &causal, frozen, &after);
    EXPECT_TRUE(after[0].isApprox(before[0], 1e-6)) << "kept as float";
    EXPECT_FALSE(after[1].isApprox(before[1], 0.01));
    EXPECT_FALSE(y.isApprox(attended(layer, other, &causal), 0.001));
    const MatrixD longer = randomMatrix(6, 8, random);
    EXPECT_EQ(attended(layer, longer, nullptr, frozen), attended(layer, longer))
        << "another shape: no effect";
}

TEST_F(Blocks, OverwrittenCellsMeetTheValues) {
    const Interventions cells = {
        {{AttentionPart::Self, 3, 1}, Overwrite{{{2, 4, 0.5}, {9, 0, 1.0}, {0, -1, 1.0}}}}};
    std::vector<MatrixD> kept;
    const MatrixD y = attended(layer, x, nullptr, cells, &kept);
    EXPECT_EQ(kept[1](2, 4), 0.5);
    const auto stages = attention::attendMultiHead<double>(x, x, weights);
    // Only row 2 changes: by (0.5 - w) times head 1's value of token 4, through the output projection.
    MatrixD expected = x + stages.output;
    const double change = 0.5 - stages.heads[1].weights(2, 4);
    expected.row(2) += change * stages.V.row(4).rightCols(4) * weights.W_o.bottomRows(4);
    EXPECT_TRUE(y.isApprox(expected, 1e-13));
}

TEST_F(Blocks, StopsBetweenHeadsAndTellsProgress) {
    const std::vector<Block<double>> blocks(4, Block<double>{layer, {}, false});
    std::vector<double> shares;
    std::stop_source stop;
    const auto progress = [&](double share) {
        shares.push_back(share);
        if (share == 0.5) {
            stop.request_stop();
        }
    };
    MatrixD y = x;
    const BlockRun<double> free;
    const std::span<const Block<double>> all(blocks);
    EXPECT_TRUE(advance<double>(all.first(1), nullptr, AttentionPart::Encoder, free, {}, y));
    const BlockRun<double> stopped{.stop = stop.get_token()};
    EXPECT_FALSE(advance<double>(all, nullptr, AttentionPart::Encoder, stopped, progress, y));
    EXPECT_THAT(shares, testing::ElementsAre(0.25, 0.5));
}

/// Pre-norm: what is added does not depend on the size of x; post-norm: the output has mean 0, variance 1.
TEST_F(Blocks, TheNormStandsWhereItShould) {
    layer.norm = {RowVectorD::Ones(8), RowVectorD::Zero(8), 0.0};
    const MatrixD added = attended(layer, x) - x;
    EXPECT_TRUE((attended(layer, 100 * x) - 100 * x).isApprox(added, 1e-10));
    layer.place = NormPlace::After;
    const MatrixD y = attended(layer, x);
    EXPECT_LE(y.rowwise().mean().cwiseAbs().maxCoeff(), 1e-14);
    EXPECT_TRUE(y.rowwise().squaredNorm().isApprox(MatrixD::Constant(5, 1, 8), 1e-13));
}

}  // namespace
}  // namespace lab::transformer
