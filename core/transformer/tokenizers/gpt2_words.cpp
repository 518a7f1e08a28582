#include "core/transformer/tokenizers/gpt2_words.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>

#include "core/transformer/unicode_text.h"

namespace lab::transformer {

namespace {

enum class Kind { Letter, Number, Space, Sign };

Kind kindOf(char32_t character) {
    if (isWhiteSpace(character)) {
        return Kind::Space;
    }
    switch (utf8proc_category(static_cast<utf8proc_int32_t>(character))) {
        case UTF8PROC_CATEGORY_LU:
        case UTF8PROC_CATEGORY_LL:
        case UTF8PROC_CATEGORY_LT:
        case UTF8PROC_CATEGORY_LM:
        case UTF8PROC_CATEGORY_LO:
            return Kind::Letter;
        case UTF8PROC_CATEGORY_ND:
        case UTF8PROC_CATEGORY_NL:
        case UTF8PROC_CATEGORY_NO:
            return Kind::Number;
        default:
            return Kind::Sign;
    }
}

/// One character of the text: its kind and where its bytes begin.
struct Place {
    Kind kind = Kind::Sign;
    std::size_t begin = 0;
};

std::vector<Place> placesOf(std::string_view text) {
    std::vector<Place> places;
    places.reserve(text.size() + 1);
    for (std::size_t begin = 0; begin < text.size();) {
        utf8proc_int32_t character = 0;
        const utf8proc_ssize_t length =
            utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()) + begin,
                             static_cast<utf8proc_ssize_t>(text.size() - begin), &character);
        const bool isText = length > 0;
        places.push_back({isText ? kindOf(static_cast<char32_t>(character)) : Kind::Sign, begin});
        begin += isText ? static_cast<std::size_t>(length) : 1;
    }
    return places;
}

std::size_t contractionLength(std::string_view text) {
    constexpr std::array<std::string_view, 7> kContractions = {"'s", "'t", "'re", "'ve", "'m", "'ll", "'d"};
    const auto found = std::ranges::find_if(kContractions, [&](auto c) { return text.starts_with(c); });
    return found == kContractions.end() ? 0 : found->size();
}

/// Where the run of one kind that holds place `first` ends.
std::size_t runEnd(const std::vector<Place>& places, std::size_t first) {
    std::size_t end = first;
    while (end < places.size() && places[end].kind == places[first].kind) {
        ++end;
    }
    return end;
}

/// One past the last character of the word that starts at `first`.
std::size_t wordEnd(std::string_view text, const std::vector<Place>& places, std::size_t first) {
    if (const std::size_t length = contractionLength(text.substr(places[first].begin)); length > 0) {
        return first + length;  // all of one byte
    }
    if (places[first].kind != Kind::Space) {
        return runEnd(places, first);
    }
    const bool leadsWord = text[places[first].begin] == ' ' && first + 1 < places.size() &&
                           places[first + 1].kind != Kind::Space;
    if (leadsWord) {
        return runEnd(places, first + 1);
    }
    const std::size_t end = runEnd(places, first);
    return end == places.size() || end == first + 1 ? end : end - 1;
}

}  // namespace

std::vector<std::string_view> gpt2Words(std::string_view text) {
    const std::vector<Place> places = placesOf(text);
    std::vector<std::string_view> words;
    for (std::size_t first = 0; first < places.size();) {
        const std::size_t next = wordEnd(text, places, first);
        const std::size_t endByte = next < places.size() ? places[next].begin : text.size();
        words.push_back(text.substr(places[first].begin, endByte - places[first].begin));
        first = next;
    }
    return words;
}

}  // namespace lab::transformer
