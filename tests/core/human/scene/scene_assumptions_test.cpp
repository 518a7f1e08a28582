#include "core/human/scene/scene_assumptions.h"

#include <gtest/gtest.h>

#include <cmath>
#include <set>

#include "core/human/scene/scene_model.h"
#include "core/human/scene/scene_presets.h"

namespace lab::human {
namespace {

TEST(SceneAssumptions, EachHasAReasonAndItsValueInRange) {
    std::set<std::string_view> ids;
    for (const SceneAssumption& row : sceneAssumptions()) {
        EXPECT_TRUE(ids.insert(row.constant.id).second) << row.constant.id;
        EXPECT_FALSE(row.constant.name.empty() || row.constant.reason.empty()) << row.constant.id;
        EXPECT_EQ(row.constant.value, SceneConstants{}.*row.field) << row.constant.id;
        EXPECT_LE(row.least, row.constant.value) << row.constant.id;
        EXPECT_GE(row.largest, row.constant.value) << row.constant.id;
        EXPECT_LT(row.least, row.largest) << row.constant.id;
    }
    // Every constant has a row: they are all doubles.
    EXPECT_EQ(sceneAssumptions().size(), sizeof(SceneConstants) / sizeof(double));
}

TEST(SceneAssumptions, OverridesAreKeptInRange) {
    for (const SceneAssumption& row : sceneAssumptions()) {
        const std::string id(row.constant.id);
        EXPECT_EQ(sceneConstants({{id, row.largest}}).*row.field, row.largest) << id;
        EXPECT_EQ(sceneConstants({{id, 1e9}}).*row.field, row.largest) << id;
        EXPECT_EQ(sceneConstants({{id, std::nan("")}}).*row.field, row.constant.value) << id;
    }
    EXPECT_EQ(sceneConstants({{"no such id", 3}}).leak, 1);
}

TEST(SceneElements, SayWhoseTheyAre) {
    EXPECT_EQ(sceneElements().size(), 12U);
    for (const SceneElement& element : sceneElements()) {
        EXPECT_FALSE(element.name.empty() || element.statement.empty() || element.source.empty())
            << element.id;
    }
}

TEST(ScenePresets, AreWithinTheirRanges) {
    EXPECT_EQ(scenePresets().size(), 6U);
    for (const ScenePreset& preset : scenePresets()) {
        const SceneSettings settings = preset.settings();
        EXPECT_EQ(inRange(settings), settings) << preset.id;
        EXPECT_FALSE(preset.events().empty()) << preset.id;
        EXPECT_EQ(findScenePreset(preset.id), &preset);
    }
    EXPECT_EQ(findScenePreset("no such id"), nullptr);
}

}  // namespace
}  // namespace lab::human
