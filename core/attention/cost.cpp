#include "core/attention/cost.h"

#include <algorithm>
#include <cassert>

namespace lab::attention {

namespace {

constexpr std::int64_t kLargestN = std::int64_t(1) << 40;

/// The sizes as doubles, by the letters of the formulas.
struct Sizes {
    explicit Sizes(const CostInput& input)
        : nq(static_cast<double>(input.queries)),
          nk(static_cast<double>(input.keys)),
          d(static_cast<double>(input.modelWidth)),
          dk(static_cast<double>(input.keyWidth)),
          dv(static_cast<double>(input.valueWidth)),
          H(static_cast<double>(input.heads)),
          G(static_cast<double>(input.keyValueHeads == 0 ? input.heads : input.keyValueHeads)),
          b(static_cast<double>(input.bytesPerNumber)) {
        const bool isWindow = input.kind == AttentionKind::Window;
        P = isWindow ? std::min(2 * static_cast<double>(input.window) + 1, nk) : nk;
        kept = input.kind == AttentionKind::TopK ? std::min(static_cast<double>(input.topK), nk) : P;
    }

    double nq, nk, d, dk, dv, H, G, b;
    double P = 0;     ///< scores of a query in a head
    double kept = 0;  ///< of those, the ones that are normalised
};

void softmaxCost(const Sizes& s, bool isTopK, std::span<StageCost> stages) {
    const double scores = s.H * s.nq * s.P;
    const double weights = s.H * s.nq * s.kept;
    stages[1] = {CostStage::Scores, scores * (2 * s.dk + 1), 0, s.b * scores};
    stages[2] = {CostStage::Mask, isTopK ? 2 * scores : scores, 0, isTopK ? s.b * weights : 0};
    stages[3] = {CostStage::Normalise, 4 * weights, weights, s.b * weights};
    stages[4] = {CostStage::Context, 2 * weights * s.dv, 0, s.b * s.H * s.nq * s.dv};
}

void linearCost(const Sizes& s, std::span<StageCost> stages) {
    const double features = s.dk * (s.H * s.nq + s.G * s.nk);
    const double context = s.H * s.nq * s.dv;
    stages[1] = {CostStage::Scores, features, features, s.b * features};
    stages[2] = {CostStage::Mask, 0, 0, 0};
    stages[3] = {CostStage::Normalise, s.G * s.nk * s.dk + 2 * s.H * s.nq * s.dk + context, 0,
                 s.b * (s.G * s.dk + s.H * s.nq)};
    stages[4] = {CostStage::Context, 2 * s.dk * s.dv * (s.G * s.nk + s.H * s.nq), 0,
                 s.b * (s.G * s.dk * s.dv + context)};
}

double bytesAt(CostInput input, std::int64_t n) {
    input.queries = n;
    input.keys = n;
    return totalCost(attentionCost(input)).bytes;
}

}  // namespace

std::vector<StageCost> attentionCost(const CostInput& input) {
    assert(input.queries >= 0 && input.keys >= 0 && input.modelWidth >= 0 && input.keyWidth >= 0 &&
           input.valueWidth >= 0 && input.heads >= 0 && input.keyValueHeads >= 0 &&
           input.bytesPerNumber >= 0 && input.window >= 0 && input.topK >= 0 && "no size is negative");
    const Sizes s(input);
    std::vector<StageCost> stages(kCostStages);
    const double projected = s.H * s.nq * s.dk + s.G * s.nk * (s.dk + s.dv);
    stages[0] = {CostStage::Projections, 2 * s.d * projected, 0, s.b * projected};
    switch (input.kind) {
        case AttentionKind::Full:
        case AttentionKind::Window:
            softmaxCost(s, false, stages);
            break;
        case AttentionKind::TopK:
            softmaxCost(s, true, stages);
            break;
        case AttentionKind::Linear:
            linearCost(s, stages);
            break;
    }
    stages[5] = {CostStage::OutputProjection, 2 * s.nq * s.H * s.dv * s.d, 0, s.b * s.nq * s.d};
    return stages;
}

StageCost totalCost(std::span<const StageCost> stages) {
    StageCost total;
    for (const StageCost& stage : stages) {
        total.operations += stage.operations;
        total.exponentials += stage.exponentials;
        total.bytes += stage.bytes;
    }
    return total;
}

std::int64_t largestN(CostInput input, double bytesAvailable) {
    std::int64_t fits = 0;
    std::int64_t tooMany = kLargestN + 1;
    while (tooMany - fits > 1) {  // bytes never fall as n grows
        const std::int64_t middle = fits + (tooMany - fits) / 2;
        (bytesAt(input, middle) <= bytesAvailable ? fits : tooMany) = middle;
    }
    return fits;
}

}  // namespace lab::attention
