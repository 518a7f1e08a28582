#pragma once

#include "core/base/result.h"
#include "core/engine/compute_result.h"

namespace lab::engine {

/// How a calculation runs.
struct HeadRun {
    ParallelRunner* runner = nullptr;  ///< may be null
    std::stop_token stop{};
};

/// Vectors, positions and mask: everything before the scores. What `previous` (may be null) has already, from
/// the same inputs, is taken over. Fills `head` up to `mask`. Errors: WrongShape where queries and keys do
/// not fit together or an array of the score function has another shape.
[[nodiscard]] Result<void> prepareHead(HeadInputs inputs, const HeadResult* previous, HeadResult& head);

/// Scores, weights and context of a prepared head. A stage upstream of every difference to `previous` is
/// taken over from it, not computed. False if it was stopped.
[[nodiscard]] bool finishHead(const HeadRun& run, const HeadResult* previous, HeadResult& head);

/// Whether the scores of a prepared head are dot products normalised by softmax without overrides, so that
/// the fused kernel and pooledWeights() give its weights.
[[nodiscard]] bool isPlainSoftmax(const HeadResult& head);

}  // namespace lab::engine
