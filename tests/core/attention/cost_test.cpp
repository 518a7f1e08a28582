#include "core/attention/cost.h"

#include <gmock/gmock.h>
#include <rapidcheck.h>

#include <set>

namespace lab::attention {
namespace {

using testing::ElementsAre;

/// n_q = 2, n_k = 3, d = 5, d_k = 4, d_v = 6, two heads, float.
CostInput smallInput(AttentionKind kind) {
    return {
        .queries = 2, .keys = 3, .modelWidth = 5, .keyWidth = 4, .valueWidth = 6, .heads = 2, .kind = kind};
}

// Q is 2 x 8, K 3 x 8, V 3 x 12: 76 numbers of 5 multiply-adds each, 760 operations, 304 bytes. 2 heads x 6
// cells x (2 x 4 + 1) = 108 and 48 bytes; mask 12; softmax 4 x 12 and 12 exponentials; context 2 x 12 x 6 =
// 144, 2 x 2 x 6 numbers; output 2 x 2 x 12 x 5 = 240, 10 numbers.
TEST(Cost, FullOnPaper) {
    EXPECT_THAT(
        attentionCost(smallInput(AttentionKind::Full)),
        ElementsAre(StageCost{CostStage::Projections, 760, 0, 304}, StageCost{CostStage::Scores, 108, 0, 48},
                    StageCost{CostStage::Mask, 12, 0, 0}, StageCost{CostStage::Normalise, 48, 12, 48},
                    StageCost{CostStage::Context, 144, 0, 96},
                    StageCost{CostStage::OutputProjection, 240, 0, 40}));
}

// One key/value head for both: K is 3 x 4, V 3 x 6; 46 numbers projected. Nothing else changes.
TEST(Cost, SharedKeysAndValuesSaveProjections) {
    CostInput shared = smallInput(AttentionKind::Full);
    shared.keyValueHeads = 1;
    std::vector<StageCost> expected = attentionCost(smallInput(AttentionKind::Full));
    expected[0] = {CostStage::Projections, 460, 0, 184};
    EXPECT_EQ(attentionCost(shared), expected);
}

// w = 0 leaves one cell a query: 2 heads x 2 cells. A window wider than the keys is full attention.
TEST(Cost, WindowOnPaper) {
    const std::vector<StageCost> stages = attentionCost(smallInput(AttentionKind::Window));
    EXPECT_EQ(stages[1], (StageCost{CostStage::Scores, 36, 0, 16}));
    EXPECT_EQ(stages[2], (StageCost{CostStage::Mask, 4, 0, 0}));
    EXPECT_EQ(stages[3], (StageCost{CostStage::Normalise, 16, 4, 16}));
    EXPECT_EQ(stages[4], (StageCost{CostStage::Context, 48, 0, 96}));
    CostInput wide = smallInput(AttentionKind::Window);
    wide.window = 1;
    EXPECT_EQ(attentionCost(wide), attentionCost(smallInput(AttentionKind::Full))) << "2 w + 1 = 3 keys";
    wide.window = 9;
    EXPECT_EQ(attentionCost(wide), attentionCost(smallInput(AttentionKind::Full)));
}

// k = 2 of three keys: all 12 scores are compared twice, 2 heads x 2 queries x 2 places are kept.
TEST(Cost, TopKOnPaper) {
    CostInput input = smallInput(AttentionKind::TopK);
    input.topK = 2;
    const std::vector<StageCost> stages = attentionCost(input);
    EXPECT_EQ(stages[1], (StageCost{CostStage::Scores, 108, 0, 48}));
    EXPECT_EQ(stages[2], (StageCost{CostStage::Mask, 24, 0, 32}));
    EXPECT_EQ(stages[3], (StageCost{CostStage::Normalise, 32, 8, 32}));
    EXPECT_EQ(stages[4], (StageCost{CostStage::Context, 96, 0, 96}));
}

// phi of Q (2 x 8) and K (3 x 8): 40 numbers. Sums of keys 2 x 3 x 4 = 24, their products 2 x 2 x 2 x 4 = 32,
// and 24 divisions: 80; 8 sums and 4 divisors kept. State and context 2 x 4 x 6 x (2 x 3 + 2 x 2) = 480; 48 +
// 24 numbers.
TEST(Cost, LinearOnPaper) {
    const std::vector<StageCost> stages = attentionCost(smallInput(AttentionKind::Linear));
    EXPECT_EQ(stages[1], (StageCost{CostStage::Scores, 40, 40, 160}));
    EXPECT_EQ(stages[2], (StageCost{CostStage::Mask, 0, 0, 0}));
    EXPECT_EQ(stages[3], (StageCost{CostStage::Normalise, 80, 0, 48}));
    EXPECT_EQ(stages[4], (StageCost{CostStage::Context, 480, 0, 288}));
}

// One head of d = d_k = d_v = 1 with numbers of one byte keeps 3 n for the projections, n^2 scores, n^2
// weights, n for the context and n for the output: 2 n^2 + 5 n, at n = 10 that is 250.
TEST(Cost, LargestNOnPaper) {
    CostInput input;
    input.modelWidth = input.keyWidth = input.valueWidth = input.bytesPerNumber = 1;
    EXPECT_EQ(largestN(input, 250), 10);
    EXPECT_EQ(largestN(input, 249.9), 9);
    EXPECT_EQ(largestN(input, 6), 0);
    EXPECT_EQ(largestN(input, -1), 0);
    input.bytesPerNumber = 0;
    EXPECT_EQ(largestN(input, 0), std::int64_t(1) << 40) << "nothing grows";
}

TEST(Cost, EveryKindExplainsEveryStage) {
    std::set<std::string_view> ids;
    for (const CostModel& model : costModels()) {
        ids.insert(model.entry.id);
        EXPECT_EQ(&costModel(model.kind), &model);
        for (std::size_t stage = 0; stage < kCostStages; ++stage) {
            EXPECT_EQ(model.stages[stage].stage, static_cast<CostStage>(stage)) << model.entry.id;
            EXPECT_FALSE(model.stages[stage].name.empty() || model.stages[stage].operations.empty());
        }
    }
    EXPECT_EQ(ids, (std::set<std::string_view>{"full", "window", "linear", "top-k"}));
}

// Doubling a long sequence costs four times as much where the growth says n^2, twice where it says n.
TEST(Cost, GrowsAsItsFormulaSays) {
    for (const CostModel& model : costModels()) {
        CostInput input = {1 << 20, 1 << 20, 8, 8, 8, 2, 0, 4, model.kind, 4, 4};
        const std::vector<StageCost> once = attentionCost(input);
        input.queries = input.keys = 2 << 20;
        const std::vector<StageCost> twice = attentionCost(input);
        for (std::size_t stage = 0; stage < kCostStages; ++stage) {
            const bool isSquare = model.stages[stage].growth == "O(n^{2})";
            EXPECT_EQ(twice[stage].operations, (isSquare ? 4 : 2) * once[stage].operations)
                << model.entry.id << ' ' << stage;
        }
    }
}

TEST(CostProperty, TheLargestNFitsAndTheNextDoesNot) {
    EXPECT_TRUE(rc::check([] {
        CostInput input;
        input.modelWidth = *rc::gen::inRange(1, 100);
        input.keyWidth = *rc::gen::inRange(1, 100);
        input.valueWidth = *rc::gen::inRange(1, 100);
        input.heads = *rc::gen::inRange(1, 9);
        input.kind = *rc::gen::element(AttentionKind::Full, AttentionKind::Window, AttentionKind::Linear,
                                       AttentionKind::TopK);
        input.window = input.topK = *rc::gen::inRange(0, 50);
        const double bytes = *rc::gen::inRange(0, 1 << 30);
        const std::int64_t n = largestN(input, bytes);
        const auto bytesAt = [&](std::int64_t tokens) {
            input.queries = input.keys = tokens;
            return totalCost(attentionCost(input)).bytes;
        };
        RC_ASSERT(n == 0 || bytesAt(n) <= bytes);
        RC_ASSERT(bytesAt(n + 1) > bytes);
    }));
}

}  // namespace
}  // namespace lab::attention
