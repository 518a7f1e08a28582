#pragma once

#include <cstdint>

#include "core/base/matrix.h"

namespace lab::attention {

/// One vector for each offset j - i from -clip to +clip, shared by all offsets beyond.
template <typename T>
struct ShawTables {
    Matrix<T> relK;  ///< [2 clip + 1, d_k]
    Matrix<T> relV;  ///< [2 clip + 1, d_v]

    [[nodiscard]] Index clip() const { return (relK.rows() - 1) / 2; }
};

using IndexMatrix = Matrix<std::int32_t>;

/// Row of the tables for each query and key, [queries, keys]: r_ij = clip(j - i, -c, c) + c. The queries are
/// the last positions when there are fewer of them than keys. Source: Shaw, Uszkoreit, Vaswani 2018, section
/// 3.2.
[[nodiscard]] IndexMatrix shawIndex(Index queries, Index keys, Index clip);

/// What relative keys add to the unscaled dot products, [n_q, keys]: q_i . relK[r_ij]; to be multiplied by
/// the scale of the scores. From Q relK^T [n_q, 2c+1], so that no [n_q, n_k, d_k] is ever held. Source: Shaw
/// et al. 2018, equations 4 and 5.
template <typename T>
[[nodiscard]] Matrix<T> shawScores(const MatrixView<T>& Q, const MatrixView<T>& relK, Index keys);

/// What relative values add to the context, [n_q, d_v]: sum_j weights_ij relV[r_ij]. The weights are first
/// summed for each offset, [n_q, 2c+1]. Source: Shaw et al. 2018, equation 3.
template <typename T>
[[nodiscard]] Matrix<T> shawContext(const MatrixView<T>& weights, const MatrixView<T>& relV);

/// Tables that stand in for trained ones: normal numbers of standard deviation 0.5, relK row by row, then
/// relV; the same seed gives the same tables in float and double, for every head.
template <typename T>
[[nodiscard]] ShawTables<T> seededShawTables(Index clip, Index keyWidth, Index valueWidth,
                                             std::uint64_t seed);

}  // namespace lab::attention
