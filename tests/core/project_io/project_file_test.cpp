#include "core/project_io/project_file.h"

#include <gmock/gmock.h>

#include <rapidcheck/gtest.h>
#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/base/random.h"
#include "core/formats/npy.h"
#include "core/formats/zip.h"
#include "core/project/examples.h"
#include "tests/core/project_io/random_project.h"

namespace lab::project_io {
namespace {

using Bytes = std::vector<std::byte>;

Bytes asBytes(const std::string& text) {
    const auto bytes = std::as_bytes(std::span(text));
    return {bytes.begin(), bytes.end()};
}

SavedProject workedExample() {
    const project::Example example = project::examples().back();
    return {example.project, example.view};
}

std::vector<formats::ZipEntry> entriesOf(const Bytes& zip) {
    return formats::readZip(zip, [](std::string_view) { return true; }).value();
}

std::string textOf(const std::vector<formats::ZipEntry>& entries, const std::string& name) {
    const auto entry = std::ranges::find(entries, name, &formats::ZipEntry::name);
    return {reinterpret_cast<const char*>(entry->bytes.data()), entry->bytes.size()};
}

/// The zip of the worked example with one entry replaced, or left out where there is no text.
Bytes withEntry(const std::string& name, const std::optional<std::string>& text) {
    std::vector<formats::ZipEntry> entries = entriesOf(toAttn(workedExample()).value());
    std::erase_if(entries, [&](const formats::ZipEntry& entry) { return entry.name == name; });
    if (text) {
        entries.push_back({name, asBytes(*text)});
    }
    std::vector<formats::ZipSource> sources;
    for (const formats::ZipEntry& entry : entries) {
        sources.push_back({entry.name, entry.bytes});
    }
    return formats::writeZip(sources).value();
}

TEST(ProjectFile, EveryExampleComesBack) {
    for (const project::Example& example : project::examples()) {
        const SavedProject saved{example.project, example.view};
        const auto read = readProject(toAttn(saved).value());
        ASSERT_TRUE(read.has_value()) << example.id << read.error().place;
        EXPECT_EQ(*read, (OpenedProject{saved, {}})) << example.id;
    }
}

RC_GTEST_PROP(ProjectFile, SavedTwiceIsTheSameFile, ()) {
    const SavedProject saved = randomProject();
    const Bytes file = toAttn(saved).value();
    const auto read = readProject(file);
    RC_ASSERT(read.has_value());
    RC_ASSERT(read->saved == saved);
    RC_ASSERT(toAttn(read->saved).value() == file);
}

// The worked example has Q [1, 1], K and V [2, 1]: three arrays, which project.json names.
TEST(ProjectFile, HoldsReadableSettingsAndItsMatricesAsArrays) {
    const auto entries = entriesOf(toAttn(workedExample()).value());
    std::vector<std::string> names;
    for (const formats::ZipEntry& entry : entries) {
        names.push_back(entry.name);
    }
    EXPECT_THAT(names, testing::ElementsAre("project.json", "arrays/numbers.Q.npy", "arrays/numbers.K.npy",
                                            "arrays/numbers.V.npy"));
    const std::string text = textOf(entries, "project.json");
    EXPECT_THAT(text, testing::StartsWith("{\n  \"format\": \"attention-lab-project\",\n  \"schema\": "));
    EXPECT_EQ(nlohmann::json::parse(text)["numbers"]["K"]["npy"], "arrays/numbers.K.npy");
    const auto keys = formats::readNpy(entries[2].bytes);
    EXPECT_EQ(keys->shape, (formats::Shape{2, 1}));
    EXPECT_EQ(formats::toNumbers<double>(keys->view()),
              (std::vector<double>{workedExample().project.numbers.K(0, 0),
                                   workedExample().project.numbers.K(1, 0)}));
}

TEST(ProjectFile, ArraysThatAUserPutInAreRead) {
    const auto table = formats::toArray<float>(std::vector<float>{3, 4}, {2, 1});
    const Bytes npy = formats::writeNpy(table.view());
    const auto read = readProject(withEntry(
        "arrays/numbers.V.npy", std::string(reinterpret_cast<const char*>(npy.data()), npy.size())));
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->saved.project.numbers.V(1, 0), 4.0);
}

TEST(ProjectFile, OpensAProjectJsonOnItsOwn) {
    const auto read = readProject(asBytes(toJson(workedExample())));
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(*read, (OpenedProject{workedExample(), {}}));
}

TEST(ProjectFile, ReadsOfANewerSchemaWhatItKnows) {
    auto root = nlohmann::json::parse(toJson(workedExample()));
    root["schema"] = kProjectSchema + 4;
    root["a later idea"] = {1, 2};
    const auto read = readProject(asBytes(root.dump()));
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(*read, (OpenedProject{workedExample(), kProjectSchema + 4}));
    root["sequence"] = "of a new kind";
    EXPECT_EQ(readProject(asBytes(root.dump())).error().code, ErrorCode::NewerSchema);
}

TEST(ProjectFile, NamesWhatIsMissingOrWrong) {
    EXPECT_EQ(readProject(withEntry("project.json", {})).error(),
              (Error{ErrorCode::MissingField, "", "project.json", "", ""}));
    EXPECT_EQ(readProject(withEntry("arrays/numbers.Q.npy", {})).error(),
              (Error{ErrorCode::MissingField, "", "arrays/numbers.Q.npy", "", ""}));
    EXPECT_EQ(readProject(withEntry("arrays/numbers.Q.npy", "no array")).error().place,
              "arrays/numbers.Q.npy, magic");
    EXPECT_EQ(readProject(withEntry("project.json", "{}")).error().code, ErrorCode::BadFormat);
    EXPECT_EQ(readProject(asBytes("PK and nothing more")).error().place, "zip");
    EXPECT_EQ(readProject({}).error().code, ErrorCode::NotJson);
}

TEST(ProjectFile, NestingToAnyDepthIsNotFollowed) {
    const std::size_t depth = 1'000'000;
    std::string text = toJson(workedExample());
    text.insert(text.rfind('}'), ", \"unknown\": " + std::string(depth, '[') + std::string(depth, ']'));
    EXPECT_EQ(readProject(withEntry("project.json", text))->saved, workedExample());
}

/// Four kinds of damage, a few at a time: bytes changed, cut out, put in twice, the end cut off.
Bytes damaged(Bytes file, Random& random) {
    const auto below = [&](std::size_t limit) { return static_cast<std::size_t>(random.nextBits() % limit); };
    for (std::size_t times = 1 + below(4); times > 0 && !file.empty(); --times) {
        const auto at = file.begin() + static_cast<std::ptrdiff_t>(below(file.size()));
        const auto end = at + static_cast<std::ptrdiff_t>(below(static_cast<std::size_t>(file.end() - at)));
        switch (below(4)) {
            case 0:
                *at = static_cast<std::byte>(random.nextBits());
                break;
            case 1:
                file.erase(at, end);
                break;
            case 2: {
                const Bytes piece(at, end);
                file.insert(at, piece.begin(), piece.end());
                break;
            }
            default:
                file.erase(at, file.end());
        }
    }
    return file;
}

// Whatever comes in, an answer comes out: a project whose values are in their ranges, or what is wrong.
TEST(ProjectFile, AThousandDamagedFilesDoNoHarm) {
    Random random(2024);
    const Bytes zip = toAttn(workedExample()).value();
    const Bytes json = asBytes(toJson(workedExample()));
    int refused = 0;
    for (int i = 0; i < 1000; ++i) {
        const auto read = readProject(damaged(i % 2 == 0 ? zip : json, random));
        refused += read ? 0 : 1;
        if (read) {
            EXPECT_TRUE(fromJson(toJson(read->saved)).has_value()) << i;
        }
    }
    EXPECT_GT(refused, 500) << "most of them were damaged where it matters";
}

}  // namespace
}  // namespace lab::project_io
