#pragma once

#include <bit>
#include <cstdint>

namespace lab::formats {

/// IEEE 754 binary16 to binary32, exact, branch-free so that loops over it are vectorised. A subnormal half
/// is built by subtraction, so no subnormal float (slow on many processors) ever arises. NaN stays NaN, sign
/// and payload kept. Source: Giesen 2012, "half_to_float_fast5".
[[nodiscard]] inline float halfToFloat(std::uint16_t half) {
    constexpr std::uint32_t kExponentShift = 112U << 23;  // 127 - 15
    constexpr std::uint32_t kSmallestNormal = 113U << 23;
    const std::uint32_t magnitude = (half & 0x7fffU) << 13;
    const std::uint32_t sign = (half & 0x8000U) << 16;
    const std::uint32_t special = magnitude >= (0x7c00U << 13) ? 0x7f800000U : 0U;
    const float subnormal =
        std::bit_cast<float>(magnitude + kSmallestNormal) - std::bit_cast<float>(kSmallestNormal);
    const std::uint32_t normal = (magnitude + kExponentShift) | special;
    const std::uint32_t bits = magnitude < (1U << 23) ? std::bit_cast<std::uint32_t>(subnormal) : normal;
    return std::bit_cast<float>(bits | sign);
}

/// bfloat16 is the upper half of a binary32.
[[nodiscard]] inline float bfloat16ToFloat(std::uint16_t bits) {
    return std::bit_cast<float>(static_cast<std::uint32_t>(bits) << 16);
}

}  // namespace lab::formats
