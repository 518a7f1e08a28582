#include "core/project/model_settings.h"

#include <gtest/gtest.h>

namespace lab::project {
namespace {

HeadChange off(int layer, int head) {
    return {layer, head, HeadChangeKind::Off, {}};
}

TEST(ModelSettings, KeepsChangesByLayerAndHead) {
    const std::vector<HeadChange> all =
        withChange(withChange(withChange({}, off(1, 0)), off(0, 2)), off(0, 1));
    EXPECT_EQ(all, (std::vector{off(0, 1), off(0, 2), off(1, 0)}));
}

TEST(ModelSettings, OneHeadHasOneChange) {
    HeadChange frozen{0, 1, HeadChangeKind::Frozen, MatrixD{{0.5, 0.5}}};
    const std::vector<HeadChange> all = withChange(withChange({}, off(0, 1)), frozen);
    EXPECT_EQ(all, std::vector{frozen});
    EXPECT_TRUE(withoutChange(all, 0, 1).empty());
    EXPECT_EQ(withoutChange(all, 1, 0), all) << "another head's change stays";
}

TEST(ModelSettings, FindsTheChangeOfAHead) {
    ModelSettings settings;
    settings.changes = {off(0, 1), off(2, 3)};
    ASSERT_NE(findChange(settings, 2, 3), nullptr);
    EXPECT_EQ(*findChange(settings, 2, 3), off(2, 3));
    EXPECT_EQ(findChange(settings, 3, 2), nullptr);
}

TEST(ModelSettings, FrozenWeightsOfAnotherShapeDiffer) {
    const HeadChange wide{0, 0, HeadChangeKind::Frozen, MatrixD::Ones(1, 4)};
    const HeadChange high{0, 0, HeadChangeKind::Frozen, MatrixD::Ones(4, 1)};
    EXPECT_NE(wide, high);
}

}  // namespace
}  // namespace lab::project
