#include "core/project/override_edit.h"

#include <gmock/gmock.h>

namespace lab::project {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

const Override kScore{Stage::Scores, 1, 2, 3, 4, 0.5};
const Override kWeight{Stage::Weights, 1, 2, 3, 4, 0.25};
const Override kPainted{Stage::Mask, 0, 0, 3, 4, 0};

TEST(OverrideEdit, ANewPlaceIsAddedAndAKnownOneChanged) {
    Override changed = kScore;
    changed.value = -7;
    EXPECT_THAT(withOverride({kScore}, kWeight), ElementsAre(kScore, kWeight));
    EXPECT_THAT(withOverride({kScore, kWeight}, changed), ElementsAre(changed, kWeight));
}

TEST(OverrideEdit, EveryPartOfAPlaceCounts) {
    for (const Override& other :
         {Override{Stage::Context, 1, 2, 3, 4, 0.5}, Override{Stage::Scores, 0, 2, 3, 4, 0.5},
          Override{Stage::Scores, 1, 0, 3, 4, 0.5}, Override{Stage::Scores, 1, 2, 0, 4, 0.5},
          Override{Stage::Scores, 1, 2, 3, 0, 0.5}}) {
        EXPECT_EQ(findOverride({kScore}, other), nullptr);
        EXPECT_EQ(withOverride({kScore}, other).size(), 2U);
        EXPECT_THAT(withoutOverride({kScore}, other), ElementsAre(kScore));
    }
}

TEST(OverrideEdit, IsFoundAndReleasedWhateverItsValue) {
    Override place = kScore;
    place.value = 99;
    const std::vector<Override> all = {kWeight, kScore};
    ASSERT_NE(findOverride(all, place), nullptr);
    EXPECT_EQ(findOverride(all, place)->value, 0.5);
    EXPECT_THAT(withoutOverride(all, place), ElementsAre(kWeight));
    EXPECT_THAT(withoutOverride({}, place), IsEmpty());
}

TEST(OverrideEdit, AStageIsReleasedAtOnce) {
    EXPECT_THAT(withoutStage({kPainted, kScore, kPainted}, Stage::Mask), ElementsAre(kScore));
}

}  // namespace
}  // namespace lab::project
