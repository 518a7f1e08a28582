#pragma once

#include <span>

#include "core/base/matrix.h"

namespace lab::attention {

/// Jensen-Shannon divergence between heads in nats, [heads, heads]: the mean over all queries of
///     JS(p, q) = H((p + q) / 2) - (H(p) + H(q)) / 2,   H(a) = -sum_j a_j ln a_j.
/// 0 = the two heads look at the same keys, ln 2 = at none in common. Symmetric, exactly 0 on the diagonal
/// and never negative. Rows that sum to less than 1 are taken as they are (the divergence is then smaller); a
/// query that sees nothing in both heads adds 0. All heads have one shape (asserted). Source: Lin 1991,
/// "Divergence measures based on the Shannon entropy", equation 3.2.
template <typename T>
[[nodiscard]] MatrixD headDivergence(std::span<const MatrixView<T>> heads);

}  // namespace lab::attention
