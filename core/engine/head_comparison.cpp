#include "core/engine/head_comparison.h"

namespace lab::engine {

namespace {

const MatrixF& stageOf(const HeadResult& head, ComparedStage stage) {
    switch (stage) {
        case ComparedStage::Scores:
            return head.stages.scores;
        case ComparedStage::Weights:
            return head.stages.weights;
        case ComparedStage::Context:
            return head.stages.context;
    }
    return head.stages.weights;
}

ComparedSide sideOf(const ComputeResult& result, ComparedStage stage) {
    ComparedSide side{.project = result.request.project,
                      .layer = result.request.layer,
                      .head = result.request.head,
                      .queryLabels = result.sequence.queryLabels,
                      .keyLabels = result.sequence.keyLabels,
                      .mask = result.head.mask,
                      .values = stageOf(result.head, stage)};
    side.largest = side.values.size() > 0 ? side.values.cwiseAbs().maxCoeff() : 0.0F;
    return side;
}

}  // namespace

HeadComparison compareHeads(const ComputeResult& a, const ComputeResult& b, ComparedStage stage) {
    HeadComparison comparison{.stage = stage, .a = sideOf(a, stage), .b = sideOf(b, stage), .change = {}};
    comparison.change = attention::matrixChange(comparison.a.values, comparison.b.values);
    return comparison;
}

}  // namespace lab::engine
