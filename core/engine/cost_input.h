#pragma once

#include "core/attention/cost.h"
#include "core/engine/compute_result.h"

namespace lab::engine {

/// The sizes of the layer that a result looks at, for attentionCost(): full attention in float. Where Q is
/// given itself, its width stands for that of the model.
[[nodiscard]] attention::CostInput costInputOf(const ComputeResult& result);

}  // namespace lab::engine
