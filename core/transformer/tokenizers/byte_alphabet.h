#pragma once

#include <string>
#include <string_view>

namespace lab::transformer {

/// The character that byte-level pieces write for a byte: the byte itself where it is a visible Latin-1
/// character (33-126, 161-172, 174-255), otherwise U+0100, U+0101 ... in the order of the bytes. Source:
/// Radford et al. 2019, section 2.2 (BPE on bytes); the alphabet as the published vocabulary has it.
[[nodiscard]] char32_t characterOfByte(unsigned char byte);

/// A text of such characters as the bytes that it stands for; other characters stand for themselves.
[[nodiscard]] std::string bytesOfCharacters(std::string_view text);

/// Bytes as a text of such characters.
[[nodiscard]] std::string charactersOfBytes(std::string_view bytes);

}  // namespace lab::transformer
