#pragma once

#include <vector>

#include "core/attention/cost.h"

namespace lab::attention {

/// What a sequence of n tokens that looks at itself costs.
struct GrowthPoint {
    std::int64_t n = 0;
    double operations = 0;
    double bytes = 0;
};

/// Total cost (attentionCost) for n = n_q = n_k = 1, 2, 4, ... up to `largestN`. `queries` and `keys` of the
/// input are not looked at.
[[nodiscard]] std::vector<GrowthPoint> costGrowth(CostInput input, std::int64_t largestN);

}  // namespace lab::attention
