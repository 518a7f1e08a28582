#include "core/engine/head_ladder.h"

#include <gtest/gtest.h>

#include "core/attention/normalizers/normalizer_registry.h"
#include "core/attention/positions/position_registry.h"
#include "core/attention/scores/score_registry.h"
#include "core/engine/compute.h"

namespace lab::engine {
namespace {

using project::Override;
using project::Project;
using project::Stage;
using Answer = std::shared_ptr<const ComputeResult>;

Answer computed(Project project, ComputeWorkspace& workspace, Wanted wanted = {}) {
    static const ModelStore kModels(std::filesystem::path(LAB_RESOURCE_DIR) / "models");
    const ComputeRequest request{.number = 1,
                                 .project = std::make_shared<const Project>(std::move(project)),
                                 .layer = LayerIndex{0},
                                 .head = HeadIndex{1},
                                 .wanted = wanted};
    const Outcome outcome = compute(request, kModels, workspace, nullptr, {}, {});
    const auto* result = std::get_if<Answer>(&outcome);
    EXPECT_NE(result, nullptr);
    return result == nullptr ? nullptr : *result;
}

Project words(int count) {
    Project project;
    project.source = project::SourceKind::Random;
    for (int i = 0; i < count; ++i) {
        project.sequence.text += "w" + std::to_string(i) + " ";
    }
    project.attention.dK = 6;
    project.attention.heads.dV = 5;
    return project;
}

void expectLadderFits(const HeadResult& head, const std::string& what) {
    for (Index query = 0; query < head.stages.weights.rows(); ++query) {
        for (Index key = 0; key < head.stages.weights.cols(); ++key) {
            const attention::CellLadder ladder = headLadder(head, query, key);
            EXPECT_NEAR(ladder.weight, static_cast<double>(head.stages.weights(query, key)), 1e-5)
                << what << " (" << query << ", " << key << ")";
            EXPECT_NEAR(ladder.score, static_cast<double>(head.stages.scores(query, key)), 1e-4)
                << what << " (" << query << ", " << key << ")";
        }
    }
}

/// The weighted values of a row add up to the context that is shown.
void expectContextFits(const HeadResult& head, const std::string& what) {
    const Index query = 2;
    std::vector<double> sums(static_cast<std::size_t>(head.stages.context.cols()), 0);
    for (Index key = 0; key < head.stages.weights.cols(); ++key) {
        const attention::CellLadder ladder = headLadder(head, query, key);
        for (std::size_t c = 0; c < sums.size(); ++c) {
            sums[c] += ladder.weightedValues[c];
        }
    }
    for (std::size_t c = 0; c < sums.size(); ++c) {
        EXPECT_NEAR(sums[c], static_cast<double>(head.stages.context(query, static_cast<Index>(c))), 1e-4)
            << what;
    }
}

TEST(HeadLadder, FitsTheWeightsOfEveryChoice) {
    for (const attention::ScoreFunction& score : attention::scoreFunctions()) {
        for (const attention::Position& position : attention::positions()) {
            for (const attention::Normalizer& normalizer : attention::normalizers()) {
                Project project = words(5);
                project.attention.score.id = score.entry.id;
                project.attention.position.id = position.entry.id;
                project.attention.normalizer.id = normalizer.entry.id;
                project.attention.masks = {{"causal", {}}};
                project.attention.temperature = 0.7;
                project.overrides = {{Stage::Scores, 0, 1, 3, 1, 1.5},
                                     {Stage::Mask, 0, 0, 1, 3, 1},
                                     {Stage::Weights, 0, 1, 4, 2, 0.3},
                                     {Stage::Queries, 0, 1, 2, 0, -2}};
                ComputeWorkspace workspace;
                const Answer result = computed(project, workspace);
                ASSERT_NE(result, nullptr);
                const std::string what = std::string(score.entry.id) + " " + std::string(position.entry.id) +
                                         " " + std::string(normalizer.entry.id);
                expectLadderFits(result->head, what);
                expectContextFits(result->head, what);
            }
        }
    }
}

TEST(HeadLadder, SaysWhereANumberIsOverridden) {
    Project project = words(4);
    project.overrides = {{Stage::Scores, 0, 1, 2, 1, 2.5}, {Stage::Keys, 0, 1, 3, 0, 1}};
    ComputeWorkspace workspace;
    const Answer result = computed(project, workspace);
    const OverriddenCell* cell = overriddenAt(result->head, Stage::Scores, 2, 1);
    ASSERT_NE(cell, nullptr);
    EXPECT_EQ(overriddenAt(result->head, Stage::Scores, 1, 2), nullptr);
    EXPECT_EQ(overriddenAt(result->head, Stage::Weights, 2, 1), nullptr);
    const attention::CellLadder ladder = headLadder(result->head, 2, 1);
    EXPECT_EQ(ladder.overriddenScore, 2.5);
    EXPECT_NEAR(ladder.computedScore, cell->computed, 1e-5);
    EXPECT_EQ(overriddenInRow(result->head, Stage::Keys, 3), 1);
    EXPECT_EQ(overriddenInRow(result->head, Stage::Keys, 2), 0);
}

TEST(HeadLadder, TurnedVectorsAreSaidToBeTurned) {
    Project project = words(4);
    ComputeWorkspace workspace;
    EXPECT_EQ(headLadder(computed(project, workspace)->head, 1, 1).terms, attention::LadderTerms::Vectors);
    project.attention.position.id = "rotary";
    EXPECT_EQ(headLadder(computed(project, workspace)->head, 1, 1).terms,
              attention::LadderTerms::Transformed);
    project.attention.score.id = "additive";
    EXPECT_EQ(headLadder(computed(project, workspace)->head, 1, 1).terms, attention::LadderTerms::Function);
    project.attention.normalizer.id = "linear";
    EXPECT_EQ(headLadder(computed(project, workspace)->head, 1, 1).terms, attention::LadderTerms::Features);
}

// At n = 512 an overridden number computes nothing that came before it, and all that follows.
TEST(Overrides, NothingUpstreamIsComputedAgain) {
    Project project = words(512);
    ComputeWorkspace workspace;
    const Answer plain = computed(project, workspace);
    ASSERT_EQ(plain->head.stages.weights.rows(), 512);
    project.overrides = {{Stage::Scores, 0, 1, 100, 7, 25}};
    const Answer score = computed(project, workspace);
    EXPECT_EQ(score->head.computed, (ComputedStages{false, false, true, true}));
    EXPECT_EQ(score->head.stages.scores(100, 7), 25);
    EXPECT_GT(score->head.stages.weights(100, 7), 0.99F);
    EXPECT_LT((score->head.stages.context.row(100) - score->head.vectors.V.row(7)).norm(), 0.1F);
    EXPECT_LT((score->head.stages.weights.row(99) - plain->head.stages.weights.row(99)).norm(), 1e-6F);
    project.overrides.push_back({Stage::Weights, 0, 1, 3, 4, 0.5});
    const Answer weight = computed(project, workspace);
    EXPECT_EQ(weight->head.computed, (ComputedStages{false, false, false, true}));
    EXPECT_EQ(weight->head.stages.weights(3, 4), 0.5F);
    const RowVectorF moved = weight->head.stages.context.row(3) - score->head.stages.context.row(3);
    const float by = 0.5F - score->head.stages.weights(3, 4);
    EXPECT_LT((moved - by * weight->head.vectors.V.row(4)).norm(), 1e-5F);
    project.overrides.push_back({Stage::Context, 0, 1, 0, 0, 9});
    EXPECT_EQ(computed(project, workspace)->head.computed, (ComputedStages{false, false, false, false}));
}

TEST(Overrides, APaintedMaskKeepsTheScores) {
    Project project = words(64);
    ComputeWorkspace workspace;
    const Answer plain = computed(project, workspace);
    project.overrides = {{Stage::Mask, 0, 0, 10, 20, 0}};
    const Answer painted = computed(project, workspace);
    EXPECT_FALSE(painted->head.computed.vectors);
    EXPECT_EQ(painted->head.stages.weights(10, 20), 0);
    EXPECT_NEAR(painted->head.stages.weights.row(10).sum(), 1, 1e-5);
    EXPECT_GT(plain->head.stages.weights(10, 20), 0);
}

}  // namespace
}  // namespace lab::engine
