#pragma once

#include <algorithm>
#include <atomic>

#include "core/attention/scores/score_function.h"

namespace lab::attention {

/// A block of a matrix that is being filled.
struct ScoreTile {
    Index row = 0;
    Index rows = 0;
    Index column = 0;
    Index columns = 0;
};

/// A matrix to be filled: its size, and how many multiplications one place costs.
struct ScoreTiling {
    Index rows = 0;
    Index columns = 0;
    Index costEach = 1;
    Index rowsEach = 16;
};

/// Calls fill(tile) for blocks that cover the matrix, rows split over the runner, each block small enough
/// (about a million multiplications) for the stop token to be looked at between two. Returns whether all were
/// done.
template <typename Fill>
bool forScoreTiles(const ScoreTiling& tiling, const ScoreRun& run, const Fill& fill) {
    constexpr Index kCost = Index(1) << 20;
    constexpr Index kFewestColumns = 16;
    if (tiling.rows == 0 || tiling.columns == 0) {
        return true;
    }
    const Index costOfColumn = std::max<Index>(1, tiling.costEach) * tiling.rowsEach;
    const Index columnsEach = std::max(kFewestColumns, kCost / costOfColumn);
    std::atomic<bool> complete = true;
    SerialRunner serial;
    ParallelRunner& split = run.runner != nullptr ? *run.runner : serial;
    split.run((tiling.rows + tiling.rowsEach - 1) / tiling.rowsEach, [&](Index task) {
        const Index row = task * tiling.rowsEach;
        const Index rows = std::min(tiling.rowsEach, tiling.rows - row);
        for (Index column = 0; column < tiling.columns; column += columnsEach) {
            if (run.stop.stop_requested()) {
                complete = false;
                return;
            }
            fill(ScoreTile{row, rows, column, std::min(columnsEach, tiling.columns - column)});
        }
    });
    return complete;
}

/// A B in blocks; empty if stopped. A [n, k] and B [k, m] are matrices, blocks or transposes, not products.
template <typename T, typename A, typename B>
[[nodiscard]] Matrix<T> tiledProduct(const A& a, const B& b, const ScoreRun& run) {
    assert(a.cols() == b.rows() && "the factors fit together");
    constexpr Index kRowsEach = 64;  // a block of B is laid out anew for each, which many rows repay
    Matrix<T> product(a.rows(), b.cols());
    const bool complete =
        forScoreTiles({a.rows(), b.cols(), a.cols(), kRowsEach}, run, [&](const ScoreTile& t) {
            product.block(t.row, t.column, t.rows, t.columns).noalias() =
                a.middleRows(t.row, t.rows) * b.middleCols(t.column, t.columns);
        });
    return complete ? product : Matrix<T>();
}

}  // namespace lab::attention
