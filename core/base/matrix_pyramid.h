#pragma once

#include <vector>

#include "core/base/matrix.h"
#include "core/base/parallel.h"

namespace lab {

/// Reduced copies of a large matrix for drawing it smaller than one pixel a cell, see buildPyramid().
struct MatrixPyramid {
    struct Level {
        Index factor = 1;  ///< cells of the matrix that one cell of this level covers, each way
        MatrixF largest;   ///< the value of largest magnitude under each cell, sign kept (a hot cell never
                           ///< vanishes)
        MatrixF mean;
    };
    std::vector<Level> levels;  ///< finest first, factors 4, 16, ...

    [[nodiscard]] bool isEmpty() const { return levels.empty(); }
};

/// Builds the levels of `values` with factors 4, 16, ... while the level is still larger than 256 a side.
/// Adds 13 % to the matrix's memory. `runner` may be null. Reuses the memory of `pyramid`.
void buildPyramid(const MatrixF& values, MatrixPyramid& pyramid, ParallelRunner* runner = nullptr);

}  // namespace lab
