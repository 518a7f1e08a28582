#pragma once

#include <rapidcheck.h>

#include <string>

#include "core/project/parameter_ranges.h"
#include "core/project_io/project_json.h"

namespace lab::project_io {

/// UTF-8 of a code point.
inline std::string utf8(char32_t c) {
    const auto byte = [](char32_t bits) { return static_cast<char>(static_cast<unsigned char>(bits)); };
    if (c < 0x80) {
        return {byte(c)};
    }
    if (c < 0x800) {
        return {byte(0xC0 | c >> 6), byte(0x80 | (c & 0x3F))};
    }
    if (c < 0x10000) {
        return {byte(0xE0 | c >> 12), byte(0x80 | (c >> 6 & 0x3F)), byte(0x80 | (c & 0x3F))};
    }
    return {byte(0xF0 | c >> 18), byte(0x80 | (c >> 12 & 0x3F)), byte(0x80 | (c >> 6 & 0x3F)),
            byte(0x80 | (c & 0x3F))};
}

/// Any text: NUL, quotes and other control characters, emoji, ideographs, all planes, no surrogates.
inline std::string randomText() {
    const auto scalar = rc::gen::oneOf(
        rc::gen::inRange<std::uint32_t>(0, 0x80), rc::gen::inRange<std::uint32_t>(0x80, 0xD800),
        rc::gen::inRange<std::uint32_t>(0xE000, 0x10000), rc::gen::inRange<std::uint32_t>(0x10000, 0x110000));
    std::string text;
    for (const std::uint32_t c : *rc::gen::container<std::vector<std::uint32_t>>(scalar)) {
        text += utf8(static_cast<char32_t>(c));
    }
    return text;
}

inline std::vector<std::string> randomTexts(Index count) {
    std::vector<std::string> texts;
    for (Index i = 0; i < count; ++i) {
        texts.push_back(randomText());
    }
    return texts;
}

/// A double in [least, largest] with all its digits, the ends included.
inline double randomNumber(project::Range<double> range) {
    const auto bits = *rc::gen::inRange<std::int64_t>(0, (std::int64_t{1} << 53) + 1);
    return range.least + (range.largest - range.least) * (static_cast<double>(bits) / 9007199254740992.0);
}

inline int randomNumber(project::Range<int> range) {
    return *rc::gen::inRange(range.least, range.largest + 1);
}

inline MatrixD randomMatrix(Index rows, Index columns) {
    MatrixD matrix(rows, columns);
    for (Index i = 0; i < matrix.size(); ++i) {
        matrix(i / columns, i % columns) = randomNumber(project::kNumberRange);
    }
    return matrix;
}

inline project::NumberTable randomNumbers() {
    const auto queries = *rc::gen::inRange<Index>(1, 5);
    const auto keys = *rc::gen::inRange<Index>(1, 5);
    const auto width = *rc::gen::inRange<Index>(1, 5);
    return {.queryLabels = randomTexts(queries),
            .keyLabels = randomTexts(keys),
            .Q = randomMatrix(queries, width),
            .K = randomMatrix(keys, width),
            .V = randomMatrix(keys, *rc::gen::inRange<Index>(1, 5))};
}

}  // namespace lab::project_io
