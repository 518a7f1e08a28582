#include "core/transformer/random_source.h"

#include <gmock/gmock.h>

#include "core/base/random.h"

namespace lab::transformer {
namespace {

using ::testing::ElementsAre;

std::vector<std::string> differentTokens(int count) {
    std::vector<std::string> tokens;
    for (int i = 0; i < count; ++i) {
        tokens.push_back(std::to_string(i));
    }
    return tokens;
}

HeadVectors vectorsOf(const std::vector<std::string>& tokens, SourceSettings settings = {}, int dK = 64) {
    return RandomSource().encode(tokens, settings, 0, nullptr, {})->head({0}, {0}, dK);
}

TEST(RandomSource, SaysThatNothingWasTrained) {
    const RandomSource source;
    EXPECT_EQ(source.info().id, "random");
    EXPECT_TRUE(source.info().trainedBy.empty());
    EXPECT_FALSE(source.info().hasTrainedHeads);
    EXPECT_EQ(source.headCount({.seed = 1, .heads = 7}), 7);
}

TEST(RandomSource, ATokenHasTheSameVectorAnywhere) {
    const HeadVectors vectors = vectorsOf({"a", "b", "a", "A"});
    EXPECT_EQ(vectors.Q.row(0), vectors.Q.row(2));
    EXPECT_EQ(vectors.V.row(0), vectors.V.row(2));
    EXPECT_NE(vectors.Q.row(0), vectors.Q.row(1));
    EXPECT_NE(vectors.Q.row(0), vectors.Q.row(3));
    EXPECT_EQ(vectors.K.row(1), vectorsOf({"b"}).K.row(0));
    EXPECT_NE(vectors.Q.row(0), vectorsOf({"a"}, {.seed = 2}).Q.row(0));
}

/// The documented recipe, step by step: x from (seed, hash of the text), then projections of the same seed.
TEST(RandomSource, VectorsFollowTheSeed) {
    for (const std::uint64_t seed : {1U, 2U}) {
        Random random(mixSeeds(seed, hashBytes("cat")));
        MatrixF x(1, 64);
        for (Index i = 0; i < 64; ++i) {
            x(0, i) = static_cast<float>(random.normal());
        }
        const HeadVectors expected = SeededProjections(seed, 64, 1.0F).project(x, {{0}, {0}, {0}, 32, 0});
        const HeadVectors vectors = vectorsOf({"cat"}, {.seed = seed}, 32);
        EXPECT_EQ(vectors.Q, expected.Q);
        EXPECT_EQ(vectors.V, expected.V);
    }
}

/// Components of Q and K have variance 1, so scores of unrelated tokens have variance d_k. One pair of
/// projections misses that by about sqrt(2 / (64 d_k)) twice (10 % at d_k = 16), the mean over 20 seeds by 2
/// %: 5 times that.
TEST(RandomSource, VarianceOfScoresIsDk) {
    const std::vector<std::string> tokens = differentTokens(200);
    constexpr int kSeeds = 20;
    for (const int dK : {16, 64, 256}) {
        float querySquare = 0;
        float keySquare = 0;
        float valueSquare = 0;
        float variance = 0;
        for (std::uint64_t seed = 1; seed <= kSeeds; ++seed) {
            const HeadVectors vectors = vectorsOf(tokens, {.seed = seed}, dK);
            querySquare += vectors.Q.array().square().mean() / kSeeds;
            keySquare += vectors.K.array().square().mean() / kSeeds;
            valueSquare += vectors.V.array().square().mean() / kSeeds;
            const MatrixF scores = vectors.Q * vectors.K.transpose();
            variance += (scores.array() - scores.mean()).square().mean() / kSeeds;
        }
        EXPECT_NEAR(querySquare, 1.0F, 0.05F) << dK;
        EXPECT_NEAR(keySquare, 1.0F, 0.05F) << dK;
        EXPECT_NEAR(valueSquare, 1.0F, 0.05F) << dK;
        EXPECT_NEAR(variance / static_cast<float>(dK), 1.0F, 0.1F) << dK;
    }
}

TEST(RandomSource, KeepsAllTokensAndUsesTheLimit) {
    const RandomSource source;
    const auto sequence = source.encode(differentTokens(5000), {}, 1024, nullptr, {});
    EXPECT_EQ(sequence->tokens().size(), 5000U);
    EXPECT_EQ(sequence->tokensUsed(), 1024);
    EXPECT_EQ(sequence->head({0}, {3}, 8).Q.rows(), 1024);
    EXPECT_EQ(source.unknownShare(sequence->tokens()), 0.0);
}

TEST(RandomSource, EmptyAndOddTextDoNoHarm) {
    const RandomSource source;
    EXPECT_EQ(source.encode({}, {}, 10, nullptr, {})->head({0}, {0}, 8).Q.rows(), 0);
    EXPECT_TRUE(vectorsOf({"", std::string(1, '\0'), "\xFF"}).Q.allFinite());
    EXPECT_THAT(source.tokenize("我爱 you"), ElementsAre("我", "爱", "you"));
    EXPECT_EQ(source.join({"我", "爱", "you"}), "我爱 you");
}

TEST(RandomSource, StopsWhenTold) {
    std::stop_source source;
    source.request_stop();
    EXPECT_EQ(RandomSource().encode({"a"}, {}, 0, nullptr, source.get_token()), nullptr);
}

}  // namespace
}  // namespace lab::transformer
