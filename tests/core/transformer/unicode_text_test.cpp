#include "core/transformer/unicode_text.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "tests/core/transformer/processor_time.h"

namespace lab::transformer {
namespace {

TEST(UnicodeText, DecodesEveryLength) {
    EXPECT_EQ(decodeUtf8("aé東😀"), U"aé東😀");
    EXPECT_EQ(decodeUtf8(std::string_view("a\0b", 3)), std::u32string_view(U"a\0b", 3));
    EXPECT_EQ(decodeUtf8(""), U"");
}

/// Table 3-8 and the text around it of the Unicode Standard: one U+FFFD for each maximal part of a character.
TEST(UnicodeText, BrokenBytesBecomeReplacements) {
    EXPECT_EQ(decodeUtf8("\x61\xF1\x80\x80\xE1\x80\xC2\x62\x80\x63\x80\xBF\x64"),
              U"a\uFFFD\uFFFD\uFFFDb\uFFFDc\uFFFD\uFFFDd");
    EXPECT_EQ(decodeUtf8("\xC0\xAF"), U"\uFFFD\uFFFD") << "a slash written too long";
    EXPECT_EQ(decodeUtf8("\xE0\x80\xAF"), U"\uFFFD\uFFFD\uFFFD");
    EXPECT_EQ(decodeUtf8("\xED\xA0\x80"), U"\uFFFD\uFFFD\uFFFD") << "a surrogate";
    EXPECT_EQ(decodeUtf8("\xF4\x91\x92\x93\xFF"), U"\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD") << "beyond U+10FFFF";
    EXPECT_EQ(decodeUtf8("x\xE6\x9D"), U"x\uFFFD") << "cut short at the end";
}

TEST(UnicodeText, EncodingAndDecodingAreInverse) {
    EXPECT_TRUE(rc::check([] {
        const auto values =
            *rc::gen::container<std::vector<std::uint32_t>>(rc::gen::inRange<std::uint32_t>(0, 0x110000));
        std::u32string text;
        for (const std::uint32_t value : values) {
            text.push_back(value >= 0xD800 && value <= 0xDFFF ? U'x' : static_cast<char32_t>(value));
        }
        RC_ASSERT(decodeUtf8(encodeUtf8(text)) == text);
    }));
    EXPECT_EQ(encodeUtf8(std::u32string{0xD800, 0x110000}), "\uFFFD\uFFFD");
}

/// From the Unicode Standard Annex 15 and its test file: composition, compatibility, order of marks, Hangul.
TEST(UnicodeText, NormalizesToKC) {
    EXPECT_EQ(normalizeKC(U"e\u0301"), U"é");
    EXPECT_EQ(normalizeKC(U"ﬁ"), U"fi");
    EXPECT_EQ(normalizeKC(U"Ⅳ①½"), U"IV11⁄2");
    EXPECT_EQ(normalizeKC(U"\u3000Ａ"), U" A");
    EXPECT_EQ(normalizeKC(U"\u1E9B\u0323"), U"\u1E69");
    EXPECT_EQ(normalizeKC(U"a\u0301\u0323"), U"\u1EA1\u0301") << "the dot below goes first";
    EXPECT_EQ(normalizeKC(U"a\u0323\u0301"), U"\u1EA1\u0301");
    EXPECT_EQ(normalizeKC(U"\u1112\u1161\u11AB"), U"한");
    EXPECT_EQ(normalizeKC(U"\u2126\u212B"), U"\u03A9\u00C5");
    EXPECT_EQ(normalizeKC(std::u32string_view(U"a\0b", 3)), std::u32string_view(U"a\0b", 3));
    EXPECT_EQ(normalizeKC(U""), U"");
}

TEST(UnicodeText, NormalizingTwiceChangesNothing) {
    EXPECT_TRUE(rc::check([] {
        const auto text = *rc::gen::container<std::u32string>(rc::gen::map(
            rc::gen::inRange<std::uint32_t>(1, 0xD7FF), [](std::uint32_t c) { return char32_t{c}; }));
        const std::u32string once = normalizeKC(text);
        RC_ASSERT(normalizeKC(once) == once);
    }));
}

/// Marks in falling order are the worst case for a sort by neighbours: half a million would take minutes.
TEST(UnicodeText, LongRunsOfMarksAreQuick) {
    std::u32string text = U"a";
    text.append(250'000, U'\u0301');
    text.append(250'000, U'\u0323');
    std::u32string normal;
    EXPECT_LT(secondsOf([&] { normal = normalizeKC(text); }), 5.0 * kSlowerBuild);
    EXPECT_EQ(normal.substr(0, 2), U"\u1EA1\u0323");
    EXPECT_EQ(normal.back(), U'\u0301');
}

TEST(UnicodeText, LowersEveryScript) {
    EXPECT_EQ(lowerCase("ÀBC Ωß東 ЖЗ"), "àbc ωß東 жз");
    EXPECT_EQ(lowerCase("\xFF"), "\uFFFD");
}

TEST(UnicodeText, KnowsBlankText) {
    for (const std::string_view text : {"", " ", "\t\r\n\v\f", "\u00A0\u2003\u3000\u2028\u0085"}) {
        EXPECT_TRUE(isBlank(text));
    }
    for (const std::string_view text : {"a", "  .", "\u200B", "\u2581", "\xFF"}) {
        EXPECT_FALSE(isBlank(text));
    }
    EXPECT_FALSE(isBlank(std::string_view("\0", 1)));
}

}  // namespace
}  // namespace lab::transformer
