#include "core/transformer/token_text.h"

#include <gtest/gtest.h>

namespace lab::transformer {
namespace {

TEST(TokenText, ShowsTheWordMarkAsAMiddleDot) {
    EXPECT_EQ(displayToken("▁The"), "·The");
    EXPECT_EQ(displayToken("▁▁"), "··");
    EXPECT_EQ(displayToken("cat"), "cat");
}

TEST(TokenText, ShowsWhatCannotBeSeen) {
    EXPECT_EQ(displayToken(""), "∅");
    EXPECT_EQ(displayToken(" "), "␣");
    EXPECT_EQ(displayToken("a b"), "a␣b");
    EXPECT_EQ(displayToken(std::string(1, '\0')), "␀");
    EXPECT_EQ(displayToken("\t"), "␉");
    EXPECT_EQ(displayToken("\x7F"), "␡");
    EXPECT_EQ(displayToken("\u0085"), "U+0085");
    EXPECT_EQ(displayToken("\u200B"), "U+200B");
    EXPECT_EQ(displayToken("\u3000"), "U+3000");
    EXPECT_EQ(displayToken("▁\u200D"), "·U+200D");
    EXPECT_EQ(displayToken("\uFE0F"), "U+FE0F");
    EXPECT_EQ(displayToken("\u0301"), "\u25CC\u0301");
    EXPECT_EQ(displayToken("\xFF"), "\uFFFD");
}

TEST(TokenText, KeepsWhatJoinsAndDisarmsWhatTurns) {
    EXPECT_EQ(displayToken("👩‍👧"), "👩‍👧");
    EXPECT_EQ(displayToken("❤️"), "❤️");
    EXPECT_EQ(displayToken("می‌خواهم"), "می‌خواهم");
    EXPECT_EQ(displayToken("a\u202Eb"), "aU+202Eb");
}

/// ▁ab (2, known), 東京 (2, unknown), ". " (1, unknown; the space does not count): 3 of 5.
TEST(TokenText, CountsUnknownCharacters) {
    EXPECT_DOUBLE_EQ(shareOfUnknownCharacters({{"▁ab", true}, {"東京", false}, {". ", false}}), 3.0 / 5.0);
    EXPECT_EQ(shareOfUnknownCharacters({}), 0.0);
    EXPECT_EQ(shareOfUnknownCharacters({{"▁", false}, {" ", false}}), 0.0);
    EXPECT_EQ(shareOfUnknownCharacters({{"x", false}}), 1.0);
}

}  // namespace
}  // namespace lab::transformer
