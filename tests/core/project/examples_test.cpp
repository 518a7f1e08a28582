#include "core/project/examples.h"

#include <gtest/gtest.h>

#include <cmath>
#include <set>

#include "core/transformer/models/shipped_models.h"

namespace lab::project {
namespace {

const Example& find(const std::vector<Example>& all, std::string_view id) {
    for (const Example& example : all) {
        if (example.id == id) {
            return example;
        }
    }
    ADD_FAILURE() << "no example " << id;
    return all.front();
}

TEST(Examples, OpenOnTheTrainedSentence) {
    const Example first = examples().front();
    EXPECT_EQ(first.id, "animal-tired");
    EXPECT_EQ(first.project.source, SourceKind::UseLite);
    EXPECT_EQ(first.project.sequence.text, "The animal didn't cross the street because it was too tired.");
    EXPECT_EQ(first.view, (View{.layer = 1, .head = 2, .query = 9, .key = 12}));
}

TEST(Examples, HaveIdsOfTheirOwnThatAreTheirTitles) {
    std::set<std::string_view> ids;
    for (const Example& example : examples()) {
        EXPECT_TRUE(ids.insert(example.id).second) << example.id;
        EXPECT_EQ(example.project.title, example.id);
    }
    EXPECT_EQ(ids.size(), 13U);
}

TEST(Examples, CoverEverySource) {
    std::set<SourceKind> kinds;
    for (const Example& example : examples()) {
        kinds.insert(example.project.source);
    }
    EXPECT_EQ(kinds, (std::set{SourceKind::UseLite, SourceKind::Glove, SourceKind::Random,
                               SourceKind::Numbers, SourceKind::Model}));
}

TEST(Examples, EveryShippedModelButTheEncoderHasOneWithItsOwnText) {
    for (const transformer::ShippedModel& model : transformer::shippedModels()) {
        const auto example = modelExample(model.id);
        ASSERT_EQ(example.has_value(), model.id != "use-lite") << model.id;
        if (example) {
            EXPECT_EQ(example->project.model.id, model.id);
            EXPECT_EQ(example->project.sequence.text, model.example);
        }
    }
    EXPECT_FALSE(modelExample("/a/folder").has_value());
}

TEST(Examples, TwinsDifferInOneWord) {
    const auto all = examples();
    std::string tired = find(all, "animal-tired").project.sequence.text;
    const std::string& wide = find(all, "animal-wide").project.sequence.text;
    tired.replace(tired.find("tired"), 5, "wide");
    EXPECT_EQ(tired, wide);
}

TEST(Examples, TheTwinInOtherWordsHasASequenceOfItsOwn) {
    for (const Example& example : examples()) {
        EXPECT_EQ(example.project.keys.has_value(), example.id == "cross-wording") << example.id;
    }
    const auto all = examples();
    const Project& project = find(all, "cross-wording").project;
    EXPECT_NE(project.keys->sequence, project.sequence);
}

TEST(Examples, OnlyTheWorkedExampleHasNumbers) {
    for (const Example& example : examples()) {
        EXPECT_EQ(example.project.numbers.Q.size() > 0, example.project.source == SourceKind::Numbers)
            << example.id;
    }
}

TEST(Examples, WorkedExampleScoresOneAndAHalf) {
    const auto all = examples();
    const Project& project = find(all, "worked-example").project;
    EXPECT_EQ(project.numbers, workedExampleNumbers());
    EXPECT_EQ(project.attention.dK, 1);
    EXPECT_EQ(project.attention.scale.kind, ScaleKind::None);
    const MatrixD scores = project.numbers.Q * project.numbers.K.transpose();
    EXPECT_EQ(scores, (MatrixD{{1.0, 0.5}}));
    // On paper: e / (e + e^0.5) = 2.718282 / 4.367003 = 0.62246.
    EXPECT_NEAR(std::exp(scores(0)) / (std::exp(scores(0)) + std::exp(scores(1))), 0.62246, 5e-6);
    EXPECT_EQ(project.numbers.V.rows(), project.numbers.K.rows());
    EXPECT_EQ(project.numbers.queryLabels.size(), 1U);
    EXPECT_EQ(project.numbers.keyLabels.size(), 2U);
}

}  // namespace
}  // namespace lab::project
