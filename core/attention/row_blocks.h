#pragma once

#include <algorithm>
#include <atomic>
#include <stop_token>

#include "core/base/parallel.h"

namespace lab::attention {

/// Calls rows(first, count) for blocks of `rowsEach` rows until all are done or `stop` asks for an end.
/// Returns whether all were done.
template <typename Rows>
bool forRowBlocks(Index allRows, Index rowsEach, ParallelRunner& runner, const std::stop_token& stop,
                  const Rows& rows) {
    std::atomic<bool> complete = true;
    runner.run((allRows + rowsEach - 1) / rowsEach, [&](Index task) {
        if (stop.stop_requested()) {
            complete = false;
            return;
        }
        const Index first = task * rowsEach;
        rows(first, std::min(rowsEach, allRows - first));
    });
    return complete;
}

}  // namespace lab::attention
