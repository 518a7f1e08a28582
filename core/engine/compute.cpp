#include "core/engine/compute.h"

#include <algorithm>
#include <cmath>

#include "core/base/pooled_matrix.h"

namespace lab::engine {

namespace {

using Clock = std::chrono::steady_clock;
using project::MaskKind;
using project::ScaleKind;

/// What every step of one computation needs.
struct Job {
    const ComputeRequest& request;
    const transformer::VectorSource& source;
    ParallelRunner* runner;
    const std::stop_token& stop;

    [[nodiscard]] const project::AttentionSettings& settings() const { return request.project->attention; }
};

int limitOf(const Job& job) {
    const int own = job.source.info().tokenLimit;
    const int wanted = job.settings().tokenLimit;
    return own > 0 ? own : wanted;
}

/// Brings workspace.encoded up to date. False if it was stopped.
bool encode(const Job& job, ComputeWorkspace& workspace) {
    const project::Project& project = *job.request.project;
    ComputeWorkspace::EncodingKey key{
        .source = project.source,
        .sequence = project.sequence,
        .numbers = project.source == project::SourceKind::Numbers ? project.numbers : project::NumberTable{},
        .settings = {.seed = project.attention.seed, .heads = project.attention.heads},
        .limit = limitOf(job)};
    if (workspace.encoded && key == workspace.key) {
        return true;
    }
    const std::vector<std::string> tokens = tokensOf(project, job.source);
    auto encoded = job.source.encode(tokens, key.settings, key.limit, job.runner, job.stop);
    if (!encoded) {
        return false;
    }
    workspace.unknownShare = job.source.unknownShare(encoded->tokens());
    workspace.encoded = std::move(encoded);
    workspace.key = std::move(key);
    return true;
}

SequenceFacts sequenceFacts(const Job& job, const ComputeWorkspace& workspace) {
    SequenceFacts facts;
    facts.encoded = workspace.encoded;
    facts.limitIsTheModels = job.source.info().tokenLimit > 0;
    facts.unknownShare = workspace.unknownShare;
    const auto& tokens = workspace.encoded->tokens();
    facts.keyLabels.reserve(static_cast<std::size_t>(workspace.encoded->tokensUsed()));
    for (Index i = 0; i < workspace.encoded->tokensUsed(); ++i) {
        facts.keyLabels.push_back(tokens[static_cast<std::size_t>(i)].text);
    }
    const project::Project& project = *job.request.project;
    facts.queryLabels =
        project.source == project::SourceKind::Numbers ? project.numbers.queryLabels : facts.keyLabels;
    facts.queryLabels.resize(std::min(facts.queryLabels.size(), static_cast<std::size_t>(limitOf(job))));
    return facts;
}

int widthAskedFor(const project::AttentionSettings& settings, bool isRank) {
    return isRank ? settings.rank.value_or(0) : settings.dK;
}

float scaleOf(const project::Scale& scale, const transformer::HeadVectors& vectors) {
    switch (scale.kind) {
        case ScaleKind::HeadOwn:
            return 1.0F / std::sqrt(static_cast<float>(vectors.headWidth));
        case ScaleKind::InverseSqrtDk:
            return 1.0F / std::sqrt(static_cast<float>(vectors.dK));
        case ScaleKind::None:
            return 1.0F;
        case ScaleKind::Custom:
            return static_cast<float>(scale.custom);
    }
    return 1.0F;
}

attention::AttentionMask maskOf(const project::Mask& mask, Index queries, Index keys) {
    switch (mask.kind) {
        case MaskKind::None:
            return {};
        case MaskKind::Causal:
            return attention::causalMask(queries, keys, attention::CausalAlignment::BottomRight);
        case MaskKind::CausalTopLeft:
            return attention::causalMask(queries, keys, attention::CausalAlignment::TopLeft);
        case MaskKind::KeyPadding:
            return attention::keyPaddingMask(keys, mask.paddedKeys);
    }
    return {};
}

float largestMagnitude(const MatrixF& values) {
    return values.size() == 0 ? 0.0F : values.cwiseAbs().maxCoeff();
}

/// Row sums, empty rows and ranges of a finished head.
void summarize(HeadResult& head) {
    head.largestScore = largestMagnitude(head.stages.scores);
    head.largestContext = largestMagnitude(head.stages.context);
    head.rowSumError = 0;
    head.emptyRows.clear();
    for (Index i = 0; i < head.stages.weights.rows(); ++i) {
        const float sum = head.stages.weights.row(i).sum();
        if (sum == 0.0F) {
            head.emptyRows.push_back(i);
        } else {
            head.rowSumError = std::max(head.rowSumError, std::abs(static_cast<double>(sum) - 1.0));
        }
    }
}

void buildPyramids(HeadResult& head, ParallelRunner* runner) {
    const bool large = std::max(head.stages.weights.rows(), head.stages.weights.cols()) > kPyramidSide;
    if (large) {
        buildPyramid(head.stages.scores, head.scoresPyramid, runner);
        buildPyramid(head.stages.weights, head.weightsPyramid, runner);
    } else {
        head.scoresPyramid.levels.clear();
        head.weightsPyramid.levels.clear();
    }
}

bool computeHead(const Job& job, ComputeResult& result) {
    const project::AttentionSettings& settings = job.settings();
    HeadResult& head = result.head;
    const auto& encoded = *result.sequence.encoded;
    head.vectors = encoded.head(result.request.layer, result.request.head,
                                widthAskedFor(settings, job.source.info().hasTrainedHeads));
    head.mask = maskOf(settings.mask, head.vectors.Q.rows(), head.vectors.K.rows());
    head.scale = scaleOf(settings.scale, head.vectors);
    head.temperature = static_cast<float>(settings.temperature);
    if (!attention::attend(head.input(), head.stages, job.runner, job.stop)) {
        return false;
    }
    summarize(head);
    buildPyramids(head, job.runner);
    return !job.stop.stop_requested();
}

/// The thumbnail of a head other than the one looked at: the same scale, mask and temperature, full rank.
MatrixF thumbnailOf(const Job& job, const ComputeResult& result, LayerIndex layer, HeadIndex head) {
    const bool isRank = result.head.vectors.isRank;
    const transformer::HeadVectors vectors =
        result.sequence.encoded->head(layer, head, isRank ? 0 : job.settings().dK);
    const attention::HeadInput<float> input{vectors.Q,
                                            vectors.K,
                                            vectors.V,
                                            nullptr,
                                            &result.head.mask,
                                            scaleOf(job.settings().scale, vectors),
                                            result.head.temperature};
    return attention::pooledWeights(input, kThumbnailSide, job.runner, job.stop);
}

bool computeThumbnails(const Job& job, ComputeResult& result) {
    result.thumbnails.clear();
    for (int layer = 0; layer < result.layers; ++layer) {
        for (int head = 0; head < result.heads; ++head) {
            const bool isLookedAt = layer == result.request.layer.value && head == result.request.head.value;
            result.thumbnails.push_back({LayerIndex{layer}, HeadIndex{head},
                                         isLookedAt
                                             ? pooledLargest(result.head.stages.weights, kThumbnailSide)
                                             : thumbnailOf(job, result, LayerIndex{layer}, HeadIndex{head})});
            if (job.stop.stop_requested()) {
                return false;
            }
        }
    }
    return true;
}

}  // namespace

Outcome compute(const ComputeRequest& request, const ModelStore& models, ComputeWorkspace& workspace,
                ParallelRunner* runner, const std::stop_token& stop, const Progress& progress) {
    const auto source = models.source(*request.project);
    if (!source) {
        return source.error();
    }
    const Job job{request, **source, runner, stop};
    const auto start = Clock::now();
    if (!encode(job, workspace)) {
        return Cancelled{};
    }
    const auto encoded = Clock::now();
    if (progress) {
        progress(0.5);
    }
    const std::shared_ptr<ComputeResult> result = workspace.results.acquire();
    result->request = request;
    result->layers = job.source.info().layers;
    result->heads = job.source.headCount(
        {.seed = request.project->attention.seed, .heads = request.project->attention.heads});
    result->request.layer.value = std::clamp(request.layer.value, 0, result->layers - 1);
    result->request.head.value = std::clamp(request.head.value, 0, result->heads - 1);
    result->sequence = sequenceFacts(job, workspace);
    const auto begun = Clock::now();
    if (!computeHead(job, *result)) {
        return Cancelled{};
    }
    result->encodeTime = encoded - start;
    result->attentionTime = Clock::now() - begun;
    if (!computeThumbnails(job, *result)) {
        return Cancelled{};
    }
    return std::shared_ptr<const ComputeResult>(result);
}

std::uint64_t bytesShown(Index tokens) {
    const auto n = static_cast<std::uint64_t>(tokens);
    const std::uint64_t matrices = 2 * n * n * sizeof(float);
    return tokens > kPyramidSide ? matrices + matrices * 2 / 15 : matrices;
}

}  // namespace lab::engine
