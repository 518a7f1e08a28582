#pragma once

#include "core/engine/compute_result.h"

namespace lab::engine {

/// Fills what is told of a finished head: measures, row sums, empty rows, ranges, and pyramids of large
/// matrices.
void summarizeHead(HeadResult& head, ParallelRunner* runner);

}  // namespace lab::engine
