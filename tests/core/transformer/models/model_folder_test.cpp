#include "core/transformer/models/model_folder.h"

#include <gmock/gmock.h>

#include "core/formats/picture.h"
#include "core/formats/sound.h"
#include "tests/core/files/scratch_folder.h"
#include "tests/core/transformer/shipped/model_test_support.h"

namespace lab::transformer {
namespace {

namespace fs = std::filesystem;

/// A copy of a shipped model whose files may be changed.
class Copied {
  public:
    explicit Copied(const std::string& id) : m_place(m_folder / id) {
        fs::copy(modelFolder(id), m_place, fs::copy_options::recursive);
    }

    [[nodiscard]] fs::path file(const char* name) const { return m_place / name; }
    void write(const char* name, const std::string& text) const { files::writeText(file(name), text); }
    /// Puts `to` for `from`, which must be as long and must be there, in the weights' header.
    void replaceInWeights(const std::string& from, const std::string& to) const {
        ASSERT_EQ(from.size(), to.size());
        std::string bytes = files::readText(file("model.safetensors"));
        const std::size_t place = bytes.find(from);
        ASSERT_NE(place, std::string::npos);
        files::writeText(file("model.safetensors"), bytes.replace(place, from.size(), to));
    }
    [[nodiscard]] Error fault() const {
        const auto opened = openModelFolder(m_place);
        return opened ? Error{} : opened.error();
    }

  private:
    files::ScratchFolder m_folder;
    fs::path m_place;
};

TEST(ModelFolder, NamesFileTensorAndShapes) {
    const Copied copy("sort");
    copy.replaceInWeights("[48,144]", "[144,48]");
    EXPECT_EQ(copy.fault(), (Error{ErrorCode::WrongShape, copy.file("model.safetensors").string(),
                                   "h.0.attn.c_attn.weight", "[48, 144]", "[144, 48]"}));
}

TEST(ModelFolder, NamesTheMissingTensor) {
    const Copied copy("dates-bahdanau");
    copy.replaceInWeights("\"k_proj.weight\"", "\"K_proj.weight\"");
    EXPECT_EQ(copy.fault().code, ErrorCode::MissingArray);
    EXPECT_EQ(copy.fault().place, "k_proj.weight");
    EXPECT_EQ(copy.fault().file, copy.file("model.safetensors"));
}

TEST(ModelFolder, NamesTheFieldOfTheConfiguration) {
    const Copied copy("dates-transformer");
    std::string config = files::readText(copy.file("config.json"));
    const auto with = [&](const std::string& from, const std::string& to) {
        std::string changed = config;
        copy.write("config.json", changed.replace(changed.find(from), from.size(), to));
        return copy.fault();
    };
    EXPECT_EQ(with("\"d_model\": 48", "\"d_modal\": 48"),
              (Error{ErrorCode::MissingField, copy.file("config.json").string(), "d_model", {}, {}}));
    EXPECT_EQ(with("\"relu\"", "\"silu\"").found, "silu");
    EXPECT_EQ(with("\"encoder_layers\": 1", "\"encoder_layers\": 0").expected, "1 to 64");
    EXPECT_EQ(with("\"encoder_layers\": 1", "\"encoder_layers\": 1.5").code, ErrorCode::WrongField);
    EXPECT_EQ(with("\"encoder_layers\": 1", "\"encoder_layers\": 2").place,
              "model.encoder.layers.1.self_attn.q_proj.weight");
    EXPECT_EQ(with("\"encoder_attention_heads\": 4", "\"encoder_attention_heads\": 5").place, "d_model");
    EXPECT_EQ(with("\"marian\"", "\"t5\"").place, "model_type");
    copy.write("config.json", "[1]");
    EXPECT_EQ(copy.fault().code, ErrorCode::WrongField);
    copy.write("config.json", "{");
    EXPECT_EQ(copy.fault().code, ErrorCode::NotJson);
    EXPECT_EQ(copy.fault().file, copy.file("config.json"));
}

TEST(ModelFolder, NamesWhatIsWrongWithTheVocabulary) {
    const Copied copy("sort");
    copy.write("vocab.json", R"({"0": 0, "1": 1})");
    EXPECT_EQ(copy.fault(),
              (Error{ErrorCode::WrongShape, copy.file("vocab.json").string(), "tokens", "[10]", "[2]"}));
    copy.write("vocab.json", R"({"0": 0, "1": 0})");
    EXPECT_EQ(copy.fault().place, "1");
    copy.write("vocab.json", R"({"0": 0, "1": 7})");
    EXPECT_EQ(copy.fault().found, "7");
    copy.write("vocab.json", "7");
    EXPECT_EQ(copy.fault().code, ErrorCode::WrongField);
    fs::remove(copy.file("vocab.json"));
    EXPECT_EQ(copy.fault().code, ErrorCode::FileNotFound);
}

TEST(ModelFolder, SaysWhenThereIsNoModel) {
    const files::ScratchFolder folder;
    EXPECT_EQ(openModelFolder(folder / "none").error().code, ErrorCode::FileNotFound);
    fs::create_directory(folder / "empty");
    EXPECT_EQ(openModelFolder(folder / "empty").error().code, ErrorCode::Unsupported);
}

Error runFault(const Model& model, const ModelInput& input) {
    const auto output = model.run(input, {});
    return output ? Error{} : output.error();
}

TEST(ModelInputs, WhatCannotBeReadIsNamed) {
    const auto sort = openModel("sort");
    EXPECT_EQ(runFault(*sort, {"4172009x", {}, {}, {}}),
              (Error{ErrorCode::UnknownName, {}, "character", "0 1 2 3 4 5 6 7 8 9", "x"}));
    EXPECT_EQ(runFault(*sort, {"417", {}, {}, {}}).found, "3");
    EXPECT_EQ(runFault(*sort, {"4172009141720091", {}, {}, {}}).code, ErrorCode::OutOfRange);
    EXPECT_EQ(runFault(*sort, {}).code, ErrorCode::EmptyInput);
    const auto induction = openModel("induction");
    EXPECT_EQ(runFault(*induction, {"é", {}, {}, {}}).found, "é");
    EXPECT_EQ(runFault(*induction, {std::string(47, 'a'), {}, {}, {}}), Error{});
    EXPECT_EQ(runFault(*induction, {std::string(48, 'a'), {}, {}, {}}).expected, "at most 47 characters");
    const auto dates = openModel("dates-transformer");
    EXPECT_EQ(runFault(*dates, {std::string(31, '1'), {}, {}, {}}), Error{});
    EXPECT_EQ(runFault(*dates, {std::string(32, '1'), {}, {}, {}}).found, "32");
    EXPECT_EQ(runText(*dates, "21ST OF December 2031")->written, "2031-12-21");
}

TEST(ModelInputs, PicturesAndSoundsMustFit) {
    const auto shapes = openModel("shapes");
    const std::string question = "what color is the circle?";
    EXPECT_EQ(runFault(*shapes, {question, {}, {}, {}}).place, "pixels");
    EXPECT_EQ(runFault(*shapes, {question, formats::Picture{2, 1, std::vector<std::uint8_t>(6)}, {}, {}}),
              (Error{ErrorCode::OutOfRange, {}, "the picture", "48 x 48 pixels", "2 x 1"}));
    const formats::Picture black{48, 48, std::vector<std::uint8_t>(48 * 48 * 3)};
    EXPECT_EQ(runFault(*shapes, {question, black, {}, {}}), Error{});
    EXPECT_EQ(runFault(*shapes, {"what is love ?", black, {}, {}}).found, "love");
    EXPECT_EQ(runFault(*shapes, {"is is is is is is is is is", black, {}, {}}).found, "9");
    EXPECT_EQ(runFault(*shapes, {" ", black, {}, {}}).code, ErrorCode::EmptyInput);
    EXPECT_EQ(runFault(*shapes, {"<pad>", black, {}, {}}).code, ErrorCode::UnknownName);

    const auto speech = openModel("spoken-digits");
    EXPECT_EQ(runFault(*speech, {}).place, "samples");
    EXPECT_EQ(runFault(*speech, {{}, {}, formats::Sound{8000, std::vector<double>(8000)}, {}}).found, "8000");
    EXPECT_EQ(runFault(*speech, {{}, {}, formats::Sound{16000, std::vector<double>(719)}, {}}).expected,
              "at least 720 samples");
    // One frame, all of it silence: still numbers.
    const auto output = runModel(*speech, {{}, {}, formats::Sound{16000, std::vector<double>(720)}, {}});
    ASSERT_NE(output, nullptr);
    EXPECT_TRUE(output->logits.allFinite());
    EXPECT_LE(output->target.ids.size(), 20U);
}

}  // namespace
}  // namespace lab::transformer
