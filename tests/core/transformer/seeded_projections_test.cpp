#include "core/transformer/seeded_projections.h"

#include <gtest/gtest.h>

#include <cmath>

namespace lab::transformer {
namespace {

constexpr Index kWidth = 24;

/// Rows of the identity show the projections themselves.
HeadVectors columnsOf(std::uint64_t seed, int head, int dK = 0) {
    return SeededProjections(seed, kWidth, 1.0F)
        .project(MatrixF::Identity(kWidth, kWidth), {{0}, {head}, {head}, dK, 0});
}

TEST(SeededProjections, AsksAreCutToTheSlider) {
    EXPECT_EQ(columnsOf(1, 0, 0).dK, 512);
    EXPECT_EQ(columnsOf(1, 0, 9999).dK, 512);
    EXPECT_EQ(columnsOf(1, 0, -4).dK, 1);
    const HeadVectors vectors = columnsOf(1, 0, 7);
    EXPECT_EQ(vectors.dKLargest, 512);
    EXPECT_EQ(vectors.headWidth, 7);
    EXPECT_FALSE(vectors.isRank);
    EXPECT_EQ(vectors.Q.cols(), 7);
    EXPECT_EQ(vectors.K.cols(), 7);
    EXPECT_EQ(vectors.V.cols(), 64);
}

TEST(SeededProjections, ColumnsStayWhenTheirNumberChanges) {
    const HeadVectors whole = columnsOf(5, 3);
    for (const int dK : {1, 2, 63, 64, 65, 200, 511}) {
        const HeadVectors part = columnsOf(5, 3, dK);
        EXPECT_EQ(part.Q, whole.Q.leftCols(dK));
        EXPECT_EQ(part.K, whole.K.leftCols(dK));
        EXPECT_EQ(part.V, whole.V);
    }
}

TEST(SeededProjections, TheSeedDecidesEverything) {
    EXPECT_EQ(columnsOf(5, 3, 10).Q, columnsOf(5, 3, 10).Q);
    EXPECT_NE(columnsOf(5, 3, 10).Q, columnsOf(6, 3, 10).Q);
    EXPECT_NE(columnsOf(5, 3, 10).Q, columnsOf(5, 4, 10).Q);
    EXPECT_NE(columnsOf(5, 3, 10).K, columnsOf(5, 4, 10).K);
    EXPECT_NE(columnsOf(5, 3, 10).V, columnsOf(5, 4, 10).V);
    const HeadVectors vectors = columnsOf(5, 3, 64);
    EXPECT_NE(vectors.Q, vectors.K);
    EXPECT_NE(vectors.Q, vectors.V);
}

/// Mean and variance of 24 x 512 draws from N(0, 1/24): their own deviations are 0.0018 and 0.00053 (1/24
/// sqrt(2/N)).
TEST(SeededProjections, NumbersHaveTheStatedVariance) {
    const HeadVectors vectors = columnsOf(11, 0);
    for (const MatrixF* W : {&vectors.Q, &vectors.K}) {
        EXPECT_NEAR(W->mean(), 0.0F, 5 * 0.0018F);
        EXPECT_NEAR(W->squaredNorm() / static_cast<float>(W->size()), 1.0F / kWidth, 5 * 0.00053F);
    }
    // No column repeats another, nor leans on it: cosines of 24 random numbers stay below 0.9.
    for (int c = 1; c < 512; ++c) {
        const float cosine = vectors.Q.col(c).dot(vectors.Q.col(c - 1)) /
                             (vectors.Q.col(c).norm() * vectors.Q.col(c - 1).norm());
        EXPECT_LT(std::abs(cosine), 0.9F);
    }
}

TEST(SeededProjections, AreScaledByTheSizeOfNumbers) {
    const MatrixF X = MatrixF::Constant(1, kWidth, 1.0F);
    const HeadVectors one = SeededProjections(1, kWidth, 1.0F).project(X, {{0}, {0}, {0}, 8, 0});
    const HeadVectors four = SeededProjections(1, kWidth, 4.0F).project(2.0F * X, {{0}, {0}, {0}, 8, 0});
    EXPECT_LT((one.Q - four.Q).cwiseAbs().maxCoeff(), 1e-5F);
}

TEST(ProjectionCache, KeepsTheFirstSeedsAndServesAll) {
    const ProjectionCache cache(kWidth, 1.0F);
    const auto first = cache.forSeed(1);
    EXPECT_EQ(first, cache.forSeed(1));
    for (std::uint64_t seed = 2; seed < 40; ++seed) {
        EXPECT_EQ(cache.forSeed(seed)->seed(), seed);
    }
    EXPECT_EQ(first, cache.forSeed(1));
}

TEST(SeededHeads, AreCutToSixteen) {
    EXPECT_EQ(seededHeadCount({.seed = 1, .heads = 4}), 4);
    EXPECT_EQ(seededHeadCount({.seed = 1, .heads = 0}), 1);
    EXPECT_EQ(seededHeadCount({.seed = 1, .heads = 99}), 16);
}

}  // namespace
}  // namespace lab::transformer
