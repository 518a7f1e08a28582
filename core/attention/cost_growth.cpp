#include "core/attention/cost_growth.h"

namespace lab::attention {

std::vector<GrowthPoint> costGrowth(CostInput input, std::int64_t largestN) {
    std::vector<GrowthPoint> points;
    for (std::int64_t n = 1; n <= largestN; n *= 2) {
        input.queries = n;
        input.keys = n;
        const StageCost total = totalCost(attentionCost(input));
        points.push_back({n, total.operations, total.bytes});
    }
    return points;
}

}  // namespace lab::attention
