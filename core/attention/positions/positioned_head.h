#pragma once

#include <cstdint>
#include <optional>

#include "core/attention/positions/position_registry.h"
#include "core/attention/positions/shaw.h"
#include "core/base/matrix.h"

namespace lab::attention {

/// Which head it is, for what differs between heads.
struct HeadPlace {
    Index head = 0;
    Index heads = 1;
    Index valueWidth = 0;    ///< d_v, for relative values
    std::uint64_t seed = 0;  ///< for tables that stand in for trained ones
};

/// One head with its positions told. Scores are Q K^T * scale + bias, and with `shaw`
/// (Q K^T + shawScores(Q, relK, n_k)) * scale, context + shawContext(weights, relV).
template <typename T>
struct PositionedHead {
    Matrix<T> Q;                    ///< [n_q, d_k], turned where the mechanism turns
    Matrix<T> K;                    ///< [n_k, d_k]
    std::optional<Matrix<T>> bias;  ///< [n_q, n_k], added after the scale
    std::optional<ShawTables<T>> shaw;

    /// Everything that goes to the scores after the scale: `bias`, or shawScores() * scale, or nothing.
    [[nodiscard]] std::optional<Matrix<T>> scoreBias(T scale) const;
};

/// Tells one head its positions. Mechanisms that add to the embeddings leave it as it is. The queries are the
/// last n_q positions when there are fewer queries than keys. `values` are checked before (checkParameters).
/// Formulas: the header of each mechanism.
template <typename T>
[[nodiscard]] PositionedHead<T> positionHead(const Position& position, const ParameterValues& values,
                                             const MatrixView<T>& Q, const MatrixView<T>& K,
                                             const HeadPlace& place);

/// X [n, d] plus the vectors of positions 0 .. n-1; X itself where the mechanism does not add to embeddings.
template <typename T>
[[nodiscard]] Matrix<T> addToEmbeddings(const Position& position, const ParameterValues& values,
                                        const MatrixView<T>& X);

}  // namespace lab::attention
