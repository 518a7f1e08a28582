#include "core/transformer/tokenizers/byte_alphabet.h"

#include <array>

#include "core/transformer/unicode_text.h"

namespace lab::transformer {

namespace {

constexpr std::size_t kBytes = 256;
constexpr char32_t kFirstStandIn = 0x100;

constexpr bool isVisible(std::size_t byte) {
    return (byte >= 33 && byte <= 126) || (byte >= 161 && byte <= 172) || byte >= 174;
}

constexpr std::array<char32_t, kBytes> makeAlphabet() {
    std::array<char32_t, kBytes> alphabet{};
    char32_t next = kFirstStandIn;
    for (std::size_t byte = 0; byte < kBytes; ++byte) {
        alphabet[byte] = isVisible(byte) ? static_cast<char32_t>(byte) : next++;
    }
    return alphabet;
}

constexpr std::array<char32_t, kBytes> kAlphabet = makeAlphabet();

}  // namespace

char32_t characterOfByte(unsigned char byte) {
    return kAlphabet[byte];
}

std::string bytesOfCharacters(std::string_view text) {
    std::string bytes;
    for (const char32_t character : decodeUtf8(text)) {
        std::size_t byte = 0;
        while (byte < kBytes && kAlphabet[byte] != character) {
            ++byte;
        }
        if (byte < kBytes) {
            bytes.push_back(static_cast<char>(byte));
        } else {
            appendUtf8(character, bytes);
        }
    }
    return bytes;
}

std::string charactersOfBytes(std::string_view bytes) {
    std::string text;
    for (const char byte : bytes) {
        appendUtf8(kAlphabet[static_cast<unsigned char>(byte)], text);
    }
    return text;
}

}  // namespace lab::transformer
