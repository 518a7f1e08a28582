#include "core/project_io/project_json.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include <nlohmann/json.hpp>

#include "core/project/examples.h"
#include "tests/core/project_io/random_project.h"

namespace lab::project_io {
namespace {

using Json = nlohmann::ordered_json;

SavedProject workedExample() {
    const project::Example example = project::examples().back();
    return {example.project, example.view};
}

TEST(ProjectJson, EveryExampleComesBackIdentical) {
    for (const project::Example& example : project::examples()) {
        const SavedProject saved{example.project, example.view};
        const auto read = fromJson(toJson(saved));
        ASSERT_TRUE(read.has_value()) << example.id << ": " << read.error().place;
        EXPECT_EQ(*read, saved) << example.id;
    }
}

RC_GTEST_PROP(ProjectJson, AnyProjectComesBackIdentical, ()) {
    const SavedProject saved = randomProject();
    const std::string text = toJson(saved);
    const auto read = fromJson(text);
    RC_ASSERT(read.has_value());
    RC_ASSERT(*read == saved);
    RC_ASSERT(toJson(*read) == text);
}

TEST(ProjectJson, TextIsStableAndReadable) {
    SavedProject saved;
    saved.project.title = "t";
    saved.project.sequence.text = "a \"quoted\" 猫";
    const std::string expected =
        "{\n"
        "  \"format\": \"attention-lab-project\",\n"
        "  \"schema\": 1,\n"
        "  \"saved_by\": \"" LAB_VERSION
        "\",\n"
        "  \"title\": \"t\",\n"
        "  \"source\": \"use-lite\",\n"
        "  \"sequence\": {\n"
        "    \"text\": \"a \\\"quoted\\\" 猫\",\n"
        "    \"tokens\": null\n"
        "  },\n"
        "  \"attention\": {\n"
        "    \"d_k\": 64,\n"
        "    \"rank\": null,\n"
        "    \"scale\": {\n"
        "      \"kind\": \"head-own\",\n"
        "      \"custom\": 1.0\n"
        "    },\n"
        "    \"mask\": {\n"
        "      \"kind\": \"none\",\n"
        "      \"padded_keys\": 1\n"
        "    },\n"
        "    \"temperature\": 1.0,\n"
        "    \"seed\": 1,\n"
        "    \"heads\": 4,\n"
        "    \"token_limit\": 1024\n"
        "  },\n"
        "  \"view\": {\n"
        "    \"layer\": 0,\n"
        "    \"head\": 0,\n"
        "    \"query\": null,\n"
        "    \"key\": null\n"
        "  }\n"
        "}\n";
    EXPECT_EQ(toJson(saved), expected);
}

TEST(ProjectJson, DoublesKeepEveryDigit) {
    SavedProject saved = workedExample();
    saved.project.attention.temperature = 0.1 + 0.2;
    saved.project.numbers.Q(0, 0) = 1.0 / 3.0;
    saved.project.numbers.K(0, 0) = 5e-324;  // the smallest double
    saved.project.numbers.K(1, 0) = -0.0;
    const auto read = fromJson(toJson(saved));
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(*read, saved);
    EXPECT_TRUE(std::signbit(read->project.numbers.K(1, 0)));
}

TEST(ProjectJson, KeepsAnyText) {
    using namespace std::string_literals;
    for (const std::string& text :
         {"a\0b"s, "👩‍👩‍👧‍👦 🇫🇷"s, "مرحبا"s, "\u2028\u2029\r\n\t"s, "\\u0041"s,
          "\uFEFF"s, "😀"s + std::string(5000, ' ')}) {
        SavedProject saved;
        saved.project.sequence.text = text;
        saved.project.sequence.editedTokens = {text, ""};
        const auto read = fromJson(toJson(saved));
        ASSERT_TRUE(read.has_value());
        EXPECT_EQ(*read, saved);
    }
}

TEST(ProjectJson, BrokenUtf8IsMarkedNotLost) {
    SavedProject saved;
    saved.project.sequence.text = "a\xFFz";
    const auto read = fromJson(toJson(saved));
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->project.sequence.text, "a\uFFFDz");
}

TEST(ProjectJson, KeepsAHugeText) {
    SavedProject saved;
    saved.project.sequence.text = std::string(1 << 20, 'x');
    const auto read = fromJson(toJson(saved));
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(*read, saved);
}

TEST(ProjectJson, MissingFieldsTakeTheirDefaults) {
    const auto read = fromJson(R"({"format": "attention-lab-project", "schema": 1})");
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(*read, SavedProject{});
}

RC_GTEST_PROP(ProjectJson, EachFieldMayBeMissing, ()) {
    const SavedProject saved = randomProject();
    const Json whole = Json::parse(toJson(saved)).flatten();
    for (const auto& [pointer, value] : whole.items()) {
        const bool isHeader = pointer == "/format" || pointer == "/schema";
        const bool isElement = pointer.starts_with("/sequence/tokens/") || pointer.starts_with("/numbers");
        if (isHeader || isElement) {
            continue;
        }
        Json rest = whole;
        rest.erase(pointer);
        const auto read = fromJson(rest.unflatten().dump());
        RC_ASSERT(read.has_value());
        // What is still there was read: writing it again gives the same values.
        const Json again = Json::parse(toJson(*read)).flatten();
        for (const auto& [key, kept] : rest.items()) {
            RC_ASSERT(key.starts_with("/sequence/tokens") || kept.empty() || again.at(key) == kept);
        }
    }
}

TEST(ProjectJson, NullAndUnknownFieldsArePassedOver) {
    const auto read =
        fromJson(R"({"format": "attention-lab-project", "schema": 1, "title": null, "attention": null,
        "numbers": null, "a later idea": [{"x": 1}], "view": {"query": null, "zoom": 3}})");
    ASSERT_TRUE(read.has_value()) << read.error().place;
    EXPECT_EQ(*read, SavedProject{});
}

}  // namespace
}  // namespace lab::project_io
