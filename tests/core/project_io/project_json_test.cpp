#include "core/project_io/project_json.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "core/project/examples.h"
#include "tests/core/project_io/random_project.h"

namespace lab::project_io {
namespace {

using OrderedJson = nlohmann::ordered_json;

SavedProject lastExample() {
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
        "  \"schema\": 4,\n"
        "  \"saved_by\": \"" LAB_VERSION
        "\",\n"
        "  \"title\": \"t\",\n"
        "  \"source\": \"use-lite\",\n"
        "  \"sequence\": {\n"
        "    \"text\": \"a \\\"quoted\\\" 猫\",\n"
        "    \"tokens\": null\n"
        "  },\n"
        "  \"keys\": null,\n"
        "  \"attention\": {\n"
        "    \"d_k\": 64,\n"
        "    \"rank\": null,\n"
        "    \"score\": {\n"
        "      \"id\": \"scaled-dot\",\n"
        "      \"values\": {}\n"
        "    },\n"
        "    \"score_arrays\": {},\n"
        "    \"scale\": {\n"
        "      \"kind\": \"head-own\",\n"
        "      \"custom\": 1.0\n"
        "    },\n"
        "    \"masks\": [],\n"
        "    \"position\": {\n"
        "      \"id\": \"none\",\n"
        "      \"values\": {}\n"
        "    },\n"
        "    \"normalizer\": {\n"
        "      \"id\": \"softmax\",\n"
        "      \"values\": {}\n"
        "    },\n"
        "    \"temperature\": 1.0,\n"
        "    \"seed\": 1,\n"
        "    \"heads\": {\n"
        "      \"count\": 4,\n"
        "      \"key_value_heads\": 0,\n"
        "      \"d_v\": 64,\n"
        "      \"ablated\": []\n"
        "    },\n"
        "    \"token_limit\": 1024\n"
        "  },\n"
        "  \"overrides\": [],\n"
        "  \"model\": {\n"
        "    \"id\": \"induction-crisp-h2\",\n"
        "    \"picture\": \"\",\n"
        "    \"sound\": \"\",\n"
        "    \"array_shape\": \"unknown\",\n"
        "    \"changes\": []\n"
        "  },\n"
        "  \"scene\": {\n"
        "    \"breadth\": 3.0,\n"
        "    \"tasks\": [\n"
        "      {\n"
        "        \"name\": \"\",\n"
        "        \"importance\": 1.0,\n"
        "        \"deadline_min\": null,\n"
        "        \"load\": 1,\n"
        "        \"workload_min\": 30.0,\n"
        "        \"demand\": \"reading\",\n"
        "        \"demands\": [\n"
        "          0.0,\n          0.0,\n          0.0,\n          0.0,\n"
        "          0.0,\n          0.0,\n          0.0,\n          0.0\n"
        "        ]\n"
        "      }\n"
        "    ],\n"
        "    \"chatter\": false,\n"
        "    \"noise\": false,\n"
        "    \"person\": {\n"
        "      \"sleep_h\": [\n"
        "        8.0,\n        8.0,\n        8.0\n"
        "      ],\n"
        "      \"awake_h\": 3.0,\n"
        "      \"clock_h\": 10.0,\n"
        "      \"stress\": 0.0,\n"
        "      \"mood\": 0.0,\n"
        "      \"interest\": 0.8,\n"
        "      \"difficulty\": 0.5,\n"
        "      \"practice_sessions\": 0,\n"
        "      \"practised_task\": 0\n"
        "    },\n"
        "    \"sigma\": 0.0,\n"
        "    \"seed\": 1,\n"
        "    \"assumptions\": {}\n"
        "  },\n"
        "  \"plan\": {\n"
        "    \"task_min\": [],\n"
        "    \"messages_per_h\": 12.0,\n"
        "    \"batch_min\": null,\n"
        "    \"sounds_per_h\": 0.0,\n"
        "    \"breaks\": []\n"
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
    SavedProject saved = lastExample();
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
    const OrderedJson whole = OrderedJson::parse(toJson(saved)).flatten();
    for (const auto& [pointer, value] : whole.items()) {
        const bool isHeader = pointer == "/format" || pointer == "/schema";
        const bool isElement = pointer.starts_with("/sequence/tokens/") || pointer.starts_with("/numbers");
        // Fields that mean something only together.
        const bool isPart = std::ranges::any_of(
            std::array{"/score", "/masks/", "/position/", "/normalizer/", "/heads/count", "/overrides/",
                       "/heads/ablated/", "/keys/sequence/tokens/", "/sleep_h/", "/demands/"},
            [&](const char* part) { return pointer.find(part) != std::string::npos; });
        if (isHeader || isElement || isPart) {
            continue;
        }
        OrderedJson rest = whole;
        rest.erase(pointer);
        const auto read = fromJson(rest.unflatten().dump());
        RC_ASSERT(read.has_value());
        // What is still there was read: writing it again gives the same values.
        const OrderedJson again = OrderedJson::parse(toJson(*read)).flatten();
        for (const auto& [key, kept] : rest.items()) {
            if (!key.starts_with("/sequence/tokens") && !kept.empty()) {
                RC_ASSERT(again.at(key) == kept);
            }
        }
    }
}

TEST(ProjectJson, OpensWhatSchema1Wrote) {
    const auto read = fromJson(R"({
  "format": "attention-lab-project", "schema": 1, "saved_by": "0.1.0", "title": "", "source": "random",
  "sequence": {"text": "a b c d", "tokens": null},
  "attention": {"d_k": 8, "rank": null, "scale": {"kind": "custom", "custom": 0.5},
    "mask": {"kind": "key-padding", "padded_keys": 2}, "temperature": 2.0, "seed": 7, "heads": 3,
    "token_limit": 512},
  "view": {"layer": 0, "head": 2, "query": 1, "key": null}})");
    ASSERT_TRUE(read.has_value()) << read.error().place;
    const project::AttentionSettings& attention = read->project.attention;
    EXPECT_EQ(attention.masks, (std::vector<Choice>{{"key-padding", {{"padded", 2}}}}));
    EXPECT_EQ(attention.heads.count, 3);
    EXPECT_EQ(attention.scale, (project::Scale{project::ScaleKind::Custom, 0.5}));
    EXPECT_EQ(attention.temperature, 2.0);
    EXPECT_EQ(attention.score, (Choice{"scaled-dot", {}}));
    EXPECT_FALSE(read->project.keys);
    EXPECT_EQ(read->view.head, 2);
    const auto withMask = [](const std::string& mask) {
        return fromJson(R"({"format": "attention-lab-project", "schema": 1, "attention": {"mask": )" + mask +
                        "}}");
    };
    EXPECT_TRUE(withMask(R"({"kind": "none", "padded_keys": 3})")->project.attention.masks.empty());
    EXPECT_EQ(withMask(R"({"kind": "causal", "padded_keys": 3})")->project.attention.masks,
              (std::vector<Choice>{{"causal", {}}}));
    EXPECT_EQ(withMask(R"({"kind": "zigzag"})").error().place, "attention.masks[0].id");
}

TEST(ProjectJson, OpensWhatSchema2WroteWithASceneOfItsOwn) {
    SavedProject saved = lastExample();
    saved.project.scene.breadth = 1;
    OrderedJson older = OrderedJson::parse(toJson(saved));
    older["schema"] = 2;
    older.erase("scene");
    older.erase("plan");
    const auto read = fromJson(older.dump());
    ASSERT_TRUE(read.has_value()) << read.error().place;
    EXPECT_EQ(read->project.scene, human::SceneSettings{});
    saved.project.scene = {};
    EXPECT_EQ(*read, saved);
}

TEST(ProjectJson, OpensWhatSchema3WroteWithoutAModel) {
    const SavedProject saved = lastExample();
    OrderedJson older = OrderedJson::parse(toJson(saved));
    older["schema"] = 3;
    older.erase("model");
    const auto read = fromJson(older.dump());
    ASSERT_TRUE(read.has_value()) << read.error().place;
    EXPECT_EQ(*read, saved);
    EXPECT_EQ(read->project.model, project::ModelSettings{});
}

TEST(ProjectJson, KeepsAModelAndWhatIsChangedInside) {
    SavedProject saved;
    saved.project.source = project::SourceKind::Model;
    saved.project.model = {.id = "/data/a model",
                           .picture = "p.png",
                           .sound = "s.wav",
                           .shape = project::ArrayShape::LayersMatrix,
                           .changes = {{0, 1, project::HeadChangeKind::Off, {}},
                                       {1, 0, project::HeadChangeKind::Flat, {}},
                                       {1, 2, project::HeadChangeKind::Frozen, MatrixD{{0.25, 0.75}}}}};
    const auto read = fromJson(toJson(saved));
    ASSERT_TRUE(read.has_value()) << read.error().place;
    EXPECT_EQ(*read, saved);
}

TEST(ProjectJson, NamesWhatIsWrongInAModel) {
    SavedProject saved;
    saved.project.source = project::SourceKind::Model;
    saved.project.model.changes = {{0, 1, project::HeadChangeKind::Off, {}}};
    OrderedJson wrong = OrderedJson::parse(toJson(saved));
    wrong["model"]["changes"][0]["kind"] = "gone";
    const auto read = fromJson(wrong.dump());
    ASSERT_FALSE(read.has_value());
    EXPECT_EQ(read.error().code, ErrorCode::WrongField);
    EXPECT_EQ(read.error().expected, "off, flat, frozen");
    EXPECT_EQ(read.error().found, "gone");
}

TEST(ProjectJson, ASceneMayHaveNoTasksAndNotMoreThanFour) {
    SavedProject saved;
    saved.project.scene.tasks.clear();
    EXPECT_EQ(fromJson(toJson(saved)).value(), saved);
    saved.project.scene.tasks.resize(5);
    const auto read = fromJson(toJson(saved));
    ASSERT_FALSE(read.has_value());
    EXPECT_EQ(read.error(), (Error{ErrorCode::WrongField, "", "scene.tasks", "0 .. 4", "5"}));
}

TEST(ProjectJson, KeepsAPlannedHourAndPutsItsBreaksInOrder) {
    SavedProject saved;
    saved.project.plan = {{25, 35}, {8, human::Minutes(20)}, 3, {{human::Minutes(25), human::Minutes(5)}}};
    EXPECT_EQ(fromJson(toJson(saved)).value(), saved);
    OrderedJson json = OrderedJson::parse(toJson(saved));
    json["plan"]["breaks"] = OrderedJson::array({{{"at_min", 50}, {"length_min", 5}},
                                                 {{"at_min", 10}, {"length_min", 5}},
                                                 {{"at_min", 12}, {"length_min", 8}}});
    const auto read = fromJson(json.dump());
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->project.plan.breaks,
              (std::vector<human::PlannedBreak>{{human::Minutes(10), human::Minutes(5)},
                                                {human::Minutes(15), human::Minutes(5)},
                                                {human::Minutes(50), human::Minutes(5)}}));
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
