#pragma once

#include "core/base/result.h"
#include "core/engine/compute_result.h"

namespace lab::engine {

/// Embeddings (with positions where they are added there, and overrides), Q, K and V of a head, from one
/// sequence or from two. In interactive attention both sides get the smaller of the two widths of Q and K.
/// Errors: WrongShape where the widths cannot be made equal and the score function needs them equal.
[[nodiscard]] Result<void> makeVectors(HeadResult& head);

}  // namespace lab::engine
