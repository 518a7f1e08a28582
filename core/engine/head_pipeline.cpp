#include "core/engine/head_pipeline.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <initializer_list>

#include "core/attention/linear_attention.h"
#include "core/attention/masks/mask_combination.h"
#include "core/attention/normalizers/normalize.h"
#include "core/attention/normalizers/normalizer_registry.h"
#include "core/attention/positions/positioned_head.h"
#include "core/attention/scores/score_arrays.h"
#include "core/attention/scores/score_registry.h"
#include "core/base/random.h"
#include "core/engine/head_reuse.h"
#include "core/engine/head_vectors.h"

namespace lab::engine {

namespace {

using project::ScaleKind;
using project::Stage;

/// The rows of the registries that a project names. A project's ids are checked when it is read; an unknown
/// one counts as the usual choice.
struct Methods {
    const attention::ScoreFunction& score;
    const attention::Normalizer& normalizer;
    const attention::Position& position;
};

template <typename Row>
const Row& rowOr(std::span<const Row> rows, std::string_view id, std::string_view usual) {
    const Row* row = findRow(rows, id);
    return row != nullptr ? *row : *findRow(rows, usual);
}

Methods methodsOf(const project::AttentionSettings& settings) {
    return {rowOr(attention::scoreFunctions(), settings.score.id, "scaled-dot"),
            rowOr(attention::normalizers(), settings.normalizer.id, "softmax"),
            rowOr(attention::positions(), settings.position.id, "none")};
}

float scaleOf(const HeadResult& head, const attention::ScoreFunction& score) {
    const project::Scale& scale = head.inputs.settings.scale;
    const auto inverseRoot = [](Index width) { return 1.0F / std::sqrt(static_cast<float>(width)); };
    switch (scale.kind) {
        case ScaleKind::HeadOwn:
            return static_cast<float>(attention::ownScale(score, head.vectors.headWidth));
        case ScaleKind::InverseSqrtDk:
            return inverseRoot(head.vectors.dK);
        case ScaleKind::InverseSqrtDModel:
            return inverseRoot(head.embeddings ? head.embeddings->cols() : head.vectors.headWidth);
        case ScaleKind::None:
            return 1.0F;
        case ScaleKind::Custom:
            return static_cast<float>(scale.custom);
    }
    return 1.0F;
}

void takeCells(const HeadResult& previous, std::initializer_list<Stage> stages, HeadResult& head) {
    for (const OverriddenCell& cell : previous.overridden) {
        if (std::ranges::find(stages, cell.override.stage) != stages.end()) {
            head.overridden.push_back(cell);
        }
    }
}

void takeVectors(const HeadResult& previous, HeadResult& head) {
    head.embeddings = previous.embeddings;
    head.keyEmbeddings = previous.keyEmbeddings;
    head.vectors = previous.vectors;
    releaseCells(previous.overridden, Stage::Queries, head.vectors.Q);
    releaseCells(previous.overridden, Stage::Keys, head.vectors.K);
    releaseCells(previous.overridden, Stage::Values, head.vectors.V);
    takeCells(previous, {Stage::Embeddings, Stage::KeyEmbeddings}, head);
}

/// Positions that turn Q and K or add to the scores.
void placeHead(const Methods& methods, HeadResult& head) {
    head.scoredQ.resize(0, 0);
    head.scoredK.resize(0, 0);
    head.bias.reset();
    head.shaw.reset();
    const attention::PositionKind kind = methods.position.kind;
    const bool replaced = methods.normalizer.replacesScores;
    if (kind == attention::PositionKind::None || kind == attention::PositionKind::AddsToEmbeddings) {
        return;
    }
    const attention::HeadPlace place{head.inputs.queries.head.value, head.inputs.heads, head.vectors.V.cols(),
                                     head.inputs.settings.seed};
    attention::PositionedHead<float> placed = attention::positionHead<float>(
        methods.position, head.inputs.settings.position.values, head.vectors.Q, head.vectors.K, place);
    if (kind == attention::PositionKind::TurnsQueriesAndKeys) {
        head.scoredQ = std::move(placed.Q);
        head.scoredK = std::move(placed.K);
        return;
    }
    if (!replaced) {
        head.bias = placed.scoreBias(head.scale);
    }
    head.shaw = std::move(placed.shaw);
}

attention::ScoreInput<float> scoreInput(const HeadResult& head) {
    return {head.Q(), head.K(), &head.inputs.settings.score.values, &head.arrays};
}

/// The sizes of the score function's arrays; nothing is 0, also where there are no tokens.
attention::ScoreSizes arraySizes(const attention::ScoreFunction& score, const HeadResult& head) {
    const bool hasWidth =
        std::ranges::find(score.entry.parameters, "d_a", &ParameterSpec::id) != score.entry.parameters.end();
    const auto atLeastOne = [](Index size) { return std::max<Index>(1, size); };
    return {atLeastOne(head.vectors.Q.cols()), atLeastOne(head.vectors.K.cols()),
            atLeastOne(head.vectors.K.rows()),
            hasWidth
                ? static_cast<Index>(parameterValue(score.entry, head.inputs.settings.score.values, "d_a"))
                : 1};
}

/// The arrays of the score function: given ones, and seeded ones in the place of those that are missing.
Result<void> findArrays(const attention::ScoreFunction& score, const HeadResult* previous, HeadResult& head) {
    const project::AttentionSettings& settings = head.inputs.settings;
    const attention::ScoreSizes sizes = arraySizes(score, head);
    const auto seed = mixSeeds(settings.seed, static_cast<std::uint64_t>(head.inputs.queries.head.value));
    const bool isSame = previous != nullptr && haveSameScores(previous->inputs, head.inputs);
    if (isSame) {
        head.arrays = previous->arrays;
        return {};
    }
    head.arrays.clear();
    if (score.arrays.empty()) {
        return {};
    }
    for (const auto& [id, values] : attention::seededScoreArrays(score, sizes, seed)) {
        const auto given = settings.scoreArrays.find(id);
        head.arrays[id] = (given != settings.scoreArrays.end() ? given->second : values).cast<float>();
    }
    return attention::checkScoreArrays(score, head.arrays, sizes);
}

/// Brings Q and K into the form in which their dot products are the scores, where there is one.
void findDotForm(const Methods& methods, HeadResult& head) {
    head.isDotProduct = false;
    if (methods.normalizer.replacesScores || methods.score.asDot == nullptr) {
        return;
    }
    std::optional<attention::DotForm<float>> form = methods.score.asDot(scoreInput(head), {});
    if (!form) {
        return;
    }
    head.isDotProduct = true;
    if (form->Q) {
        head.scoredQ = std::move(*form->Q);
    }
    if (form->K) {
        head.scoredK = std::move(*form->K);
    }
}

bool computeScores(const HeadRun& run, const Methods& methods, HeadResult& head) {
    MatrixF& scores = head.stages.scores;
    if (methods.normalizer.replacesScores) {
        scores = attention::linearKernel<float>(head.Q(), head.K());
        return !run.stop.stop_requested();
    }
    if (head.isDotProduct) {
        // The fused kernel, so that scores are the same to the last bit whether anything is overridden or
        // not; what it makes of weights and context is overwritten.
        return attention::attend(head.input(), head.stages, run.runner, run.stop);
    }
    scores = attention::scores<float>(methods.score, scoreInput(head), run.runner, run.stop);
    if (run.stop.stop_requested()) {
        return false;
    }
    scores *= head.scale;
    if (head.bias) {
        scores += *head.bias;
    }
    return !run.stop.stop_requested();
}

void makeMask(const HeadResult* previous, HeadResult& head) {
    if (previous != nullptr && haveSameMask(previous->inputs, head.inputs)) {
        head.mask = previous->mask;
        takeCells(*previous, {Stage::Mask}, head);
        return;
    }
    const Index queries = head.vectors.Q.rows();
    const Index keys = head.vectors.K.rows();
    head.mask = attention::maskOf(head.inputs.settings.masks, nullptr, queries, keys);
    overrideMask(head.inputs.overrides, queries, keys, head.mask, head.overridden);
}

/// What relative values add to the context.
void addRelativeValues(HeadResult& head) {
    if (head.shaw) {
        head.stages.context += attention::shawContext<float>(head.stages.weights, head.shaw->relV);
    }
}

void takeMatrix(const MatrixF& values, const std::vector<OverriddenCell>& cells, Stage stage, MatrixF& own) {
    own = values;
    releaseCells(cells, stage, own);
}

bool computeWeights(const HeadRun& run, const Methods& methods, HeadResult& head) {
    const project::AttentionSettings& settings = head.inputs.settings;
    // Without overridden scores the weights come from the vectors themselves, which is safe for any numbers.
    if (methods.normalizer.replacesScores && overridesOf(head.inputs.overrides, Stage::Scores).empty()) {
        head.stages.weights = attention::linearWeights<float>(head.Q(), head.K(), &head.mask, run.runner);
        return !run.stop.stop_requested();
    }
    attention::Normalization<float> how;
    how.normalizer = &methods.normalizer;
    how.values = settings.normalizer.values;
    how.mask = &head.mask;
    how.temperature = head.temperature;
    how.runner = run.runner;
    how.stop = run.stop;
    return attention::normalize<float>(how, head.stages.scores, head.stages.weights);
}

/// Stage by stage, each taken over from `previous` where nothing before it differs.
bool finishByStages(const HeadRun& run, const Methods& methods, const HeadResult* previous,
                    HeadResult& head) {
    const auto same = [&](bool (*have)(const HeadInputs&, const HeadInputs&)) {
        return previous != nullptr && have(previous->inputs, head.inputs);
    };
    attention::HeadStages<float>& stages = head.stages;
    if (same(haveSameScores)) {
        takeMatrix(previous->stages.scores, previous->overridden, Stage::Scores, stages.scores);
    } else {
        if (!computeScores(run, methods, head)) {
            return false;
        }
        head.computed.scores = true;
    }
    overrideCells(head.inputs.overrides, Stage::Scores, stages.scores, head.overridden);
    if (same(haveSameWeights)) {
        takeMatrix(previous->stages.weights, previous->overridden, Stage::Weights, stages.weights);
    } else {
        if (!computeWeights(run, methods, head)) {
            return false;
        }
        head.computed.weights = true;
    }
    overrideCells(head.inputs.overrides, Stage::Weights, stages.weights, head.overridden);
    if (same(haveSameContext)) {
        takeMatrix(previous->stages.context, previous->overridden, Stage::Context, stages.context);
    } else {
        stages.context.resize(stages.weights.rows(), head.vectors.V.cols());
        stages.context.noalias() = stages.weights * head.vectors.V;
        addRelativeValues(head);
        head.computed.context = true;
    }
    overrideCells(head.inputs.overrides, Stage::Context, stages.context, head.overridden);
    return !run.stop.stop_requested();
}

bool hasStageOverrides(const HeadInputs& inputs) {
    return std::ranges::any_of(inputs.overrides, [](const project::Override& one) {
        return one.stage != Stage::Mask && one.stage != Stage::Embeddings &&
               one.stage != Stage::KeyEmbeddings;
    });
}

}  // namespace

Result<void> prepareHead(HeadInputs inputs, const HeadResult* previous, HeadResult& head) {
    head.inputs = std::move(inputs);
    head.overridden.clear();
    head.computed = {};
    const Methods methods = methodsOf(head.inputs.settings);
    if (previous != nullptr && haveSameVectors(previous->inputs, head.inputs)) {
        takeVectors(*previous, head);
    } else {
        if (const Result<void> made = makeVectors(head); !made) {
            return made;
        }
        head.computed.vectors = true;
    }
    overrideCells(head.inputs.overrides, Stage::Queries, head.vectors.Q, head.overridden);
    overrideCells(head.inputs.overrides, Stage::Keys, head.vectors.K, head.overridden);
    overrideCells(head.inputs.overrides, Stage::Values, head.vectors.V, head.overridden);
    head.scale = methods.normalizer.replacesScores ? 1.0F : scaleOf(head, methods.score);
    head.temperature =
        methods.normalizer.replacesScores ? 1.0F : static_cast<float>(head.inputs.settings.temperature);
    placeHead(methods, head);
    makeMask(previous, head);
    if (const Result<void> found = findArrays(methods.score, previous, head); !found) {
        return found;
    }
    findDotForm(methods, head);
    return {};
}

bool finishHead(const HeadRun& run, const HeadResult* previous, HeadResult& head) {
    if (isPlainSoftmax(head)) {
        head.computed.scores = head.computed.weights = head.computed.context = true;
        return attention::attend(head.input(), head.stages, run.runner, run.stop);
    }
    return finishByStages(run, methodsOf(head.inputs.settings), previous, head);
}

bool isPlainSoftmax(const HeadResult& head) {
    return head.isDotProduct && !head.shaw && head.inputs.settings.normalizer.id == "softmax" &&
           !hasStageOverrides(head.inputs);
}

}  // namespace lab::engine
