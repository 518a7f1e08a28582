#include "core/engine/sequence_edit.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include "core/transformer/random_source.h"
#include "core/transformer/use_lite.h"

namespace lab::engine {
namespace {

using ::testing::ElementsAre;

const transformer::VectorSource& useLite() {
    static const auto opened = transformer::UseLite::open(std::string(LAB_RESOURCE_DIR) + "/models/use-lite");
    EXPECT_TRUE(opened.has_value());
    return **opened;
}

const transformer::VectorSource& words() {
    static const transformer::RandomSource source;
    return source;
}

const TokenList kCat = {"▁the", "▁cat", "▁sat"};

TEST(SequenceOf, ReadsAsItsTokens) {
    const project::Sequence sequence = sequenceOf(kCat, useLite());
    EXPECT_EQ(sequence.text, "the cat sat");
    EXPECT_EQ(sequence.editedTokens, kCat);
    EXPECT_EQ(sequenceOf({"Hello", ",", "world"}, words()).text, "Hello, world");
    EXPECT_EQ(sequenceOf({}, useLite()).text, "");
    EXPECT_EQ(sequenceOf({}, useLite()).editedTokens, TokenList{});
}

TEST(ReplaceToken, StartsAWordWhereTheOldOneDid) {
    EXPECT_THAT(replaceToken(kCat, 0, "The", useLite()), ElementsAre("▁The", "▁cat", "▁sat"));
    EXPECT_THAT(replaceToken(kCat, 1, "animal", useLite()), ElementsAre("▁the", "▁animal", "▁sat"));
    EXPECT_THAT(replaceToken(kCat, 2, "street", useLite()), ElementsAre("▁the", "▁cat", "▁street"));
}

TEST(ReplaceToken, ContinuesTheWordWhereTheOldOneDid) {
    const TokenList didnt = {"▁didn", "'", "t"};
    EXPECT_THAT(replaceToken(didnt, 2, "s", useLite()), ElementsAre("▁didn", "'", "s"));
}

TEST(ReplaceToken, ASpaceOrAMarkBeginsANewWord) {
    const TokenList didnt = {"▁didn", "'", "t"};
    for (const std::string text : {" the", "▁the", "·the"}) {
        EXPECT_THAT(replaceToken(didnt, 2, text, useLite()), ElementsAre("▁didn", "'", "▁the")) << text;
    }
}

TEST(ReplaceToken, MayBecomeSeveralTokens) {
    const TokenList changed = replaceToken(kCat, 1, "the animal", useLite());
    EXPECT_THAT(changed, ElementsAre("▁the", "▁the", "▁animal", "▁sat"));
    EXPECT_THAT(replaceToken({"a", "b"}, 1, "x, y", words()), ElementsAre("a", "x", ",", "y"));
}

TEST(ReplaceToken, NothingAndBlanksRemoveIt) {
    EXPECT_THAT(replaceToken(kCat, 0, "", useLite()), ElementsAre("▁cat", "▁sat"));
    EXPECT_THAT(replaceToken(kCat, 2, "", useLite()), ElementsAre("▁the", "▁cat"));
    EXPECT_THAT(replaceToken(kCat, 1, "  ", useLite()), ElementsAre("▁the", "▁sat"));
    EXPECT_THAT(replaceToken({"a"}, 0, " ", words()), ElementsAre());
}

TEST(InsertText, StandsBeforeTheTokenOrAtTheEnd) {
    EXPECT_THAT(insertText(kCat, 0, "because", useLite()), ElementsAre("▁because", "▁the", "▁cat", "▁sat"));
    EXPECT_THAT(insertText(kCat, 1, "animal", useLite()), ElementsAre("▁the", "▁animal", "▁cat", "▁sat"));
    EXPECT_THAT(insertText(kCat, 3, "too tired", useLite()),
                ElementsAre("▁the", "▁cat", "▁sat", "▁too", "▁tired"));
    EXPECT_THAT(insertText({}, 0, "x", words()), ElementsAre("x"));
    EXPECT_EQ(insertText(kCat, 1, "", useLite()), kCat);
}

TEST(RemoveTokens, TakesAnyIndicesInAnyOrder) {
    const TokenList list = {"a", "b", "c", "d"};
    EXPECT_THAT(removeTokens(list, {3, 0}), ElementsAre("b", "c"));
    EXPECT_THAT(removeTokens(list, {1, 1}), ElementsAre("a", "c", "d"));
    EXPECT_THAT(removeTokens(list, {}), ElementsAre("a", "b", "c", "d"));
    EXPECT_THAT(removeTokens(list, {0, 1, 2, 3}), ElementsAre());
    EXPECT_THAT(removeTokens({}, {}), ElementsAre());
}

TEST(DuplicateTokens, PutsEachCopyBehindItsOriginal) {
    const TokenList list = {"a", "b", "c"};
    EXPECT_THAT(duplicateTokens(list, {2, 0}), ElementsAre("a", "a", "b", "c", "c"));
    EXPECT_THAT(duplicateTokens(list, {1}), ElementsAre("a", "b", "b", "c"));
    EXPECT_EQ(duplicateTokens(list, {}), list);
}

TEST(MoveToken, StandsAtItsNewPlace) {
    const TokenList list = {"a", "b", "c", "d"};
    EXPECT_THAT(moveToken(list, 0, 3), ElementsAre("b", "c", "d", "a"));
    EXPECT_THAT(moveToken(list, 3, 0), ElementsAre("d", "a", "b", "c"));
    EXPECT_THAT(moveToken(list, 1, 2), ElementsAre("a", "c", "b", "d"));
    EXPECT_EQ(moveToken(list, 2, 2), list);
    EXPECT_THAT(moveToken({"a"}, 0, 0), ElementsAre("a"));
}

RC_GTEST_PROP(MoveToken, KeepsTheOthersInOrderAndCanBeTakenBack, ()) {
    const auto count = *rc::gen::inRange<std::size_t>(1, 12);
    const auto from = *rc::gen::inRange<std::size_t>(0, count);
    const auto to = *rc::gen::inRange<std::size_t>(0, count);
    TokenList list;
    for (std::size_t i = 0; i < count; ++i) {
        list.push_back(std::to_string(i));
    }
    const TokenList moved = moveToken(list, from, to);
    RC_ASSERT(moved.at(to) == list.at(from));
    RC_ASSERT(removeTokens(moved, {to}) == removeTokens(list, {from}));
    RC_ASSERT(moveToken(moved, to, from) == list);
}

TEST(EditableText, HidesTheMarkOfAWordsStart) {
    EXPECT_EQ(editableText("▁cat"), "cat");
    EXPECT_EQ(editableText("t"), "t");
    EXPECT_EQ(editableText("▁"), "▁") << "a token that is only the mark stays visible";
    EXPECT_EQ(editableText(""), "");
}

TEST(EditableText, TypedBackChangesNothing) {
    const TokenList tokens =
        useLite().tokenize("The animal didn't cross the street because it was too tired.");
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        EXPECT_EQ(replaceToken(tokens, i, editableText(tokens[i]), useLite()), tokens) << tokens[i];
    }
}

}  // namespace
}  // namespace lab::engine
