#include <gmock/gmock.h>

#include <sstream>

#include "core/formats/json.h"
#include "tests/app/cli/program.h"

namespace lab::cli {
namespace {

using formats::toNumbers;
using testing::ElementsAre;
using testing::EndsWith;
using testing::HasSubstr;
using testing::MatchesRegex;

namespace fs = std::filesystem;

constexpr const char* kCases = LAB_GOLDEN_DIR "/attention/cases";

std::vector<std::string> lines(const std::string& text) {
    std::vector<std::string> all;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) {
        all.push_back(line);
    }
    return all;
}

/// A folder with some golden cases in it, under names of their own.
class Verify : public testing::Test {
  protected:
    Verify() { fs::create_directory(folder); }

    void copy(const std::string& name, const std::string& as) {
        fs::copy_file(fs::path(kCases) / (name + ".json"), folder / as);
    }
    void copyWrong(const std::string& name, const std::string& array) {
        formats::Json file = formats::parseJson(files::readText(fs::path(kCases) / (name + ".json"))).value();
        file["arrays"][array]["data"][0] = file["arrays"][array]["data"][0].get<double>() + 0.25;
        files::writeText(folder / (name + ".json"), formats::jsonText(file));
    }
    Outcome verify(const std::vector<std::string>& more = {}) {
        std::vector<std::string> words = {"verify", folder.string()};
        words.insert(words.end(), more.begin(), more.end());
        return program.run(words);
    }

    Program program;
    fs::path folder = program.path("cases");
};

TEST_F(Verify, PrintsALineACaseInOrderOfFiles) {
    copy("sdpa", "b.json");
    copy("worked_example", "a.json");
    copy("mha_self", "mha_self.json");
    copy("train_sgd", "z.json");
    files::writeText(folder / "notes.txt", "not a case");
    const Outcome outcome = verify();
    EXPECT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_EQ(outcome.err, "");
    const auto number = std::string("[0-9][0-9.e-]*");
    EXPECT_THAT(lines(outcome.out),
                ElementsAre(MatchesRegex("ok +worked_example +" + number + " +\\(a.json\\)"),
                            MatchesRegex("ok +sdpa +" + number + " +\\(b.json\\)"),
                            MatchesRegex("ok +mha_self +" + number),
                            MatchesRegex("unsupported +train_sgd +- +\\(z.json\\)"),
                            "3 passed, 0 failed, 1 skipped"));
}

TEST_F(Verify, AllGoldenCasesAreOkOrUnsupportedInBothTypes) {
    for (const char* scalar : {"double", "float"}) {
        const Outcome outcome = program.run({"verify", kCases, "--scalar", scalar});
        EXPECT_EQ(outcome.code, 0) << outcome.out << outcome.err;
        EXPECT_THAT(outcome.out, EndsWith(" skipped\n"));
        EXPECT_THAT(outcome.out, HasSubstr(" passed, 0 failed, "));
        EXPECT_EQ(lines(outcome.out).size(), 56U) << "55 cases and the count";
    }
}

TEST_F(Verify, AFailedCaseIsExitCode1) {
    copyWrong("sdpa", "weights");
    copy("softmax", "softmax.json");
    const Outcome outcome = verify();
    EXPECT_EQ(outcome.code, 1);
    EXPECT_EQ(outcome.err, "");
    EXPECT_THAT(lines(outcome.out),
                ElementsAre(MatchesRegex("FAIL +sdpa +0.25 +weights element 0 is .* instead of .*"),
                            MatchesRegex("ok +softmax .*"), "1 passed, 1 failed, 0 skipped"));
}

TEST_F(Verify, WritesEveryComputedArray) {
    copy("sdpa_causal", "sdpa_causal.json");
    copy("softmax_temperature", "t.json");
    copy("train_sgd", "train_sgd.json");
    ASSERT_EQ(verify({"--output", program.path("computed.npz")}).code, 0);
    EXPECT_THAT(program.array("computed.npz", "sdpa_causal.weights").shape, ElementsAre(6, 6));
    EXPECT_THAT(program.array("computed.npz", "sdpa_causal.mask").shape, ElementsAre(6, 6));
    EXPECT_THAT(program.array("computed.npz", "softmax_temperature.weights").shape, ElementsAre(5, 7, 6));
    EXPECT_EQ(program.array("computed.npz", "sdpa_causal.scores").dtype, formats::DType::Float64);
    EXPECT_EQ(readNpzFile(program.path("computed.npz"))->size(), 7U) << "nothing of the unsupported case";
    ASSERT_EQ(verify({"--output", program.path("computed.npz"), "--scalar", "float"}).code, 0);
    EXPECT_EQ(program.array("computed.npz", "sdpa_causal.scores").dtype, formats::DType::Float32);
}

TEST_F(Verify, WritesWhatWasComputedAlsoWhenItIsWrong) {
    copyWrong("worked_example", "output");
    EXPECT_EQ(verify({"--output", program.path("computed.npz")}).code, 1);
    EXPECT_NEAR(toNumbers<double>(program.array("computed.npz", "worked_example.output").view())[0], 0.62246,
                1e-5);
}

TEST_F(Verify, NumbersFilesOfTheSameCase) {
    copy("sdpa", "one.json");
    copy("sdpa", "two.json");
    ASSERT_EQ(verify({"--output", program.path("computed.npz")}).code, 0);
    EXPECT_EQ(program.array("computed.npz", "sdpa.output"), program.array("computed.npz", "sdpa#2.output"));
    EXPECT_THAT(program.array("computed.npz", "sdpa#2.output").shape, ElementsAre(4, 5));
}

TEST_F(Verify, AMalformedFileIsNamedAndCountsAsFailed) {
    copy("sdpa", "a.json");
    files::writeText(folder / "b.json", "{\"case\": \"sdpa\",\n oops}");
    files::writeText(folder / "c.json", R"({"case": "sdpa", "inputs": [], "arrays": {"Q": 3}})");
    const Outcome outcome = verify();
    EXPECT_EQ(faultOf(outcome, {(folder / "b.json").string(), "line 2"}), "");
    EXPECT_THAT(lines(outcome.out),
                ElementsAre(MatchesRegex("ok +sdpa .*"), MatchesRegex("FAIL +b +- .*line 2.*"),
                            MatchesRegex("FAIL +c +- .*arrays.Q.*"), "1 passed, 2 failed, 0 skipped"));
}

TEST_F(Verify, ACaseWhoseInputsDoNotFitIsNamed) {
    formats::Json file = formats::parseJson(files::readText(fs::path(kCases) / "sdpa.json")).value();
    file["arrays"]["K"]["shape"] = {8, 6};
    files::writeText(folder / "sdpa.json", formats::jsonText(file));
    EXPECT_EQ(faultOf(verify(), {"sdpa.json", "\"K\"", "[n, 8]", "[8, 6]"}), "");
}

TEST_F(Verify, SaysWhatIsWrongWithTheCall) {
    EXPECT_EQ(faultOf(verify(), {folder.string(), "*.json"}), "") << "an empty folder";
    EXPECT_EQ(faultOf(program.run({"verify", program.path("none")}), {program.path("none"), "no such"}), "");
    EXPECT_EQ(faultOf(program.run({"verify", program.write("file", "x")}), {program.path("file")}), "");
    EXPECT_EQ(faultOf(program.run({"verify"}), {"DIR"}), "");
    copy("sdpa", "sdpa.json");
    EXPECT_EQ(faultOf(verify({"--scalar", "half"}), {"--scalar", "double, float", "half"}), "");
    EXPECT_EQ(faultOf(verify({"--output", program.path("no/such/x.npz")}), {"no/such/x.npz"}), "");
    EXPECT_EQ(faultOf(program.run({"verify", folder.string(), folder.string()}), {"too many"}), "");
}

}  // namespace
}  // namespace lab::cli
