#pragma once

#include <algorithm>
#include <cstdint>

#include "core/base/matrix.h"
#include "core/base/registry.h"

namespace lab::attention {

/// Most tokens that a mask's parameters reach.
inline constexpr double kLargestMaskSize = 65536;

/// Where a query stands among the keys if the queries are the last of them.
inline Index positionOf(Index query, Index queries, Index keys) {
    return query + keys - queries;
}

/// Puts 0 at the keys [first, last), cut to the row [keys].
inline void hideKeys(std::uint8_t* allowed, Index keys, Index first, Index last) {
    const Index begin = std::clamp<Index>(first, 0, keys);
    const Index end = std::clamp<Index>(last, begin, keys);
    std::fill_n(allowed + begin, end - begin, std::uint8_t{0});
}

/// A whole parameter of a mask.
inline Index maskParameter(const ParameterValues& values, const ParameterSpec& parameter) {
    const auto given = values.find(parameter.id);
    return static_cast<Index>(given == values.end() ? parameter.fallback : given->second);
}

}  // namespace lab::attention
