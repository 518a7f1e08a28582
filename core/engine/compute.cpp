#include "core/engine/compute.h"

#include <algorithm>
#include <cmath>

#include "core/engine/head_pipeline.h"
#include "core/engine/head_summary.h"
#include "core/engine/model_compute.h"
#include "core/engine/other_heads.h"

namespace lab::engine {

namespace {

using Clock = std::chrono::steady_clock;
/// A sequence and where its vectors come from.
struct Side {
    std::shared_ptr<const transformer::VectorSource> source;
    project::SourceKind kind;
    const project::Sequence& sequence;
};

/// What every step of one computation needs.
struct Job {
    const ComputeRequest& request;
    Side queries;
    std::optional<Side> keys;  ///< in interactive attention
    ParallelRunner* runner;
    const std::stop_token& stop;

    [[nodiscard]] const project::AttentionSettings& settings() const { return request.project->attention; }
    [[nodiscard]] const Side& keySide() const { return keys ? *keys : queries; }
};

transformer::SourceSettings sourceSettings(const project::AttentionSettings& settings) {
    return {.seed = settings.seed, .heads = settings.heads.count};
}

int limitOf(const Job& job, const Side& side) {
    const int own = side.source->info().tokenLimit;
    const int wanted = job.settings().tokenLimit;
    return own > 0 ? own : wanted;
}

/// Brings an encoding up to date. False if it was stopped.
bool encode(const Job& job, const Side& side, ComputeWorkspace::Encoding& encoding) {
    const project::Project& project = *job.request.project;
    const bool isNumbers = side.kind == project::SourceKind::Numbers;
    ComputeWorkspace::EncodingKey key{.source = side.kind,
                                      .sequence = side.sequence,
                                      .numbers = isNumbers ? project.numbers : project::NumberTable{},
                                      .settings = sourceSettings(job.settings()),
                                      .limit = limitOf(job, side)};
    if (encoding.encoded && key == encoding.key) {
        return true;
    }
    const std::vector<std::string> tokens =
        isNumbers ? project.numbers.keyLabels : tokensOf(side.sequence, *side.source);
    auto encoded = side.source->encode(tokens, key.settings, key.limit, job.runner, job.stop);
    if (!encoded) {
        return false;
    }
    encoding.unknownShare = side.source->unknownShare(encoded->tokens());
    encoding.encoded = std::move(encoded);
    encoding.key = std::move(key);
    return true;
}

bool encodeAll(const Job& job, ComputeWorkspace& workspace) {
    if (!encode(job, job.queries, workspace.queries)) {
        return false;
    }
    if (job.keys) {
        return encode(job, *job.keys, workspace.keys);
    }
    workspace.keys = {};
    return true;
}

std::vector<std::string> usedTokens(const transformer::EncodedSequence& encoded) {
    std::vector<std::string> labels;
    labels.reserve(static_cast<std::size_t>(encoded.tokensUsed()));
    for (Index i = 0; i < encoded.tokensUsed(); ++i) {
        labels.push_back(encoded.tokens()[static_cast<std::size_t>(i)].text);
    }
    return labels;
}

SequenceFacts sequenceFacts(const Job& job, const ComputeWorkspace& workspace) {
    SequenceFacts facts;
    facts.encoded = workspace.queries.encoded;
    facts.encodedKeys = job.keys ? workspace.keys.encoded : facts.encoded;
    facts.limitIsTheModels = job.queries.source->info().tokenLimit > 0;
    facts.unknownShare = workspace.queries.unknownShare;
    facts.unknownShareOfKeys = workspace.keys.unknownShare;
    facts.keyLabels = usedTokens(*facts.encodedKeys);
    facts.queryLabels = job.queries.kind == project::SourceKind::Numbers
                            ? job.request.project->numbers.queryLabels
                            : usedTokens(*facts.encoded);
    facts.queryLabels.resize(
        std::min(facts.queryLabels.size(), static_cast<std::size_t>(limitOf(job, job.queries))));
    return facts;
}

/// Where K and V of a query head come from: the key/value head h / (heads / key/value heads), or the head of
/// the same number as far as the source has it.
HeadSide keySideOf(const Job& job, const SequenceFacts& facts, LayerIndex layer, HeadIndex head) {
    const Side& side = job.keySide();
    HeadSide keys{facts.encodedKeys, side.source->info().hasTrainedHeads, layer, head};
    const project::HeadSettings& heads = job.settings().heads;
    const bool isGrouped =
        !keys.isTrained && heads.keyValueHeads > 0 && heads.count % heads.keyValueHeads == 0;
    if (isGrouped) {
        keys.head.value /= heads.count / heads.keyValueHeads;
    }
    const int headsThere = side.source->headCount(sourceSettings(job.settings()));
    keys.layer.value = std::min(keys.layer.value, side.source->info().layers - 1);
    keys.head.value = std::min(keys.head.value, headsThere - 1);
    return keys;
}

HeadInputs inputsOf(const Job& job, const ComputeResult& result, LayerIndex layer, HeadIndex head) {
    HeadInputs inputs;
    inputs.queries = {result.sequence.encoded, job.queries.source->info().hasTrainedHeads, layer, head};
    inputs.keys = keySideOf(job, result.sequence, layer, head);
    inputs.settings = job.settings();
    inputs.heads = result.heads;
    inputs.overrides = overridesOf(*job.request.project, layer, head);
    return inputs;
}

/// The head that is looked at. Errors: those of prepareHead(). False: stopped.
Result<bool> computeHead(const Job& job, const ComputeResult* last, ComputeResult& result) {
    const HeadResult* previous = last != nullptr ? &last->head : nullptr;
    HeadResult& head = result.head;
    const Result<void> prepared =
        prepareHead(inputsOf(job, result, result.request.layer, result.request.head), previous, head);
    if (!prepared) {
        return failure(prepared.error());
    }
    if (!finishHead({job.runner, job.stop}, previous, head)) {
        return false;
    }
    summarizeHead(head, job.runner);
    return !job.stop.stop_requested();
}

Result<Job> makeJob(const ComputeRequest& request, const ModelStore& models, ParallelRunner* runner,
                    const std::stop_token& stop) {
    const project::Project& project = *request.project;
    const auto queries = models.source(project.source, project);
    if (!queries) {
        return failure(queries.error());
    }
    Job job{request, {*queries, project.source, project.sequence}, std::nullopt, runner, stop};
    if (project.keys) {
        const auto keys = models.source(project.keys->source, project);
        if (!keys) {
            return failure(keys.error());
        }
        job.keys.emplace(Side{*keys, project.keys->source, project.keys->sequence});
    }
    return job;
}

}  // namespace

Outcome compute(const ComputeRequest& request, const ModelStore& models, ComputeWorkspace& workspace,
                ParallelRunner* runner, const std::stop_token& stop, const Progress& progress) {
    if (request.project->source == project::SourceKind::Model) {
        return computeModel(request, models, workspace, {{runner, stop}, progress});
    }
    const Result<Job> made = makeJob(request, models, runner, stop);
    if (!made) {
        return made.error();
    }
    const Job& job = *made;
    const auto start = Clock::now();
    if (!encodeAll(job, workspace)) {
        return Cancelled{};
    }
    const auto encoded = Clock::now();
    if (progress) {
        progress(0.5);
    }
    const std::shared_ptr<const ComputeResult> last = workspace.last.lock();
    const std::shared_ptr<ComputeResult> result = workspace.results.acquire();
    result->request = request;
    result->model = nullptr;
    result->head.isOfModel = false;
    result->layers = job.queries.source->info().layers;
    result->heads = job.queries.source->headCount(sourceSettings(job.settings()));
    result->request.layer.value = std::clamp(request.layer.value, 0, result->layers - 1);
    result->request.head.value = std::clamp(request.head.value, 0, result->heads - 1);
    result->sequence = sequenceFacts(job, workspace);
    const auto begun = Clock::now();
    const Result<bool> done = computeHead(job, last.get(), *result);
    if (!done) {
        return done.error();
    }
    if (!*done) {
        return Cancelled{};
    }
    result->encodeTime = encoded - start;
    result->attentionTime = Clock::now() - begun;
    const auto inputs = [&](LayerIndex layer, HeadIndex head) { return inputsOf(job, *result, layer, head); };
    const OtherHeads others{{job.runner, job.stop}, inputs, workspace.other};
    if (request.onlyHead) {
        result->thumbnails.clear();
    } else if (!computeOtherHeads(others, *result)) {
        return Cancelled{};
    }
    workspace.last = result;
    return std::shared_ptr<const ComputeResult>(result);
}

std::uint64_t bytesShown(Index tokens) {
    const auto n = static_cast<std::uint64_t>(tokens);
    const std::uint64_t matrices = 2 * n * n * sizeof(float);
    return tokens > kPyramidSide ? matrices + matrices * 2 / 15 : matrices;
}

}  // namespace lab::engine
