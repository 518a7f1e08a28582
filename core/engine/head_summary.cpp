#include "core/engine/head_summary.h"

#include <algorithm>
#include <cmath>

#include "core/engine/compute.h"

namespace lab::engine {

namespace {

float largestMagnitude(const MatrixF& values) {
    return values.size() == 0 ? 0.0F : values.cwiseAbs().maxCoeff();
}

/// Row sums, empty rows and ranges of a finished head.
void summarize(HeadResult& head, ParallelRunner* runner) {
    head.measures = attention::headMeasures(head.stages.weights, runner);
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

}  // namespace

void summarizeHead(HeadResult& head, ParallelRunner* runner) {
    summarize(head, runner);
    buildPyramids(head, runner);
}

}  // namespace lab::engine
