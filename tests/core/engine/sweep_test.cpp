#include "core/engine/sweep.h"

#include <gmock/gmock.h>

#include <cmath>

#include "core/engine/compute.h"
#include "core/project/examples.h"

namespace lab::engine {
namespace {

using project::Project;
using project::ScaleKind;
using project::SourceKind;

const ModelStore& sweptModels() {
    static const ModelStore store(std::filesystem::path(LAB_RESOURCE_DIR) / "models");
    return store;
}

/// Words that are all different, so that their seeded vectors are.
Project randomWords(int count) {
    Project project;
    project.source = SourceKind::Random;
    for (int i = 0; i < count; ++i) {
        project.sequence.text += "w" + std::to_string(i) + " ";
    }
    return project;
}

SweepPlan planFor(Project project, SweepParameter parameter, std::vector<double> values) {
    SweepPlan plan;
    plan.project = std::make_shared<const Project>(std::move(project));
    plan.parameter = parameter;
    plan.values = std::move(values);
    return plan;
}

struct Swept {
    std::vector<SweepPoint> points;
    Result<bool> complete = false;
    std::vector<double> shares;
};

Swept swept(const SweepPlan& plan) {
    BusyGate gate;
    Swept all;
    BackgroundContext context(gate, {}, [&](double share) { all.shares.push_back(share); });
    all.complete = sweep(plan, sweptModels(), context, [&](const SweepPoint& p) { all.points.push_back(p); });
    return all;
}

std::shared_ptr<const ComputeResult> direct(Project project, LayerIndex layer = {}, HeadIndex head = {}) {
    ComputeRequest request;
    request.project = std::make_shared<const Project>(std::move(project));
    request.layer = layer;
    request.head = head;
    ComputeWorkspace workspace;
    return std::get<std::shared_ptr<const ComputeResult>>(
        compute(request, sweptModels(), workspace, nullptr, {}, {}));
}

void expectIs(const SweepPoint& point, const ComputeResult& result) {
    const attention::HeadMeasures& measures = result.head.measures;
    EXPECT_DOUBLE_EQ(point.numbers.entropy, measures.entropy);
    EXPECT_DOUBLE_EQ(point.numbers.entropyNormalised, measures.entropyNormalised);
    EXPECT_DOUBLE_EQ(point.numbers.largestWeight, measures.largestWeight);
    EXPECT_DOUBLE_EQ(point.numbers.effectiveTokens, measures.perplexity);
    const MatrixD scores = result.head.stages.scores.cast<double>();
    // Float scores, sums in double; the two formulas of a variance differ by rounding.
    EXPECT_NEAR(point.scoreVariance, (scores.array() - scores.mean()).square().mean(),
                1e-12 * scores.squaredNorm());
}

TEST(Sweep, EachPointIsWhatTheProjectGivesAtThatValue) {
    Project project = randomWords(12);
    const Swept all = swept(planFor(project, SweepParameter::Width, {1, 8, 64}));
    ASSERT_TRUE(all.complete.value());
    ASSERT_EQ(all.points.size(), 3U);
    for (const SweepPoint& point : all.points) {
        project.attention.dK = static_cast<int>(point.value);
        expectIs(point, *direct(project));
    }
    EXPECT_THAT(all.shares, testing::ElementsAre(testing::DoubleEq(1.0 / 3), testing::DoubleEq(2.0 / 3), 1));
}

TEST(Sweep, OfATrainedHeadCutsItsRankAndItsTokens) {
    Project project = project::examples().front().project;
    SweepPlan plan = planFor(project, SweepParameter::Width, {4, 128});
    plan.layer = {1};
    plan.head = {2};
    Swept all = swept(plan);
    ASSERT_EQ(all.points.size(), 2U);
    project.attention.rank = 4;
    expectIs(all.points[0], *direct(project, {1}, {2}));
    project.attention.rank.reset();
    expectIs(all.points[1], *direct(project, {1}, {2}));
    plan.parameter = SweepParameter::Tokens;
    plan.values = {5};
    all = swept(plan);
    ASSERT_EQ(all.points.size(), 1U);
    EXPECT_LE(all.points[0].numbers.effectiveTokens, 5);
    EXPECT_GT(all.points[0].numbers.effectiveTokens, 1);
    const auto source = sweptModels().source(project).value();
    std::vector<std::string> tokens = tokensOf(project, *source);
    tokens.resize(5);
    project.sequence.editedTokens = tokens;
    expectIs(all.points[0], *direct(project, {1}, {2}));
}

TEST(Sweep, PublishesThePresentSettingFirst) {
    SweepPlan plan = planFor(randomWords(6), SweepParameter::Temperature, {0.5});
    plan.present = 1.0;
    const Swept all = swept(plan);
    ASSERT_EQ(all.points.size(), 2U);
    EXPECT_TRUE(all.points[0].isPresent);
    expectIs(all.points[0], *direct(randomWords(6)));
    EXPECT_FALSE(all.points[1].isPresent);
    EXPECT_LT(all.points[1].numbers.entropy, all.points[0].numbers.entropy);
}

TEST(Sweep, SetsWindowExponentAndKeysKept) {
    Project project = randomWords(9);
    Swept all = swept(planFor(project, SweepParameter::Window, {0, 2, 9}));
    ASSERT_EQ(all.points.size(), 3U);
    EXPECT_DOUBLE_EQ(all.points[0].numbers.effectiveTokens, 1) << "each token sees itself alone";
    EXPECT_LE(all.points[1].numbers.effectiveTokens, 5);
    expectIs(all.points[2], *direct(project));
    all = swept(planFor(project, SweepParameter::TopK, {1, 9}));
    EXPECT_DOUBLE_EQ(all.points[0].numbers.largestWeight, 1);
    EXPECT_NEAR(all.points[1].numbers.entropy, direct(project)->head.measures.entropy, 1e-6);
    all = swept(planFor(project, SweepParameter::Alpha, {1.1, 2}));
    EXPECT_GT(all.points[0].numbers.entropy, all.points[1].numbers.entropy);
    project.attention.normalizer = {"sparsemax", {}};
    EXPECT_NEAR(all.points[1].numbers.entropy, direct(project)->head.measures.entropy, 1e-5);
}

// 160 different words: 25,600 products of two seeded vectors. They are not independent (160 queries, 160
// keys, one pair of 64 x d_k projections): over seeds the variance spreads by about 10 % at d_k 16 and by
// less above; three of those are allowed.
TEST(Sweep, VarianceOfSeededDotProductsIsNearTheory) {
    Project project = randomWords(160);
    for (const ScaleKind scale : {ScaleKind::None, ScaleKind::InverseSqrtDk}) {
        project.attention.scale.kind = scale;
        const Swept all = swept(planFor(project, SweepParameter::Width, {16, 64, 256}));
        ASSERT_EQ(all.points.size(), 3U);
        for (const SweepPoint& point : all.points) {
            const double theory = scale == ScaleKind::None ? point.value : 1;
            ASSERT_TRUE(point.scoreVarianceInTheory);
            EXPECT_NEAR(*point.scoreVarianceInTheory, theory, 1e-5 * theory);
            EXPECT_NEAR(point.scoreVariance, theory, 0.3 * theory) << "d_k " << point.value;
        }
    }
}

TEST(Sweep, VarianceHasNoTheoryWhereComponentsAreNotSeeded) {
    const auto hasTheory = [](Project project) {
        return swept(planFor(std::move(project), SweepParameter::Temperature, {1}))
            .points.at(0)
            .scoreVarianceInTheory.has_value();
    };
    EXPECT_TRUE(hasTheory(randomWords(4)));
    EXPECT_FALSE(hasTheory(project::examples().front().project)) << "a trained head";
    Project changed = randomWords(4);
    changed.attention.position.id = "sinusoidal";
    EXPECT_FALSE(hasTheory(changed));
    changed = randomWords(4);
    changed.attention.score.id = "cosine";
    EXPECT_FALSE(hasTheory(changed));
    changed = randomWords(4);
    changed.overrides.push_back({.stage = project::Stage::Queries, .value = 9});
    EXPECT_FALSE(hasTheory(changed));
}

TEST(Sweep, EntropyGoesToItsLimitsWithTheTemperature) {
    const Swept all = swept(planFor(randomWords(10), SweepParameter::Temperature, {0.01, 1, 100}));
    ASSERT_EQ(all.points.size(), 3U);
    const TemperatureLimits limits = all.points[1].limits.value();
    EXPECT_DOUBLE_EQ(limits.hot.entropy, std::log(10.0));
    EXPECT_DOUBLE_EQ(limits.hot.entropyNormalised, 1);
    EXPECT_DOUBLE_EQ(limits.hot.effectiveTokens, 10);
    EXPECT_DOUBLE_EQ(limits.cold.entropy, 0);
    EXPECT_DOUBLE_EQ(limits.cold.largestWeight, 1);
    // At T = 100 scores of variance 1 are z = s / 100, and the entropy is ln n - var(z) / 2 = ln n - 5e-5.
    EXPECT_NEAR(all.points[2].numbers.entropy, limits.hot.entropy, 5e-4);
    // At T = 0.01 a row is undecided only where two scores differ by about 0.01; one such row of ten gives
    // ln 2 / 10 = 0.07 at most.
    EXPECT_NEAR(all.points[0].numbers.entropy, 0, 0.07);
}

TEST(Sweep, LimitsCountWhatTheMaskAllowsAndTies) {
    Project project = randomWords(3);
    project.attention.masks = {{"causal", {}}};
    const auto limitsOf = [](const Project& of) {
        return swept(planFor(of, SweepParameter::Temperature, {1})).points.at(0).limits;
    };
    EXPECT_DOUBLE_EQ(limitsOf(project)->hot.entropy, (std::log(1.0) + std::log(2.0) + std::log(3.0)) / 3);
    project = randomWords(0);
    project.sequence.text = "same same";
    EXPECT_DOUBLE_EQ(limitsOf(project)->cold.entropy, std::log(2.0)) << "two equal keys share the weight";
    project.attention.normalizer.id = "sigmoid";
    EXPECT_FALSE(limitsOf(project)) << "its rows do not become even";
}

TEST(Sweep, EndsWhenItIsCancelled) {
    BusyGate gate;
    std::stop_source stop;
    BackgroundContext context(gate, stop.get_token(), {});
    int points = 0;
    const Result<bool> complete = sweep(planFor(randomWords(6), SweepParameter::Width, {1, 2, 3, 4}),
                                        sweptModels(), context, [&](const SweepPoint&) {
                                            ++points;
                                            stop.request_stop();
                                        });
    EXPECT_FALSE(complete.value());
    EXPECT_EQ(points, 1);
}

TEST(Sweep, ComputesNoOtherHeads) {
    ComputeRequest request;
    request.project = std::make_shared<const Project>(randomWords(4));
    request.onlyHead = true;
    ComputeWorkspace workspace;
    const auto result = std::get<std::shared_ptr<const ComputeResult>>(
        compute(request, sweptModels(), workspace, nullptr, {}, {}));
    EXPECT_TRUE(result->thumbnails.empty());
    EXPECT_EQ(direct(randomWords(4))->thumbnails.size(), 4U);
}

TEST(SweepParameter, DescribesItselfForTheHeadThatIsShown) {
    const auto trained = direct(project::examples().front().project);
    const ParameterSpec rank = sweepSpec(SweepParameter::Width, *trained);
    EXPECT_EQ(rank.id, "rank");
    EXPECT_EQ(rank.largest, trained->head.vectors.dKLargest);
    EXPECT_EQ(presentValue(SweepParameter::Width, *trained), trained->head.vectors.dK);
    const auto random = direct(randomWords(7));
    EXPECT_EQ(sweepSpec(SweepParameter::Width, *random).id, "d_k");
    EXPECT_EQ(sweepSpec(SweepParameter::Tokens, *random).largest, 7);
    EXPECT_EQ(sweepSpec(SweepParameter::Window, *random).largest, 7);
    EXPECT_EQ(sweepSpec(SweepParameter::TopK, *random).largest, 7);
    EXPECT_EQ(presentValue(SweepParameter::Window, *random), std::nullopt);
    EXPECT_EQ(presentValue(SweepParameter::Alpha, *random), std::nullopt);
    Project sparse = randomWords(7);
    sparse.attention.normalizer.id = "sparsemax";
    EXPECT_EQ(presentValue(SweepParameter::Alpha, *direct(sparse)), 2.0);
}

TEST(SweepValues, AreEvenlySpacedAndWholeWhereTheyShouldBe) {
    ParameterSpec spec;
    spec.least = 1;
    spec.largest = 100;
    using testing::DoubleNear;
    using testing::ElementsAre;
    EXPECT_THAT(sweepValues({1, 5, 5, false}, spec), ElementsAre(1, 2, 3, 4, 5));
    EXPECT_THAT(sweepValues({100, 1, 3, true}, spec), ElementsAre(1, DoubleNear(10, 1e-12), 100));
    EXPECT_THAT(sweepValues({-5, 1000, 2, false}, spec), ElementsAre(1, 100)) << "cut to the range";
    EXPECT_THAT(sweepValues({7, 7, 9, false}, spec), ElementsAre(7));
    spec.kind = ParameterKind::Whole;
    EXPECT_THAT(sweepValues({1, 3, 9, false}, spec), ElementsAre(1, 2, 3)) << "none twice";
    spec.least = -10;
    EXPECT_THAT(sweepValues({-4, 4, 3, true}, spec), ElementsAre(-4, 0, 4)) << "no ratios across 0";
}

}  // namespace
}  // namespace lab::engine
