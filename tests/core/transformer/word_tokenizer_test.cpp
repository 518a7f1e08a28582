#include "core/transformer/word_tokenizer.h"

#include <gmock/gmock.h>
#include <rapidcheck.h>

#include "core/transformer/unicode_text.h"
#include "tests/core/transformer/processor_time.h"

namespace lab::transformer {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(WordTokenizer, WordsAndMarks) {
    EXPECT_THAT(wordTokens("The cat sat, (on) the mat."),
                ElementsAre("The", "cat", "sat", ",", "(", "on", ")", "the", "mat", "."));
    EXPECT_THAT(wordTokens("wait... what?!"), ElementsAre("wait", ".", ".", ".", "what", "?", "!"));
    EXPECT_THAT(wordTokens("$5 = 100%"), ElementsAre("$", "5", "=", "100", "%"));
}

TEST(WordTokenizer, ApostrophesAndHyphensStayInsideWords) {
    EXPECT_THAT(wordTokens("didn't l’été well-known state-of-the-art"),
                ElementsAre("didn't", "l’été", "well-known", "state-of-the-art"));
    EXPECT_THAT(wordTokens("'dogs' - cats-"), ElementsAre("'", "dogs", "'", "-", "cats", "-"));
    EXPECT_THAT(wordTokens("a--b"), ElementsAre("a", "-", "-", "b"));
    EXPECT_THAT(wordTokens("snake_case _"), ElementsAre("snake_case", "_"));
}

TEST(WordTokenizer, NumbersKeepTheirPointsAndCommas) {
    EXPECT_THAT(wordTokens("3.14 1,000 2,x end.Next 10:30"),
                ElementsAre("3.14", "1,000", "2", ",", "x", "end", ".", "Next", "10", ":", "30"));
}

TEST(WordTokenizer, ChineseAndJapaneseAreCutByCharacter) {
    EXPECT_THAT(wordTokens("我爱NLP。"), ElementsAre("我", "爱", "NLP", "。"));
    EXPECT_THAT(wordTokens("東京タワー、です"), ElementsAre("東", "京", "タ", "ワ", "ー", "、", "で", "す"));
    EXPECT_THAT(wordTokens("か\u3099\U00020000"), ElementsAre("か\u3099", "\U00020000"));
    EXPECT_THAT(wordTokens("안녕 세계"), ElementsAre("안녕", "세계")) << "Korean has spaces";
}

TEST(WordTokenizer, AnEmojiIsOneToken) {
    EXPECT_THAT(wordTokens("hi😀👍🏽👩‍👩‍👧‍👦🇫🇷🇩🇪❤️1️⃣!"),
                ElementsAre("hi", "😀", "👍🏽", "👩‍👩‍👧‍👦", "🇫🇷", "🇩🇪", "❤️",
                            "1️⃣", "!"));
    EXPECT_THAT(wordTokens("🏴󠁧󠁢󠁳󠁣󠁴󠁿 a1️⃣"),
                ElementsAre("🏴󠁧󠁢󠁳󠁣󠁴󠁿", "a", "1️⃣"));
}

TEST(WordTokenizer, RightToLeftWordsStayWhole) {
    EXPECT_THAT(wordTokens("שָׁלוֹם עולם"), ElementsAre("שָׁלוֹם", "עולם"));
    EXPECT_THAT(wordTokens("مَرْحَبًا، می‌خواهم؟"),
                ElementsAre("مَرْحَبًا", "،", "می‌خواهم", "؟"));
    EXPECT_THAT(wordTokens("\u200Fשלום\u200F \u202Eab\u202C"), ElementsAre("שלום", "ab"));
    EXPECT_THAT(wordTokens("हिन्दी।"), ElementsAre("हिन्दी", "।"));
}

TEST(WordTokenizer, NothingAndOddBytes) {
    EXPECT_THAT(wordTokens(""), IsEmpty());
    EXPECT_THAT(wordTokens(" \t\r\n\u00A0\u3000\u200B\uFEFF"), IsEmpty());
    EXPECT_THAT(wordTokens(std::string_view("a\0b", 3)), ElementsAre("a", std::string(1, '\0'), "b"));
    EXPECT_THAT(wordTokens("a\xFF\xE6\x9D"), ElementsAre("a", "\uFFFD", "\uFFFD"));
    EXPECT_THAT(wordTokens("\u0301"), ElementsAre("\u0301"));
}

TEST(WordTokenizer, JoinsAsPeopleWrite) {
    for (const std::string text :
         {"The cat sat, (on) the mat.", "She said: \"I'll be there!\" and went.", "$5 = 100%", "我爱 NLP。",
          "東京、です", "a - b", "“quoted” words", "شلام، مرحبا؟", "hi 😀 👍🏽!", "3.14 1,000"}) {
        EXPECT_EQ(joinWords(wordTokens(text)), text);
    }
    EXPECT_EQ(joinWords({}), "");
    EXPECT_EQ(joinWords({"a"}), "a");
}

std::u32string oddText() {
    // Characters that meet in unlucky ways, among ordinary ones.
    static const std::u32string alphabet =
        U"ab1 "
        U"2.,'’-_\"()$%#!。我か\u3099\uFF9E\u0301\u200D\u200C\uFE0F\u20E3😀👍\U0001F3FD🇫🇷\u200F\u00AD\u0600א\n"
        U"\u0E01\uFFFD\u00A9\uFF08\uFF01";
    const auto places =
        *rc::gen::container<std::vector<std::size_t>>(rc::gen::inRange<std::size_t>(0, alphabet.size()));
    std::u32string text;
    for (const std::size_t place : places) {
        text.push_back(alphabet[place]);
    }
    return text;
}

TEST(WordTokenizer, JoinedTextReadsAsTheSameTokens) {
    EXPECT_TRUE(rc::check([] {
        const std::vector<std::string> tokens = wordTokens(encodeUtf8(oddText()));
        RC_ASSERT(wordTokens(joinWords(tokens)) == tokens);
    }));
}

TEST(WordTokenizer, NothingButSpaceIsLost) {
    EXPECT_TRUE(rc::check([] {
        const std::u32string text = oddText();
        std::u32string joined;
        for (const std::string& token : wordTokens(encodeUtf8(text))) {
            RC_ASSERT(!token.empty());
            joined += decodeUtf8(token);
        }
        std::u32string wanted;
        for (const char32_t c : text) {
            if (!isWhiteSpace(c) && c != 0x200F) {
                wanted.push_back(c);
            }
        }
        RC_ASSERT(joined == wanted);
    }));
}

TEST(WordTokenizer, AMegabyteIsQuick) {
    std::string family;
    std::string flags;
    while (family.size() < 1'000'000) {
        family += "👩‍👧‍";
        flags += "🇫🇷";
    }
    std::string mixed;
    while (mixed.size() < 1'000'000) {
        mixed += "a-東.5,'";
    }
    for (const std::string& text :
         {std::string(1'000'000, 'a'), std::string(1'000'000, ' '), std::string(1'000'000, '-'),
          std::string(1'000'000, '\0'), std::string(1'000'000, '\xFF'), family, flags, mixed}) {
        EXPECT_LT(secondsOf([&] { EXPECT_LE(joinWords(wordTokens(text)).size(), 5'000'000U); }),
                  10.0 * kSlowerBuild);
    }
}

}  // namespace
}  // namespace lab::transformer
