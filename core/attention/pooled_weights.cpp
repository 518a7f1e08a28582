#include <algorithm>
#include <cassert>

#include "core/attention/packed_head.h"
#include "core/attention/scaled_dot_product.h"

namespace lab::attention {

namespace {

/// pooled = max(pooled, largest weight under each of its columns); weights [keys].
void poolRow(const float* weights, Index keys, Index columns, float* pooled) {
    for (Index c = 0; c < columns; ++c) {
        const Index end = (c + 1) * keys / columns;
        float largest = pooled[c];
        for (Index key = c * keys / columns; key < end; ++key) {
            largest = std::max(largest, weights[key]);
        }
        pooled[c] = largest;
    }
}

/// Picture rows [firstRow, endRow), the queries under them a block at a time.
void poolRows(const kernel::Problem& problem, Index firstRow, Index endRow, MatrixF& picture) {
    const Index rows = picture.rows();
    const Index keys = problem.keys;
    const Index step = blockRows(problem, 1);
    const Index end = endRow * problem.queries / rows;
    Workspace& workspace = threadWorkspace();
    Index row = firstRow;
    for (Index first = firstRow * problem.queries / rows; first < end; first += step) {
        kernel::RowBlock block;
        block.first = first;
        block.count = std::min(step, end - first);
        block.scratch = workspace.rows.atLeast(kernel::scratchSize(block.count, keys, 0));
        block.weights = workspace.weights.atLeast(block.count * keys);
        kernel::attendRows(problem, block);
        for (Index query = first; query < first + block.count; ++query) {
            while (query >= (row + 1) * problem.queries / rows) {
                ++row;
            }
            poolRow(block.weights + (query - first) * keys, keys, picture.cols(), picture.row(row).data());
        }
    }
}

}  // namespace

MatrixF pooledWeights(const HeadInput<float>& input, Index maxSide, ParallelRunner* runner,
                      const std::stop_token& stop) {
    assert(maxSide > 0 && "a picture has at least one cell");
    const Index rows = std::min(input.Q.rows(), maxSide);
    MatrixF picture = MatrixF::Zero(rows, std::min(input.K.rows(), maxSide));
    if (picture.size() == 0) {
        return picture;
    }
    const kernel::Problem problem = packHead(input, Stages::WeightsOnly, runner);
    ParallelRunner& split = runnerFor(problem, runner);
    // Whole picture rows go to one task, so that no two tasks write the same cell.
    const Index queriesEach = blockRows(problem, split.width());
    const Index rowsEach = std::max<Index>(1, queriesEach * rows / problem.queries);
    split.run((rows + rowsEach - 1) / rowsEach, [&](Index task) {
        if (!stop.stop_requested()) {
            poolRows(problem, task * rowsEach, std::min((task + 1) * rowsEach, rows), picture);
        }
    });
    return picture;
}

}  // namespace lab::attention
