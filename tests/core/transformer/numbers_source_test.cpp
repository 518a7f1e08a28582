#include "core/transformer/numbers_source.h"

#include <gmock/gmock.h>

namespace lab::transformer {
namespace {

using ::testing::ElementsAre;

/// One query, two keys, scores 1 and 0.5, and a second dimension that changes them.
GivenVectors workedExample() {
    GivenVectors given{.queryLabels = {"q"},
                       .keyLabels = {"k1", "k2"},
                       .Q = MatrixF(1, 2),
                       .K = MatrixF(2, 2),
                       .V = MatrixF(2, 3)};
    given.Q << 1, 2;
    given.K << 1, 10, 0.5, 20;
    given.V << 1, 2, 3, 4, 5, 6;
    return given;
}

TEST(NumbersSource, HandsOutItsNumbers) {
    const GivenVectors given = workedExample();
    const NumbersSource source(given);
    EXPECT_THAT(source.queryLabels(), ElementsAre("q"));
    EXPECT_THAT(source.tokenize("whatever"), ElementsAre("k1", "k2"));
    EXPECT_EQ(source.headCount({.seed = 1, .heads = 9}), 1);
    const auto sequence = source.encode(source.tokenize(""), {}, 0, nullptr, {});
    EXPECT_EQ(sequence->tokensUsed(), 2);
    const HeadVectors whole = sequence->head({0}, {0}, 0);
    EXPECT_EQ(whole.Q, given.Q);
    EXPECT_EQ(whole.K, given.K);
    EXPECT_EQ(whole.V, given.V);
    EXPECT_EQ(whole.dK, 2);
    EXPECT_EQ(whole.dKLargest, 2);
    EXPECT_FALSE(whole.isRank);
}

TEST(NumbersSource, DkTakesTheFirstColumns) {
    const NumbersSource source(workedExample());
    const HeadVectors first = source.encode({"a", "b"}, {}, 0, nullptr, {})->head({0}, {0}, 1);
    EXPECT_EQ(first.dK, 1);
    EXPECT_EQ(first.headWidth, 1);
    const MatrixF scores = first.Q * first.K.transpose();
    EXPECT_EQ(scores(0, 0), 1.0F);
    EXPECT_EQ(scores(0, 1), 0.5F);
    EXPECT_EQ(source.encode({"a", "b"}, {}, 0, nullptr, {})->head({0}, {0}, 64).dK, 2);
}

TEST(NumbersSource, LimitsCutRows) {
    const NumbersSource source(workedExample());
    const auto sequence = source.encode({"k1", "k2"}, {}, 1, nullptr, {});
    EXPECT_EQ(sequence->tokens().size(), 2U);
    EXPECT_EQ(sequence->tokensUsed(), 1);
    const HeadVectors vectors = sequence->head({0}, {0}, 0);
    EXPECT_EQ(vectors.Q.rows(), 1);
    EXPECT_EQ(vectors.K.rows(), 1);
    EXPECT_EQ(vectors.V.rows(), 1);
    EXPECT_EQ(source.encode({}, {}, 0, nullptr, {})->head({0}, {0}, 0).K.rows(), 0);
    EXPECT_EQ(source.encode({"1", "2", "3"}, {}, 0, nullptr, {})->tokensUsed(), 2)
        << "no more keys than numbers";
}

TEST(NumbersSource, LabelsAreNeverUnknown) {
    const NumbersSource source(workedExample());
    EXPECT_EQ(source.unknownShare(source.encode({"k1", "k2"}, {}, 0, nullptr, {})->tokens()), 0.0);
    EXPECT_THAT(source.tokenizePiece("two words", true), ElementsAre("two words"));
}

}  // namespace
}  // namespace lab::transformer
