#pragma once

#include "core/attention/attention_kernel.h"
#include "core/attention/scaled_dot_product.h"
#include "core/attention/workspace.h"

namespace lab::attention {

/// Whether pictures need the values too.
enum class Stages { WeightsOnly, All };

/// A head made ready for the kernel: K and V packed in the calling thread's workspace, masks as pointers.
/// Valid until that thread prepares another head.
[[nodiscard]] kernel::Problem packHead(const HeadInput<float>& input, Stages stages, ParallelRunner* runner);

/// Masks and temperature alone, as the kernel takes them.
[[nodiscard]] kernel::Problem maskedProblem(const AttentionMask* mask, Index queries, Index keys,
                                            float temperature);

/// Rows worked on at a time: the block's scores stay in the second cache, and each core gets a share.
[[nodiscard]] Index blockRows(const kernel::Problem& problem, int width);

/// The runner to use: `runner`, or none at all where waking a thread costs more than the work.
[[nodiscard]] ParallelRunner& runnerFor(const kernel::Problem& problem, ParallelRunner* runner);

}  // namespace lab::attention
