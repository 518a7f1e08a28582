#include <utf8proc.h>

#include "core/transformer/tokenizers/word_piece.h"
#include "core/transformer/unicode_text.h"

namespace lab::transformer {

namespace {

utf8proc_category_t categoryOf(char32_t character) {
    return utf8proc_category(static_cast<utf8proc_int32_t>(character));
}

/// Control, format, private and unassigned characters, but not those that count as white space.
bool isControl(char32_t character) {
    if (character == '\t' || character == '\n' || character == '\r') {
        return false;
    }
    switch (categoryOf(character)) {
        case UTF8PROC_CATEGORY_CC:
        case UTF8PROC_CATEGORY_CF:
        case UTF8PROC_CATEGORY_CN:
        case UTF8PROC_CATEGORY_CS:
        case UTF8PROC_CATEGORY_CO:
            return true;
        default:
            return false;
    }
}

bool isIn(char32_t c, char32_t first, char32_t last) {
    return c >= first && c <= last;
}

/// The blocks of Chinese characters; kana and hangul are words like others.
bool isHan(char32_t c) {
    return isIn(c, 0x4E00, 0x9FFF) || isIn(c, 0x3400, 0x4DBF) || isIn(c, 0x20000, 0x2A6DF) ||
           isIn(c, 0x2A700, 0x2B73F) || isIn(c, 0x2B740, 0x2B81F) || isIn(c, 0x2B820, 0x2CEAF) ||
           isIn(c, 0xF900, 0xFAFF) || isIn(c, 0x2F800, 0x2FA1F);
}

std::u32string cleansed(std::u32string_view text) {
    std::u32string clean;
    for (const char32_t character : text) {
        if (character == 0 || character == kReplacement || isControl(character)) {
            continue;
        }
        clean.push_back(isWhiteSpace(character) ? U' ' : character);
    }
    return clean;
}

std::u32string parted(std::u32string_view text) {
    std::u32string apart;
    for (const char32_t character : text) {
        if (isHan(character)) {
            apart.append({U' ', character, U' '});
        } else {
            apart.push_back(character);
        }
    }
    return apart;
}

std::u32string withoutAccents(std::u32string_view text) {
    std::u32string bare = normalizeD(text);
    std::erase_if(bare, [](char32_t c) { return categoryOf(c) == UTF8PROC_CATEGORY_MN; });
    return bare;
}

std::u32string lowered(std::u32string_view text) {
    constexpr char32_t kDottedI = 0x130;  // the one character whose lower case is two
    std::u32string lower;
    for (const char32_t character : text) {
        if (character == kDottedI) {
            lower.append({U'i', char32_t{0x307}});
        } else {
            lower.push_back(
                static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(character))));
        }
    }
    return lower;
}

/// A truth value, or `fallback` where there is none.
Result<bool> flag(const formats::Json& object, const char* key, bool fallback) {
    const auto found = object.find(key);
    if (found == object.end() || found->is_null()) {
        return fallback;
    }
    if (!found->is_boolean()) {
        return failure({ErrorCode::WrongField,
                        {},
                        std::string("normalizer.") + key,
                        "true, false or null",
                        std::string(formats::jsonKind(*found))});
    }
    return found->get<bool>();
}

}  // namespace

Result<BertNormalizer> BertNormalizer::fromJson(const formats::Json& normalizer) {
    const Result<bool> cleans = flag(normalizer, "clean_text", true);
    const Result<bool> parts = flag(normalizer, "handle_chinese_chars", true);
    const Result<bool> lowers = flag(normalizer, "lowercase", true);
    const Result<bool> strips = flag(normalizer, "strip_accents", lowers.value_or(true));
    for (const Result<bool>* value : {&cleans, &parts, &lowers, &strips}) {
        if (!*value) {
            return failure(value->error());
        }
    }
    return BertNormalizer{*cleans, *parts, *strips, *lowers};
}

std::string BertNormalizer::normalized(std::string_view text) const {
    std::u32string characters = decodeUtf8(text);
    characters = cleansText ? cleansed(characters) : characters;
    characters = parts ? parted(characters) : characters;
    characters = stripsAccents ? withoutAccents(characters) : characters;
    characters = lowersCase ? lowered(characters) : characters;
    return encodeUtf8(characters);
}

}  // namespace lab::transformer
