#include "core/base/matrix_pyramid.h"

#include <algorithm>
#include <cmath>

namespace lab {

namespace {

constexpr Index kStep = 4;
constexpr Index kSmallestSide = 256;

/// One row of a level: reduces rows [row * 4, row * 4 + 4) of the finer level.
void reduceRow(const MatrixF& largestSource, const MatrixF& meanSource, Index row,
               MatrixPyramid::Level& level) {
    const Index firstRow = row * kStep;
    const Index endRow = std::min(firstRow + kStep, largestSource.rows());
    const Index columns = largestSource.cols();
    for (Index column = 0; column < level.largest.cols(); ++column) {
        const Index firstColumn = column * kStep;
        const Index endColumn = std::min(firstColumn + kStep, columns);
        float largest = largestSource(firstRow, firstColumn);
        float sum = 0;
        for (Index i = firstRow; i < endRow; ++i) {
            const float* values = largestSource.data() + i * columns;
            const float* means = meanSource.data() + i * columns;
            for (Index j = firstColumn; j < endColumn; ++j) {
                largest = std::abs(values[j]) > std::abs(largest) ? values[j] : largest;
                sum += means[j];
            }
        }
        level.largest(row, column) = largest;
        level.mean(row, column) = sum / static_cast<float>((endRow - firstRow) * (endColumn - firstColumn));
    }
}

}  // namespace

void buildPyramid(const MatrixF& values, MatrixPyramid& pyramid, ParallelRunner* runner) {
    SerialRunner serial;
    ParallelRunner& split = runner != nullptr ? *runner : serial;
    std::size_t used = 0;
    const MatrixF* largestSource = &values;
    const MatrixF* meanSource = &values;
    Index factor = kStep;
    // Levels are addressed while they grow, so room for all of them is made first.
    pyramid.levels.reserve(8);
    while (std::max(largestSource->rows(), largestSource->cols()) > kSmallestSide) {
        if (used == pyramid.levels.size()) {
            pyramid.levels.emplace_back();
        }
        MatrixPyramid::Level& level = pyramid.levels[used];
        level.factor = factor;
        const Index rows = (largestSource->rows() + kStep - 1) / kStep;
        const Index columns = (largestSource->cols() + kStep - 1) / kStep;
        level.largest.resize(rows, columns);
        level.mean.resize(rows, columns);
        split.run(rows, [&](Index row) { reduceRow(*largestSource, *meanSource, row, level); });
        largestSource = &level.largest;
        meanSource = &level.mean;
        factor *= kStep;
        ++used;
    }
    pyramid.levels.resize(used);
}

}  // namespace lab
