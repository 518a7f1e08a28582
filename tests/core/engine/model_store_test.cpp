#include "core/engine/model_store.h"

#include <gmock/gmock.h>

#include <thread>

#include "core/project/examples.h"
#include "core/transformer/models/shipped_models.h"

namespace lab::engine {
namespace {

using project::Project;
using project::SourceKind;
using ::testing::ElementsAre;

const std::filesystem::path kModels = std::filesystem::path(LAB_RESOURCE_DIR) / "models";

Project of(SourceKind kind) {
    Project project;
    project.source = kind;
    project.numbers = project::workedExampleNumbers();
    return project;
}

TEST(ModelStore, OpensEverySource) {
    const ModelStore store(kModels);
    EXPECT_EQ(store.folder(), kModels);
    const std::pair<SourceKind, const char*> ids[] = {{SourceKind::UseLite, "use-lite"},
                                                      {SourceKind::Glove, "glove"},
                                                      {SourceKind::Random, "random"},
                                                      {SourceKind::Numbers, "numbers"}};
    for (const auto& [kind, id] : ids) {
        const auto source = store.source(of(kind));
        ASSERT_TRUE(source.has_value()) << id;
        EXPECT_EQ((*source)->info().id, id);
    }
}

TEST(ModelStore, OpensAModelOnce) {
    const ModelStore store(kModels);
    for (const SourceKind kind : {SourceKind::UseLite, SourceKind::Random}) {
        EXPECT_EQ(*store.source(of(kind)), *store.source(of(kind)));
    }
}

TEST(ModelStore, OpensModelsByIdAndByPath) {
    const ModelStore store(kModels);
    for (const transformer::ShippedModel& shipped : transformer::shippedModels()) {
        const std::string id(shipped.id);
        const auto model = store.model(id);
        ASSERT_TRUE(model.has_value()) << id;
        EXPECT_EQ((*model)->info().id, id);
        EXPECT_EQ(*store.model(id), *model);
    }
    const auto byPath = store.model((kModels / "sort").string());
    ASSERT_TRUE(byPath.has_value());
    EXPECT_EQ((*byPath)->info().id, "sort");
    EXPECT_EQ(store.model("none").error().code, ErrorCode::ModelUnavailable);
}

TEST(ModelStore, NumbersAreAlwaysTheProjectsOwn) {
    const ModelStore store(kModels);
    Project project = of(SourceKind::Numbers);
    const auto first = store.source(project);
    project.numbers.K(1, 0) = 4;
    const auto second = store.source(project);
    ASSERT_TRUE(first && second);
    const auto keys = [](const auto& source) {
        return source->encode(source->tokenize(""), {}, 0, nullptr, {})->head({}, {}, 0).K;
    };
    EXPECT_EQ(keys(*first), (MatrixF{{1.0F}, {0.5F}}));
    EXPECT_EQ(keys(*second), (MatrixF{{1.0F}, {4.0F}}));
}

TEST(ModelStore, SaysWhichModelIsMissingAndWhere) {
    const ModelStore store("/nowhere/at/all");
    const std::pair<SourceKind, const char*> folders[] = {{SourceKind::UseLite, "use-lite"},
                                                          {SourceKind::Glove, "glove-20k"}};
    for (const auto& [kind, folder] : folders) {
        const auto source = store.source(of(kind));
        ASSERT_FALSE(source.has_value());
        EXPECT_EQ(source.error().code, ErrorCode::ModelUnavailable);
        EXPECT_EQ(source.error().place, folder);
        EXPECT_EQ(source.error().found, std::string("/nowhere/at/all/") + folder);
    }
    EXPECT_TRUE(store.source(of(SourceKind::Random)).has_value()) << "random needs no files";
    EXPECT_TRUE(store.source(of(SourceKind::Numbers)).has_value());
}

TEST(ModelStore, AnyThreadMayAsk) {
    const ModelStore store(kModels);
    std::vector<std::shared_ptr<const transformer::VectorSource>> found(4);
    {
        std::vector<std::jthread> threads;
        for (auto& place : found) {
            threads.emplace_back([&] { place = *store.source(of(SourceKind::UseLite)); });
        }
    }
    for (const auto& source : found) {
        EXPECT_EQ(source, found.front());
    }
}

TEST(TokensOf, AreTheEditedListOrTheCutText) {
    const ModelStore store(kModels);
    Project project = of(SourceKind::Random);
    const auto source = *store.source(project);
    project.sequence.text = "one two";
    EXPECT_THAT(tokensOf(project, *source), ElementsAre("one", "two"));
    project.sequence.editedTokens = {"one two", "three"};
    EXPECT_THAT(tokensOf(project, *source), ElementsAre("one two", "three"));
    project.sequence.editedTokens.emplace();
    EXPECT_THAT(tokensOf(project, *source), ElementsAre()) << "an emptied list stays empty";
}

TEST(TokensOf, NumbersAreTheLabelsOfTheKeys) {
    const ModelStore store(kModels);
    Project project = of(SourceKind::Numbers);
    project.sequence.text = "one two three";
    EXPECT_EQ(tokensOf(project, **store.source(project)), project.numbers.keyLabels);
}

}  // namespace
}  // namespace lab::engine
