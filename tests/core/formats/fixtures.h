#pragma once

#include <fstream>
#include <iterator>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/formats/array.h"

namespace lab::formats {

inline std::vector<std::byte> toBytes(std::string_view text) {
    const auto bytes = std::as_bytes(std::span(text.data(), text.size()));
    return {bytes.begin(), bytes.end()};
}

inline std::vector<std::byte> readBytes(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return toBytes(std::string(std::istreambuf_iterator<char>(file), {}));
}

/// A file of tests/golden/formats.
inline std::vector<std::byte> fixture(const std::string& name) {
    return readBytes(std::string(LAB_GOLDEN_DIR "/formats/") + name);
}

/// What the arrays [2, 3, 4] of tests/golden/formats hold, see the README there.
inline std::vector<double> fixtureNumbers(DType dtype) {
    std::vector<double> numbers;
    for (int n = 0; n < 24; ++n) {
        const double floating = (n - 5) / 4.0;
        switch (dtype) {
            case DType::Bool:
                numbers.push_back(n % 3 == 0 ? 1 : 0);
                break;
            case DType::Int8:
                numbers.push_back(n - 5);
                break;
            case DType::UInt8:
                numbers.push_back(n);
                break;
            case DType::Int32:
                numbers.push_back((n - 5) * 100000);
                break;
            case DType::Int64:
                numbers.push_back((n - 5) * 1e12);
                break;
            case DType::Float16:
            case DType::BFloat16:
            case DType::Float32:
            case DType::Float64:
                numbers.push_back(floating);
                break;
        }
    }
    return numbers;
}

/// Calls `check` with every shortening of `bytes` (the whole left out), each in memory of just that size,
/// so that a sanitizer sees a read beyond the end.
template <typename Check>
void forEachTruncation(const std::vector<std::byte>& bytes, Check check) {
    for (std::size_t size = 0; size < bytes.size(); ++size) {
        check(std::vector<std::byte>(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(size)));
    }
}

/// Calls `check` with `bytes` with one bit turned, for every bit.
template <typename Check>
void forEachBitFlip(std::vector<std::byte> bytes, Check check) {
    for (std::byte& byte : bytes) {
        for (int bit = 0; bit < 8; ++bit) {
            byte ^= std::byte(1 << bit);
            check(bytes);
            byte ^= std::byte(1 << bit);
        }
    }
}

}  // namespace lab::formats
