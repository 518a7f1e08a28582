#include <gmock/gmock.h>

#include <cmath>

#include "core/formats/json.h"
#include "tests/app/cli/program.h"

namespace lab::cli {
namespace {

using formats::toNumbers;
using testing::ElementsAre;
using Numbers = std::vector<double>;

/// The tolerances that the models' makers state for float32.
constexpr double kAttention = 5e-5;
constexpr double kLogits = 5e-4;

std::string folderOf(const std::string& id) {
    return std::string(LAB_RESOURCE_DIR) + "/models/" + id;
}

formats::Json firstCase(const std::string& id) {
    return formats::parseJson(files::readText(folderOf(id) + "/expected.json")).value().at(0);
}

/// One model run by the program, its arrays at hand.
class ModelRun {
  public:
    ModelRun(const std::string& id, const std::vector<std::string>& inputs) {
        std::vector<std::string> words = {"model", folderOf(id)};
        words.insert(words.end(), inputs.begin(), inputs.end());
        words.insert(words.end(), {"--output", m_program.path("out.npz")});
        outcome = m_program.run(words);
        EXPECT_EQ(outcome.code, 0) << outcome.err;
    }

    [[nodiscard]] formats::Shape shape(const char* name) const {
        return m_program.array("out.npz", name).shape;
    }
    [[nodiscard]] Numbers numbers(const char* name) const {
        return toNumbers<double>(m_program.array("out.npz", name).view());
    }
    /// Largest difference from what was wanted; infinite if the lengths differ.
    [[nodiscard]] double distance(const char* name, const formats::Json& wanted) const {
        const Numbers found = numbers(name);
        const auto expected = wanted.get<Numbers>();
        double largest = found.size() == expected.size() ? 0 : INFINITY;
        for (std::size_t i = 0; i < std::min(found.size(), expected.size()); ++i) {
            largest = std::max(largest, std::abs(found[i] - expected[i]));
        }
        return largest;
    }

    Outcome outcome;

  private:
    Program m_program;
};

TEST(ModelCommand, WritesLetterModels) {
    for (const char* id : {"induction", "induction-crisp-h2", "sort"}) {
        SCOPED_TRACE(id);
        const formats::Json wanted = firstCase(id);
        const ModelRun run(id, {"--text", wanted["text"].get<std::string>()});
        EXPECT_EQ(run.numbers("ids"), wanted["ids"].get<Numbers>());
        EXPECT_LT(run.distance("attention.0", wanted["attention"][0]), kAttention);
        EXPECT_LT(run.distance("attention.1", wanted["attention"][1]), kAttention);
        EXPECT_LT(run.distance("logits", wanted["logits"]), kLogits);
        EXPECT_EQ(run.outcome.out, std::string(id) == "sort" ? "00112479\n" : "");
    }
    EXPECT_THAT(ModelRun("sort", {"--text", "41720091"}).shape("attention.1"), ElementsAre(3, 15, 15));
}

TEST(ModelCommand, WritesDates) {
    const formats::Json wanted = firstCase("dates-transformer");
    const ModelRun run("dates-transformer", {"--text", wanted["source"].get<std::string>()});
    EXPECT_EQ(run.outcome.out, "1997-03-05\n");
    EXPECT_EQ(run.numbers("ids"), wanted["source_ids"].get<Numbers>());
    EXPECT_EQ(run.numbers("target_ids"), wanted["target_ids"].get<Numbers>());
    EXPECT_THAT(run.shape("cross.attention.0"), ElementsAre(4, 11, 23));
    EXPECT_LT(run.distance("encoder.attention.0", wanted["encoder_attention"][0]), kAttention);
    EXPECT_LT(run.distance("decoder.attention.0", wanted["decoder_attention"][0]), kAttention);
    EXPECT_LT(run.distance("cross.attention.0", wanted["cross_attention"][0]), kAttention);
    EXPECT_LT(run.distance("logits", wanted["logits"]), kLogits);

    const formats::Json aligned = firstCase("dates-bahdanau");
    const ModelRun recurrent("dates-bahdanau", {"--text", aligned["source"].get<std::string>()});
    EXPECT_EQ(recurrent.outcome.out, "1997-03-05\n");
    EXPECT_EQ(recurrent.numbers("target_ids"), aligned["target_ids"].get<Numbers>());
    EXPECT_THAT(recurrent.shape("cross.attention.0"), ElementsAre(11, 23));
    EXPECT_LT(recurrent.distance("cross.attention.0", aligned["cross_attention"]), kAttention);
    EXPECT_LT(recurrent.distance("logits", aligned["logits"]), kLogits);
}

TEST(ModelCommand, AnswersAboutAPictureAndHearsASound) {
    const formats::Json wanted = firstCase("shapes");
    const ModelRun run("shapes", {"--text", wanted["question"].get<std::string>(), "--image",
                                  folderOf("shapes") + "/" + wanted["image"].get<std::string>()});
    EXPECT_EQ(run.outcome.out, "circle\n");
    EXPECT_EQ(run.numbers("ids"), wanted["ids"].get<Numbers>());
    EXPECT_THAT(run.shape("cross.attention.0"), ElementsAre(2, 7, 36));
    EXPECT_THAT(run.shape("logits"), ElementsAre(49));
    EXPECT_LT(run.distance("attention.0", wanted["text_attention"]), kAttention);
    EXPECT_LT(run.distance("cross.attention.0", wanted["cross_attention"]), kAttention);
    EXPECT_LT(run.distance("logits", wanted["logits"]), kLogits);

    const formats::Json spoken = firstCase("spoken-digits");
    const ModelRun heard("spoken-digits",
                         {"--audio", folderOf("spoken-digits") + "/" + spoken["audio"].get<std::string>()});
    EXPECT_EQ(heard.outcome.out, "seven\n");
    EXPECT_EQ(heard.numbers("target_ids"), spoken["input_ids"].get<Numbers>());
    EXPECT_THAT(heard.shape("cross.attention.0"), ElementsAre(6, 21));
    EXPECT_THAT(heard.shape("features"), ElementsAre(21, 72));
    EXPECT_LT(heard.distance("cross.attention.0", spoken["cross_attention"]), kAttention);
    EXPECT_LT(heard.distance("logits", spoken["logits"]), kLogits);
}

TEST(ModelCommand, SaysWhatAModelCannotRead) {
    const Program program;
    const auto fault = [&](const std::string& id, const std::vector<std::string>& inputs,
                           const std::vector<std::string>& pieces) {
        std::vector<std::string> words = {"model", folderOf(id), "--output", program.path("out.npz")};
        words.insert(words.end(), inputs.begin(), inputs.end());
        return faultOf(program.run(words), pieces);
    };
    const std::string picture = folderOf("shapes") + "/examples/01.png";
    EXPECT_EQ(fault("sort", {"--text", "12x45678"}, {"character \"x\"", "0 1 2"}), "");
    EXPECT_EQ(fault("sort", {"--text", "123"}, {"text", "8 digits", "3"}), "");
    EXPECT_EQ(fault("sort", {"--text", ""}, {"--text", "at least one token"}), "");
    EXPECT_EQ(fault("induction", {"--text", "abc", "--image", picture}, {"--image", "reads characters"}), "");
    EXPECT_EQ(fault("shapes", {"--text", "is it ?"}, {"--image FILE is missing", "a text and a picture"}),
              "");
    EXPECT_EQ(fault("shapes", {"--image", picture}, {"--text TEXT is missing"}), "");
    EXPECT_EQ(fault("shapes", {"--text", "is it ?", "--image", picture}, {"word \"it\"", "circle"}), "");
    EXPECT_EQ(
        fault("shapes", {"--text", "is ?", "--image", program.path("none.png")}, {"none.png", "no such"}),
        "");
    const std::string text = program.write("text.png", "no picture");
    EXPECT_EQ(fault("shapes", {"--text", "is ?", "--image", text}, {"text.png", "the picture", "PNG"}), "");
    EXPECT_EQ(fault("spoken-digits", {"--text", "seven"}, {"--audio FILE is missing", "a sound"}), "");
    EXPECT_EQ(fault("spoken-digits", {"--audio", text}, {"text.png", "the sound"}), "");

    const std::string folder = program.path("broken");
    std::filesystem::copy(folderOf("sort"), folder);
    std::string weights = files::readText(folder + "/model.safetensors");
    weights.replace(weights.find("[48,144]"), 8, "[144,48]");
    files::writeText(folder + "/model.safetensors", weights);
    EXPECT_EQ(faultOf(program.run({"model", folder, "--text", "41720091", "--output", program.path("o")}),
                      {"model.safetensors", "h.0.attn.c_attn.weight", "[48, 144]", "[144, 48]"}),
              "");
}

}  // namespace
}  // namespace lab::cli
