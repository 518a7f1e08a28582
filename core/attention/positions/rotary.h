#pragma once

#include "core/base/matrix.h"

namespace lab::attention {

/// Which two columns make a plane that is turned.
enum class RotaryPairing {
    Interleaved,  ///< x_2i and x_2i+1 (Su et al.)
    Halves,       ///< x_i and x_i+floor(d/2) (GPT-NeoX, Llama)
};

/// Angle by which each plane turns from one position to the next, [floor(d/2)]: theta_i = base^(-2i/d).
/// Source: Su et al. 2021, "RoFormer", section 3.2.2.
template <typename T>
[[nodiscard]] RowVector<T> rotaryAngles(Index d, double base);

/// Each row of X [n, d] with its pairs of columns turned by position * theta_i:
///     (u, v) -> (u cos a - v sin a, u sin a + v cos a),  a = positions[row] * theta_i.
/// Lengths stay, and the dot product of a turned query with a turned key depends on the difference of their
/// positions alone. Of an odd width the last column stays as it is. `positions` [n] in tokens; angles are
/// taken in double also for float. Source: Su et al. 2021, equations 15 and 34.
template <typename T>
[[nodiscard]] Matrix<T> rotate(const MatrixView<T>& X, const RowVectorD& positions, double base,
                               RotaryPairing pairing);

/// first, first + 1, ... [n]
[[nodiscard]] RowVectorD consecutivePositions(Index n, Index first = 0);

}  // namespace lab::attention
