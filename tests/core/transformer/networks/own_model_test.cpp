#include "core/transformer/networks/own_model.h"

#include <gmock/gmock.h>

#include <fstream>

#include "core/files/read_file.h"
#include "core/formats/json.h"
#include "core/formats/safetensors.h"
#include "tests/core/files/scratch_folder.h"

namespace lab::transformer {
namespace {

namespace fs = std::filesystem;
using formats::Json;

const fs::path kFolders = LAB_GOLDEN_DIR "/byo";

Json expectedOf(const std::string& model) {
    return formats::parseJson(files::readTextFile(kFolders / model / "expected.json").value()).value();
}

ModelOutput runOn(const Model& model, const std::string& text, ModelInput input = {}) {
    input.text = text;
    const RunResult output = model.run(input, {});
    EXPECT_TRUE(output) << output.error().place << " " << output.error().found;
    return output ? **output : ModelOutput();
}

double largestDifference(const MatrixF& got, const Json& want, std::size_t first = 0) {
    double largest = 0;
    for (Index i = 0; i < got.size(); ++i) {
        const double difference = got.data()[i] - want.at(first + static_cast<std::size_t>(i)).get<double>();
        largest = std::max(largest, std::abs(difference));
    }
    return largest;
}

struct Tolerance {
    double attention;
    double output;
};

/// Of tests/golden/byo/README.md.
constexpr Tolerance kFromF32{1e-5, 1e-4};
constexpr Tolerance kFromF16{1e-2, 5e-2};

void expectAsGiven(const Model& model, const Json& expected, const Tolerance& tolerance) {
    const auto heads = expected["heads"].get<std::size_t>();
    for (const Json& sentence : expected["sentences"]) {
        const auto text = sentence["text"].get<std::string>();
        SCOPED_TRACE(text);
        const ModelOutput output = runOn(model, text);
        ASSERT_EQ(output.source.ids, sentence["ids"].get<std::vector<int>>());
        ASSERT_EQ(output.layers.size(), expected["layers"].get<std::size_t>());
        const auto n = static_cast<Index>(output.source.ids.size());
        for (std::size_t layer = 0; layer < output.layers.size(); ++layer) {
            const std::vector<MatrixF>& own = output.layers[layer].heads;
            ASSERT_EQ(own.size(), heads);
            ASSERT_EQ(sentence["attention"][layer].size(), heads * static_cast<std::size_t>(n * n));
            for (std::size_t head = 0; head < heads; ++head) {
                ASSERT_EQ(own[head].size(), n * n);
                EXPECT_LE(largestDifference(own[head], sentence["attention"][layer],
                                            head * static_cast<std::size_t>(n * n)),
                          tolerance.attention);
            }
        }
        const MatrixF& last = output.logits.size() > 0 ? output.logits : output.hidden;
        ASSERT_EQ(static_cast<std::size_t>(last.size()), sentence["last_hidden_or_logits"].size());
        EXPECT_LE(largestDifference(last, sentence["last_hidden_or_logits"]), tolerance.output);
    }
}

class OwnModels : public testing::TestWithParam<const char*> {
  protected:
    /// A copy of the folder that may be changed.
    fs::path copied() const {
        for (const char* file : {"config.json", "tokenizer.json", "model.safetensors"}) {
            fs::copy_file(kFolders / GetParam() / file, scratch.path() / file);
        }
        return scratch.path();
    }
    files::ScratchFolder scratch;
};

TEST_P(OwnModels, GiveWhatAnIndependentProgramGave) {
    const ModelResult model = openOwnModel(kFolders / GetParam());
    ASSERT_TRUE(model) << model.error().place;
    expectAsGiven(**model, expectedOf(GetParam()), kFromF32);
}

TEST_P(OwnModels, GiveItFromHalfPrecisionToo) {
    const fs::path folder = copied();
    fs::copy_file(kFolders / GetParam() / "model-f16.safetensors", folder / "model.safetensors",
                  fs::copy_options::overwrite_existing);
    const ModelResult model = openOwnModel(folder);
    ASSERT_TRUE(model) << model.error().place;
    expectAsGiven(**model, expectedOf(GetParam()), kFromF16);
}

/// Heads that are not looked at: a thumbnail, and the weights once more on demand.
TEST_P(OwnModels, ComputeAgainWhatTheyDidNotKeep) {
    const ModelResult opened = openOwnModel(kFolders / GetParam());
    ASSERT_TRUE(opened) << opened.error().place;
    const Model& model = **opened;
    const std::string text = "The cat sat on the mat.";
    const ModelOutput all = runOn(model, text);
    ModelInput some;
    some.text = text;
    some.kept = std::set<HeadAddress>{{AttentionPart::Self, 1, 2}};
    some.interventions[{AttentionPart::Self, 0, 1}] = SwitchOff{};
    const ModelOutput changed = runOn(model, text, some);
    some.interventions.clear();
    const ModelOutput output = runOn(model, text, some);
    EXPECT_EQ(output.layers[1].heads[2], all.layers[1].heads[2]);
    EXPECT_EQ(output.layers[1].heads[1].size(), 0);
    ASSERT_EQ(output.layers[1].thumbnails.size(), 4U);
    EXPECT_EQ(output.layers[1].thumbnails[3], all.layers[1].heads[3]) << "small enough to be whole";
    for (int layer = 0; layer < 2; ++layer) {
        for (int head = 0; head < 4; ++head) {
            const auto weights = model.weightsOf({AttentionPart::Self, layer, head}, some, output, {});
            ASSERT_TRUE(weights && *weights);
            EXPECT_EQ(**weights,
                      all.layers[static_cast<std::size_t>(layer)].heads[static_cast<std::size_t>(head)]);
        }
    }
    EXPECT_FALSE(model.weightsOf({AttentionPart::Self, 2, 0}, some, output, {}));
    EXPECT_NE(changed.layers[1].heads[2], all.layers[1].heads[2])
        << "a head that is off changes the next layer";
}

TEST_P(OwnModels, SayTheirCostAndProgressAndStop) {
    const ModelResult opened = openOwnModel(kFolders / GetParam());
    ASSERT_TRUE(opened) << opened.error().place;
    const Model& model = **opened;
    ModelInput input;
    input.text = "don't stop";
    const auto cost = model.cost(input);
    ASSERT_TRUE(cost);
    EXPECT_EQ(cost->tokens, 6);
    // 6 tokens x 2 layers x (4 x 32^2 projections + 2 x 6 x 32 heads) x 2, and the feed-forward layers on
    // top.
    EXPECT_GT(cost->operations, 2.0 * 6 * 2 * (4 * 32 * 32 + 2 * 6 * 32 + 2 * 32 * 64) - 1);
    EXPECT_LT(cost->operations, 2.0 * 6 * (2 * (4 * 32 * 32 + 2 * 6 * 32 + 2 * 32 * 128) + 32 * 320) + 1);
    std::vector<double> shares;
    std::stop_source stop;
    RunControl control;
    control.progress = [&](double share) { shares.push_back(share); };
    control.stop = stop.get_token();
    ASSERT_TRUE(*model.run(input, control));
    EXPECT_GE(shares.size(), 2U);
    EXPECT_TRUE(std::ranges::is_sorted(shares));
    EXPECT_EQ(shares.back(), 1);
    control.progress = [&](double) { stop.request_stop(); };
    const RunResult stopped = model.run(input, control);
    ASSERT_TRUE(stopped);
    EXPECT_EQ(*stopped, nullptr);
}

TEST_P(OwnModels, RefuseTextsTheyCannotRead) {
    const ModelResult opened = openOwnModel(kFolders / GetParam());
    ASSERT_TRUE(opened) << opened.error().place;
    const Model& model = **opened;
    ModelInput input;
    for (int i = 0; i < 50; ++i) {
        input.text += "a ";
    }
    const RunResult tooLong = model.run(input, {});
    ASSERT_FALSE(tooLong);
    EXPECT_EQ(tooLong.error().code, ErrorCode::OutOfRange);
    EXPECT_EQ(tooLong.error().expected, "at most 40 tokens");
    EXPECT_FALSE(model.cost(input));
}

/// A tensor of another shape than the configuration says: file, tensor, expected and found shape.
TEST_P(OwnModels, NameTheTensorThatDoesNotFit) {
    const fs::path folder = copied();
    Json config = formats::parseJson(files::readTextFile(folder / "config.json").value()).value();
    config["vocab_size"] = 200;
    std::ofstream(folder / "config.json") << formats::jsonText(config);
    const ModelResult model = openOwnModel(folder);
    ASSERT_FALSE(model);
    EXPECT_EQ(model.error().code, ErrorCode::WrongShape);
    EXPECT_EQ(model.error().file, (folder / "model.safetensors").string());
    EXPECT_THAT(model.error().place, testing::AnyOf(testing::HasSubstr("wte.weight"),
                                                    testing::HasSubstr("word_embeddings.weight")));
    EXPECT_EQ(model.error().expected, "[200, 32]");
    EXPECT_THAT(model.error().found, testing::HasSubstr(", 32]"));
}

TEST_P(OwnModels, NoticeAFileThatWasCutShort) {
    const fs::path folder = copied();
    const ModelResult model = openOwnModel(folder);
    ASSERT_TRUE(model);
    fs::resize_file(folder / "model.safetensors", 20'000);
    ModelInput input;
    input.text = "the lord";
    const RunResult output = (*model)->run(input, {});
    ASSERT_FALSE(output);
    EXPECT_EQ(output.error().code, ErrorCode::FileUnreadable);
}

INSTANTIATE_TEST_SUITE_P(Tiny, OwnModels, testing::Values("gpt2-tiny", "bert-tiny", "distilbert-tiny"),
                         [](const auto& tested) {
                             std::string name = tested.param;
                             std::erase(name, '-');
                             return name;
                         });

TEST(OwnModelFolder, OfAPickleSaysSo) {
    const files::ScratchFolder scratch;
    fs::copy_file(kFolders / "bert-tiny/config.json", scratch.path() / "config.json");
    std::ofstream(scratch.path() / "pytorch_model.bin") << "\x80\x02}q";
    const ModelResult model = openOwnModel(scratch.path());
    ASSERT_FALSE(model);
    EXPECT_EQ(model.error().code, ErrorCode::PickledWeights);
    EXPECT_EQ(model.error().file, (scratch.path() / "pytorch_model.bin").string());
}

}  // namespace
}  // namespace lab::transformer
