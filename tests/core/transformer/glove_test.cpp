#include "core/transformer/glove.h"

#include <gmock/gmock.h>

#include <cmath>
#include <filesystem>
#include <fstream>

#include "core/base/random.h"

namespace lab::transformer {
namespace {

using ::testing::ElementsAre;

const Glove& glove() {
    static const auto opened = Glove::open(std::string(LAB_RESOURCE_DIR) + "/models/glove-20k");
    EXPECT_TRUE(opened.has_value());
    return **opened;
}

float cosine(const RowVectorF& a, const RowVectorF& b) {
    return a.dot(b) / (a.norm() * b.norm());
}

HeadVectors vectorsOf(const std::vector<std::string>& tokens, SourceSettings settings = {}, int dK = 64) {
    return glove().encode(tokens, settings, 0, nullptr, {})->head({0}, {0}, dK);
}

TEST(Glove, SaysWhoMadeIt) {
    EXPECT_EQ(glove().info().id, "glove");
    EXPECT_EQ(glove().info().trainedBy, "Pennington, Socher and Manning");
    EXPECT_EQ(glove().info().licence, "PDDL-1.0");
    EXPECT_FALSE(glove().info().hasTrainedHeads);
}

/// From the file by an independent program (NumPy): int8 times the word's scale.
TEST(Glove, VectorsAreTheFiles) {
    EXPECT_NEAR(glove().meanLength(), 5.36177, 1e-5);
    EXPECT_NEAR(glove().vector("the")(0), -0.047627F, 1e-5F);
    EXPECT_NEAR(glove().vector("the")(99), 0.261947F, 1e-5F);
    EXPECT_NEAR(glove().vector("the").norm(), 5.829807F, 1e-4F);
    EXPECT_NEAR(glove().vector("king")(0), -0.328975F, 1e-5F);
    EXPECT_NEAR(glove().vector("king")(99), -0.986924F, 1e-5F);
    EXPECT_NEAR(glove().vector("king").norm(), 6.120868F, 1e-4F);
    EXPECT_NEAR(glove().vector("aek")(0), -0.181691F, 1e-5F);
    EXPECT_NEAR(glove().vector("aek")(99), -0.408805F, 1e-5F);
    EXPECT_NEAR(glove().vector("aek").norm(), 5.846797F, 1e-4F);
}

TEST(Glove, RelatedWordsAreNear) {
    const auto nearness = [](const char* a, const char* b) {
        return cosine(glove().vector(a), glove().vector(b));
    };
    EXPECT_GT(nearness("king", "queen"), 0.7F);
    EXPECT_GT(nearness("paris", "france"), 0.7F);
    EXPECT_GT(nearness("king", "queen"), nearness("king", "banana") + 0.3F);
    // king - man + woman is nearer to queen than to king's other neighbours.
    const RowVectorF guess = glove().vector("king") - glove().vector("man") + glove().vector("woman");
    for (const char* other : {"prince", "throne", "castle", "boy", "paris"}) {
        EXPECT_GT(cosine(guess, glove().vector("queen")), cosine(guess, glove().vector(other))) << other;
    }
}

TEST(Glove, LooksUpInLowerCase) {
    EXPECT_TRUE(glove().knows("Paris"));
    EXPECT_EQ(glove().vector("PARIS"), glove().vector("paris"));
    EXPECT_TRUE(glove().knows("well-known"));
    EXPECT_TRUE(glove().knows("’"));
    EXPECT_FALSE(glove().knows(""));
    EXPECT_FALSE(glove().knows("xyzzyx"));
    EXPECT_EQ(glove().vector("zz’zz"), glove().vector("zz'zz"));
}

TEST(Glove, AnUnknownWordHasAStandInOfMeanLength) {
    const RowVectorF stranger = glove().vector("xyzzyx");
    EXPECT_NEAR(static_cast<double>(stranger.norm()), glove().meanLength(), 1e-4);
    EXPECT_EQ(stranger, glove().vector("Xyzzyx"));
    EXPECT_LT(std::abs(cosine(stranger, glove().vector("xyzzyy"))), 0.5F);
    Random random(hashBytes("xyzzyx"));
    RowVectorF direction(100);
    for (float& number : direction) {
        number = static_cast<float>(random.normal());
    }
    EXPECT_NEAR(cosine(stranger, direction), 1.0F, 1e-5F);
}

TEST(Glove, UnknownWordsAreMarkedAndCounted) {
    const auto sequence = glove().encode({"king", "东", "京", "queen"}, {}, 2, nullptr, {});
    EXPECT_EQ(sequence->tokensUsed(), 2);
    ASSERT_EQ(sequence->tokens().size(), 4U);
    EXPECT_TRUE(sequence->tokens()[0].known);
    EXPECT_FALSE(sequence->tokens()[2].known);
    EXPECT_DOUBLE_EQ(glove().unknownShare(sequence->tokens()), 2.0 / 11.0);
}

/// Common words of the table: components of Q and K have a mean square of about 1, words differing in length.
TEST(Glove, ProjectionsHaveAboutUnitVariance) {
    const std::vector<std::string> words = {"king",  "queen", "man",   "woman", "paris", "france",
                                            "river", "music", "green", "house", "city",  "road",
                                            "water", "law",   "game",  "child"};
    const HeadVectors vectors = vectorsOf(words, {}, 512);
    EXPECT_NEAR(vectors.Q.squaredNorm() / static_cast<float>(vectors.Q.size()), 1.0F, 0.4F);
    EXPECT_NEAR(vectors.K.squaredNorm() / static_cast<float>(vectors.K.size()), 1.0F, 0.4F);
    // Random projections keep angles, so meaning survives in Q: deviation about 1/sqrt(512).
    EXPECT_NEAR(cosine(vectors.Q.row(0), vectors.Q.row(1)),
                cosine(glove().vector("king"), glove().vector("queen")), 0.15F);
}

TEST(Glove, TheSeedChangesProjectionsNotWords) {
    EXPECT_EQ(vectorsOf({"king"}).Q, vectorsOf({"King"}).Q);
    EXPECT_NE(vectorsOf({"king"}).Q, vectorsOf({"king"}, {.seed = 2}).Q);
    EXPECT_EQ(vectorsOf({"king"}, {}, 10).Q, vectorsOf({"king"}, {}, 64).Q.leftCols(10));
    EXPECT_EQ(glove().headCount({.seed = 1, .heads = 16}), 16);
}

TEST(Glove, EmptyTextIsFine) {
    EXPECT_EQ(vectorsOf({}).Q.rows(), 0);
    EXPECT_THAT(glove().tokenize("Paris, France"), ElementsAre("Paris", ",", "France"));
    EXPECT_EQ(glove().join({"Paris", ",", "France"}), "Paris, France");
}

TEST(Glove, StopsWhenTold) {
    std::stop_source source;
    source.request_stop();
    EXPECT_EQ(glove().encode({"a"}, {}, 0, nullptr, source.get_token()), nullptr);
}

TEST(Glove, BrokenFoldersAreErrors) {
    namespace fs = std::filesystem;
    EXPECT_EQ(Glove::open("/nowhere/at/all").error().code, ErrorCode::FileNotFound);
    const fs::path folder = fs::path(testing::TempDir()) / "glove-with-a-word-missing";
    fs::create_directories(folder);
    fs::copy_file(std::string(LAB_RESOURCE_DIR) + "/models/glove-20k/vectors.safetensors",
                  folder / "vectors.safetensors", fs::copy_options::overwrite_existing);
    std::ofstream(folder / "words.txt") << "the\nof\n";
    const auto opened = Glove::open(folder);
    ASSERT_FALSE(opened.has_value());
    EXPECT_EQ(opened.error().code, ErrorCode::WrongShape);
    EXPECT_EQ(opened.error().found, "2");
    fs::remove_all(folder);
}

}  // namespace
}  // namespace lab::transformer
