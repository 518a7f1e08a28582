#include "core/engine/head_vectors.h"

#include <algorithm>

#include "core/attention/positions/positioned_head.h"
#include "core/attention/scores/score_registry.h"

namespace lab::engine {

namespace {

using project::Stage;
using transformer::HeadRequest;
using transformer::HeadVectors;

/// What one sequence's vectors are projected from. The sequence's own embeddings where nothing changes them;
/// null where it has none.
std::shared_ptr<const MatrixF> embeddingsOf(const HeadSide& side, Stage stage, HeadResult& head) {
    const HeadInputs& inputs = head.inputs;
    const MatrixF& own = side.encoded->embeddings(side.layer);
    if (own.size() == 0) {
        return nullptr;
    }
    const attention::Position* position = attention::findPosition(inputs.settings.position.id);
    const bool adds = position != nullptr && position->kind == attention::PositionKind::AddsToEmbeddings;
    if (!adds && overridesOf(inputs.overrides, stage).empty()) {
        return {side.encoded, &own};  // shares the sequence's ownership
    }
    auto changed = std::make_shared<MatrixF>(
        adds ? attention::addToEmbeddings<float>(*position, inputs.settings.position.values, own) : own);
    overrideCells(inputs.overrides, stage, *changed, head.overridden);
    return changed;
}

HeadRequest requestFor(const HeadInputs& inputs, const HeadSide& side) {
    const project::AttentionSettings& settings = inputs.settings;
    return {side.layer, side.head, side.head, side.isTrained ? settings.rank.value_or(0) : settings.dK,
            settings.heads.dV};
}

/// Vectors of one sequence; embeddings are handed on only where they are not the sequence's own.
HeadVectors vectorsOf(const HeadSide& side, const std::shared_ptr<const MatrixF>& embeddings,
                      const HeadRequest& request) {
    const bool isOwn = !embeddings || embeddings.get() == &side.encoded->embeddings(side.layer);
    return side.encoded->vectors(request, isOwn ? nullptr : embeddings.get());
}

bool widthsMayDiffer(const HeadInputs& inputs) {
    const auto* function = findRow(attention::scoreFunctions(), inputs.settings.score.id);
    return function != nullptr && function->widthsMayDiffer;
}

/// Q from the first sequence, K and V from the second.
Result<void> makeCrossVectors(HeadResult& head) {
    const HeadInputs& inputs = head.inputs;
    HeadRequest queryRequest = requestFor(inputs, inputs.queries);
    HeadRequest keyRequest = requestFor(inputs, inputs.keys);
    HeadVectors queries = vectorsOf(inputs.queries, head.embeddings, queryRequest);
    HeadVectors keys = vectorsOf(inputs.keys, head.keyEmbeddings, keyRequest);
    if (queries.dK > keys.dK) {
        queryRequest.dK = keys.dK;
        queries = vectorsOf(inputs.queries, head.embeddings, queryRequest);
    } else if (keys.dK > queries.dK) {
        keyRequest.dK = queries.dK;
        keys = vectorsOf(inputs.keys, head.keyEmbeddings, keyRequest);
    }
    if (queries.Q.cols() != keys.K.cols() && !widthsMayDiffer(inputs)) {
        return failure({ErrorCode::WrongShape,
                        {},
                        "K",
                        std::to_string(queries.Q.cols()) + " columns, as Q",
                        std::to_string(keys.K.cols())});
    }
    queries.K = std::move(keys.K);
    queries.V = std::move(keys.V);
    queries.dKLargest = std::min(queries.dKLargest, keys.dKLargest);
    head.vectors = std::move(queries);
    return {};
}

}  // namespace

Result<void> makeVectors(HeadResult& head) {
    const HeadInputs& inputs = head.inputs;
    head.embeddings = embeddingsOf(inputs.queries, Stage::Embeddings, head);
    if (inputs.isCross()) {
        head.keyEmbeddings = embeddingsOf(inputs.keys, Stage::KeyEmbeddings, head);
        return makeCrossVectors(head);
    }
    head.keyEmbeddings = head.embeddings;
    HeadRequest request = requestFor(inputs, inputs.queries);
    request.keyValueHead = inputs.keys.head;
    head.vectors = vectorsOf(inputs.queries, head.embeddings, request);
    return {};
}

}  // namespace lab::engine
