#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "core/base/matrix.h"
#include "core/base/result.h"

namespace lab::formats {

/// A picture in colour: rows from the top, three bytes (red, green, blue; sRGB) a pixel.
struct Picture {
    Index width = 0;
    Index height = 0;
    std::vector<std::uint8_t> pixels;  ///< [height, width, 3]
    bool operator==(const Picture&) const = default;
};

/// One .png of any kind, 8 bits a colour; grey and palettes become colours, what shows through is laid on
/// white. Errors: BadFormat [place: "the picture", found: the library's words]; Unsupported [place: "the
/// picture"] if a side is longer than `longestSide`.
[[nodiscard]] Result<Picture> readPng(std::span<const std::byte> bytes, Index longestSide = 8192);

}  // namespace lab::formats
