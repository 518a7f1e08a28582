#include "core/project/project_difference.h"

#include <gtest/gtest.h>

#include <functional>

#include "core/project/examples.h"

namespace lab::project {
namespace {

using Change = std::function<void(Project&)>;

Project numbersProject() {
    Project project;
    project.source = SourceKind::Numbers;
    project.numbers = workedExampleNumbers();
    return project;
}

std::vector<FieldDifference> differenceAfter(const Change& change, const Change& inBoth = {}) {
    Project a = numbersProject();
    if (inBoth) {
        inBoth(a);
    }
    Project b = a;
    change(b);
    return projectDifference(a, b);
}

TEST(ProjectDifference, EqualProjectsDifferInNothing) {
    EXPECT_TRUE(projectDifference(numbersProject(), numbersProject()).empty());
    EXPECT_TRUE(projectDifference({}, {}).empty());
}

// Every field that Project::operator== compares, as in project_test.
TEST(ProjectDifference, ReportsEveryField) {
    const Change withKeys = [](Project& p) { p.keys.emplace(); };
    const std::tuple<Field, Change, Change> changes[] = {
        {Field::Title, [](Project& p) { p.title = "x"; }, {}},
        {Field::Source, [](Project& p) { p.source = SourceKind::Glove; }, {}},
        {Field::Text, [](Project& p) { p.sequence.text = "x"; }, {}},
        {Field::Tokens, [](Project& p) { p.sequence.editedTokens.emplace(); }, {}},
        {Field::KeySource, [](Project& p) { p.keys.emplace(); }, {}},
        {Field::KeySource, [](Project& p) { p.keys->source = SourceKind::Random; }, withKeys},
        {Field::KeyText, [](Project& p) { p.keys->sequence.text = "x"; }, withKeys},
        {Field::KeyTokens, [](Project& p) { p.keys->sequence.editedTokens.emplace(); }, withKeys},
        {Field::KeyWidth, [](Project& p) { ++p.attention.dK; }, {}},
        {Field::Rank, [](Project& p) { p.attention.rank = 64; }, {}},
        {Field::Score, [](Project& p) { p.attention.score.id = "dot"; }, {}},
        {Field::ScoreParameter, [](Project& p) { p.attention.score.values["tau"] = 2; }, {}},
        {Field::ScoreArray, [](Project& p) { p.attention.scoreArrays["W"] = MatrixD::Identity(2, 2); }, {}},
        {Field::ScaleKind, [](Project& p) { p.attention.scale.kind = ScaleKind::None; }, {}},
        {Field::CustomScale, [](Project& p) { p.attention.scale.custom = 2; }, {}},
        {Field::Masks,
         [](Project& p) {
             p.attention.masks = {{"causal", {}}};
         },
         {}},
        {Field::MaskParameter, [](Project& p) { p.attention.masks[0].values["w"] = 3; },
         [](Project& p) {
             p.attention.masks = {{"window", {}}};
         }},
        {Field::Position, [](Project& p) { p.attention.position.id = "alibi"; }, {}},
        {Field::PositionParameter, [](Project& p) { p.attention.position.values["base"] = 100; }, {}},
        {Field::Normalizer, [](Project& p) { p.attention.normalizer.id = "sparsemax"; }, {}},
        {Field::NormalizerParameter, [](Project& p) { p.attention.normalizer.values["alpha"] = 1.2; }, {}},
        {Field::Temperature, [](Project& p) { p.attention.temperature = 2; }, {}},
        {Field::Seed, [](Project& p) { ++p.attention.seed; }, {}},
        {Field::Heads, [](Project& p) { ++p.attention.heads.count; }, {}},
        {Field::KeyValueHeads, [](Project& p) { p.attention.heads.keyValueHeads = 2; }, {}},
        {Field::ValueWidth, [](Project& p) { --p.attention.heads.dV; }, {}},
        {Field::AblatedHeads, [](Project& p) { p.attention.heads.ablated = {1}; }, {}},
        {Field::TokenLimit, [](Project& p) { ++p.attention.tokenLimit; }, {}},
        {Field::QueryLabels, [](Project& p) { p.numbers.queryLabels[0] = "x"; }, {}},
        {Field::KeyLabels, [](Project& p) { p.numbers.keyLabels[1] = "x"; }, {}},
        {Field::NumbersQ, [](Project& p) { p.numbers.Q(0, 0) = 2; }, {}},
        {Field::NumbersK, [](Project& p) { p.numbers.K(1, 0) = 2; }, {}},
        {Field::NumbersV, [](Project& p) { p.numbers.V(1, 1) = 2; }, {}},
        {Field::Model, [](Project& p) { p.model.id = "sort"; }, {}},
        {Field::ModelInput, [](Project& p) { p.model.picture = "x.png"; }, {}},
        {Field::HeadChanges,
         [](Project& p) {
             p.model.changes = {{1, 0, HeadChangeKind::Off, {}}};
         },
         {}},
        {Field::HumanScene, [](Project& p) { p.scene.person.stress = 0.5; }, {}},
        {Field::HourPlan, [](Project& p) { p.plan.soundsPerHour = 6; }, {}},
        {Field::Override, [](Project& p) { p.overrides.push_back({.value = 3}); }, {}},
    };
    std::size_t reported = 0;
    for (const auto& [field, change, inBoth] : changes) {
        const std::vector<FieldDifference> found = differenceAfter(change, inBoth);
        ASSERT_EQ(found.size(), 1U) << static_cast<int>(field);
        EXPECT_EQ(found[0].field, field);
        const bool showsIt = found[0].a != found[0].b || found[0].numbersThatDiffer > 0;
        EXPECT_TRUE(showsIt) << static_cast<int>(field);
        ++reported;
    }
    EXPECT_EQ(reported, static_cast<std::size_t>(Field::Override) + 2) << "KeySource stands twice";
}

TEST(ProjectDifference, SaysTheValuesOfBoth) {
    const auto found = differenceAfter([](Project& p) { p.attention.temperature = 2.5; });
    EXPECT_EQ(found[0].a, FieldValue(1.0));
    EXPECT_EQ(found[0].b, FieldValue(2.5));
}

TEST(ProjectDifference, AParameterThatWasNeverSaidHasNoValue) {
    const auto found = differenceAfter([](Project& p) { p.attention.score.values["tau"] = 2; });
    EXPECT_EQ(found[0].detail, "tau");
    EXPECT_EQ(found[0].a, FieldValue());
    EXPECT_EQ(found[0].b, FieldValue(2.0));
}

TEST(ProjectDifference, TellsWhichMaskAParameterBelongsTo) {
    const auto found = differenceAfter([](Project& p) { p.attention.masks[1].values["w"] = 3; },
                                       [](Project& p) {
                                           p.attention.masks = {{"causal", {}}, {"window", {{"w", 1}}}};
                                       });
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].place, 1);
    EXPECT_EQ(found[0].detail, "w");
    EXPECT_EQ(found[0].a, FieldValue(1.0));
}

TEST(ProjectDifference, CountsTheNumbersOfATableThatDiffer) {
    const auto same = differenceAfter([](Project& p) { p.numbers.K.array() += 1; });
    EXPECT_EQ(same[0].numbersThatDiffer, numbersProject().numbers.K.size());
    const auto wider = differenceAfter([](Project& p) { p.numbers.K = MatrixD::Zero(2, 5); });
    EXPECT_EQ(wider[0].numbersThatDiffer, 0);
    EXPECT_EQ(wider[0].b, FieldValue(TableSize{2, 5}));
}

TEST(ProjectDifference, OverridesAreComparedPlaceByPlace) {
    const Change three = [](Project& p) {
        p.overrides = {{.row = 0, .value = 1}, {.row = 1, .value = 1}, {.row = 2, .value = 1}};
    };
    const auto found = differenceAfter(
        [](Project& p) {
            p.overrides = {{.row = 0, .value = 1}, {.row = 1, .value = 2}, {.row = 3, .value = 1}};
        },
        three);
    ASSERT_EQ(found.size(), 3U);
    EXPECT_EQ(found[0].where.row, 1);
    EXPECT_EQ(found[0].b, FieldValue(2.0));
    EXPECT_EQ(found[1].where.row, 2);
    EXPECT_EQ(found[1].b, FieldValue());
    EXPECT_EQ(found[2].where.row, 3);
    EXPECT_EQ(found[2].a, FieldValue());
}

TEST(ProjectDifference, IsThereExactlyWhenProjectsDiffer) {
    const Change two = [](Project& p) { p.overrides = {{.row = 0, .value = 1}, {.row = 1, .value = 1}}; };
    const auto found = differenceAfter([](Project& p) { std::swap(p.overrides[0], p.overrides[1]); }, two);
    EXPECT_FALSE(found.empty()) << "another order is another project";
}

}  // namespace
}  // namespace lab::project
