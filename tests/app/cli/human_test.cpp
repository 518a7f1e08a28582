#include <gmock/gmock.h>

#include "core/formats/json.h"
#include "tests/app/cli/program.h"

namespace lab::cli {
namespace {

using formats::Json;
using testing::HasSubstr;

class Human : public testing::Test {
  protected:
    [[nodiscard]] Outcome run(std::vector<std::string> words) const {
        words.insert(words.begin(), "human");
        words.insert(words.end(), {"--output", m_program.path("out.json")});
        return m_program.run(words);
    }
    [[nodiscard]] Json result(const std::vector<std::string>& words) const {
        const Outcome outcome = run(words);
        EXPECT_EQ(outcome.code, 0) << outcome.err;
        return formats::parseJson(files::readText(m_program.path("out.json"))).value_or(Json());
    }
    Program m_program;
};

TEST_F(Human, ListsModelsWithTheirParameters) {
    const Outcome outcome = m_program.run({"human", "--list"});
    EXPECT_EQ(outcome.code, 0);
    const Json list = formats::parseJson(outcome.out).value_or(Json());
    ASSERT_GE(list.at("models").size(), 17U);
    const Json& tva = list["models"][0];
    EXPECT_EQ(tva["id"], "tva");
    EXPECT_THAT(tva["source"].get<std::string>(), HasSubstr("Bundesen 1990"));
    const Json& capacity = tva["parameters"][0];
    EXPECT_EQ(capacity["id"], "C");
    EXPECT_EQ(capacity["unit"], "items/s");
    EXPECT_EQ(capacity["range"], (Json{20, 120}));
    EXPECT_EQ(capacity["default"], 60);
    EXPECT_EQ(capacity["evidence"], "verified");
    for (const Json& model : list["models"]) {
        for (const char* key : {"id", "name", "formula", "source", "parameters", "constants"}) {
            EXPECT_TRUE(model.contains(key)) << model["id"] << " has no " << key;
        }
    }
    EXPECT_EQ(result({"--list"}), list) << "into a file";
}

/// Values of the reference table: 1.7276 letters of six in 50 ms; 2 targets among 4 distractors of weight 0.3
/// in 80 ms: 1.3544.
TEST_F(Human, WritesCurvesAndSummariesWithUnits) {
    const Json tva = result({"tva", "--set", "alpha=0.3", "--trials", "20"});
    EXPECT_EQ(tva["model"], "tva");
    EXPECT_EQ(tva["parameters"]["alpha"], 0.3);
    EXPECT_EQ(tva["parameters"]["C"], 60);
    EXPECT_NEAR(tva["summaries"]["mean_targets"].get<double>(), 1.354420862, 1e-6);
    const Json& curve = tva["curves"]["whole_report"];
    EXPECT_EQ(curve["T_ms"][5], 50);
    EXPECT_NEAR(curve["mean"][5].get<double>(), 1.72764331, 1e-6);
    EXPECT_EQ(tva["units"]["curves"]["whole_report"]["T_ms"], "ms");
    EXPECT_EQ(tva["units"]["summaries"]["mean_targets"], "items");
}

TEST_F(Human, RunsEveryModelOfTheList) {
    const Json list = result({"--list"});
    for (const Json& model : list["models"]) {
        const Json one = result({model["id"].get<std::string>(), "--trials", "5"});
        EXPECT_FALSE(one["curves"].empty()) << model["id"];
        EXPECT_FALSE(one["summaries"].empty()) << model["id"];
        EXPECT_EQ(one["units"]["curves"].size(), one["curves"].size()) << model["id"];
    }
}

TEST_F(Human, TheSameSeedGivesTheSameFile) {
    const std::vector<std::string> words = {"bridge",        "--set",  "K=2", "--set",
                                            "temperature=2", "--seed", "7"};
    const Json first = result(words);
    EXPECT_EQ(result(words), first);
    EXPECT_EQ(first["seed"], 7);
    EXPECT_EQ(first["parameters"]["K"], 2);
    EXPECT_NE(result({"bridge", "--set", "K=2", "--set", "temperature=2", "--seed", "8"}), first);
}

TEST_F(Human, SaysInOneSentenceWhatIsWrong) {
    EXPECT_EQ(faultOf(run({"telepathy"}), {"telepathy", "tva", "practice"}), "");
    EXPECT_EQ(faultOf(run({"tva", "--set", "speed=3"}), {"speed", "C, K, t0"}), "");
    EXPECT_EQ(faultOf(run({"tva", "--set", "C=500"}), {"C", "20 to 120", "500"}), "");
    EXPECT_EQ(faultOf(run({"tva", "--set", "N=2.5"}), {"N", "whole number from 1 to 12"}), "");
    EXPECT_EQ(faultOf(run({"tva", "--set", "C=fast"}), {"C", "fast"}), "");
    EXPECT_EQ(faultOf(run({"tva", "--set", "C"}), {"name=value", "\"C\""}), "");
    EXPECT_EQ(faultOf(run({"tva", "--trials", "0"}), {"--trials", "from 1 to 1000000", "0"}), "");
    EXPECT_EQ(faultOf(run({"tva", "--seed", "-1"}), {"--seed", "-1"}), "");
    EXPECT_EQ(faultOf(run({"--list=yes"}), {"--list", "takes no value"}), "");
    EXPECT_EQ(faultOf(run({}), {"MODEL", "--list"}), "");
    EXPECT_EQ(faultOf(m_program.run({"human", "tva"}), {"--output FILE"}), "");
    EXPECT_EQ(
        faultOf(m_program.run({"human", "tva", "--output", m_program.path("no/such/out.json")}), {"no/such"}),
        "");
}

}  // namespace
}  // namespace lab::cli
