#pragma once

#include "core/base/matrix.h"

namespace lab {

/// A small picture of a matrix: at most `maxSide` x `maxSide` cells, cell (r, c) the largest value of rows
/// [r n / rows, (r+1) n / rows) and columns likewise. The matrix itself where it is small enough.
[[nodiscard]] MatrixF pooledLargest(const MatrixF& values, Index maxSide);

}  // namespace lab
