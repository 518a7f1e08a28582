#pragma once

#include "core/attention/cell_ladder.h"
#include "core/engine/compute_result.h"

namespace lab::engine {

/// How the weight of a cell of a computed head comes about, whatever its score function, positions,
/// normalizer and overrides. The cell must lie inside (asserted).
[[nodiscard]] attention::CellLadder headLadder(const HeadResult& head, Index query, Index key);

/// The override of `stage` that lies at (row, column) of this head; nullptr where there is none.
[[nodiscard]] const OverriddenCell* overriddenAt(const HeadResult& head, project::Stage stage, Index row,
                                                 Index column);

/// How many numbers of a row of `stage` are overridden.
[[nodiscard]] Index overriddenInRow(const HeadResult& head, project::Stage stage, Index row);

}  // namespace lab::engine
