#include <gmock/gmock.h>

#include <nlohmann/json.hpp>

#include "core/project/examples.h"
#include "core/project_io/project_json.h"

namespace lab {

void PrintTo(const Error& error, std::ostream* stream) {
    *stream << static_cast<int>(error.code) << " at " << error.place << ": expected " << error.expected
            << ", found " << error.found;
}

}  // namespace lab

namespace lab::project_io {
namespace {

using Json = nlohmann::json;

std::string workedExampleText() {
    const project::Example example = project::examples().back();
    return toJson({example.project, example.view});
}

/// The worked example with one value put in another's place.
std::string with(const std::string& pointer, const Json& value) {
    Json root = Json::parse(workedExampleText());
    root[Json::json_pointer(pointer)] = value;
    return root.dump();
}

struct Wrong {
    const char* pointer;
    Json value;
    const char* place;
    const char* expected;
    const char* found;
};

class WrongField : public ::testing::TestWithParam<Wrong> {};

TEST_P(WrongField, IsNamedWithWhatWasExpectedAndFound) {
    const auto& [pointer, value, place, expected, found] = GetParam();
    const auto read = fromJson(with(pointer, value));
    ASSERT_FALSE(read.has_value()) << pointer;
    EXPECT_EQ(read.error(), (Error{ErrorCode::WrongField, "", place, expected, found}));
}

INSTANTIATE_TEST_SUITE_P(
    ProjectJson, WrongField,
    ::testing::Values(
        Wrong{"/schema", 0, "schema", "1 .. 4", "0"}, Wrong{"/schema", -3, "schema", "1 .. 4", "-3"},
        Wrong{"/schema", "1", "schema", "1 .. 4", "\"1\""}, Wrong{"/schema", 1.5, "schema", "1 .. 4", "1.5"},
        Wrong{"/schema", nullptr, "schema", "4", "null"}, Wrong{"/title", 7, "title", "\"…\"", "7"},
        Wrong{"/source", "word2vec", "source", "use-lite, glove, random, numbers, model", "word2vec"},
        Wrong{"/source", true, "source", "\"…\"", "true"},
        Wrong{"/plan/batch_min", 0, "plan.batch_min", "1 .. 240", "0"},
        Wrong{"/plan/task_min", Json::array({70}), "plan.task_min", "[0 .. 60, …], 0 .. 4", "[70]"},
        Wrong{"/scene/breadth", 5, "scene.breadth", "0 .. 4", "5"},
        Wrong{"/scene/noise", 1, "scene.noise", "true, false", "1"},
        Wrong{"/scene/tasks/0/load", 0, "scene.tasks[0].load", "1 .. 12", "0"},
        Wrong{"/scene/tasks/0/deadline_min", "soon", "scene.tasks[0].deadline_min", "-1440 .. 1440",
              "\"soon\""},
        Wrong{"/scene/person/sleep_h", Json::array({8, 25}), "scene.person.sleep_h", "[0 .. 14, …], 0 .. 14",
              "[8, 25]"},
        Wrong{"/scene/assumptions/phone_peak", -1, "scene.assumptions.phone_peak", "0 .. 50", "-1"},
        Wrong{"/sequence", "text", "sequence", "{…}", "\"text\""},
        Wrong{"/sequence/text", Json::array({1}), "sequence.text", "\"…\"", "[1]"},
        Wrong{"/sequence/tokens", Json::array({"a", 1}), "sequence.tokens", "[\"…\", …]", "[\"a\", 1]"},
        Wrong{"/sequence/tokens", "a", "sequence.tokens", "[\"…\", …]", "\"a\""},
        Wrong{"/attention", Json::array(), "attention", "{…}", "[]"},
        Wrong{"/attention/d_k", 0, "attention.d_k", "1 .. 512", "0"},
        Wrong{"/attention/d_k", 513, "attention.d_k", "1 .. 512", "513"},
        Wrong{"/attention/d_k", 8.5, "attention.d_k", "1 .. 512", "8.5"},
        Wrong{"/attention/d_k", 18446744073709551615ULL, "attention.d_k", "1 .. 512", "18446744073709551615"},
        Wrong{"/attention/d_k", 4294967360LL, "attention.d_k", "1 .. 512", "4294967360"},
        Wrong{"/attention/rank", "full", "attention.rank", "1 .. 4096", "\"full\""},
        Wrong{"/attention/scale", 1, "attention.scale", "{…}", "1"},
        Wrong{"/attention/scale/kind", "sqrt", "attention.scale.kind",
              "head-own, inv-sqrt-dk, inv-sqrt-d-model, none, custom", "sqrt"},
        Wrong{"/attention/scale/custom", 1000.5, "attention.scale.custom", "-1000 .. 1000", "1000.5"},
        Wrong{"/attention/masks", "causal", "attention.masks", "[{…}, …]", "\"causal\""},
        Wrong{"/attention/masks", Json::array({{{"id", "zigzag"}}}), "attention.masks[0].id",
              "none, causal, causal-top-left, key-padding, window, window-causal, strided, global-window",
              "zigzag"},
        Wrong{"/attention/masks",
              Json::array({{{"id", "none"}}, {{"id", "key-padding"}, {"values", {{"padded", -1}}}}}),
              "attention.masks[1].values.padded", "a whole number from 0 to 65536", "-1"},
        Wrong{"/attention/normalizer",
              {{"id", "entmax"}, {"values", {{"alpha", "big"}}}},
              "attention.normalizer.values.alpha",
              "a number",
              "\"big\""},
        Wrong{"/attention/normalizer",
              {{"id", "entmax"}, {"values", {{"beta", 1}}}},
              "attention.normalizer.values.beta",
              "alpha",
              "1"},
        Wrong{"/attention/score/id", "dots", "attention.score.id",
              "dot, scaled-dot, general, additive, location, concat, cosine, gaussian", "dots"},
        Wrong{"/attention/heads/key_value_heads", 3, "attention.heads.key_value_heads", "a divisor of 4",
              "3"},
        Wrong{"/overrides", Json::array({{{"stage", "logits"}}}), "overrides[0].stage",
              "embeddings, key-embeddings, queries, keys, values, scores, mask, weights, context", "logits"},
        Wrong{"/attention/temperature", 0, "attention.temperature", "0.01 .. 100", "0"},
        Wrong{"/attention/temperature", "hot", "attention.temperature", "0.01 .. 100", "\"hot\""},
        Wrong{"/attention/seed", -1, "attention.seed", "0 .. 999999999", "-1"},
        Wrong{"/attention/seed", 1000000000, "attention.seed", "0 .. 999999999", "1000000000"},
        Wrong{"/attention/seed", 18446744073709551615ULL, "attention.seed", "0 .. 999999999",
              "18446744073709551615"},
        Wrong{"/attention/seed", 1.0, "attention.seed", "0 .. 999999999", "1.0"},
        Wrong{"/attention/heads/count", 17, "attention.heads.count", "1 .. 16", "17"},
        Wrong{"/attention/token_limit", 8193, "attention.token_limit", "1 .. 8192", "8193"},
        Wrong{"/view/layer", -1, "view.layer", "0 .. 1048576", "-1"},
        Wrong{"/view/key", "first", "view.key", "0 .. 1048576", "\"first\""}));

INSTANTIATE_TEST_SUITE_P(
    ProjectJsonNumbers, WrongField,
    ::testing::Values(
        Wrong{"/numbers", 1, "numbers", "{…}", "1"},
        Wrong{"/numbers/queries", Json::array({"a", "b"}), "numbers.Q", "2 x 1", "1 x 1"},
        Wrong{"/numbers/keys", Json::array({"a"}), "numbers.K", "1 x 1", "2 x 1"},
        Wrong{"/numbers/K", {{1, 2}, {3, 4}}, "numbers.K", "2 x 1", "2 x 2"},
        Wrong{"/numbers/V", Json::array({Json::array({1})}), "numbers.V", "2 x 1", "1 x 1"},
        Wrong{"/numbers/Q", Json::array(), "numbers.Q", "[[number, …], …]", "[]"},
        Wrong{"/numbers/Q", Json::array({Json::array()}), "numbers.Q", "[[number, …], …]", "[[]]"},
        Wrong{"/numbers/Q", {1, 2}, "numbers.Q", "[[number, …], …]", "[1, 2]"},
        Wrong{"/numbers/V", Json::array({{1, 2}, {3}}), "numbers.V", "[[number, …], …]", "[[1, 2], [3]]"},
        Wrong{"/numbers/V", Json::array({{1, "2"}, {3, 4}}), "numbers.V", "[[number, …], …]",
              "[[1, \"2\"], [3, 4]]"},
        Wrong{"/numbers/V/1/0", 1e7, "numbers.V[1][0]", "-1e+06 .. 1e+06", "10000000.0"},
        Wrong{"/numbers/Q", std::vector<std::vector<int>>(65, {1}), "numbers.Q", "1 x 1 .. 64 x 64",
              "65 x 1"}));

TEST(ProjectJson, AcceptsTheEndsOfTheSeeds) {
    for (const std::uint64_t seed : {std::uint64_t{0}, std::uint64_t{999'999'999}}) {
        const auto read = fromJson(with("/attention/seed", seed));
        ASSERT_TRUE(read.has_value());
        EXPECT_EQ(read->project.attention.seed, seed);
    }
}

TEST(ProjectJson, TheFirstWrongFieldIsTheOneNamed) {
    Json root = Json::parse(workedExampleText());
    root["title"] = 1;
    root["attention"]["d_k"] = 0;
    EXPECT_EQ(fromJson(root.dump()).error().place, "title");
}

TEST(ProjectJson, QuotationsAreShortAndWholeCharacters) {
    std::string text(38, 'x');
    text += "猫猫猫猫";
    const auto read = fromJson(with("/attention/d_k", text));
    ASSERT_FALSE(read.has_value());
    EXPECT_EQ(read.error().found, "\"" + std::string(38, 'x') + "…");
}

TEST(ProjectJson, RefusesANewerSchema) {
    for (const Json& newer : {Json(5), Json(18446744073709551615ULL)}) {
        const auto read = fromJson(with("/schema", newer));
        ASSERT_FALSE(read.has_value());
        EXPECT_EQ(read.error(), (Error{ErrorCode::NewerSchema, "", "schema", "4", newer.dump()}));
    }
}

TEST(ProjectJson, RefusesOtherJson) {
    for (const std::string text : {"{}", "[]", "1", "null", "\"attention-lab-project\"",
                                   R"({"format": "other", "schema": 1})", R"({"format": 1, "schema": 1})"}) {
        const auto read = fromJson(text);
        ASSERT_FALSE(read.has_value()) << text;
        EXPECT_EQ(read.error(), (Error{ErrorCode::BadFormat, "", "format", "attention-lab-project", ""}))
            << text;
    }
    const auto noSchema = fromJson(R"({"format": "attention-lab-project"})");
    ASSERT_FALSE(noSchema.has_value());
    EXPECT_EQ(noSchema.error(), (Error{ErrorCode::MissingField, "", "schema", "", ""}));
}

TEST(ProjectJson, RefusesWhatIsNotJson) {
    const auto nothing = fromJson("");
    ASSERT_FALSE(nothing.has_value());
    EXPECT_EQ(nothing.error().code, ErrorCode::NotJson);
    const auto read = fromJson("{\n  \"format\": oops\n}");
    ASSERT_FALSE(read.has_value());
    EXPECT_EQ(read.error().code, ErrorCode::NotJson);
    EXPECT_THAT(read.error().place, ::testing::HasSubstr("line 2"));
    EXPECT_THAT(read.error().found, ::testing::Not(::testing::IsEmpty()));
}

TEST(ProjectJson, NumbersAreAskedForWhereTheyAreTheSource) {
    Json root = Json::parse(workedExampleText());
    root.erase("numbers");
    EXPECT_EQ(fromJson(root.dump()).error(), (Error{ErrorCode::MissingField, "", "numbers", "", ""}));
    root["numbers"] = Json::object();
    EXPECT_EQ(fromJson(root.dump()).error().code, ErrorCode::MissingField);
    root["source"] = "random";
    EXPECT_TRUE(fromJson(root.dump()).has_value());
}

TEST(ProjectJson, NestingToAnyDepthIsRefusedNotFollowed) {
    const std::size_t depth = 1'000'000;
    const std::string deep = std::string(depth, '[') + std::string(depth, ']');
    for (const std::string key : {"format", "schema", "title", "view", "numbers", "unknown"}) {
        std::string text = R"({"format": "attention-lab-project", "schema": 1, "title": "t"})";
        text.insert(text.size() - 1, ", \"" + key + "\": " + deep);
        const auto read = fromJson(text);
        EXPECT_EQ(read.has_value(), key == "unknown") << key;
    }
}

TEST(ProjectJson, EveryTruncationIsRefused) {
    const std::string text = workedExampleText();
    for (std::size_t size = 0; size + 2 < text.size(); ++size) {  // without the last brace and line end
        const auto read = fromJson(std::string_view(text).substr(0, size));
        ASSERT_FALSE(read.has_value()) << size;
        ASSERT_EQ(read.error().code, ErrorCode::NotJson) << size;
    }
}

TEST(ProjectJson, AFlippedBitNeverPassesForAnotherFormatOrANewerSchema) {
    const std::string text = workedExampleText();
    int accepted = 0;
    int older = 0;
    for (std::size_t bit = 0; bit < 8 * text.size(); ++bit) {
        std::string flipped = text;
        flipped[bit / 8] = static_cast<char>(static_cast<unsigned char>(flipped[bit / 8]) ^ (1U << bit % 8));
        const auto read = fromJson(flipped);
        if (!read) {
            continue;
        }
        ++accepted;
        const Json root = Json::parse(flipped);
        ASSERT_EQ(root.at("format"), "attention-lab-project") << bit;
        ASSERT_LE(root.at("schema"), 4) << bit;
        older += root.at("schema") < 4 ? 1 : 0;
        // Whatever was read is a project in all its ranges: it is written and read again the same.
        const auto again = fromJson(toJson(*read));
        ASSERT_TRUE(again.has_value()) << bit;
        ASSERT_EQ(*again, *read) << bit;
    }
    EXPECT_EQ(older, 0) << "no single bit makes 3, 2 or 1 of a 4";
    EXPECT_GT(accepted, 0) << "a flipped bit inside a label is still a project";
}

}  // namespace
}  // namespace lab::project_io
