#include "core/engine/compute.h"

#include <gmock/gmock.h>

#include <cmath>

#include "core/engine/thread_pool.h"
#include "core/project/examples.h"

namespace lab::engine {
namespace {

using project::Project;
using project::ScaleKind;
using project::SourceKind;
using ::testing::ElementsAre;
using ComputedResult = std::shared_ptr<const ComputeResult>;

/// float32 sums of a few hundred products.
constexpr float kRounding = 1e-5F;
const float kOwnScale = 1.0F / std::sqrt(128.0F);  // USE Lite, layer 1: 4 heads of width 128

const ModelStore& models() {
    static const ModelStore store(std::filesystem::path(LAB_RESOURCE_DIR) / "models");
    return store;
}

Project sentence(SourceKind source, std::string text) {
    Project project;
    project.source = source;
    project.sequence.text = std::move(text);
    return project;
}

Project animal() {
    return project::examples().front().project;
}
Project workedExample() {
    return project::examples().back().project;
}

ComputeRequest requestFor(Project project, int layer = 0, int head = 0) {
    return {.number = 42,
            .project = std::make_shared<const Project>(std::move(project)),
            .layer = {layer},
            .head = {head},
            .rule = {}};
}

ComputedResult computed(const ComputeRequest& request, ComputeWorkspace& workspace,
                        ParallelRunner* runner = nullptr) {
    const Outcome outcome = compute(request, models(), workspace, runner, {}, {});
    const auto* result = std::get_if<ComputedResult>(&outcome);
    EXPECT_NE(result, nullptr);
    return result == nullptr ? nullptr : *result;
}

ComputedResult computed(Project project, int layer = 0, int head = 0) {
    ComputeWorkspace workspace;
    return computed(requestFor(std::move(project), layer, head), workspace);
}

void expectSame(const ComputeResult& a, const ComputeResult& b) {
    EXPECT_EQ(a.head.stages.scores, b.head.stages.scores);
    EXPECT_EQ(a.head.stages.weights, b.head.stages.weights);
    EXPECT_EQ(a.head.stages.context, b.head.stages.context);
    EXPECT_EQ(a.head.emptyRows, b.head.emptyRows);
    EXPECT_EQ(a.sequence.keyLabels, b.sequence.keyLabels);
    EXPECT_EQ(a.sequence.queryLabels, b.sequence.queryLabels);
    EXPECT_EQ(a.sequence.unknownShare, b.sequence.unknownShare);
    ASSERT_EQ(a.thumbnails.size(), b.thumbnails.size());
    for (std::size_t i = 0; i < a.thumbnails.size(); ++i) {
        EXPECT_EQ(a.thumbnails[i].weights, b.thumbnails[i].weights) << i;
    }
}

TEST(Compute, TrainedHeadSeesThatItIsTired) {
    const ComputedResult result = computed(animal(), 1, 2);
    ASSERT_THAT(result->sequence.keyLabels.at(9), "▁it");
    ASSERT_THAT(result->sequence.keyLabels.at(12), "▁tired");
    EXPECT_EQ(result->head.stages.weights.rows(), 14);
    EXPECT_NEAR(result->head.stages.weights(9, 12), 0.637F,
                0.002F);  // as the published model, float16 weights
    Index largest = 0;
    result->head.stages.weights.row(9).maxCoeff(&largest);
    EXPECT_EQ(largest, 12);
    EXPECT_EQ(result->layers, 2);
    EXPECT_EQ(result->heads, 4);
    EXPECT_EQ(result->request.number, 42U);
    EXPECT_LT(result->head.rowSumError, 1e-5);
}

TEST(Compute, WorkedExampleAsOnPaper) {
    const ComputedResult result = computed(workedExample());
    EXPECT_EQ(result->head.stages.scores, (MatrixF{{1.0F, 0.5F}}));
    EXPECT_NEAR(result->head.stages.weights(0, 0), 0.62246F, 5e-6F);
    EXPECT_NEAR(result->head.stages.weights(0, 1), 0.37754F, 5e-6F);
    // V is the identity, so the context is the weights.
    EXPECT_NEAR(result->head.stages.context(0, 0), 0.62246F, 5e-6F);
    EXPECT_NEAR(result->head.stages.context(0, 1), 0.37754F, 5e-6F);
    EXPECT_THAT(result->sequence.queryLabels, ElementsAre("q"));
    EXPECT_THAT(result->sequence.keyLabels, ElementsAre("k₁", "k₂"));
    EXPECT_EQ(result->head.largestScore, 1.0F);
}

TEST(Compute, IsPureWhateverTheWorkspaceHeldBefore) {
    Project masked = sentence(SourceKind::Random, "one two three four");
    masked.attention.masks = {{"key-padding", {{"padded", 2}}}};
    const ComputeRequest requests[] = {requestFor(animal(), 1, 2), requestFor(workedExample()),
                                       requestFor(masked, 0, 3), requestFor(sentence(SourceKind::Random, "")),
                                       requestFor(sentence(SourceKind::Glove, "king queen"), 0, 1)};
    ComputeWorkspace used;
    ThreadPool pool(3);
    for (const auto& before : requests) {
        for (const auto& request : requests) {
            static_cast<void>(computed(before, used, &pool));
            ComputeWorkspace fresh;
            expectSame(*computed(request, used, &pool), *computed(request, fresh));
        }
    }
}

TEST(Compute, KeepsTheEncodedTextBetweenEditsOfTheHead) {
    ComputeWorkspace workspace;
    Project project = animal();
    const ComputedResult first = computed(requestFor(project, 1, 2), workspace);
    EXPECT_GT(first->encodeTime.count(), 0);
    project.attention.dK = 8;
    project.attention.rank = 8;
    project.attention.scale.kind = ScaleKind::None;
    project.attention.masks = {{"causal", {}}};
    project.attention.temperature = 2;
    const ComputedResult second = computed(requestFor(project, 0, 1), workspace);
    EXPECT_EQ(second->sequence.encoded, first->sequence.encoded) << "no network was run";
    EXPECT_LT(second->encodeTime, std::chrono::milliseconds(10));
    project.sequence.text += " too";
    EXPECT_NE(computed(requestFor(project, 0, 1), workspace)->sequence.encoded, first->sequence.encoded);
}

TEST(Compute, NumbersAreEncodedAnewWhenTheyChange) {
    ComputeWorkspace workspace;
    Project project = workedExample();
    static_cast<void>(computed(requestFor(project), workspace));
    project.numbers.K(1, 0) = 1;
    EXPECT_EQ(computed(requestFor(project), workspace)->head.stages.weights, (MatrixF{{0.5F, 0.5F}}));
}

TEST(Compute, ScalesByWhatIsAskedFor) {
    Project project = animal();
    const auto scoresWith = [&](ScaleKind kind, double custom = 1) {
        project.attention.scale = {kind, custom};
        return computed(project, 1, 2);
    };
    const MatrixF plain = scoresWith(ScaleKind::None)->head.stages.scores;
    const float largest = plain.cwiseAbs().maxCoeff();
    const auto expectScaled = [&](const ComputedResult& result, float scale) {
        EXPECT_FLOAT_EQ(result->head.scale, scale);
        EXPECT_LT((result->head.stages.scores - plain * scale).cwiseAbs().maxCoeff(), kRounding * largest);
    };
    expectScaled(scoresWith(ScaleKind::HeadOwn), kOwnScale);
    expectScaled(scoresWith(ScaleKind::InverseSqrtDk), kOwnScale);
    expectScaled(scoresWith(ScaleKind::Custom, -2.5), -2.5F);
}

TEST(Compute, HeadsOwnScaleStaysWhenTheHeadIsCut) {
    Project project = animal();
    project.attention.rank = 16;
    ComputedResult cut = computed(project, 1, 2);
    EXPECT_EQ(cut->head.vectors.Q.cols(), 16);
    EXPECT_TRUE(cut->head.vectors.isRank);
    EXPECT_FLOAT_EQ(cut->head.scale, kOwnScale);
    project.attention.scale.kind = ScaleKind::InverseSqrtDk;
    cut = computed(project, 1, 2);
    EXPECT_FLOAT_EQ(cut->head.scale, 1.0F / 4.0F);
    // The highest rank is the head as it was trained.
    project.attention.rank = 4096;
    project.attention.scale.kind = ScaleKind::HeadOwn;
    EXPECT_EQ(computed(project, 1, 2)->head.stages.scores, computed(animal(), 1, 2)->head.stages.scores);
}

TEST(Compute, WidthOfUntrainedVectorsIsDk) {
    Project project = sentence(SourceKind::Random, "one two three");
    project.attention.dK = 5;
    const ComputedResult result = computed(project);
    EXPECT_EQ(result->head.vectors.Q.cols(), 5);
    EXPECT_FLOAT_EQ(result->head.scale, 1.0F / std::sqrt(5.0F));
    EXPECT_FALSE(result->head.vectors.isRank);
}

TEST(Compute, TemperatureFlattensTheWeights) {
    Project project = workedExample();
    project.attention.temperature = 0.5;  // logits 2 and 1: e / (e + 1) = 0.73106
    EXPECT_NEAR(computed(project)->head.stages.weights(0, 0), 0.73106F, 5e-6F);
    project.attention.temperature = 100;
    EXPECT_NEAR(computed(project)->head.stages.weights(0, 0), 0.50125F, 5e-6F);
}

TEST(Compute, MasksHideWhatTheySay) {
    Project project = sentence(SourceKind::Random, "a b c d");
    const auto zerosWith = [&](std::vector<Choice> masks) {
        project.attention.masks = std::move(masks);
        const ComputedResult result = computed(project);
        EXPECT_EQ(result->head.emptyRows.size(), 0U);
        return MaskMatrix((result->head.stages.weights.array() > 0.0F).cast<std::uint8_t>());
    };
    const MaskMatrix lower{{1, 0, 0, 0}, {1, 1, 0, 0}, {1, 1, 1, 0}, {1, 1, 1, 1}};
    const MaskMatrix padded{{1, 1, 0, 0}, {1, 1, 0, 0}, {1, 1, 0, 0}, {1, 1, 0, 0}};
    EXPECT_EQ(zerosWith({}), MaskMatrix::Ones(4, 4));
    EXPECT_EQ(zerosWith({{"causal", {}}}), lower);
    EXPECT_EQ(zerosWith({{"causal-top-left", {}}}), lower);
    EXPECT_EQ(zerosWith({{"key-padding", {{"padded", 2}}}}), padded);
    EXPECT_EQ(zerosWith({{"key-padding", {{"padded", 0}}}}), MaskMatrix::Ones(4, 4));
}

TEST(Compute, CausalMasksDifferWhereQueriesAreFewer) {
    Project project = workedExample();  // one query, two keys
    project.attention.masks = {{"causal", {}}};
    EXPECT_NEAR(computed(project)->head.stages.weights(0, 1), 0.37754F, 5e-6F);
    project.attention.masks = {{"causal-top-left", {}}};
    EXPECT_EQ(computed(project)->head.stages.weights, (MatrixF{{1.0F, 0.0F}}));
}

TEST(Compute, PaddingOfAllKeysLeavesEmptyRows) {
    Project project = sentence(SourceKind::Random, "a b c");
    project.attention.masks = {{"key-padding", {{"padded", 99}}}};
    const ComputedResult result = computed(project);
    EXPECT_THAT(result->head.emptyRows, ElementsAre(0, 1, 2));
    EXPECT_EQ(result->head.stages.weights, MatrixF::Zero(3, 3));
    EXPECT_TRUE((result->head.stages.context.array() == 0.0F).all());
    EXPECT_EQ(result->head.rowSumError, 0.0) << "an empty row is no error of a sum";
}

TEST(Compute, LayerAndHeadAreCutToThoseThatExist) {
    const ComputedResult high = computed(animal(), 99, 99);
    EXPECT_EQ(high->request.layer.value, 1);
    EXPECT_EQ(high->request.head.value, 3);
    expectSame(*high, *computed(animal(), 1, 3));
    const ComputedResult low = computed(animal(), -1, -7);
    EXPECT_EQ(low->request.layer.value, 0);
    EXPECT_EQ(low->request.head.value, 0);
}

TEST(Compute, EmptyTextsGiveEmptyMatrices) {
    for (const SourceKind source : {SourceKind::UseLite, SourceKind::Glove, SourceKind::Random}) {
        for (const std::string text : {"", "  \n\t "}) {
            const ComputedResult result = computed(sentence(source, text));
            EXPECT_EQ(result->head.stages.weights.size(), 0);
            EXPECT_TRUE(result->sequence.keyLabels.empty());
            EXPECT_TRUE(result->head.emptyRows.empty());
            EXPECT_EQ(result->sequence.unknownShare, 0.0);
        }
    }
}

TEST(Compute, UseLiteStopsAt128Tokens) {
    std::string text = "the";
    for (int i = 1; i < 200; ++i) {
        text += " the";
    }
    Project project = sentence(SourceKind::UseLite, text);
    project.attention.tokenLimit = 8192;
    const ComputedResult result = computed(project);
    EXPECT_EQ(result->sequence.encoded->tokens().size(), 200U);
    EXPECT_EQ(result->sequence.encoded->tokensUsed(), 128);
    EXPECT_EQ(result->head.stages.weights.rows(), 128);
    EXPECT_EQ(result->sequence.keyLabels.size(), 128U);
    EXPECT_TRUE(result->sequence.limitIsTheModels);
}

TEST(Compute, TheProjectsLimitHoldsWhereTheSourceHasNone) {
    Project project = sentence(SourceKind::Random, "a b c d e");
    project.attention.tokenLimit = 3;
    const ComputedResult result = computed(project);
    EXPECT_EQ(result->head.stages.weights.rows(), 3);
    EXPECT_THAT(result->sequence.queryLabels, ElementsAre("a", "b", "c"));
    EXPECT_EQ(result->sequence.encoded->tokens().size(), 5U);
    EXPECT_FALSE(result->sequence.limitIsTheModels);
}

TEST(Compute, LabelsAreAsManyAsRowsAndColumnsOfLimitedNumbers) {
    Project project = workedExample();
    project.numbers.queryLabels = {"a", "b", "c"};
    project.numbers.Q = MatrixD{{1}, {2}, {3}};
    project.attention.tokenLimit = 2;
    const ComputedResult result = computed(project);
    EXPECT_EQ(result->head.stages.weights.rows(), 2);
    EXPECT_THAT(result->sequence.queryLabels, ElementsAre("a", "b"));
}

TEST(Compute, SaysHowMuchOfATextIsUnknown) {
    const std::string chinese = "小猫坐在窗边看着外面的鸟。";
    EXPECT_GT(computed(sentence(SourceKind::UseLite, chinese))->sequence.unknownShare, 0.5);
    EXPECT_EQ(computed(sentence(SourceKind::Random, chinese))->sequence.unknownShare, 0.0);
    EXPECT_EQ(computed(animal())->sequence.unknownShare, 0.0);
}

TEST(Compute, ThumbnailsAreTheWeightsOfEachHead) {
    const ComputedResult result = computed(animal(), 1, 2);
    ASSERT_EQ(result->thumbnails.size(), 8U);
    for (int i = 0; i < 8; ++i) {
        const HeadThumbnail& thumbnail = result->thumbnails[static_cast<std::size_t>(i)];
        EXPECT_EQ(thumbnail.layer.value, i / 4);
        EXPECT_EQ(thumbnail.head.value, i % 4);
        const ComputedResult own = computed(animal(), i / 4, i % 4);
        ASSERT_EQ(thumbnail.weights.rows(), 14);
        EXPECT_LT((thumbnail.weights - own->head.stages.weights).cwiseAbs().maxCoeff(), kRounding) << i;
    }
}

TEST(Compute, ThumbnailsOfLongTextsKeepTheLargestWeights) {
    std::string text;
    for (int i = 0; i < 150; ++i) {
        text += "w" + std::to_string(i) + " ";
    }
    Project project = sentence(SourceKind::Random, text);
    project.attention.heads.count = 2;
    const ComputedResult result = computed(project);
    ASSERT_EQ(result->thumbnails.size(), 2U);
    for (const HeadThumbnail& thumbnail : result->thumbnails) {
        EXPECT_EQ(thumbnail.weights.rows(), kThumbnailSide);
        EXPECT_EQ(thumbnail.weights.cols(), kThumbnailSide);
        const ComputedResult own = computed(project, 0, thumbnail.head.value);
        EXPECT_NEAR(thumbnail.weights.maxCoeff(), own->head.stages.weights.maxCoeff(), kRounding);
    }
}

TEST(Compute, AStoppedTokenCancels) {
    std::stop_source stopped;
    stopped.request_stop();
    for (const Project& project : {animal(), workedExample(), sentence(SourceKind::Random, "a b")}) {
        ComputeWorkspace workspace;
        const Outcome outcome =
            compute(requestFor(project), models(), workspace, nullptr, stopped.get_token(), {});
        EXPECT_TRUE(std::holds_alternative<Cancelled>(outcome));
        ASSERT_NE(computed(requestFor(project), workspace), nullptr) << "the next one is not disturbed";
    }
}

TEST(Compute, AStopAfterEncodingKeepsWhatWasEncoded) {
    ComputeWorkspace workspace;
    std::stop_source stop;
    const Outcome outcome =
        compute(requestFor(animal()), models(), workspace, nullptr, stop.get_token(), [&](double share) {
            EXPECT_GT(share, 0.0);
            EXPECT_LT(share, 1.0);
            stop.request_stop();
        });
    EXPECT_TRUE(std::holds_alternative<Cancelled>(outcome));
    const auto kept = workspace.queries.encoded;
    ASSERT_NE(kept, nullptr);
    EXPECT_EQ(computed(requestFor(animal()), workspace)->sequence.encoded, kept);
}

TEST(Compute, AMissingModelIsAnError) {
    const ModelStore none("/nowhere/at/all");
    ComputeWorkspace workspace;
    const Outcome outcome = compute(requestFor(animal()), none, workspace, nullptr, {}, {});
    ASSERT_TRUE(std::holds_alternative<Error>(outcome));
    EXPECT_EQ(std::get<Error>(outcome).code, ErrorCode::ModelUnavailable);
}

TEST(Compute, BytesShownCountTheMatricesAndTheirPyramids) {
    EXPECT_EQ(bytesShown(0), 0U);
    EXPECT_EQ(bytesShown(1024), 2U * 1024 * 1024 * 4);
    // 1/16 + 1/256 + ... = 1/15 of the cells, twice (largest and mean).
    const std::uint64_t matrices = 2ULL * 4096 * 4096 * 4;
    EXPECT_EQ(bytesShown(4096), matrices + matrices * 2 / 15);
}

}  // namespace
}  // namespace lab::engine
