#include "core/engine/sequence_edit.h"

#include <algorithm>
#include <cassert>

namespace lab::engine {

namespace {

constexpr std::string_view kWordMark = "\u2581";
constexpr std::string_view kMiddleDot = "\u00B7";

TokenList spliced(const TokenList& tokens, std::size_t index, std::size_t removed, TokenList added) {
    TokenList result(tokens.begin(), tokens.begin() + static_cast<std::ptrdiff_t>(index));
    std::move(added.begin(), added.end(), std::back_inserter(result));
    result.insert(result.end(), tokens.begin() + static_cast<std::ptrdiff_t>(index + removed), tokens.end());
    return result;
}

bool contains(const std::vector<std::size_t>& indices, std::size_t index) {
    return std::find(indices.begin(), indices.end(), index) != indices.end();
}

}  // namespace

project::Sequence sequenceOf(TokenList tokens, const transformer::VectorSource& source) {
    project::Sequence sequence;
    sequence.text = source.join(tokens);
    sequence.editedTokens = std::move(tokens);
    return sequence;
}

TokenList replaceToken(const TokenList& tokens, std::size_t index, std::string_view text,
                       const transformer::VectorSource& source) {
    assert(index < tokens.size());
    bool startsWord = tokens[index].starts_with(kWordMark);
    for (const std::string_view mark : {kWordMark, kMiddleDot, std::string_view(" ")}) {
        if (text.starts_with(mark) && text.size() > mark.size()) {
            startsWord = true;
            text.remove_prefix(mark.size());
            break;
        }
    }
    return spliced(tokens, index, 1, text.empty() ? TokenList{} : source.tokenizePiece(text, startsWord));
}

TokenList insertText(const TokenList& tokens, std::size_t index, std::string_view text,
                     const transformer::VectorSource& source) {
    assert(index <= tokens.size());
    return spliced(tokens, index, 0, source.tokenizePiece(text, true));
}

TokenList removeTokens(const TokenList& tokens, const std::vector<std::size_t>& indices) {
    TokenList result;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (!contains(indices, i)) {
            result.push_back(tokens[i]);
        }
    }
    return result;
}

TokenList duplicateTokens(const TokenList& tokens, const std::vector<std::size_t>& indices) {
    TokenList result;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        result.insert(result.end(), contains(indices, i) ? 2 : 1, tokens[i]);
    }
    return result;
}

TokenList moveToken(const TokenList& tokens, std::size_t from, std::size_t to) {
    assert(from < tokens.size() && to < tokens.size());
    TokenList result = tokens;
    const auto begin = result.begin();
    const auto source = begin + static_cast<std::ptrdiff_t>(from);
    const auto target = begin + static_cast<std::ptrdiff_t>(to);
    if (from < to) {
        std::rotate(source, source + 1, target + 1);
    } else {
        std::rotate(target, source, source + 1);
    }
    return result;
}

std::string editableText(const std::string& token) {
    return token.starts_with(kWordMark) && token.size() > kWordMark.size() ? token.substr(kWordMark.size())
                                                                           : token;
}

}  // namespace lab::engine
