#include "core/formats/pickle.h"

#include <algorithm>
#include <array>
#include <string>

namespace lab::formats {

bool isPickle(std::span<const std::byte> bytes) {
    const std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    constexpr unsigned char kNewestProtocol = 5;
    const bool isBare =
        text.size() > 2 && text[0] == '\x80' && text[1] >= 1 && text[1] <= static_cast<char>(kNewestProtocol);
    // The name in the first local header of a zip: its length is at byte 26, itself at byte 30.
    constexpr std::size_t kLengthAt = 26;
    constexpr std::size_t kNameAt = 30;
    if (isBare || text.size() < kNameAt || !text.starts_with("PK\x03\x04")) {
        return isBare;
    }
    const auto length = static_cast<std::size_t>(static_cast<unsigned char>(text[kLengthAt])) |
                        static_cast<std::size_t>(static_cast<unsigned char>(text[kLengthAt + 1])) << 8U;
    const std::string_view name = text.substr(kNameAt, length);
    return name.ends_with("/data.pkl");
}

bool hasPickleName(std::string_view fileName) {
    std::string lower(fileName);
    std::ranges::transform(lower, lower.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    constexpr std::array<std::string_view, 6> kEndings = {".bin", ".pt", ".pth", ".pkl", ".pickle", ".ckpt"};
    return std::ranges::any_of(kEndings, [&](std::string_view ending) { return lower.ends_with(ending); });
}

}  // namespace lab::formats
