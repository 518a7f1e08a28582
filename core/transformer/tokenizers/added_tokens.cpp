#include "core/transformer/tokenizers/added_tokens.h"

#include <array>

#include "core/transformer/character_class.h"
#include "core/transformer/tokenizers/piece_model.h"
#include "core/transformer/unicode_text.h"

namespace lab::transformer {

using formats::Json;

namespace {

bool isSet(const Json& token, const char* key) {
    const auto found = token.find(key);
    return found != token.end() && *found == true;
}

/// Where the last character of `text` begins.
std::size_t lastCharacter(std::string_view text) {
    std::size_t begin = text.size() - 1;
    while (begin > 0 && (static_cast<unsigned char>(text[begin]) & 0xC0U) == 0x80U) {
        --begin;
    }
    return begin;
}

/// Length in bytes of the character that `text` begins with.
std::size_t firstCharacter(std::string_view text) {
    std::size_t end = 1;
    while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) {
        ++end;
    }
    return end;
}

bool isWordIn(std::string_view character) {
    return isWordCharacter(decodeUtf8(character).front());
}

bool standsAlone(std::string_view before, std::string_view after) {
    return (before.empty() || !isWordIn(before.substr(lastCharacter(before)))) &&
           (after.empty() || !isWordIn(after.substr(0, firstCharacter(after))));
}

/// Tokens by their first byte.
using Starts = std::array<std::vector<const AddedToken*>, 256>;

const AddedToken* tokenAt(std::string_view text, std::size_t place, const Starts& starts) {
    const AddedToken* longest = nullptr;
    for (const AddedToken* token : starts[static_cast<unsigned char>(text[place])]) {
        const std::string_view rest = text.substr(place);
        const bool isLonger = longest == nullptr || token->content.size() > longest->content.size();
        if (isLonger && rest.starts_with(token->content) &&
            (!token->isWholeWord || standsAlone(text.substr(0, place), rest.substr(token->content.size())))) {
            longest = token;
        }
    }
    return longest;
}

std::string_view withoutSpaceAtEnd(std::string_view text) {
    while (!text.empty()) {
        const std::size_t last = lastCharacter(text);
        if (!isBlank(text.substr(last))) {
            break;
        }
        text = text.substr(0, last);
    }
    return text;
}

std::size_t spaceAtStart(std::string_view text) {
    std::size_t length = 0;
    while (length < text.size()) {
        const std::size_t next = firstCharacter(text.substr(length));
        if (!isBlank(text.substr(length, next))) {
            break;
        }
        length += next;
    }
    return length;
}

}  // namespace

Result<std::vector<AddedToken>> readAddedTokens(const Json& tokens) {
    std::vector<AddedToken> added;
    if (tokens.is_null()) {
        return added;
    }
    if (!tokens.is_array()) {
        return failure(
            {ErrorCode::WrongField, {}, "added_tokens", "an array", std::string(formats::jsonKind(tokens))});
    }
    for (const Json& token : tokens) {
        const std::string path = "added_tokens[" + std::to_string(added.size()) + "]";
        if (!token.is_object()) {
            return failure(
                {ErrorCode::WrongField, {}, path, "an object", std::string(formats::jsonKind(token))});
        }
        const Result<std::string> content = formats::requireString(token, "content", path);
        const Result<double> id = formats::requireNumber(token, "id", path);
        if (!content || !id) {
            return failure(!content ? content.error() : id.error());
        }
        const bool isId = *id >= 0 && *id < PieceTable::kMostIds && *id == static_cast<int>(*id);
        if (!isId || content->empty()) {
            return failure({ErrorCode::WrongField,
                            {},
                            path,
                            "a text and a whole number from 0 up as id",
                            formats::jsonText(token, -1).substr(0, 80)});
        }
        added.push_back({.id = static_cast<int>(*id),
                         .content = *content,
                         .takesSpaceBefore = isSet(token, "lstrip"),
                         .takesSpaceAfter = isSet(token, "rstrip"),
                         .isWholeWord = isSet(token, "single_word"),
                         .isNormalized = isSet(token, "normalized"),
                         .isSpecial = isSet(token, "special")});
    }
    return added;
}

std::vector<Stretch> cutAtTokens(std::string_view text, const std::vector<AddedToken>& tokens) {
    Starts starts;
    for (const AddedToken& token : tokens) {
        starts[static_cast<unsigned char>(token.content.front())].push_back(&token);
    }
    std::vector<Stretch> stretches;
    std::size_t begin = 0;
    for (std::size_t place = 0; place < text.size();) {
        const AddedToken* token = tokenAt(text, place, starts);
        if (token == nullptr) {
            ++place;
            continue;
        }
        std::string_view between = text.substr(begin, place - begin);
        between = token->takesSpaceBefore ? withoutSpaceAtEnd(between) : between;
        if (!between.empty()) {
            stretches.push_back({between, nullptr});
        }
        stretches.push_back({text.substr(place, token->content.size()), token});
        place += token->content.size();
        place += token->takesSpaceAfter ? spaceAtStart(text.substr(place)) : 0;
        begin = place;
    }
    if (begin < text.size()) {
        stretches.push_back({text.substr(begin), nullptr});
    }
    return stretches;
}

}  // namespace lab::transformer
