#include "core/engine/head_comparison.h"

#include <gtest/gtest.h>

namespace lab::engine {
namespace {

std::shared_ptr<ComputeResult> resultWith(const MatrixF& scores, const MatrixF& weights) {
    auto result = std::make_shared<ComputeResult>();
    result->head.stages.scores = scores;
    result->head.stages.weights = weights;
    result->head.stages.context = weights;
    return result;
}

TEST(HeadComparison, ComparesTheStageThatIsAskedFor) {
    const auto a = resultWith(MatrixF{{1, 2}}, MatrixF{{0.25F, 0.75F}});
    const auto b = resultWith(MatrixF{{5, 2}}, MatrixF{{0.5F, 0.5F}});
    const HeadComparison weights = compareHeads(*a, *b, ComparedStage::Weights);
    ASSERT_TRUE(weights.change);
    EXPECT_EQ(weights.change->difference, (MatrixF{{0.25F, -0.25F}}));
    const HeadComparison scores = compareHeads(*a, *b, ComparedStage::Scores);
    EXPECT_EQ(scores.change->difference, (MatrixF{{4, 0}}));
    EXPECT_EQ(scores.a.values, a->head.stages.scores);
    EXPECT_EQ(scores.b.largest, 5);
}

TEST(HeadComparison, OtherSizesHaveNoDifference) {
    const auto a = resultWith(MatrixF::Ones(1, 2), MatrixF::Ones(1, 2));
    const auto b = resultWith(MatrixF::Ones(1, 3), MatrixF::Ones(1, 3));
    EXPECT_FALSE(compareHeads(*a, *b, ComparedStage::Weights).change);
}

}  // namespace
}  // namespace lab::engine
