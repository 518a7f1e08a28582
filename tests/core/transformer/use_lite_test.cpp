#include "core/transformer/use_lite.h"

#include <gmock/gmock.h>

#include <cmath>
#include <fstream>
#include <nlohmann/json.hpp>

#include "core/transformer/use_lite_network.h"

namespace lab::transformer {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using Json = nlohmann::json;

const std::string kAnimal = "The animal didn't cross the street because it was too tired.";

/// Weights are kept as float16: within 0.001 of the original's by their makers, so twice that is asked.
constexpr double kWeightTolerance = 2e-3;
constexpr double kSmallestCosine = 0.99999;

const UseLite& model() {
    static const auto opened = UseLite::open(std::string(LAB_RESOURCE_DIR) + "/models/use-lite");
    EXPECT_TRUE(opened.has_value());
    return **opened;
}

Json golden(const std::string& name) {
    std::ifstream file(std::string(LAB_GOLDEN_DIR) + "/use-lite/" + name);
    return Json::parse(file);
}

std::shared_ptr<const EncodedSequence> encoded(const std::string& text, int limit = 0) {
    return model().encode(model().tokenize(text), {}, limit, nullptr, {});
}

double cosine(const RowVectorF& a, const RowVectorF& b) {
    return static_cast<double>(a.dot(b)) / (static_cast<double>(a.norm()) * static_cast<double>(b.norm()));
}

TEST(UseLite, SaysWhoMadeIt) {
    const SourceInfo& info = model().info();
    EXPECT_EQ(info.id, "use-lite");
    EXPECT_EQ(info.trainedBy, "Google");
    EXPECT_EQ(info.licence, "Apache-2.0");
    EXPECT_EQ(info.layers, 2);
    EXPECT_EQ(info.heads, 4);
    EXPECT_EQ(info.tokenLimit, 128);
    EXPECT_TRUE(info.hasTrainedHeads);
}

TEST(UseLite, GivesTheIdsOfTheReference) {
    const Json pairs = golden("tokenizer.json");
    ASSERT_EQ(pairs.size(), 105U);
    for (const Json& pair : pairs) {
        const auto text = pair[0].get<std::string>();
        EXPECT_EQ(model().run(text).ids, pair[1].get<std::vector<int>>()) << text;
    }
}

TEST(UseLite, GivesTheWeightsAndEmbeddingsOfTheReference) {
    const Json reference = golden("forward.json");
    ASSERT_EQ(reference["sentences"].size(), 8U);
    for (const Json& sentence : reference["sentences"]) {
        const auto text = sentence["text"].get<std::string>();
        SCOPED_TRACE(text);
        const UseLiteOutput output = model().run(text);
        EXPECT_EQ(output.ids, sentence["ids"].get<std::vector<int>>());
        const Index n = sentence["n"].get<Index>();
        ASSERT_EQ(output.attention.size(), 2U);
        for (std::size_t layer = 0; layer < 2; ++layer) {
            const auto expected = sentence["attention"][layer].get<std::vector<double>>();
            ASSERT_EQ(output.attention[layer].size(), 4U);
            for (std::size_t head = 0; head < 4; ++head) {
                const MatrixF& weights = output.attention[layer][head];
                ASSERT_EQ(weights.rows(), n);
                ASSERT_EQ(weights.cols(), n);
                const Eigen::Map<const MatrixD> wanted(expected.data() + static_cast<Index>(head) * n * n, n,
                                                       n);
                EXPECT_LT((weights.cast<double>() - wanted).cwiseAbs().maxCoeff(), kWeightTolerance);
            }
        }
        const auto wanted = sentence["embedding"].get<std::vector<float>>();
        const RowVectorF embedding = Eigen::Map<const RowVectorF>(wanted.data(), 512);
        EXPECT_GE(cosine(output.embedding, embedding), kSmallestCosine);
        EXPECT_NEAR(output.embedding.norm(), 1.0F, 1e-5F);
    }
}

TEST(UseLite, FindsTheSimilaritiesOfTheReference) {
    const Json reference = golden("forward.json");
    std::vector<RowVectorF> embeddings;
    for (const Json& sentence : reference["sentences"]) {
        embeddings.push_back(model().run(sentence["text"].get<std::string>()).embedding);
    }
    ASSERT_EQ(embeddings.size(), 8U);
    for (std::size_t i = 0; i < embeddings.size(); ++i) {
        for (std::size_t j = 0; j < embeddings.size(); ++j) {
            // Two vectors of length 1, each off by an angle of at most acos(0.99999) = 0.0045.
            EXPECT_NEAR(embeddings[i].dot(embeddings[j]), reference["similarity"][i][j].get<float>(), 0.005F);
        }
    }
}

TEST(UseLite, InputsAndOutputsOfLayersAreTheReferences) {
    const Json sentence = golden("forward.json")["sentences"][0];
    const auto ids = sentence["ids"].get<std::vector<int>>();
    const auto network =
        UseLiteNetwork::open(std::string(LAB_RESOURCE_DIR) + "/models/use-lite/model.safetensors");
    ASSERT_TRUE(network.has_value());
    MatrixF x = (*network)->input(ids);
    const auto first = sentence["x0_first_row"].get<std::vector<float>>();
    // float16 has 11 bits: half a unit of 2^-11 of numbers up to about 8.
    EXPECT_LT((x.row(0) - Eigen::Map<const RowVectorF>(first.data(), 256)).cwiseAbs().maxCoeff(), 4e-3F);
    for (int layer = 0; layer < 2; ++layer) {
        const auto activations = (*network)->project(layer, x, nullptr);
        ASSERT_TRUE((*network)->advance(layer, activations, x, nullptr, nullptr, {}));
        const auto last = sentence["out_last_row"][static_cast<std::size_t>(layer)].get<std::vector<float>>();
        const Eigen::Map<const RowVectorF> wanted(last.data(), 512);
        EXPECT_LT((x.row(x.rows() - 1) - wanted).norm() / wanted.norm(), 2e-3F) << "layer " << layer;
    }
}

/// What the program shows (encode, then attention on a head's own vectors) is what the network itself attends
/// to.
TEST(UseLite, HeadsGiveTheNetworksOwnWeights) {
    const UseLiteOutput output = model().run(kAnimal);
    const auto sequence = encoded(kAnimal);
    for (int layer = 0; layer < 2; ++layer) {
        for (int head = 0; head < 4; ++head) {
            const HeadVectors vectors = sequence->head({layer}, {head}, 0);
            EXPECT_EQ(vectors.dK, layer == 0 ? 64 : 128);
            EXPECT_EQ(vectors.dKLargest, vectors.dK);
            EXPECT_EQ(vectors.headWidth, vectors.dK);
            EXPECT_TRUE(vectors.isRank);
            MatrixF weights =
                vectors.Q * vectors.K.transpose() / std::sqrt(static_cast<float>(vectors.headWidth));
            for (Index i = 0; i < weights.rows(); ++i) {
                weights.row(i) = (weights.row(i).array() - weights.row(i).maxCoeff()).exp();
                weights.row(i) /= weights.row(i).sum();
            }
            const MatrixF& own =
                output.attention[static_cast<std::size_t>(layer)][static_cast<std::size_t>(head)];
            EXPECT_LT((weights - own).cwiseAbs().maxCoeff(), 1e-5F);
        }
    }
}

TEST(UseLite, HeadsHaveTheRolesThatTheyAreKnownFor) {
    const UseLiteOutput output = model().run(kAnimal);
    const MatrixF& next = output.attention[0][2];
    const MatrixF& previous = output.attention[0][3];
    EXPECT_GT(next.diagonal(1).mean(), 0.35F);
    EXPECT_GT(previous.diagonal(-1).mean(), 0.25F);
    EXPECT_LT(next.diagonal(-1).mean(), 0.2F);
    EXPECT_LT(previous.diagonal(1).mean(), 0.2F);
    // it (token 9) looks at tired (12) in layer 1, head 2.
    EXPECT_NEAR(output.attention[1][2](9, 12), 0.64F, 0.01F);
}

TEST(UseLite, CuttingTheRankKeepsTheBestOfTheScores) {
    const auto sequence = encoded(kAnimal);
    for (int layer = 0; layer < 2; ++layer) {
        const HeadVectors whole = sequence->head({layer}, {1}, 0);
        const MatrixF scores = whole.Q * whole.K.transpose();
        const auto errorAt = [&](int rank) {
            const HeadVectors cut = sequence->head({layer}, {1}, rank);
            EXPECT_EQ(cut.dK, rank);
            EXPECT_EQ(cut.Q.cols(), rank);
            EXPECT_EQ(cut.K.cols(), rank);
            EXPECT_EQ(cut.headWidth, whole.dK);
            EXPECT_EQ(cut.V, whole.V);
            return (cut.Q * cut.K.transpose() - scores).norm() / scores.norm();
        };
        const float nearlyWhole = errorAt(whole.dK - 1);
        const float half = errorAt(whole.dK / 2);
        EXPECT_LT(nearlyWhole, 0.02F);
        EXPECT_LT(nearlyWhole, half);
        EXPECT_LT(half, errorAt(1));
    }
}

TEST(UseLite, AsksOutsideTheSliderAreCut) {
    const auto sequence = encoded("hello");
    EXPECT_EQ(sequence->head({0}, {0}, 1000).dK, 64);
    EXPECT_EQ(sequence->head({1}, {0}, 1000).dK, 128);
    EXPECT_EQ(sequence->head({1}, {0}, -3).dK, 1);
}

TEST(UseLite, TokensAreThePieces) {
    EXPECT_THAT(model().tokenize("The cat sat on the mat."),
                ElementsAre("▁The", "▁cat", "▁sat", "▁on", "▁the", "▁ma", "t", "."));
    EXPECT_THAT(model().tokenizePiece("cat", true), ElementsAre("▁cat"));
    EXPECT_THAT(model().tokenizePiece("cat", false), ElementsAre("cat"));
}

TEST(UseLite, UnknownTextIsNamedAndUsesTheModelsOwnRow) {
    const std::vector<std::string> tokens = model().tokenize("naïve 東京 x");
    EXPECT_THAT(tokens, ElementsAre("▁na", "ï", "ve", "▁", "東京", "▁x"));
    const auto sequence = model().encode(tokens, {}, 0, nullptr, {});
    EXPECT_FALSE(sequence->tokens()[1].known);
    EXPECT_TRUE(sequence->tokens()[3].known);
    EXPECT_FALSE(sequence->tokens()[4].known);
    // Any two unknown words share row 0.
    const auto other = model().encode({"▁na", "ï", "ve", "▁", "東", "▁x"}, {}, 0, nullptr, {});
    EXPECT_EQ(sequence->head({0}, {0}, 0).K, other->head({0}, {0}, 0).K);
    // n a ï v e 東 京 x: three of eight.
    EXPECT_DOUBLE_EQ(model().unknownShare(sequence->tokens()), 3.0 / 8.0);
}

TEST(UseLite, EncodingTokensIsRunningTheirText) {
    for (const std::string text :
         {"hello", "She said: \"I'll be there at 10:30!\" :)", "naïve café — 東京 and 😀😀"}) {
        const auto sequence = encoded(text);
        const HeadVectors vectors = sequence->head({1}, {3}, 0);
        MatrixF weights = vectors.Q * vectors.K.transpose() / std::sqrt(128.0F);
        const MatrixF own = model().run(text).attention[1][3];
        for (Index i = 0; i < weights.rows(); ++i) {
            weights.row(i) = (weights.row(i).array() - weights.row(i).maxCoeff()).exp();
            weights.row(i) /= weights.row(i).sum();
        }
        ASSERT_EQ(weights.rows(), own.rows());
        EXPECT_LT((weights - own).cwiseAbs().maxCoeff(), 1e-5F) << text;
    }
}

TEST(UseLite, JoinGivesTheTextBack) {
    for (const std::string text :
         {"The cat sat on the mat.", "  leading", "trailing  ", "naïve 東京, 😀 x", "a"}) {
        EXPECT_EQ(model().join(model().tokenize(text)), text);
    }
    EXPECT_EQ(model().join({}), "");
}

TEST(UseLite, BlankTextHasNoTokens) {
    for (const std::string text : {"", " ", "   ", "\n\t ", "\u3000"}) {
        EXPECT_THAT(model().tokenize(text), IsEmpty());
    }
    const auto sequence = encoded("");
    ASSERT_NE(sequence, nullptr);
    EXPECT_EQ(sequence->tokensUsed(), 0);
    for (int layer = 0; layer < 2; ++layer) {
        EXPECT_EQ(sequence->head({layer}, {0}, 0).Q.rows(), 0);
        EXPECT_EQ(sequence->head({layer}, {0}, 3).K.rows(), 0);
    }
    EXPECT_THAT(model().run("").attention, IsEmpty());
    EXPECT_EQ(model().unknownShare(sequence->tokens()), 0.0);
}

TEST(UseLite, TakesAtMostItsLimit) {
    std::string text;
    for (int i = 0; i < 5000; ++i) {
        text += "word ";
    }
    const std::vector<std::string> tokens = model().tokenize(text);
    const auto sequence = model().encode(tokens, {}, 1024, nullptr, {});
    EXPECT_EQ(sequence->tokens().size(), tokens.size());
    EXPECT_EQ(sequence->tokensUsed(), 128);
    EXPECT_EQ(sequence->head({1}, {0}, 0).Q.rows(), 128);
    EXPECT_EQ(model().encode(tokens, {}, 7, nullptr, {})->tokensUsed(), 7);
    const UseLiteOutput output = model().run(text);
    EXPECT_EQ(output.attention[0][0].rows(), 128);
    EXPECT_GT(output.ids.size(), 5000U);
}

TEST(UseLite, SurvivesAnyText) {
    const std::string nul("a\0b", 3);
    for (const std::string& text :
         {nul, std::string("\xff\xfe\x80"), std::string("\xe6\x9d"), std::string("שלום עולם"),
          std::string("👩‍👩‍👧‍👦👍🏽")}) {
        const auto sequence = encoded(text);
        ASSERT_NE(sequence, nullptr);
        EXPECT_GT(sequence->tokensUsed(), 0);
        EXPECT_TRUE(sequence->head({1}, {0}, 0).Q.allFinite());
    }
    EXPECT_THAT(model().tokenize("\xff"), ElementsAre("▁", "\uFFFD"));
}

TEST(UseLite, StopsWhenTold) {
    std::stop_source source;
    source.request_stop();
    EXPECT_EQ(model().encode(model().tokenize(kAnimal), {}, 0, nullptr, source.get_token()), nullptr);
}

TEST(UseLite, RunnerChangesNothing) {
    struct Backwards final : ParallelRunner {
        [[nodiscard]] int width() const override { return 2; }
        void run(Index count, const std::function<void(Index)>& task) override {
            for (Index i = count - 1; i >= 0; --i) {
                task(i);
            }
        }
    };
    Backwards runner;
    std::string text;
    for (int i = 0; i < 40; ++i) {
        text += kAnimal;
    }
    const auto tokens = model().tokenize(text);
    const auto alone = model().encode(tokens, {}, 0, nullptr, {});
    const auto split = model().encode(tokens, {}, 0, &runner, {});
    EXPECT_EQ(alone->head({1}, {2}, 0).Q, split->head({1}, {2}, 0).Q);
}

TEST(UseLite, MissingFolderIsAnError) {
    const auto opened = UseLite::open("/nowhere/at/all");
    ASSERT_FALSE(opened.has_value());
    EXPECT_EQ(opened.error().code, ErrorCode::FileNotFound);
}

}  // namespace
}  // namespace lab::transformer
