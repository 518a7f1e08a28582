#pragma once

#include <optional>

#include "core/base/matrix.h"

namespace lab::attention {

/// What changed from one matrix to another of the same shape.
struct MatrixChange {
    MatrixF difference;  ///< to - from
    Index row = 0;       ///< of the largest magnitude of the difference, the first of equals
    Index column = 0;
    float before = 0;   ///< from(row, column)
    float after = 0;    ///< to(row, column)
    float largest = 0;  ///< |after - before|; 0 = nothing changed
};

/// to - from, cell by cell. Differences that are not numbers count as none when the largest is looked for.
/// Nothing where the shapes differ or there are no cells.
[[nodiscard]] std::optional<MatrixChange> matrixChange(const MatrixF& from, const MatrixF& to);

}  // namespace lab::attention
