#pragma once

#include <optional>
#include <vector>

#include "core/base/matrix.h"

namespace lab::attention {

/// Where a causal mask's diagonal ends when there are fewer queries than keys.
enum class CausalAlignment {
    BottomRight,  ///< the queries are the last n_q positions: j <= i + n_k - n_q
    TopLeft,      ///< the queries are the first n_q positions: j <= i
};

/// Which keys each query may attend to: all restrictions that are set hold together.
/// Kept symbolic, so that no n_q x n_k matrix is needed for the usual masks.
struct AttentionMask {
    /// Query i may attend to key j only if j <= i + causalOffset.
    std::optional<Index> causalOffset;
    /// [n_k], 0 = no query attends to this key (padding); empty = all allowed.
    std::vector<std::uint8_t> keyAllowed;
    /// [n_q, n_k], 0 = may not; empty = all allowed.
    MaskMatrix given;

    [[nodiscard]] bool restrictsNothing() const {
        return !causalOffset && keyAllowed.empty() && given.size() == 0;
    }
    [[nodiscard]] bool allows(Index query, Index key) const {
        return (!causalOffset || key <= query + *causalOffset) &&
               (keyAllowed.empty() || keyAllowed[static_cast<std::size_t>(key)] != 0) &&
               (given.size() == 0 || given(query, key) != 0);
    }
    /// allows() turned round for a stretch of one query's row: masked[c] [count] = 1 where `row` may not
    /// attend to key firstKey + c, else 0. Filled by stretches, for painting.
    void maskedRow(Index row, Index firstKey, Index count, std::uint8_t* masked) const;
    bool operator==(const AttentionMask&) const = default;
};

/// Causal mask of a given alignment. Source: Vaswani et al. 2017, section 3.2.3.
[[nodiscard]] AttentionMask causalMask(Index queries, Index keys, CausalAlignment alignment);

/// The last `padded` of `keys` keys are hidden from every query. `padded` is cut to [0, keys].
[[nodiscard]] AttentionMask keyPaddingMask(Index keys, Index padded);

/// The mask written out, [queries, keys].
[[nodiscard]] MaskMatrix toMatrix(const AttentionMask& mask, Index queries, Index keys);

}  // namespace lab::attention
