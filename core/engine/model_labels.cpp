#include "core/engine/model_labels.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace lab::engine {

namespace {

using transformer::AttentionPart;
using transformer::InputKind;

using Labels = std::vector<std::string>;

/// Row and column of a square picture's patches, counted from 1.
Labels patchLabels(Index count) {
    const auto across = std::max<Index>(1, std::lround(std::sqrt(static_cast<double>(count))));
    Labels labels;
    for (Index patch = 0; patch < count; ++patch) {
        labels.push_back(std::to_string(patch / across + 1) + "," + std::to_string(patch % across + 1));
    }
    return labels;
}

Labels frameLabels(Index count, double seconds) {
    Labels labels;
    for (Index frame = 0; frame < count; ++frame) {
        char text[32];
        std::snprintf(text, sizeof text, "%.2fs", static_cast<double>(frame) * seconds);
        labels.emplace_back(text);
    }
    return labels;
}

Labels fitted(Labels labels, Index count) {
    labels.resize(std::min(labels.size(), static_cast<std::size_t>(count)));
    while (std::ssize(labels) < count) {
        labels.push_back(std::to_string(labels.size() + 1));
    }
    return labels;
}

Labels crossKeys(const ModelOutcome& outcome, Index count) {
    const auto& inputs = outcome.model->info().inputs;
    const auto reads = [&](InputKind kind) { return std::ranges::find(inputs, kind) != inputs.end(); };
    if (reads(InputKind::Picture)) {
        return patchLabels(count);
    }
    return reads(InputKind::Sound) ? frameLabels(count, outcome.output->frameSeconds)
                                   : outcome.output->source.tokens;
}

}  // namespace

ModelLabels labelsOf(const ModelOutcome& outcome, const ModelLayer& layer, Index queries, Index keys) {
    const Labels& source = outcome.output->source.tokens;
    const Labels& target = outcome.output->target.tokens;
    const Labels& written = target.empty() ? source : target;
    switch (layer.part) {
        case AttentionPart::Encoder:
            return {fitted(source, queries), fitted(source, keys), true};
        case AttentionPart::Self:
            return {fitted(written, queries), fitted(written, keys), queries == keys};
        case AttentionPart::Cross:
            return {fitted(written, queries), fitted(crossKeys(outcome, keys), keys), false};
    }
    return {};
}

}  // namespace lab::engine
