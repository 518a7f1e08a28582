#include "core/engine/model_compute.h"

#include <gmock/gmock.h>

#include "core/engine/model_readout.h"
#include "core/project/examples.h"

namespace lab::engine {
namespace {

using project::HeadChangeKind;
using project::Project;
using ModelResult = std::shared_ptr<const ComputeResult>;

/// Weights of a model against those of its queries and keys computed again: float32 sums in another order.
constexpr float kModelRounding = 2e-5F;

const ModelStore& trainedModels() {
    static const ModelStore store(std::filesystem::path(LAB_RESOURCE_DIR) / "models");
    return store;
}

Project modelProject(std::string_view id) {
    return project::modelExample(id)->project;
}

struct ModelLane {
    ComputeWorkspace workspace;

    Outcome outcome(Project project, int layer = 0, int head = 0, Wanted wanted = {}) {
        return compute({.number = 1,
                        .project = std::make_shared<const Project>(std::move(project)),
                        .layer = {layer},
                        .head = {head},
                        .wanted = wanted},
                       trainedModels(), workspace, nullptr, {}, {});
    }
    ModelResult result(Project project, int layer = 0, int head = 0, Wanted wanted = {}) {
        const Outcome got = outcome(std::move(project), layer, head, wanted);
        const auto* found = std::get_if<ModelResult>(&got);
        EXPECT_NE(found, nullptr);
        return found == nullptr ? nullptr : *found;
    }
};

TEST(ModelCompute, EveryShippedModelShowsAllItsHeads) {
    for (const project::Example& example : project::examples()) {
        if (example.project.source != project::SourceKind::Model) {
            continue;
        }
        ModelLane lane;
        const ModelResult result = lane.result(example.project, example.view.layer, example.view.head);
        ASSERT_NE(result, nullptr) << example.id;
        ASSERT_NE(result->model, nullptr) << example.id;
        std::size_t heads = 0;
        for (const ModelLayer& layer : result->model->layers) {
            heads += static_cast<std::size_t>(layer.heads);
        }
        EXPECT_EQ(result->thumbnails.size(), heads) << example.id;
        const MatrixF& weights = result->head.stages.weights;
        EXPECT_GT(weights.size(), 0) << example.id;
        EXPECT_EQ(std::ssize(result->sequence.queryLabels), weights.rows()) << example.id;
        EXPECT_EQ(std::ssize(result->sequence.keyLabels), weights.cols()) << example.id;
        EXPECT_LT(result->head.rowSumError, 1e-5) << example.id;
        EXPECT_EQ(result->head.stages.scores.rows(), weights.rows()) << example.id;
        EXPECT_EQ(result->head.stages.scores.cols(), weights.cols()) << example.id;
        EXPECT_EQ(result->model->output, result->model->before) << example.id;
    }
}

// Queries and keys that are shown are those that the weights came from.
TEST(ModelCompute, WeightsFollowFromTheQueriesAndKeysShown) {
    for (const char* id : {"induction-crisp-h2", "induction", "sort", "dates-transformer", "shapes"}) {
        ModelLane lane;
        const int layers = lane.result(modelProject(id))->layers;
        for (int layer = 0; layer < layers; ++layer) {
            const ModelResult result = lane.result(modelProject(id), layer, 0);
            const HeadResult& head = result->head;
            ASSERT_TRUE(head.isDotProduct) << id;
            attention::HeadStages<float> again;
            ASSERT_TRUE(attention::attend(head.input(), again));
            EXPECT_LE((again.weights - head.stages.weights).cwiseAbs().maxCoeff(), kModelRounding)
                << id << layer;
            EXPECT_LE((again.context - head.stages.context).cwiseAbs().maxCoeff(), 1e-3F) << id << layer;
        }
    }
}

TEST(ModelCompute, AdditiveAttentionShowsItsScores) {
    for (const char* id : {"dates-bahdanau", "spoken-digits"}) {
        const ModelResult result = ModelLane().result(modelProject(id));
        const HeadResult& head = result->head;
        EXPECT_FALSE(head.isDotProduct) << id;
        const MatrixF& scores = head.stages.scores;
        for (Index row = 0; row < scores.rows(); ++row) {
            RowVectorF weights = (scores.row(row).array() - scores.row(row).maxCoeff()).exp();
            weights /= weights.sum();
            EXPECT_LE((weights - head.stages.weights.row(row)).cwiseAbs().maxCoeff(), kModelRounding) << id;
        }
    }
}

TEST(ModelCompute, CrossAttentionHasBothSides) {
    const ModelResult dates = ModelLane().result(modelProject("dates-transformer"), 2, 0);
    EXPECT_TRUE(dates->sequence.isCross());
    EXPECT_EQ(dates->model->output->written, "1997-03-05");
    EXPECT_EQ(dates->sequence.keyLabels[0], "w") << "the written date is read";
    EXPECT_EQ(dates->sequence.queryLabels[1], "1") << "after the start token the ISO date is written";
    const ModelResult shapes = ModelLane().result(modelProject("shapes"), 1, 0);
    EXPECT_EQ(shapes->sequence.keyLabels[7], "2,2") << "a 6 x 6 picture of patches";
    const ModelResult sound = ModelLane().result(modelProject("spoken-digits"));
    EXPECT_EQ(sound->sequence.keyLabels[1], "0.03s");
    EXPECT_GT(sound->model->output->windowsInFrame, 1);
}

Foresight foresight(const ModelResult& result) {
    return readoutOf(*result->model, std::nullopt, 5).after.value();
}

TEST(ModelCompute, WithoutBothPreviousTokenHeadsInductionBreaks) {
    Project project = modelProject("induction-crisp-h2");
    ModelLane lane;
    const Foresight whole = foresight(lane.result(project));
    EXPECT_EQ(whole.right, whole.places) << "what is repeated is foreseen";
    project.model.changes = {{0, 0, HeadChangeKind::Off, {}}, {0, 1, HeadChangeKind::Off, {}}};
    const ModelResult changed = lane.result(project);
    EXPECT_LE(foresight(changed).right, whole.places / 2);
    EXPECT_LT(foresight(changed).meanProbability, whole.meanProbability / 2);
    EXPECT_TRUE(changed->model->isChanged());
    EXPECT_EQ(readoutOf(*changed->model, std::nullopt, 5).before, whole) << "what was before is kept";
    EXPECT_TRUE(changed->thumbnails[0].weights.isZero(0)) << "a head that is off says nothing";
}

TEST(ModelCompute, AnOverwrittenWeightIsUsedByTheModel) {
    Project project = modelProject("induction-crisp-h2");
    project.overrides = {
        {.stage = project::Stage::Weights, .layer = 1, .head = 0, .row = 18, .column = 0, .value = 1}};
    ModelLane lane;
    const ModelResult result = lane.result(project, 1, 0);
    EXPECT_EQ(result->head.stages.weights(18, 0), 1);
    ASSERT_EQ(result->head.overridden.size(), 1U);
    EXPECT_LT(result->head.overridden[0].computed, 1);
    EXPECT_NE(result->model->output->logits, result->model->before->logits);
    EXPECT_TRUE(result->head.stages.context.row(18).isApprox(
        result->head.stages.weights.row(18) * result->head.vectors.V, 1e-4F));
}

TEST(ModelCompute, FrozenWeightsStayWhateverTheText) {
    Project project = modelProject("induction-crisp-h2");
    ModelLane lane;
    const MatrixF before = lane.result(project, 0, 1)->head.stages.weights;
    project.model.changes = {{0, 1, HeadChangeKind::Frozen, before.cast<double>()}};
    project.sequence.text = "abcdefabcdefabcdef";
    EXPECT_EQ(lane.result(project, 0, 1)->head.stages.weights, before);
    project.sequence.text = "abcdefabcdefabcdefabcdef";
    const Outcome longer = lane.outcome(project, 0, 1);
    ASSERT_TRUE(std::holds_alternative<Error>(longer)) << "more queries than there are frozen weights";
    EXPECT_EQ(std::get<Error>(longer).code, ErrorCode::WrongShape);
}

TEST(ModelCompute, ARunIsKeptWhileOnlyTheHeadChanges) {
    ModelLane lane;
    const ModelResult first = lane.result(modelProject("sort"), 0, 0);
    const ModelResult second = lane.result(modelProject("sort"), 1, 2);
    EXPECT_EQ(first->model, second->model);
    EXPECT_EQ(second->request.layer.value, 1);
    EXPECT_EQ(second->request.head.value, 2);
}

TEST(ModelCompute, LayersAndHeadsThatAreNotThereAreCut) {
    const ModelResult result = ModelLane().result(modelProject("dates-transformer"), 99, 99);
    EXPECT_EQ(result->request.layer.value, result->layers - 1);
    EXPECT_LT(result->request.head.value, result->heads);
}

TEST(ModelCompute, TellsWhatEachHeadLooksLike) {
    const ModelResult result =
        ModelLane().result(modelProject("induction-crisp-h2"), 0, 0, {.patterns = true});
    for (const HeadThumbnail& head : result->thumbnails) {
        ASSERT_TRUE(head.patterns.has_value());
    }
    using attention::HeadPattern;
    EXPECT_GT(result->thumbnails[0].patterns->of(HeadPattern::Previous).value(), 0.5);
    const double induction = std::max(result->thumbnails[2].patterns->of(HeadPattern::Induction).value(),
                                      result->thumbnails[3].patterns->of(HeadPattern::Induction).value());
    EXPECT_GT(induction, 0.5);
    EXPECT_FALSE(ModelLane().result(modelProject("sort"))->thumbnails[0].patterns)
        << "only where it is wanted";
}

TEST(ModelCompute, SaysWhatItCannotRead) {
    ModelLane lane;
    Project project = modelProject("induction-crisp-h2");
    project.sequence.text = "";
    EXPECT_EQ(std::get<Error>(lane.outcome(project)).code, ErrorCode::EmptyInput);
    project.sequence.text = "abc!";
    EXPECT_EQ(std::get<Error>(lane.outcome(project)).code, ErrorCode::UnknownName);
    project.sequence.text = std::string(5000, 'a');
    EXPECT_EQ(std::get<Error>(lane.outcome(project)).code, ErrorCode::OutOfRange);
    project.model.id = "/no/such/folder";
    EXPECT_EQ(std::get<Error>(lane.outcome(project)).code, ErrorCode::FileNotFound);
    project = modelProject("shapes");
    project.model.picture = "/no/such.png";
    EXPECT_EQ(std::get<Error>(lane.outcome(project)).code, ErrorCode::FileNotFound);
}

TEST(ModelCompute, AnotherSourceTakesNothingOverFromAModel) {
    Project words;
    words.source = project::SourceKind::Random;
    words.sequence.text = "a b c d";
    ModelLane fresh;
    const MatrixF expected = fresh.result(words)->head.stages.weights;
    ModelLane lane;
    (void)lane.result(modelProject("induction-crisp-h2"));
    const ModelResult result = lane.result(words);
    EXPECT_EQ(result->head.stages.weights, expected);
    EXPECT_EQ(result->model, nullptr);
    EXPECT_FALSE(result->head.isOfModel);
}

TEST(ModelReadout, ProbabilitiesAreASoftmaxOfTheLogits) {
    const ModelResult result = ModelLane().result(modelProject("dates-transformer"));
    const ModelReadout readout = readoutOf(*result->model, 0, 1000);
    double sum = 0;
    for (const Candidate& one : readout.candidates) {
        EXPECT_EQ(one.after, one.before);
        sum += one.after;
    }
    EXPECT_NEAR(sum, 1, 1e-12);
    EXPECT_EQ(readout.candidates[0].text, "1") << "the ISO date begins with its century";
    EXPECT_FALSE(readout.after) << "who translates does not continue the text";
}

}  // namespace
}  // namespace lab::engine
