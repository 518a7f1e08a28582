#include "core/engine/other_heads.h"

#include <algorithm>

#include "core/attention/measures/head_agreement.h"
#include "core/attention/measures/rollout.h"
#include "core/base/pooled_matrix.h"
#include "core/engine/compute.h"
#include "core/engine/pattern_tokens.h"

namespace lab::engine {

namespace {

/// Which whole weights and contexts of the heads of one layer are kept.
struct LayerHeads {
    bool keepsWeights = false;
    bool keepsContexts = false;
    std::vector<MatrixF> weights;
    std::vector<MatrixF> contexts;
};

bool isSmall(const MatrixF& weights) {
    return weights.rows() <= kAllHeadsSide && weights.cols() <= kAllHeadsSide;
}

LayerHeads neededOf(int layer, const ComputeResult& result) {
    const Wanted& wanted = result.request.wanted;
    const bool isLookedAt = layer == result.request.layer.value;
    const bool isSelf = !result.sequence.isCross();
    LayerHeads heads;
    heads.keepsWeights = isSmall(result.head.stages.weights) &&
                         ((wanted.agreement && isLookedAt) || (wanted.rollout && isSelf));
    heads.keepsContexts = wanted.output && isLookedAt;
    return heads;
}

/// The head's small picture; whole stages go to `heads` where they are needed. None if it was stopped or has
/// an error.
std::optional<MatrixF> computeOther(const OtherHeads& others, HeadInputs inputs, const HeadResult& lookedAt,
                                    LayerHeads& heads) {
    if (inputs.queries.isTrained) {
        inputs.settings.rank.reset();
    }
    HeadResult& own = others.scratch;
    if (!prepareHead(std::move(inputs), &lookedAt, own)) {
        return std::nullopt;
    }
    const bool needsAll = heads.keepsWeights || heads.keepsContexts;
    if (!needsAll && isPlainSoftmax(own)) {
        return attention::pooledWeights(own.input(), kThumbnailSide, others.run.runner, others.run.stop);
    }
    if (!finishHead(others.run, nullptr, own)) {
        return std::nullopt;
    }
    if (heads.keepsWeights) {
        heads.weights.push_back(own.stages.weights);
    }
    if (heads.keepsContexts) {
        heads.contexts.push_back(own.stages.context);
    }
    return pooledLargest(own.stages.weights, kThumbnailSide);
}

/// The head that is looked at is there already.
MatrixF takeLookedAt(const HeadResult& head, LayerHeads& heads) {
    if (heads.keepsWeights) {
        heads.weights.push_back(head.stages.weights);
    }
    if (heads.keepsContexts) {
        heads.contexts.push_back(head.stages.context);
    }
    return pooledLargest(head.stages.weights, kThumbnailSide);
}

/// concat W_o + b_o, ablated heads counting as zero.
MatrixF outputOf(const LayerHeads& heads, const ComputeResult& result) {
    const HeadInputs& inputs = result.head.inputs;
    const MatrixF& first = heads.contexts.front();
    MatrixF concatenated(first.rows(), first.cols() * std::ssize(heads.contexts));
    for (Index head = 0; head < std::ssize(heads.contexts); ++head) {
        const bool isAblated =
            std::ranges::find(inputs.settings.heads.ablated, head) != inputs.settings.heads.ablated.end();
        auto columns = concatenated.middleCols(head * first.cols(), first.cols());
        if (isAblated) {
            columns.setZero();
        } else {
            columns = heads.contexts[static_cast<std::size_t>(head)];
        }
    }
    return inputs.queries.encoded->output(inputs.queries.layer, concatenated, result.heads);
}

std::vector<MatrixView<float>> views(const std::vector<MatrixF>& matrices) {
    return {matrices.begin(), matrices.end()};
}

/// What the heads of one layer give together; mean weights go to `layerMeans` for the rollout.
void finishLayer(int layer, const LayerHeads& heads, ComputeResult& result,
                 std::vector<MatrixF>& layerMeans) {
    const bool isComplete = std::ssize(heads.weights) == result.heads;
    const bool isLookedAt = layer == result.request.layer.value;
    if (heads.keepsWeights && isComplete) {
        const std::vector<MatrixView<float>> all = views(heads.weights);
        if (result.request.wanted.agreement && isLookedAt) {
            result.agreement = attention::headDivergence<float>(std::span(all));
        }
        if (result.request.wanted.rollout) {
            layerMeans.push_back(attention::headMean<float>(std::span(all)));
        }
    }
    if (heads.keepsContexts && std::ssize(heads.contexts) == result.heads) {
        result.output = outputOf(heads, result);
    }
}

/// Of those heads whose picture is the whole of their weights.
void findPatterns(ComputeResult& result) {
    const MatrixF& whole = result.head.stages.weights;
    const attention::PatternTokens tokens =
        patternTokens(result.sequence.keyLabels, !result.sequence.isCross());
    for (HeadThumbnail& head : result.thumbnails) {
        if (head.weights.rows() == whole.rows() && head.weights.cols() == whole.cols()) {
            head.patterns = attention::headPatterns(head.weights, tokens);
        }
    }
}

}  // namespace

bool computeOtherHeads(const OtherHeads& others, ComputeResult& result) {
    result.thumbnails.clear();
    result.output.resize(0, 0);
    result.agreement.resize(0, 0);
    result.rollout.clear();
    std::vector<MatrixF> layerMeans;
    for (int layer = 0; layer < result.layers; ++layer) {
        LayerHeads heads = neededOf(layer, result);
        for (int head = 0; head < result.heads; ++head) {
            const bool isLookedAt = layer == result.request.layer.value && head == result.request.head.value;
            std::optional<MatrixF> picture =
                isLookedAt ? takeLookedAt(result.head, heads)
                           : computeOther(others, others.inputsOf(LayerIndex{layer}, HeadIndex{head}),
                                          result.head, heads);
            if (others.run.stop.stop_requested()) {
                return false;
            }
            if (picture) {
                result.thumbnails.push_back(
                    {LayerIndex{layer}, HeadIndex{head}, std::move(*picture), std::nullopt});
            }
        }
        finishLayer(layer, heads, result, layerMeans);
    }
    if (result.request.wanted.patterns) {
        findPatterns(result);
    }
    if (std::ssize(layerMeans) == result.layers && result.request.wanted.rollout) {
        result.rollout = attention::attentionRollout<float>(std::span<const MatrixF>(layerMeans));
    }
    return true;
}

}  // namespace lab::engine
