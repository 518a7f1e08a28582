#include "core/transformer/character_class.h"

#include <utf8proc.h>

#include <string_view>

namespace lab::transformer {

namespace {

bool isIn(char32_t c, char32_t first, char32_t last) {
    return c >= first && c <= last;
}

utf8proc_category_t categoryOf(char32_t c) {
    return utf8proc_category(static_cast<utf8proc_int32_t>(c));
}

unsigned boundClassOf(char32_t c) {
    return utf8proc_get_property(static_cast<utf8proc_int32_t>(c))->boundclass;
}

bool isAsciiLetter(char32_t c) {
    return isIn(c | 0x20, 'a', 'z');
}

}  // namespace

bool isCjkCharacter(char32_t c) {
    if (c < 0x2E80) {
        return false;
    }
    return isIn(c, 0x2E80, 0x2FDF) || isIn(c, 0x3005, 0x3007) || isIn(c, 0x3021, 0x3029) ||
           isIn(c, 0x3031, 0x3035) || isIn(c, 0x3041, 0x3096) || isIn(c, 0x309D, 0x309F) ||
           isIn(c, 0x30A1, 0x30FA) || isIn(c, 0x30FC, 0x312F) || isIn(c, 0x31A0, 0x31BF) ||
           isIn(c, 0x31F0, 0x31FF) || isIn(c, 0x3400, 0x4DBF) || isIn(c, 0x4E00, 0x9FFF) ||
           isIn(c, 0xF900, 0xFAFF) || isIn(c, 0xFF66, 0xFF9F) || isIn(c, 0x1AFF0, 0x1B16F) ||
           isIn(c, 0x20000, 0x3FFFD);
}

bool isCjkPunctuation(char32_t c) {
    return (isIn(c, 0x3001, 0x303F) || isIn(c, 0xFE30, 0xFE6F) || isIn(c, 0xFF01, 0xFF65)) &&
           !isCjkCharacter(c) && !isLetterOrNumber(c) && !extendsCluster(c);
}

bool isPictograph(char32_t c) {
    const unsigned bound = c < 0x80 ? 0U : boundClassOf(c);
    return bound == UTF8PROC_BOUNDCLASS_EXTENDED_PICTOGRAPHIC ||
           bound == UTF8PROC_BOUNDCLASS_REGIONAL_INDICATOR;
}

bool isLetterOrNumber(char32_t c) {
    if (c < 0x80) {
        return isAsciiLetter(c) || isDigit(c);
    }
    const utf8proc_category_t category = categoryOf(c);
    return (category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO) ||
           (category >= UTF8PROC_CATEGORY_ND && category <= UTF8PROC_CATEGORY_NO);
}

bool isDigit(char32_t c) {
    return c < 0x80 ? isIn(c, '0', '9') : categoryOf(c) == UTF8PROC_CATEGORY_ND;
}

bool isWordCharacter(char32_t c) {
    if (c < 0x80) {
        return isAsciiLetter(c) || isDigit(c) || c == '_';
    }
    if (isCjkCharacter(c) || isPictograph(c)) {
        return false;
    }
    const utf8proc_category_t category = categoryOf(c);
    return isLetterOrNumber(c) || (category >= UTF8PROC_CATEGORY_MN && category <= UTF8PROC_CATEGORY_ME) ||
           category == UTF8PROC_CATEGORY_PC || (category == UTF8PROC_CATEGORY_CF && !isLeftOut(c));
}

bool isLeftOut(char32_t c) {
    return c == 0xFEFF || c == 0x61C || c == 0x200E || c == 0x200F || isIn(c, 0x202A, 0x202E) ||
           isIn(c, 0x2066, 0x2069);
}

bool extendsCluster(char32_t c) {
    const unsigned bound = c < 0x80 ? 0U : boundClassOf(c);
    return bound == UTF8PROC_BOUNDCLASS_EXTEND || bound == UTF8PROC_BOUNDCLASS_SPACINGMARK ||
           bound == UTF8PROC_BOUNDCLASS_ZWJ;
}

bool isOpeningMark(char32_t c) {
    const utf8proc_category_t category = categoryOf(c);
    return category == UTF8PROC_CATEGORY_PS || category == UTF8PROC_CATEGORY_PI ||
           category == UTF8PROC_CATEGORY_SC;
}

bool isClosingMark(char32_t c) {
    constexpr std::u32string_view kStops =
        U".,;:!?%\u2026\u3001\u3002\uFF01\uFF05\uFF0C\uFF0E\uFF1A\uFF1B\uFF1F"
        U"\u060C\u061B\u061F\u06D4\u0964\u0965";
    const utf8proc_category_t category = categoryOf(c);
    return category == UTF8PROC_CATEGORY_PE || category == UTF8PROC_CATEGORY_PF ||
           kStops.find(c) != std::u32string_view::npos;
}

}  // namespace lab::transformer
