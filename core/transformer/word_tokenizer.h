#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace lab::transformer {

/// Words and marks of a text in any script, in time linear in the text:
///   - white space separates and is not kept; marks of writing direction and the byte order mark are left
///   out;
///   - letters, digits, combining marks and "_" make words, with an apostrophe or hyphen inside a word
///     ("didn't", "well-known") and a point or comma between digits ("3.14", "1,000");
///   - a Chinese or Japanese character is a token, since these scripts put no spaces between words
///     (Thai, Lao, Khmer and Burmese stay as they are written, between spaces);
///   - any other mark or symbol is a token, an emoji with all that is joined to it (skin tone, ZWJ, flags,
///   keycaps).
/// Grapheme clusters: Unicode Standard Annex 29.
[[nodiscard]] std::vector<std::string> wordTokens(std::string_view text);

/// Text that reads as the tokens: a space between them, but none before closing marks, after opening ones and
/// between Chinese or Japanese characters. A straight double quote opens and closes in turn.
/// wordTokens() of it gives the tokens again, if they came from wordTokens().
[[nodiscard]] std::string joinWords(const std::vector<std::string>& tokens);

}  // namespace lab::transformer
