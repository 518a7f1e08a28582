#pragma once

#include <string>
#include <string_view>

namespace lab::transformer {

/// U+2581, written for a space by subword tokenizers.
inline constexpr char32_t kWordMark = 0x2581;
inline constexpr std::string_view kWordMarkUtf8 = "\xE2\x96\x81";
inline constexpr char32_t kReplacement = 0xFFFD;

/// Code points of UTF-8. Bytes that are none become U+FFFD, one for each longest part of a character that is
/// cut short (Unicode 15, section 3.9, "Substitution of Maximal Subparts"). NUL is a character like any
/// other.
[[nodiscard]] std::u32string decodeUtf8(std::string_view text);

/// UTF-8 of code points; what is not a character (surrogates, beyond U+10FFFF) is written as U+FFFD.
[[nodiscard]] std::string encodeUtf8(std::u32string_view text);
void appendUtf8(char32_t character, std::string& text);

/// Normalization form KC (Unicode Standard Annex 15), in time n log n for any text.
[[nodiscard]] std::u32string normalizeKC(std::u32string_view text);

/// Normalization form D: canonical decomposition, in time n log n for any text.
[[nodiscard]] std::u32string normalizeD(std::u32string_view text);

/// Each character in lower case by itself.
[[nodiscard]] std::string lowerCase(std::string_view text);

/// Spaces, line and paragraph separators, and the control characters that stand for them.
[[nodiscard]] bool isWhiteSpace(char32_t character);
/// Nothing but white space, or nothing.
[[nodiscard]] bool isBlank(std::string_view text);

}  // namespace lab::transformer
