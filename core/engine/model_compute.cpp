#include "core/engine/model_compute.h"

#include <algorithm>

#include "core/attention/measures/head_agreement.h"
#include "core/attention/softmax.h"
#include "core/base/pooled_matrix.h"
#include "core/engine/head_summary.h"
#include "core/engine/model_input.h"
#include "core/engine/model_labels.h"
#include "core/engine/other_heads.h"
#include "core/engine/pattern_tokens.h"

namespace lab::engine {

namespace {

using project::HeadChangeKind;
using project::Stage;
using transformer::HeadAddress;
using transformer::LayerWeights;
using transformer::ModelInput;
using transformer::ModelOutput;
using Clock = std::chrono::steady_clock;

/// Tokens of one side of a model; its vectors are in the result.
class ModelSequence final : public transformer::EncodedSequence {
  public:
    ModelSequence(std::vector<transformer::TokenFact> tokens, Index used)
        : EncodedSequence(std::move(tokens), used) {}
    [[nodiscard]] const MatrixF& embeddings(LayerIndex /*layer*/) const override { return m_none; }
    [[nodiscard]] transformer::HeadVectors vectors(const transformer::HeadRequest& /*request*/,
                                                   const MatrixF* /*embeddings*/) const override {
        return {};
    }
    [[nodiscard]] MatrixF output(LayerIndex /*layer*/, const MatrixF& /*concatenated*/,
                                 int /*heads*/) const override {
        return {};
    }

  private:
    MatrixF m_none;
};

std::shared_ptr<const transformer::EncodedSequence> sequenceOf(const std::vector<std::string>& labels) {
    std::vector<transformer::TokenFact> facts;
    facts.reserve(labels.size());
    for (const std::string& label : labels) {
        facts.push_back({label, true});
    }
    return std::make_shared<const ModelSequence>(std::move(facts), std::ssize(labels));
}

HeadAddress addressOf(const ModelOutcome& outcome, int layer, int head) {
    const ModelLayer& own = outcome.layers[static_cast<std::size_t>(layer)];
    return {own.part, own.layer, head};
}

bool readsTheSame(const ModelInput& a, const ModelInput& b) {
    return a.text == b.text && a.picture == b.picture && a.sound == b.sound;
}

using OutcomeOrStop = Result<std::shared_ptr<const ModelOutcome>>;  ///< null: stopped

/// Runs the model as far as it was not run for the same input before.
OutcomeOrStop runModel(const std::shared_ptr<const transformer::Model>& model, ModelInput input,
                       const std::shared_ptr<const ModelOutcome>& last, const ModelJob& job) {
    auto outcome = std::make_shared<ModelOutcome>();
    outcome->model = model;
    outcome->layers = layersOf(model->info());
    const bool isSameInput = last && last->model == model && readsTheSame(*last->input, input);
    if (isSameInput && last->input->interventions == input.interventions) {
        return last;
    }
    const transformer::RunControl control{job.run.runner, job.progress, job.run.stop};
    if (isSameInput) {
        outcome->before = last->before;
    } else {
        ModelInput plain = input;
        plain.interventions.clear();
        Result<std::shared_ptr<const ModelOutput>> run = model->run(plain, control);
        if (!run || !*run) {
            return run ? OutcomeOrStop(nullptr) : failure(run.error());
        }
        outcome->before = std::move(*run);
    }
    outcome->input = std::make_shared<const ModelInput>(std::move(input));
    outcome->output = outcome->before;
    if (!outcome->input->interventions.empty()) {
        Result<std::shared_ptr<const ModelOutput>> run = model->run(*outcome->input, control);
        if (!run || !*run) {
            return run ? OutcomeOrStop(nullptr) : failure(run.error());
        }
        outcome->output = std::move(*run);
    }
    return outcome;
}

/// The project with the attention that its model has in this layer.
std::shared_ptr<const project::Project> asModel(const project::Project& project,
                                                const transformer::HeadNumbers& numbers) {
    auto own = std::make_shared<project::Project>(project);
    own->attention = {};
    own->keys.reset();
    if (numbers.scores.size() > 0) {
        own->attention.score.id = "additive";
    }
    if (numbers.mask.causalOffset) {
        own->attention.masks = {{"causal", {}}};
    }
    std::erase_if(own->overrides, [](const project::Override& one) { return one.stage != Stage::Weights; });
    return own;
}

/// Weights that were put in by hand, with what would have been there.
void noteOverridden(const ComputeResult& result, const MatrixF& plain, HeadResult& head) {
    const project::Project& project = *result.request.project;
    const auto* change =
        project::findChange(project.model, result.request.layer.value, result.request.head.value);
    if (change != nullptr && change->kind != HeadChangeKind::Frozen) {
        return;
    }
    head.inputs.overrides = overridesOf(project, result.request.layer, result.request.head);
    MatrixF computed = change != nullptr ? MatrixF(change->frozen.cast<float>()) : plain;
    overrideCells(head.inputs.overrides, Stage::Weights, computed, head.overridden);
}

void clearHead(HeadResult& head) {
    head.inputs = {};
    head.embeddings = head.keyEmbeddings = nullptr;
    head.scoredQ.resize(0, 0);
    head.scoredK.resize(0, 0);
    head.bias.reset();
    head.shaw.reset();
    head.arrays.clear();
    head.overridden.clear();
    head.computed = {.vectors = true, .scores = true, .weights = true, .context = true};
}

/// Weights as they would be without a change, and the scores that they come from.
bool computePlain(const MatrixF& scores, const HeadRun& run, HeadResult& head) {
    head.isDotProduct = head.vectors.Q.size() > 0;
    if (head.isDotProduct) {
        return attention::attend(head.input(), head.stages, run.runner, run.stop);
    }
    head.stages.scores = scores;
    head.stages.weights = scores.size() > 0 ? attention::softmax<float>(scores) : MatrixF();
    return true;
}

/// The head as it took part. False if it was stopped.
bool fillHead(transformer::LookedHead looked, const MatrixF* before, const HeadRun& run,
              ComputeResult& result) {
    HeadResult& head = result.head;
    clearHead(head);
    transformer::HeadNumbers& numbers = looked.numbers;
    const int width = static_cast<int>(numbers.Q.cols());
    head.inputs.queries = {result.sequence.encoded, true, result.request.layer, result.request.head};
    head.inputs.keys = {result.sequence.encodedKeys, true, result.request.layer, result.request.head};
    head.inputs.settings = result.request.project->attention;
    head.inputs.heads = result.heads;
    head.mask = std::move(numbers.mask);
    head.vectors = {.Q = std::move(numbers.Q),
                    .K = std::move(numbers.K),
                    .V = std::move(numbers.V),
                    .dK = width,
                    .dKLargest = width,
                    .headWidth = width,
                    .isRank = false};
    head.scale = width > 0 ? 1.0F / std::sqrt(static_cast<float>(width)) : 1.0F;
    head.temperature = 1;
    head.isOfModel = true;
    if (!computePlain(numbers.scores, run, head)) {
        return false;
    }
    const bool isKnown = head.stages.weights.rows() == looked.weights.rows() &&
                         head.stages.weights.cols() == looked.weights.cols();
    noteOverridden(result, isKnown ? head.stages.weights : (before != nullptr ? *before : looked.weights),
                   head);
    head.stages.weights = std::move(looked.weights);
    if (head.vectors.V.rows() == head.stages.weights.cols()) {
        head.stages.context = head.stages.weights * head.vectors.V;
    } else {
        head.stages.context.resize(head.stages.weights.rows(), 0);
    }
    if (!isKnown) {
        head.stages.scores.resize(0, 0);
    }
    summarizeHead(head, run.runner);
    return true;
}

/// Pictures of all heads, and what was asked for of them together.
void fillHeads(ComputeResult& result) {
    const ModelOutcome& outcome = *result.model;
    result.thumbnails.clear();
    result.output.resize(0, 0);
    result.agreement.resize(0, 0);
    result.rollout.clear();
    for (int layer = 0; layer < result.layers; ++layer) {
        const ModelLayer& own = outcome.layers[static_cast<std::size_t>(layer)];
        const LayerWeights* weights = outcome.output->find(own.part, own.layer);
        if (weights == nullptr) {
            continue;
        }
        for (int head = 0; head < own.heads; ++head) {
            const auto place = static_cast<std::size_t>(head);
            const bool isWhole = place < weights->heads.size() && weights->heads[place].size() > 0;
            const MatrixF& known = isWhole ? weights->heads[place] : weights->thumbnails[place];
            HeadThumbnail thumbnail{LayerIndex{layer}, HeadIndex{head}, pooledLargest(known, kThumbnailSide)};
            const auto tokens = std::ssize(outcome.output->source.tokens);
            const bool isSmall = known.rows() <= kAllHeadsSide && known.cols() <= kAllHeadsSide;
            if (result.request.wanted.patterns && isSmall && (isWhole || known.rows() == tokens)) {
                const ModelLabels labels = labelsOf(outcome, own, known.rows(), known.cols());
                thumbnail.patterns =
                    attention::headPatterns(known, patternTokens(labels.keys, labels.isSelf));
            }
            result.thumbnails.push_back(std::move(thumbnail));
        }
        const bool isLookedAt = layer == result.request.layer.value;
        const bool isWhole =
            std::ranges::all_of(weights->heads, [](const MatrixF& one) { return one.size() > 0; });
        if (isLookedAt && isWhole && result.request.wanted.agreement) {
            const std::vector<MatrixView<float>> all(weights->heads.begin(), weights->heads.end());
            result.agreement = attention::headDivergence<float>(std::span(all));
        }
    }
}

/// Which of the model's heads is looked at, and the tokens of its rows and columns.
void fillFacts(const ComputeRequest& request, const transformer::LookedHead& looked, ComputeResult& result) {
    const ModelOutcome& outcome = *result.model;
    const ModelLayer& layer = outcome.layers[static_cast<std::size_t>(result.request.layer.value)];
    ModelLabels labels = labelsOf(outcome, layer, looked.weights.rows(), looked.weights.cols());
    SequenceFacts& facts = result.sequence;
    facts = {};
    facts.limitIsTheModels = true;
    facts.encoded = sequenceOf(labels.queries);
    facts.encodedKeys = labels.isSelf ? facts.encoded : sequenceOf(labels.keys);
    facts.typed = sequenceOf(outcome.output->source.tokens);
    facts.queryLabels = std::move(labels.queries);
    facts.keyLabels = std::move(labels.keys);
    result.request.project = asModel(*request.project, looked.numbers);
}

}  // namespace

transformer::Interventions interventionsOf(const project::Project& project,
                                           const std::vector<ModelLayer>& layers) {
    transformer::Interventions interventions;
    for (int layer = 0; layer < std::ssize(layers); ++layer) {
        const ModelLayer& own = layers[static_cast<std::size_t>(layer)];
        for (int head = 0; head < own.heads; ++head) {
            const HeadAddress address{own.part, own.layer, head};
            transformer::Overwrite cells;
            for (const project::Override& one : project.overrides) {
                if (one.stage == Stage::Weights && one.layer == layer && one.head == head) {
                    cells.cells.push_back({one.row, one.column, one.value});
                }
            }
            const project::HeadChange* change = project::findChange(project.model, layer, head);
            if (change == nullptr) {
                if (!cells.cells.empty()) {
                    interventions[address] = std::move(cells);
                }
            } else if (change->kind == HeadChangeKind::Off) {
                interventions[address] = transformer::SwitchOff{};
            } else if (change->kind == HeadChangeKind::Flat) {
                interventions[address] = transformer::Flatten{};
            } else {
                transformer::Freeze freeze{change->frozen.cast<float>()};
                transformer::intervene<float>(cells, nullptr, freeze.weights);
                interventions[address] = std::move(freeze);
            }
        }
    }
    return interventions;
}

Outcome computeModel(const ComputeRequest& request, const ModelStore& models, ComputeWorkspace& workspace,
                     const ModelJob& job) {
    const auto model = models.model(request.project->model);
    if (!model) {
        return model.error();
    }
    Result<ModelInput> input =
        readModelInput(*request.project, (*model)->info(), models.folder() / request.project->model.id);
    if (!input) {
        return input.error();
    }
    const auto start = Clock::now();
    input->interventions = interventionsOf(*request.project, layersOf((*model)->info()));
    OutcomeOrStop run = runModel(*model, std::move(*input), workspace.model, job);
    if (!run) {
        return run.error();
    }
    if (!*run) {
        return Cancelled{};
    }
    workspace.model = *run;
    const ModelOutcome& outcome = **run;
    const std::shared_ptr<ComputeResult> result = workspace.results.acquire();
    result->request = request;
    result->model = *run;
    result->layers = static_cast<int>(std::ssize(outcome.layers));
    result->heads = std::ranges::max(outcome.layers, {}, &ModelLayer::heads).heads;
    result->request.layer.value = std::clamp(request.layer.value, 0, result->layers - 1);
    const int layer = result->request.layer.value;
    result->request.head.value =
        std::clamp(request.head.value, 0, outcome.layers[static_cast<std::size_t>(layer)].heads - 1);
    const HeadAddress address = addressOf(outcome, layer, result->request.head.value);
    const transformer::RunControl control{job.run.runner, {}, job.run.stop};
    auto looked = outcome.model->lookAt(address, *outcome.input, *outcome.output, control);
    if (!looked) {
        return looked.error();
    }
    if (!*looked || job.run.stop.stop_requested()) {
        return Cancelled{};
    }
    fillFacts(request, **looked, *result);
    const LayerWeights* before = outcome.before->find(address.part, address.layer);
    const auto place = static_cast<std::size_t>(address.head);
    const bool isKnown = before != nullptr && place < before->heads.size();
    if (!fillHead(std::move(**looked), isKnown ? &before->heads[place] : nullptr, job.run, *result)) {
        return Cancelled{};
    }
    result->encodeTime = {};
    result->attentionTime = Clock::now() - start;
    fillHeads(*result);
    // The stages of another source's head must not be taken over from this one.
    workspace.last.reset();
    return std::shared_ptr<const ComputeResult>(result);
}

}  // namespace lab::engine
