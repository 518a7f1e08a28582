#include "core/transformer/unicode_text.h"

#include <utf8proc.h>

#include <algorithm>
#include <cstdint>
#include <vector>

namespace lab::transformer {

namespace {

/// What a UTF-8 sequence's first byte says about it (Unicode 15, table 3-7).
struct Lead {
    int continuations = -1;            ///< -1: not a first byte
    unsigned char secondFirst = 0x80;  ///< range of the second byte
    unsigned char secondLast = 0xBF;
};

Lead leadOf(unsigned char byte) {
    if (byte < 0x80) {
        return {.continuations = 0};
    }
    if (byte >= 0xC2 && byte <= 0xDF) {
        return {.continuations = 1};
    }
    if (byte >= 0xE0 && byte <= 0xEF) {
        return {.continuations = 2,
                .secondFirst = static_cast<unsigned char>(byte == 0xE0 ? 0xA0 : 0x80),
                .secondLast = static_cast<unsigned char>(byte == 0xED ? 0x9F : 0xBF)};
    }
    if (byte >= 0xF0 && byte <= 0xF4) {
        return {.continuations = 3,
                .secondFirst = static_cast<unsigned char>(byte == 0xF0 ? 0x90 : 0x80),
                .secondLast = static_cast<unsigned char>(byte == 0xF4 ? 0x8F : 0xBF)};
    }
    return {};
}

/// One character from the front of `text`, which it shortens.
char32_t takeCharacter(std::string_view& text) {
    const auto first = static_cast<unsigned char>(text.front());
    text.remove_prefix(1);
    const Lead lead = leadOf(first);
    if (lead.continuations <= 0) {
        return lead.continuations == 0 ? first : kReplacement;
    }
    char32_t character = first & (0x3FU >> lead.continuations);
    for (int i = 0; i < lead.continuations; ++i) {
        const unsigned char low = i == 0 ? lead.secondFirst : 0x80;
        const unsigned char high = i == 0 ? lead.secondLast : 0xBF;
        const auto byte =
            text.empty() ? static_cast<unsigned char>(0) : static_cast<unsigned char>(text.front());
        if (byte < low || byte > high) {
            return kReplacement;
        }
        character = (character << 6) | (byte & 0x3FU);
        text.remove_prefix(1);
    }
    return character;
}

constexpr auto kNormalization =
    static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT);
constexpr auto kCanonical = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_DECOMPOSE);

/// Decomposition of each character, one after the other.
std::vector<utf8proc_int32_t> decomposed(std::u32string_view text, utf8proc_option_t options) {
    // The longest decomposition of one character has 18 (U+FDFA); room for it is kept ahead.
    constexpr std::size_t kRoom = 32;
    std::vector<utf8proc_int32_t> buffer(text.size() + text.size() / 4 + kRoom);
    std::size_t filled = 0;
    for (const char32_t character : text) {
        if (buffer.size() - filled < kRoom) {
            buffer.resize(buffer.size() * 2);
        }
        int boundary = 0;
        const utf8proc_ssize_t length = utf8proc_decompose_char(
            static_cast<utf8proc_int32_t>(character), buffer.data() + filled, kRoom, options, &boundary);
        filled += static_cast<std::size_t>(std::max<utf8proc_ssize_t>(length, 0));
    }
    buffer.resize(filled);
    return buffer;
}

/// Puts the marks between two starters in the order of their combining classes. utf8proc's own sort takes
/// time quadratic in the length of a run, which a hostile text would turn into minutes.
void orderMarks(std::vector<utf8proc_int32_t>& text) {
    const auto classOf = [](utf8proc_int32_t c) {
        return c < 0x300 ? 0 : utf8proc_get_property(c)->combining_class;
    };
    for (auto begin = text.begin(); begin != text.end();) {
        const auto end = std::find_if(begin, text.end(), [&](auto c) { return classOf(c) == 0; });
        if (end - begin > 1) {
            std::stable_sort(begin, end, [&](auto a, auto b) { return classOf(a) < classOf(b); });
        }
        begin = end == text.end() ? end : end + 1;
    }
}

bool isAscii(std::u32string_view text) {
    return std::all_of(text.begin(), text.end(), [](char32_t c) { return c < 0x80; });
}

}  // namespace

std::u32string decodeUtf8(std::string_view text) {
    std::u32string characters;
    characters.reserve(text.size());
    while (!text.empty()) {
        characters.push_back(takeCharacter(text));
    }
    return characters;
}

void appendUtf8(char32_t character, std::string& text) {
    utf8proc_uint8_t bytes[4];
    const bool isCharacter = character <= 0x10FFFF && (character < 0xD800 || character > 0xDFFF);
    const utf8proc_ssize_t length =
        utf8proc_encode_char(static_cast<utf8proc_int32_t>(isCharacter ? character : kReplacement), bytes);
    text.append(bytes, bytes + length);
}

std::string encodeUtf8(std::u32string_view text) {
    std::string bytes;
    bytes.reserve(text.size());
    for (const char32_t character : text) {
        appendUtf8(character, bytes);
    }
    return bytes;
}

std::u32string normalizeKC(std::u32string_view text) {
    if (isAscii(text)) {
        return std::u32string(text);
    }
    std::vector<utf8proc_int32_t> buffer = decomposed(text, kNormalization);
    orderMarks(buffer);
    const utf8proc_ssize_t length =
        utf8proc_normalize_utf32(buffer.data(), static_cast<utf8proc_ssize_t>(buffer.size()), kNormalization);
    return {buffer.begin(), buffer.begin() + std::max<utf8proc_ssize_t>(length, 0)};
}

std::u32string normalizeD(std::u32string_view text) {
    if (isAscii(text)) {
        return std::u32string(text);
    }
    std::vector<utf8proc_int32_t> buffer = decomposed(text, kCanonical);
    orderMarks(buffer);
    return {buffer.begin(), buffer.end()};
}

std::string lowerCase(std::string_view text) {
    std::string lower;
    lower.reserve(text.size());
    for (const char32_t character : decodeUtf8(text)) {
        appendUtf8(static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(character))), lower);
    }
    return lower;
}

bool isWhiteSpace(char32_t character) {
    if (character < 0x80) {
        return character == ' ' || (character >= '\t' && character <= '\r');
    }
    switch (utf8proc_category(static_cast<utf8proc_int32_t>(character))) {
        case UTF8PROC_CATEGORY_ZS:
        case UTF8PROC_CATEGORY_ZL:
        case UTF8PROC_CATEGORY_ZP:
            return true;
        default:
            return character == 0x85;
    }
}

bool isBlank(std::string_view text) {
    while (!text.empty()) {
        if (!isWhiteSpace(takeCharacter(text))) {
            return false;
        }
    }
    return true;
}

}  // namespace lab::transformer
