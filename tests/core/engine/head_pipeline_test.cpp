#include "core/engine/head_pipeline.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>

#include "core/attention/linear_attention.h"
#include "core/attention/masks/mask_registry.h"
#include "core/attention/normalizers/normalize.h"
#include "core/attention/normalizers/normalizer_registry.h"
#include "core/attention/positions/positioned_head.h"
#include "core/attention/scores/score_registry.h"
#include "core/engine/compute.h"

namespace lab::engine {
namespace {

using project::Override;
using project::Project;
using project::SourceKind;
using project::Stage;
using PipelineResult = std::shared_ptr<const ComputeResult>;
using testing::ElementsAre;

const ModelStore& pipelineModels() {
    static const ModelStore store(std::string(LAB_RESOURCE_DIR) + "/models");
    return store;
}

Project randomWords(std::string text = "one two three four five six seven") {
    Project project;
    project.source = SourceKind::Random;
    project.sequence.text = std::move(text);
    project.attention.dK = 8;
    return project;
}

Outcome outcomeOf(const Project& project, ComputeWorkspace& workspace, Wanted wanted = {}) {
    const ComputeRequest request{.number = 1,
                                 .project = std::make_shared<const Project>(project),
                                 .layer = {},
                                 .head = HeadIndex{1},
                                 .wanted = wanted};
    return compute(request, pipelineModels(), workspace, nullptr, {}, {});
}

PipelineResult piped(const Project& project, ComputeWorkspace& workspace, Wanted wanted = {}) {
    return std::get<PipelineResult>(outcomeOf(project, workspace, wanted));
}

PipelineResult piped(const Project& project, Wanted wanted = {}) {
    ComputeWorkspace workspace;
    return piped(project, workspace, wanted);
}

/// The head written out plainly in double precision, from the projected vectors on.
attention::HeadStages<double> plainly(const HeadResult& head) {
    const project::AttentionSettings& settings = head.inputs.settings;
    const auto& score = *findRow(attention::scoreFunctions(), settings.score.id);
    const auto& normalizer = *findRow(attention::normalizers(), settings.normalizer.id);
    const auto& position = *attention::findPosition(settings.position.id);
    const attention::HeadPlace place{head.inputs.queries.head.value, head.inputs.heads, head.vectors.V.cols(),
                                     settings.seed};
    const MatrixD V = head.vectors.V.cast<double>();
    const auto placed =
        attention::positionHead<double>(position, settings.position.values, head.vectors.Q.cast<double>(),
                                        head.vectors.K.cast<double>(), place);
    attention::HeadStages<double> stages;
    if (normalizer.replacesScores) {
        stages.scores = attention::linearKernel<double>(placed.Q, placed.K);
        stages.weights = attention::linearWeights<double>(placed.Q, placed.K, &head.mask);
    } else {
        attention::ScoreArrays<double> arrays;
        for (const auto& [id, values] : head.arrays) {
            arrays[id] = values.cast<double>();
        }
        const double scale = score.isScaled ? 1 / std::sqrt(8.0) : 1.0;
        stages.scores =
            scale * attention::scores<double>(score, {placed.Q, placed.K, &settings.score.values, &arrays});
        if (const auto bias = placed.scoreBias(scale)) {
            stages.scores += *bias;
        }
        attention::Normalization<double> how;
        how.normalizer = &normalizer;
        how.values = settings.normalizer.values;
        how.mask = &head.mask;
        how.temperature = settings.temperature;
        attention::normalize<double>(how, stages.scores, stages.weights);
    }
    stages.context = stages.weights * V;
    if (placed.shaw) {
        stages.context += attention::shawContext<double>(stages.weights, placed.shaw->relV);
    }
    return stages;
}

/// Float against double over a handful of operations on numbers of about 1 to 10.
constexpr double kTolerance = 2e-5;

void expectPlain(const Project& project) {
    const PipelineResult result = piped(project);
    const attention::HeadStages<double> plain = plainly(result->head);
    const auto off = [](const MatrixF& got, const MatrixD& want) {
        return (got.cast<double>() - want).cwiseAbs().maxCoeff();
    };
    EXPECT_LT(off(result->head.stages.scores, plain.scores), kTolerance);
    EXPECT_LT(off(result->head.stages.weights, plain.weights), kTolerance);
    EXPECT_LT(off(result->head.stages.context, plain.context), kTolerance);
}

TEST(HeadPipeline, EveryScoreFunctionGoesThrough) {
    for (const auto& score : attention::scoreFunctions()) {
        SCOPED_TRACE(score.entry.id);
        Project project = randomWords();
        project.attention.score.id = score.entry.id;
        project.attention.temperature = 1.5;
        expectPlain(project);
        project.attention.position.id = "rotary";
        project.attention.normalizer.id = "sparsemax";
        expectPlain(project);
    }
}

TEST(HeadPipeline, EveryNormalizerGoesThrough) {
    for (const auto& normalizer : attention::normalizers()) {
        SCOPED_TRACE(normalizer.entry.id);
        Project project = randomWords();
        project.attention.normalizer.id = normalizer.entry.id;
        expectPlain(project);
        project.attention.masks = {{"causal", {}}, {"window", {{"w", 2}}}};
        expectPlain(project);
    }
}

TEST(HeadPipeline, EveryPositionGoesThrough) {
    const MatrixF without = piped(randomWords())->head.stages.scores;
    for (const auto& position : attention::positions()) {
        SCOPED_TRACE(position.entry.id);
        Project project = randomWords();
        project.attention.position.id = position.entry.id;
        expectPlain(project);
        EXPECT_EQ(piped(project)->head.stages.scores == without, position.entry.id == "none");
    }
}

TEST(HeadPipeline, EveryMaskHidesWhatItSays) {
    for (const auto& pattern : attention::maskPatterns()) {
        SCOPED_TRACE(pattern.entry.id);
        Project project = randomWords();
        project.attention.masks = {{std::string(pattern.entry.id), {}}};
        ParameterValues values;
        for (const ParameterSpec& parameter : pattern.entry.parameters) {
            values[std::string(parameter.id)] = parameter.fallback;
        }
        const MatrixF weights = piped(project)->head.stages.weights;
        for (Index i = 0; i < weights.rows(); ++i) {
            for (Index j = 0; j < weights.cols(); ++j) {
                EXPECT_EQ(weights(i, j) > 0, pattern.allows(i, j, 7, 7, values)) << i << ' ' << j;
            }
        }
    }
}

TEST(HeadPipeline, KeyValueHeadsAreShared) {
    Project project = randomWords();
    project.attention.heads.count = 4;
    project.attention.heads.keyValueHeads = 2;
    project.attention.heads.dV = 5;
    ComputeWorkspace workspace;
    const auto head = [&](int index) {
        const ComputeRequest request{.number = 1,
                                     .project = std::make_shared<const Project>(project),
                                     .layer = {},
                                     .head = HeadIndex{index}};
        return std::get<PipelineResult>(compute(request, pipelineModels(), workspace, nullptr, {}, {}))
            ->head.vectors;
    };
    EXPECT_EQ(head(0).K, head(1).K);
    EXPECT_EQ(head(0).V, head(1).V);
    EXPECT_NE(head(0).Q, head(1).Q);
    EXPECT_NE(head(1).K, head(2).K);
    EXPECT_EQ(head(2).V, head(3).V);
    EXPECT_EQ(head(2).V.cols(), 5);
}

TEST(HeadPipeline, QueriesOfOneSequenceMeetKeysOfAnother) {
    Project project = randomWords("a b c");
    project.keys = project::KeySequence{SourceKind::Glove, {"king queen man woman", std::nullopt}};
    const PipelineResult cross = piped(project);
    EXPECT_TRUE(cross->sequence.isCross());
    EXPECT_THAT(cross->sequence.queryLabels, ElementsAre("a", "b", "c"));
    EXPECT_THAT(cross->sequence.keyLabels, ElementsAre("king", "queen", "man", "woman"));
    EXPECT_EQ(cross->head.stages.weights.rows(), 3);
    EXPECT_EQ(cross->head.stages.weights.cols(), 4);
    EXPECT_LT(cross->head.rowSumError, 1e-5);
    Project keysAlone = project;
    keysAlone.source = SourceKind::Glove;
    keysAlone.sequence = project.keys->sequence;
    keysAlone.keys.reset();
    EXPECT_EQ(cross->head.vectors.Q, piped(randomWords("a b c"))->head.vectors.Q);
    EXPECT_EQ(cross->head.vectors.K, piped(keysAlone)->head.vectors.K);
}

TEST(HeadPipeline, ATrainedHeadAndProjectionsMeetInTheSmallerWidth) {
    Project project = randomWords("a b c");
    project.attention.dK = 300;
    project.keys = project::KeySequence{SourceKind::UseLite, {"the cat sat", std::nullopt}};
    EXPECT_EQ(piped(project)->head.vectors.Q.cols(), 64);
    project.attention.rank = 16;
    EXPECT_EQ(piped(project)->head.vectors.Q.cols(), 16);
    EXPECT_EQ(piped(project)->head.vectors.K.cols(), 16);
}

TEST(HeadPipeline, ArraysOfTheWrongShapeAreAnError) {
    Project project = randomWords();
    project.attention.score.id = "general";
    project.attention.scoreArrays["W"] = MatrixD::Identity(3, 3);
    ComputeWorkspace workspace;
    const Outcome outcome = outcomeOf(project, workspace);
    ASSERT_TRUE(std::holds_alternative<Error>(outcome));
    EXPECT_EQ(std::get<Error>(outcome).code, ErrorCode::WrongShape);
    EXPECT_EQ(std::get<Error>(outcome).place, "W");
    project.attention.scoreArrays["W"] = MatrixD::Identity(8, 8);
    Project dot = project;
    dot.attention.score.id = "dot";
    EXPECT_TRUE(
        piped(project, workspace)->head.stages.scores.isApprox(piped(dot)->head.stages.scores, 1e-5F));
}

TEST(HeadPipeline, OverriddenNumbersAreCarriedForward) {
    const Project plain = randomWords();
    const PipelineResult before = piped(plain);
    for (const Stage stage : {Stage::Embeddings, Stage::Queries, Stage::Keys, Stage::Values, Stage::Scores,
                              Stage::Mask, Stage::Weights, Stage::Context}) {
        SCOPED_TRACE(static_cast<int>(stage));
        Project project = plain;
        const int head = stage == Stage::Embeddings || stage == Stage::Mask ? 0 : 1;
        project.overrides = {Override{stage, 0, head, 2, 3, 0.0}};
        const PipelineResult after = piped(project);
        ASSERT_EQ(after->head.overridden.size(), 1U);
        EXPECT_EQ(after->head.overridden[0].override, project.overrides[0]);
        EXPECT_NE(after->head.stages.context, before->head.stages.context);
        EXPECT_EQ(after->head.stages.weights != before->head.stages.weights,
                  stage != Stage::Values && stage != Stage::Context);
        EXPECT_EQ(after->head.stages.scores != before->head.stages.scores,
                  stage < Stage::Mask && stage != Stage::Values);
    }
    Project hidden = plain;
    hidden.overrides = {Override{Stage::Mask, 0, 0, 2, 3, 0.0}};
    EXPECT_EQ(piped(hidden)->head.stages.weights(2, 3), 0.0F);
    EXPECT_EQ(piped(hidden)->head.overridden[0].computed, 1.0);
}

TEST(HeadPipeline, AnOverrideElsewhereChangesNothing) {
    const Project plain = randomWords();
    Project project = plain;
    project.overrides = {Override{Stage::Scores, 0, 2, 0, 0, 9.0},
                         Override{Stage::Weights, 0, 1, 90, 0, 9.0}};
    EXPECT_EQ(piped(project)->head.stages.weights, piped(plain)->head.stages.weights);
    EXPECT_TRUE(piped(project)->head.overridden.empty());
}

/// Whatever was on screen before, a result is that of its own request alone.
RC_GTEST_PROP(HeadPipeline, TakesOverOnlyWhatIsTheSame, ()) {
    const auto anyProject = [] {
        Project project = randomWords("a b c d");
        project.attention.temperature = *rc::gen::element(1.0, 2.0);
        project.attention.dK = *rc::gen::element(4, 8);
        project.attention.normalizer.id = *rc::gen::element<std::string>("softmax", "sparsemax", "linear");
        project.attention.position.id = *rc::gen::element<std::string>("none", "shaw", "alibi", "rotary");
        project.attention.score.id = *rc::gen::element<std::string>("scaled-dot", "additive");
        if (*rc::gen::arbitrary<bool>()) {
            project.attention.masks = {{"causal", {}}};
        }
        for (int i = *rc::gen::inRange(0, 4); i > 0; --i) {
            const auto stage =
                *rc::gen::element(Stage::Embeddings, Stage::Queries, Stage::Keys, Stage::Values,
                                  Stage::Scores, Stage::Mask, Stage::Weights, Stage::Context);
            project.overrides.push_back({stage, 0, 1, *rc::gen::inRange(0, 5), i, 0.5 * i});
        }
        return project;
    };
    ComputeWorkspace used;
    PipelineResult shown;
    for (int step = 0; step < 6; ++step) {
        const Project project = anyProject();
        shown = piped(project, used);
        const PipelineResult fresh = piped(project);
        RC_ASSERT(shown->head.stages.scores.isApprox(fresh->head.stages.scores, 1e-5F));
        RC_ASSERT((shown->head.stages.weights - fresh->head.stages.weights).cwiseAbs().maxCoeff() < 1e-5F);
        RC_ASSERT((shown->head.stages.context - fresh->head.stages.context).cwiseAbs().maxCoeff() < 1e-4F);
        RC_ASSERT(shown->head.overridden.size() == fresh->head.overridden.size());
        RC_ASSERT(shown->head.mask == fresh->head.mask);
    }
}

TEST(HeadPipeline, HeadsGiveAnOutputTogether) {
    Project project = randomWords();
    const PipelineResult whole = piped(project, {.output = true});
    EXPECT_EQ(whole->output.rows(), 7);
    EXPECT_EQ(whole->output.cols(), 64);
    project.attention.heads.ablated = {2};
    const PipelineResult less = piped(project, {.output = true});
    EXPECT_NE(less->output, whole->output);
    EXPECT_EQ(less->head.stages.context, whole->head.stages.context);
    project.attention.heads.ablated = {0, 1, 2, 3};
    EXPECT_EQ(piped(project, {.output = true})->output, MatrixF::Zero(7, 64));
    EXPECT_EQ(piped(project)->output.size(), 0) << "nobody wants it";
}

TEST(HeadPipeline, HeadsAreComparedAndLayersRolledOut) {
    const PipelineResult result = piped(randomWords(), {.agreement = true, .rollout = true});
    ASSERT_EQ(result->agreement.rows(), 4);
    EXPECT_EQ(result->agreement, MatrixD(result->agreement.transpose()));
    EXPECT_GT(result->agreement(0, 1), 0);
    EXPECT_LE(result->agreement.maxCoeff(), std::log(2.0));
    ASSERT_EQ(result->rollout.size(), 1U);
    EXPECT_LT((result->rollout[0].rowwise().sum().array() - 1).abs().maxCoeff(), 1e-5F);
}

TEST(HeadPipeline, TheKnownMistakeDividesByTheModelsWidth) {
    Project project = randomWords();
    project.attention.scale.kind = project::ScaleKind::InverseSqrtDModel;
    EXPECT_FLOAT_EQ(piped(project)->head.scale, 1 / std::sqrt(64.0F));
}

}  // namespace
}  // namespace lab::engine
