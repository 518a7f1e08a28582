#include "core/project/examples.h"

#include <algorithm>
#include <iterator>

#include "core/transformer/models/shipped_models.h"

namespace lab::project {

namespace {

Example sentence(std::string_view id, SourceKind source, std::string text, View view) {
    Example example{id, {}, view};
    example.project.title = std::string(id);
    example.project.source = source;
    example.project.sequence.text = std::move(text);
    return example;
}

/// Interactive attention: a sentence looks at its twin in other words. The word vectors are trained, the
/// projections are not, so nothing makes the words that mean the same find each other.
Example wordingTwins() {
    Example example =
        sentence("cross-wording", SourceKind::Glove, "the boy bought a red car yesterday", {0, 0, 1, 2});
    example.project.keys =
        KeySequence{SourceKind::Glove,
                    {"yesterday a young man purchased an automobile painted in scarlet", std::nullopt}};
    return example;
}

/// What each shipped model is best seen by: layer and head, counted through its stacks.
struct ModelView {
    std::string_view id;
    View view;
};
constexpr int kDigits = 8;
const ModelView kModelViews[] = {
    {"induction-crisp-h2", {1, 0, std::nullopt, std::nullopt}},
    {"induction", {1, 0, std::nullopt, std::nullopt}},
    {"sort", {1, 0, kDigits - 1, std::nullopt}},
    {"dates-transformer", {2, 0, std::nullopt, std::nullopt}},
    {"dates-bahdanau", {0, 0, std::nullopt, std::nullopt}},
    {"shapes", {1, 0, std::nullopt, std::nullopt}},
    {"spoken-digits", {0, 0, std::nullopt, std::nullopt}},
};

Example exampleOf(const transformer::ShippedModel& model, const View& view) {
    Example example{model.id, {}, view};
    example.project.title = std::string(model.id);
    example.project.source = SourceKind::Model;
    example.project.model.id = std::string(model.id);
    example.project.sequence.text = std::string(model.example);
    return example;
}

Example workedExample() {
    Example example{"worked-example", {}, {0, 0, 0, 0}};
    example.project.title = std::string(example.id);
    example.project.source = SourceKind::Numbers;
    example.project.attention.dK = 1;
    example.project.attention.scale.kind = ScaleKind::None;
    example.project.numbers = workedExampleNumbers();
    return example;
}

}  // namespace

NumberTable workedExampleNumbers() {
    NumberTable table;
    table.queryLabels = {"q"};
    table.keyLabels = {"k₁", "k₂"};
    table.Q = MatrixD{{1.0}};
    table.K = MatrixD{{1.0}, {0.5}};
    table.V = MatrixD{{1.0, 0.0}, {0.0, 1.0}};
    return table;
}

std::optional<Example> modelExample(std::string_view id) {
    for (const transformer::ShippedModel& model : transformer::shippedModels()) {
        const auto* const own = std::ranges::find(kModelViews, id, &ModelView::id);
        if (model.id == id && own != std::end(kModelViews)) {
            return exampleOf(model, own->view);
        }
    }
    return std::nullopt;
}

std::vector<Example> examples() {
    std::vector<Example> all{
        sentence("animal-tired", SourceKind::UseLite,
                 "The animal didn't cross the street because it was too tired.", {1, 2, 9, 12}),
        sentence("animal-wide", SourceKind::UseLite,
                 "The animal didn't cross the street because it was too wide.", {1, 2, 9, 12}),
        sentence("glove-royals", SourceKind::Glove,
                 "king queen man woman prince princess Paris France London England Rome Italy", {0, 0, 0, 1}),
        sentence("chinese-random", SourceKind::Random, "小猫坐在窗边看着外面的鸟。", {0, 0, 0, 1}),
        wordingTwins(),
    };
    for (const ModelView& model : kModelViews) {
        if (std::optional<Example> example = modelExample(model.id)) {
            all.push_back(std::move(*example));
        }
    }
    all.push_back(workedExample());
    return all;
}

}  // namespace lab::project
