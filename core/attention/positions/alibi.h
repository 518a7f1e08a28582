#pragma once

#include "core/base/matrix.h"

namespace lab::attention {

enum class AlibiForm {
    Symmetric,  ///< -m |i - j|
    Signed,     ///< -m (i - j), for use with a causal mask: later keys, were they visible, would gain
};

/// Slope of each head, [heads]. With `heads` a power of two, m_h = 2^(-8 (h+1) / heads). Otherwise the slopes
/// of the power of two below, then every other slope (the first, the third, ...) of the power of two above.
/// Source: Press, Smith, Lewis 2022, "Train short, test long", section 3 and the authors' get_slopes.
template <typename T>
[[nodiscard]] RowVector<T> alibiSlopes(Index heads);

/// Bias [queries, keys] added to the scaled scores of a head of that slope; i and j are positions, and the
/// queries are the last positions when there are fewer of them than keys. Press, Smith, Lewis 2022,
/// section 3.
template <typename T>
[[nodiscard]] Matrix<T> alibiBias(T slope, Index queries, Index keys, AlibiForm form);

}  // namespace lab::attention
