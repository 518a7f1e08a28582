#pragma once

#include <stop_token>

#include "core/base/matrix.h"

namespace lab::transformer {

/// A gated recurrent unit with hidden width h. Gates stand side by side in the order r, z, n, as PyTorch
/// keeps them:
///     r = sigmoid(x W_r + b_r + s U_r + c_r)          s the state before, W of the input, U of the state
///     z = sigmoid(x W_z + b_z + s U_z + c_z)
///     n = tanh(x W_n + b_n + r * (s U_n + c_n))
///     s' = (1 - z) * n + z * s
/// Sources: Cho et al. 2014, "Learning phrase representations using RNN encoder-decoder", section 2.3; the
/// place of r in n is that of Chung et al. 2014 as cuDNN has it.
struct GruCell {
    MatrixF W;     ///< [in, 3h]
    RowVectorF b;  ///< [3h]
    MatrixF U;     ///< [h, 3h]
    RowVectorF c;  ///< [3h]

    [[nodiscard]] Index width() const { return U.rows(); }
    /// The next state [h] from x W + b [3h] and the state before [h].
    [[nodiscard]] RowVectorF next(const RowVectorF& projected, const RowVectorF& state) const;
    /// The next state [h] from the input x [in] and the state before [h].
    [[nodiscard]] RowVectorF step(const RowVectorF& x, const RowVectorF& state) const;
};

enum class Direction { Forward, Backward };

/// States [n, h] of a cell that reads x [n, in] from the first row to the last, or back; row t is the state
/// after reading x_t. Starts from zeros. Empty (0 x 0) if `stop` ended it.
[[nodiscard]] MatrixF runGru(const GruCell& cell, const MatrixF& x, Direction direction,
                             const std::stop_token& stop = {});

/// Two cells that read in both directions. Source: Schuster and Paliwal 1997, "Bidirectional recurrent neural
/// networks".
struct BidirectionalGru {
    GruCell forward;
    GruCell backward;

    /// [n, 2h]: forward states beside backward ones. Empty (0 x 0) if `stop` ended it.
    [[nodiscard]] MatrixF run(const MatrixF& x, const std::stop_token& stop = {}) const;
    /// [2h]: the last state of each direction, from run()'s answer (n > 0).
    [[nodiscard]] RowVectorF lastStates(const MatrixF& states) const;
};

}  // namespace lab::transformer
