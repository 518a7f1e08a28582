#include "core/transformer/unigram_tokenizer.h"

#include <gmock/gmock.h>
#include <rapidcheck.h>

#include <fstream>
#include <iterator>

#include "core/transformer/unicode_text.h"
#include "tests/core/transformer/processor_time.h"

namespace lab::transformer {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using Token = UnigramTokenizer::Token;

/// Six reserved pieces, then the given ones from id 6.
UnigramTokenizer tokenizerOf(std::vector<UnigramTokenizer::Piece> pieces) {
    std::vector<UnigramTokenizer::Piece> all{{"\uFFFD", 0}, {"<s>", 0}, {"</s>", 0},
                                             {"e1", 0},     {"e2", 0},  {"e3", 0}};
    all.insert(all.end(), pieces.begin(), pieces.end());
    return UnigramTokenizer(all);
}

std::vector<std::string> texts(const std::vector<Token>& tokens) {
    std::vector<std::string> result;
    for (const Token& token : tokens) {
        result.push_back(token.text);
    }
    return result;
}

const UnigramTokenizer& shipped() {
    static const UnigramTokenizer tokenizer = [] {
        std::ifstream file(std::string(LAB_RESOURCE_DIR) + "/models/use-lite/vocab.json");
        const std::string json{std::istreambuf_iterator<char>(file), {}};
        return *UnigramTokenizer::fromJson(json);
    }();
    return tokenizer;
}

/// ▁ab: "▁" -1, "a" -2, "b" -2, "ab" -3.5 cut as ▁|ab (-4.5) rather than ▁|a|b (-5).
TEST(UnigramTokenizer, TakesTheBestTotalScore) {
    const UnigramTokenizer whole = tokenizerOf({{"▁", -1}, {"a", -2}, {"b", -2}, {"ab", -3.5}});
    EXPECT_THAT(whole.tokenize("ab"), ElementsAre(Token{6, "▁"}, Token{9, "ab"}));
    const UnigramTokenizer parts = tokenizerOf({{"▁", -1}, {"a", -2}, {"b", -2}, {"ab", -4.5}});
    EXPECT_THAT(parts.tokenize("ab"), ElementsAre(Token{6, "▁"}, Token{7, "a"}, Token{8, "b"}));
}

/// abc = a|bc or ab|c, both -4: the last piece that starts later (c) wins.
TEST(UnigramTokenizer, EqualScoresGoToTheLaterStart) {
    const UnigramTokenizer tokenizer =
        tokenizerOf({{"a", -2}, {"b", -9}, {"c", -2}, {"ab", -2}, {"bc", -2}, {"▁", -1}});
    EXPECT_THAT(texts(tokenizer.tokenize("abc")), ElementsAre("▁", "ab", "c"));
}

/// "aa" reaches the end with 0, which counts as not reached: "a" + "a" (-2) replaces it.
TEST(UnigramTokenizer, ABestOfZeroCountsAsNotReached) {
    EXPECT_THAT(texts(tokenizerOf({{"a", -1}, {"aa", 0}}).tokenize("aa", false)), ElementsAre("a", "a"));
    EXPECT_THAT(texts(tokenizerOf({{"a", -1}, {"aa", -0.5}}).tokenize("aa", false)), ElementsAre("aa"));
}

TEST(UnigramTokenizer, UnknownCharactersAreMergedAndNamed) {
    const UnigramTokenizer tokenizer = tokenizerOf({{"▁", -1}, {"a", -2}});
    EXPECT_THAT(tokenizer.tokenize("xyazz"),
                ElementsAre(Token{6, "▁"}, Token{0, "xy"}, Token{7, "a"}, Token{0, "zz"}));
}

TEST(UnigramTokenizer, ReservedPiecesNeverMatch) {
    const UnigramTokenizer tokenizer = tokenizerOf({{"▁", -1}});
    EXPECT_THAT(tokenizer.tokenize("<s>"), ElementsAre(Token{6, "▁"}, Token{0, "<s>"}));
    EXPECT_EQ(tokenizer.find("<s>"), UnigramTokenizer::kUnknown);
    EXPECT_EQ(tokenizer.find("\uFFFD"), UnigramTokenizer::kUnknown);
    EXPECT_EQ(tokenizer.find(""), UnigramTokenizer::kUnknown);
    EXPECT_EQ(tokenizer.find("▁"), 6);
}

TEST(UnigramTokenizer, OfTwinsTheLastCounts) {
    const UnigramTokenizer tokenizer = tokenizerOf({{"a", -1}, {"a", -2}});
    EXPECT_EQ(tokenizer.find("a"), 7);
    EXPECT_EQ(shipped().find("”5"), 4464);
}

TEST(UnigramTokenizer, NormalisesAndMarksSpaces) {
    const UnigramTokenizer tokenizer = tokenizerOf({{"▁", -1}, {"f", -2}, {"i", -2}, {"A", -2}, {"é", -2}});
    EXPECT_THAT(texts(tokenizer.tokenize("ﬁ\u3000Ａ")), ElementsAre("▁", "f", "i", "▁", "A"));
    EXPECT_THAT(texts(tokenizer.tokenize("e\u0301", false)), ElementsAre("é"));
    EXPECT_THAT(texts(tokenizer.tokenize("i  i", false)), ElementsAre("i", "▁", "▁", "i"));
}

TEST(UnigramTokenizer, NoTextNoTokens) {
    EXPECT_THAT(shipped().tokenize(""), IsEmpty());
    EXPECT_THAT(shipped().tokenize("", false), IsEmpty());
}

TEST(UnigramTokenizer, ScoresMayBeNull) {
    const auto tokenizer = UnigramTokenizer::fromJson(
        R"([["u",0],["1",0],["2",0],["3",0],["4",0],["5",0],["a",null],["aa",-1]])");
    ASSERT_TRUE(tokenizer.has_value());
    EXPECT_EQ(tokenizer->size(), 8);
    EXPECT_THAT(texts(tokenizer->tokenize("aa", false)), ElementsAre("a", "a"));
}

TEST(UnigramTokenizer, BrokenVocabulariesAreErrors) {
    const auto codeOf = [](std::string_view json) {
        const auto tokenizer = UnigramTokenizer::fromJson(json);
        return tokenizer ? std::optional<ErrorCode>{} : tokenizer.error().code;
    };
    EXPECT_EQ(codeOf("[["), ErrorCode::NotJson);
    EXPECT_EQ(codeOf("{}"), ErrorCode::WrongField);
    EXPECT_EQ(codeOf("[]"), ErrorCode::WrongField);
    EXPECT_EQ(codeOf(R"([["u",0],["1",0],["2",0],["3",0],["4",0],["5","x"]])"), ErrorCode::WrongField);
    EXPECT_EQ(codeOf(R"([["u",0],["1",0],["2",0],["3",0],["4",0],["",1]])"), ErrorCode::WrongField);
    EXPECT_EQ(UnigramTokenizer::fromJson(R"([["u",0],["1",0],["2",0],["3",0],["4",0],5])").error().place,
              "[5]");
}

/// Whatever the text, the tokens' texts put together are the normalised text, and ids agree with find().
TEST(UnigramTokenizer, TokensCoverTheText) {
    EXPECT_TRUE(rc::check([](const std::string& text) {
        std::string joined;
        for (const Token& token : shipped().tokenize(text)) {
            joined += token.text;
            RC_ASSERT(token.id == shipped().find(token.text));
        }
        std::u32string wanted = normalizeKC(decodeUtf8(text));
        for (char32_t& c : wanted) {
            c = c == U' ' ? kWordMark : c;
        }
        RC_ASSERT(joined == (wanted.empty() ? "" : std::string(kWordMarkUtf8) + encodeUtf8(wanted)));
    }));
}

/// Linear: a megabyte of the worst kinds stays below half a second.
TEST(UnigramTokenizer, AMegabyteIsQuick) {
    std::string marks;
    while (marks.size() < 1'000'000) {
        marks += "\u0301\u0323";
    }
    std::string chinese;
    while (chinese.size() < 1'000'000) {
        chinese += "東京";
    }
    for (const std::string& text :
         {std::string(1'000'000, 'a'), std::string(1'000'000, ' '), marks, chinese}) {
        EXPECT_LT(secondsOf([&] { EXPECT_FALSE(shipped().tokenize(text).empty()); }), 5.0 * kSlowerBuild);
    }
}

}  // namespace
}  // namespace lab::transformer
