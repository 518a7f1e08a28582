#include <gmock/gmock.h>

#include <cmath>
#include <numeric>

#include "core/formats/json.h"
#include "tests/app/cli/program.h"

namespace lab::cli {
namespace {

using formats::toNumbers;
using testing::ElementsAre;

namespace fs = std::filesystem;

constexpr const char* kUseLite = LAB_RESOURCE_DIR "/models/use-lite";

/// Largest |a - b|; infinite if the lengths differ.
double distance(const std::vector<double>& a, const std::vector<double>& b) {
    double largest = a.size() == b.size() ? 0 : INFINITY;
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i) {
        largest = std::max(largest, std::abs(a[i] - b[i]));
    }
    return largest;
}

/// Tolerances of tests/golden/use-lite/README.md for the shipped float16 weights.
TEST(Model, GivesTheReferenceValuesOfUseLite) {
    const Program program;
    const auto golden = formats::parseJson(files::readText(LAB_GOLDEN_DIR "/use-lite/forward.json")).value();
    for (const formats::Json& sentence : golden["sentences"]) {
        const auto text = sentence["text"].get<std::string>();
        const Outcome outcome =
            program.run({"model", kUseLite, "--text", text, "--output", program.path("out.npz")});
        ASSERT_EQ(outcome.code, 0) << outcome.err;
        const auto of = [&](const char* name) {
            return toNumbers<double>(program.array("out.npz", name).view());
        };
        EXPECT_EQ(of("ids"), sentence["ids"].get<std::vector<double>>()) << text;
        const auto n = sentence["n"].get<Index>();
        EXPECT_THAT(program.array("out.npz", "attention.1").shape, ElementsAre(4, n, n));
        EXPECT_LT(distance(of("attention.0"), sentence["attention"][0].get<std::vector<double>>()), 2e-3)
            << text;
        EXPECT_LT(distance(of("attention.1"), sentence["attention"][1].get<std::vector<double>>()), 2e-3)
            << text;
        const auto embedding = of("embedding");
        const auto wanted = sentence["embedding"].get<std::vector<double>>();
        ASSERT_EQ(embedding.size(), 512U);
        EXPECT_GE(std::inner_product(embedding.begin(), embedding.end(), wanted.begin(), 0.0), 0.99999)
            << text;
    }
}

TEST(Model, SaysWhatIsWrong) {
    const Program program;
    const auto fault = [&](const std::string& folder, const std::string& text,
                           const std::vector<std::string>& pieces) {
        return faultOf(program.run({"model", folder, "--text", text, "--output", program.path("out.npz")}),
                       pieces);
    };
    EXPECT_EQ(fault(kUseLite, "", {"--text", "token"}), "");
    EXPECT_EQ(fault(program.path("none"), "x", {program.path("none"), "no such"}), "");
    EXPECT_EQ(fault(program.path(""), "x", {"USE Lite", "model.safetensors"}), "");
    EXPECT_EQ(fault(LAB_RESOURCE_DIR "/models/glove-20k", "x", {"glove-20k", "USE Lite"}), "");
    EXPECT_EQ(faultOf(program.run({"model", kUseLite, "--output", program.path("o")}), {"--text TEXT"}), "");
    EXPECT_EQ(
        faultOf(program.run({"model", kUseLite, "--text", "hi", "--output", "/dev/full"}), {"/dev/full"}),
        "");

    const fs::path cut = program.path("cut");
    fs::copy(kUseLite, cut);
    fs::permissions(cut / "model.safetensors", fs::perms::owner_all);
    fs::resize_file(cut / "model.safetensors", 1'000'000);
    EXPECT_EQ(fault(cut.string(), "x", {(cut / "model.safetensors").string()}), "");
    fs::copy_file(fs::path(kUseLite) / "model.safetensors", cut / "model.safetensors",
                  fs::copy_options::overwrite_existing);
    files::writeText(cut / "vocab.json", "[[\"a\"");
    EXPECT_EQ(fault(cut.string(), "x", {(cut / "vocab.json").string()}), "");
}

}  // namespace
}  // namespace lab::cli
