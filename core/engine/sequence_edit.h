#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/project/project.h"
#include "core/transformer/vector_source.h"

namespace lab::engine {

using TokenList = std::vector<std::string>;

/// The sequence that is this list of tokens; its text is what the list reads as.
[[nodiscard]] project::Sequence sequenceOf(TokenList tokens, const transformer::VectorSource& source);

/// Token `index` replaced by `text`, which is tokenised by itself (so it may become several tokens, and an
/// empty text removes it). The new tokens start a word if the old one did, or if `text` begins with a space,
/// U+2581 or a middle dot. Indices must lie inside (asserted), here and below.
[[nodiscard]] TokenList replaceToken(const TokenList& tokens, std::size_t index, std::string_view text,
                                     const transformer::VectorSource& source);

/// `text`, tokenised by itself as new words, before token `index` (tokens.size() = at the end).
[[nodiscard]] TokenList insertText(const TokenList& tokens, std::size_t index, std::string_view text,
                                   const transformer::VectorSource& source);

/// Without the tokens at `indices` (any order).
[[nodiscard]] TokenList removeTokens(const TokenList& tokens, const std::vector<std::size_t>& indices);

/// Each token at `indices` followed by a copy of itself.
[[nodiscard]] TokenList duplicateTokens(const TokenList& tokens, const std::vector<std::size_t>& indices);

/// Token `from` taken out and put back so that it stands at `to` in the new list.
[[nodiscard]] TokenList moveToken(const TokenList& tokens, std::size_t from, std::size_t to);

/// The text of a token as a person edits it: without the mark of a word's start.
[[nodiscard]] std::string editableText(const std::string& token);

}  // namespace lab::engine
