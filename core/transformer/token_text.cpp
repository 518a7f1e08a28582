#include "core/transformer/token_text.h"

#include <utf8proc.h>

#include <algorithm>
#include <cstdio>

#include "core/transformer/unicode_text.h"

namespace lab::transformer {

namespace {

utf8proc_category_t categoryOf(char32_t c) {
    return utf8proc_category(static_cast<utf8proc_int32_t>(c));
}

/// Characters that turn the direction of what stands around them; shown, they would turn the user's screen.
bool turnsDirection(char32_t c) {
    return c == 0x61C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2066 && c <= 0x2069);
}

bool isInvisible(char32_t c) {
    switch (categoryOf(c)) {
        case UTF8PROC_CATEGORY_CC:
        case UTF8PROC_CATEGORY_CF:
        case UTF8PROC_CATEGORY_ZS:
        case UTF8PROC_CATEGORY_ZL:
        case UTF8PROC_CATEGORY_ZP:
            return true;
        default:
            // Variation selectors and fillers draw nothing by themselves.
            return utf8proc_charwidth(static_cast<utf8proc_int32_t>(c)) == 0 &&
                   utf8proc_get_property(static_cast<utf8proc_int32_t>(c))->ignorable != 0;
    }
}

bool isCombining(char32_t c) {
    const utf8proc_category_t category = categoryOf(c);
    return category == UTF8PROC_CATEGORY_MN || category == UTF8PROC_CATEGORY_ME;
}

std::string codePointName(char32_t c) {
    char name[16];
    std::snprintf(name, sizeof name, "U+%04X", static_cast<unsigned>(c));
    return name;
}

void appendVisible(char32_t c, bool isAllInvisible, std::string& out) {
    constexpr char32_t kMiddleDot = 0xB7;
    constexpr char32_t kOpenBox = 0x2423;
    constexpr char32_t kControlPictures = 0x2400;
    constexpr char32_t kDeletePicture = 0x2421;
    if (c == kWordMark) {
        appendUtf8(kMiddleDot, out);
    } else if (c == ' ') {
        appendUtf8(kOpenBox, out);
    } else if (c < 0x20) {
        appendUtf8(kControlPictures + c, out);
    } else if (c == 0x7F) {
        appendUtf8(kDeletePicture, out);
    } else if (turnsDirection(c) || categoryOf(c) == UTF8PROC_CATEGORY_CC ||
               (isAllInvisible && isInvisible(c))) {
        out += codePointName(c);
    } else {
        appendUtf8(c, out);
    }
}

}  // namespace

std::string displayToken(const std::string& token) {
    constexpr char32_t kEmptySet = 0x2205;
    constexpr char32_t kDottedCircle = 0x25CC;
    const std::u32string characters = decodeUtf8(token);
    std::string shown;
    if (characters.empty()) {
        appendUtf8(kEmptySet, shown);
        return shown;
    }
    // Joiners inside a word or an emoji belong to its shape and stay; alone they would show nothing.
    const bool isAllInvisible = std::all_of(characters.begin(), characters.end(),
                                            [](char32_t c) { return c == kWordMark || isInvisible(c); });
    if (!isAllInvisible && isCombining(characters.front())) {
        appendUtf8(kDottedCircle, shown);
    }
    for (const char32_t character : characters) {
        appendVisible(character, isAllInvisible, shown);
    }
    return shown;
}

double shareOfUnknownCharacters(const std::vector<TokenFact>& tokens) {
    std::ptrdiff_t all = 0;
    std::ptrdiff_t unknown = 0;
    for (const TokenFact& token : tokens) {
        const std::u32string characters = decodeUtf8(token.text);
        const std::ptrdiff_t count = std::count_if(characters.begin(), characters.end(), [](char32_t c) {
            return c != kWordMark && !isWhiteSpace(c);
        });
        all += count;
        unknown += token.known ? 0 : count;
    }
    return all == 0 ? 0.0 : static_cast<double>(unknown) / static_cast<double>(all);
}

}  // namespace lab::transformer
