#include "core/attention/attention_mask.h"

#include <gmock/gmock.h>

namespace lab::attention {
namespace {

MaskMatrix maskFrom(std::initializer_list<std::initializer_list<int>> rows) {
    MaskMatrix mask(std::ssize(rows), std::ssize(*rows.begin()));
    Index i = 0;
    for (const auto& row : rows) {
        Index j = 0;
        for (const int value : row) {
            mask(i, j++) = static_cast<std::uint8_t>(value);
        }
        ++i;
    }
    return mask;
}

// Two queries, four keys. The last two positions see three and four keys; the first two see one and two.
TEST(AttentionMask, CausalAlignments) {
    EXPECT_EQ(toMatrix(causalMask(2, 4, CausalAlignment::BottomRight), 2, 4),
              maskFrom({{1, 1, 1, 0}, {1, 1, 1, 1}}));
    EXPECT_EQ(toMatrix(causalMask(2, 4, CausalAlignment::TopLeft), 2, 4),
              maskFrom({{1, 0, 0, 0}, {1, 1, 0, 0}}));
}

TEST(AttentionMask, CausalAlignmentsAgreeOnSquares) {
    EXPECT_EQ(causalMask(5, 5, CausalAlignment::BottomRight), causalMask(5, 5, CausalAlignment::TopLeft));
}

// Four queries, two keys, bottom right: the first two queries come before every key and see nothing.
TEST(AttentionMask, MoreQueriesThanKeysLeavesEmptyRows) {
    EXPECT_EQ(toMatrix(causalMask(4, 2, CausalAlignment::BottomRight), 4, 2),
              maskFrom({{0, 0}, {0, 0}, {1, 0}, {1, 1}}));
}

TEST(AttentionMask, KeyPaddingHidesTheLastKeys) {
    EXPECT_EQ(toMatrix(keyPaddingMask(4, 1), 2, 4), maskFrom({{1, 1, 1, 0}, {1, 1, 1, 0}}));
    EXPECT_EQ(toMatrix(keyPaddingMask(3, 3), 1, 3), maskFrom({{0, 0, 0}}));
}

TEST(AttentionMask, KeyPaddingIsCutToTheKeys) {
    EXPECT_EQ(keyPaddingMask(3, 9), keyPaddingMask(3, 3));
    EXPECT_TRUE(keyPaddingMask(3, 0).restrictsNothing());
    EXPECT_TRUE(keyPaddingMask(3, -2).restrictsNothing());
    EXPECT_TRUE(keyPaddingMask(0, 1).restrictsNothing());
}

TEST(AttentionMask, AllRestrictionsHoldTogether) {
    AttentionMask mask;
    mask.causalOffset = 1;
    mask.keyAllowed = {0, 1, 1};
    mask.given = maskFrom({{1, 1, 1}, {1, 0, 1}});
    EXPECT_FALSE(mask.restrictsNothing());
    EXPECT_EQ(toMatrix(mask, 2, 3), maskFrom({{0, 1, 0}, {0, 0, 1}}));
}

}  // namespace
}  // namespace lab::attention
