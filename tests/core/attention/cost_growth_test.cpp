#include "core/attention/cost_growth.h"

#include <gtest/gtest.h>

namespace lab::attention {
namespace {

CostInput grown(AttentionKind kind) {
    return {
        .modelWidth = 8, .keyWidth = 4, .valueWidth = 4, .heads = 2, .kind = kind, .window = 2, .topK = 3};
}

TEST(CostGrowth, GoesInPowersOfTwo) {
    const std::vector<GrowthPoint> points = costGrowth(grown(AttentionKind::Full), 20);
    ASSERT_EQ(points.size(), 5U);
    EXPECT_EQ(points.front().n, 1);
    EXPECT_EQ(points.back().n, 16);
    CostInput input = grown(AttentionKind::Full);
    input.queries = 16;
    input.keys = 16;
    EXPECT_EQ(points.back().operations, totalCost(attentionCost(input)).operations);
    EXPECT_EQ(points.back().bytes, totalCost(attentionCost(input)).bytes);
}

// Twice the tokens: four times the work where every query meets every key, twice where it meets some.
TEST(CostGrowth, FullGrowsWithTheSquareAndLinearWithTheLength) {
    const auto ratio = [](AttentionKind kind) {
        const std::vector<GrowthPoint> points = costGrowth(grown(kind), 1 << 20);
        return points.back().operations / points[points.size() - 2].operations;
    };
    EXPECT_NEAR(ratio(AttentionKind::Full), 4, 1e-3);
    EXPECT_NEAR(ratio(AttentionKind::TopK), 4, 1e-3);
    EXPECT_NEAR(ratio(AttentionKind::Window), 2, 1e-3);
    EXPECT_NEAR(ratio(AttentionKind::Linear), 2, 1e-3);
}

TEST(CostGrowth, NothingFits) {
    EXPECT_TRUE(costGrowth(grown(AttentionKind::Full), 0).empty());
}

}  // namespace
}  // namespace lab::attention
