#pragma once

#include <algorithm>

#include "core/base/matrix.h"

namespace lab::attention {

/// Position of the first query, the first key having position 0: the queries are the last n_q positions when
/// there are fewer queries than keys (a key/value cache), and start with the keys otherwise.
[[nodiscard]] constexpr Index firstQueryPosition(Index queries, Index keys) {
    return std::max<Index>(keys - queries, 0);
}

}  // namespace lab::attention
