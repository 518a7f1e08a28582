#pragma once

namespace lab::transformer {

/// A character of a Chinese or Japanese script: Han, Hiragana, Katakana, Bopomofo.
[[nodiscard]] bool isCjkCharacter(char32_t character);
/// Punctuation that Chinese and Japanese set at the width of a character.
[[nodiscard]] bool isCjkPunctuation(char32_t character);
/// An emoji, another pictograph, or half of a flag.
[[nodiscard]] bool isPictograph(char32_t character);
/// Letter or digit of any script.
[[nodiscard]] bool isLetterOrNumber(char32_t character);
[[nodiscard]] bool isDigit(char32_t character);
/// What words are made of: letters, digits, combining marks, joiners, "_".
[[nodiscard]] bool isWordCharacter(char32_t character);
/// Marks of writing direction and the byte order mark: no part of the text's meaning.
[[nodiscard]] bool isLeftOut(char32_t character);
/// Continues the grapheme cluster before it, whatever that is.
[[nodiscard]] bool extendsCluster(char32_t character);

/// Marks that stand close to what follows: opening brackets and quotes, currency signs.
[[nodiscard]] bool isOpeningMark(char32_t character);
/// Marks that stand close to what is before them: closing brackets and quotes, stops, commas, "%".
[[nodiscard]] bool isClosingMark(char32_t character);

}  // namespace lab::transformer
