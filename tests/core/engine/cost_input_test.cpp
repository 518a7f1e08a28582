#include "core/engine/cost_input.h"

#include <gtest/gtest.h>

namespace lab::engine {
namespace {

ComputeResult threeByFive() {
    ComputeResult result;
    result.heads = 8;
    result.head.vectors.Q = MatrixF::Zero(3, 16);
    result.head.vectors.K = MatrixF::Zero(5, 16);
    result.head.vectors.V = MatrixF::Zero(5, 12);
    result.head.embeddings = std::make_shared<const MatrixF>(MatrixF::Zero(3, 100));
    result.head.inputs.settings.heads.keyValueHeads = 2;
    return result;
}

TEST(CostInput, HasTheSizesOfTheResult) {
    const attention::CostInput input = costInputOf(threeByFive());
    EXPECT_EQ(input.queries, 3);
    EXPECT_EQ(input.keys, 5);
    EXPECT_EQ(input.modelWidth, 100);
    EXPECT_EQ(input.keyWidth, 16);
    EXPECT_EQ(input.valueWidth, 12);
    EXPECT_EQ(input.heads, 8);
    EXPECT_EQ(input.keyValueHeads, 2);
    EXPECT_EQ(input.bytesPerNumber, 4);
}

TEST(CostInput, TrainedHeadsHaveKeysOfTheirOwn) {
    ComputeResult result = threeByFive();
    result.head.inputs.queries.isTrained = true;
    EXPECT_EQ(costInputOf(result).keyValueHeads, 0);
}

TEST(CostInput, GivenVectorsAreTheModelsWidth) {
    ComputeResult result = threeByFive();
    result.head.embeddings = nullptr;
    EXPECT_EQ(costInputOf(result).modelWidth, 16);
}

}  // namespace
}  // namespace lab::engine
