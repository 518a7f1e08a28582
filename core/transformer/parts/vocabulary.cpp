#include "core/transformer/parts/vocabulary.h"

#include <cassert>

#include "core/files/read_file.h"
#include "core/transformer/unicode_text.h"

namespace lab::transformer {

Result<Vocabulary> Vocabulary::fromJson(const formats::Json& value, std::string_view path) {
    const std::string place(path);
    if (!value.is_object() && !value.is_array()) {
        return failure({ErrorCode::WrongField,
                        {},
                        place,
                        "an object or an array",
                        std::string(formats::jsonKind(value))});
    }
    Vocabulary vocabulary;
    vocabulary.m_tokens.resize(value.size());
    std::vector<bool> taken(value.size(), false);
    const auto wrong = [&](const std::string& token, const formats::Json& found) {
        return failure({ErrorCode::WrongField,
                        {},
                        formats::joinPath(path, token),
                        "an id of its own below " + std::to_string(value.size()),
                        formats::jsonText(found, -1)});
    };
    int next = 0;
    for (const auto& [key, item] : value.items()) {
        const bool isList = value.is_array();
        if (isList ? !item.is_string() : !item.is_number_unsigned()) {
            return wrong(key, item);
        }
        const std::string token = isList ? item.get<std::string>() : key;
        const auto id = isList ? static_cast<std::size_t>(next++) : item.get<std::size_t>();
        if (id >= taken.size() || taken[id] || vocabulary.m_ids.contains(token)) {
            return wrong(key, item);
        }
        taken[id] = true;
        vocabulary.m_tokens[id] = token;
        vocabulary.m_ids[token] = static_cast<int>(id);
    }
    return vocabulary;
}

const std::string& Vocabulary::token(int id) const {
    assert(id >= 0 && id < size() && "an id of the vocabulary");
    return m_tokens[static_cast<std::size_t>(id)];
}

std::optional<int> Vocabulary::find(std::string_view token) const {
    const auto found = m_ids.find(token);
    return found == m_ids.end() ? std::nullopt : std::optional(found->second);
}

std::vector<std::string> Vocabulary::tokens(const std::vector<int>& ids) const {
    std::vector<std::string> tokens;
    tokens.reserve(ids.size());
    for (const int id : ids) {
        tokens.push_back(token(id));
    }
    return tokens;
}

Result<std::vector<int>> Vocabulary::characters(std::string_view text) const {
    std::vector<int> ids;
    for (const char32_t character : decodeUtf8(text)) {
        const std::string own = encodeUtf8({&character, 1});
        std::optional<int> id = find(own);
        if (!id) {
            id = find(lowerCase(own));
        }
        if (!id) {
            return failure({ErrorCode::UnknownName, {}, "character", known(), own});
        }
        ids.push_back(*id);
    }
    return ids;
}

Result<std::vector<int>> Vocabulary::words(std::string_view text) const {
    std::vector<std::string> words(1);
    for (const char32_t character : decodeUtf8(text)) {
        if (isWhiteSpace(character) || character == U'?') {
            words.emplace_back();
        }
        if (!isWhiteSpace(character)) {
            words.back() += lowerCase(encodeUtf8({&character, 1}));
        }
        if (character == U'?') {
            words.emplace_back();
        }
    }
    std::vector<int> ids;
    for (const std::string& word : words) {
        if (word.empty()) {
            continue;
        }
        const std::optional<int> id = word.starts_with("<") ? std::nullopt : find(word);
        if (!id) {
            return failure({ErrorCode::UnknownName, {}, "word", known(), word});
        }
        ids.push_back(*id);
    }
    return ids;
}

std::string Vocabulary::known() const {
    std::string text;
    for (const std::string& token : m_tokens) {
        if (token.size() > 2 && token.starts_with("<")) {
            continue;
        }
        text.append(text.empty() ? "" : " ").append(token == " " ? "space" : token);
    }
    return text;
}

Result<formats::Json> readJsonFile(const std::filesystem::path& file) {
    const Result<std::string> text = files::readTextFile(file);
    if (!text) {
        return failure(text.error());
    }
    return formats::parseJson(*text).map_error([&](Error error) {
        error.file = file.string();
        return error;
    });
}

}  // namespace lab::transformer
