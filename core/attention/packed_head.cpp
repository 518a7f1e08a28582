#include "core/attention/packed_head.h"

#include <algorithm>

namespace lab::attention {

namespace {

// A block's exponentials must share the second cache (1 MB and more today) with panels of K and V.
constexpr Index kBlockFloats = 96 * 1024;
constexpr Index kLargestTiles = 4;
// Multiplications below which one thread is faster: about 40 microseconds of work.
constexpr Index kSerialWork = Index{128} * 128 * 128;
constexpr Index kPanelsPerTask = 4;
// Scores of a head that, with as many weights, are still in the caches when they are read: 4 MB in all.
constexpr Index kCachedScores = 512 * 1024;

SerialRunner& serialRunner() {
    thread_local SerialRunner serial;
    return serial;
}

/// Calls pack(first, end) for all panels, a few at a time.
template <typename Pack>
void forPanels(Index columns, ParallelRunner& runner, const Pack& pack) {
    const Index width = kernel::panelWidth();
    const Index panels = (columns + width - 1) / width;
    const Index tasks = (panels + kPanelsPerTask - 1) / kPanelsPerTask;
    runner.run(tasks, [&](Index task) {
        pack(task * kPanelsPerTask, std::min((task + 1) * kPanelsPerTask, panels));
    });
}

void packKeysInto(const HeadInput<float>& input, float* packed, ParallelRunner& runner) {
    forPanels(input.K.rows(), runner, [&](Index first, Index end) {
        kernel::packKeys(input.K.data(), input.K.outerStride(), input.K.rows(), input.K.cols(), first, end,
                         packed);
    });
}

void packValuesInto(const HeadInput<float>& input, float* packed, ParallelRunner& runner) {
    forPanels(input.V.cols(), runner, [&](Index first, Index end) {
        kernel::packValues(input.V.data(), input.V.outerStride(), input.V.rows(), input.V.cols(), first, end,
                           packed);
    });
}

}  // namespace

Workspace& threadWorkspace() {
    thread_local Workspace workspace;
    return workspace;
}

kernel::Problem maskedProblem(const AttentionMask* mask, Index queries, Index keys, float temperature) {
    kernel::Problem problem;
    problem.queries = queries;
    problem.keys = keys;
    // Finite also for the smallest temperatures, so that the largest score keeps exp(0) = 1.
    problem.inverseTemperature = std::min(1.0F / temperature, std::numeric_limits<float>::max());
    if (mask != nullptr) {
        problem.isCausal = mask->causalOffset.has_value();
        problem.causalOffset = mask->causalOffset.value_or(0);
        problem.keyAllowed = mask->keyAllowed.empty() ? nullptr : mask->keyAllowed.data();
        problem.given = mask->given.size() == 0 ? nullptr : mask->given.data();
    }
    return problem;
}

kernel::Problem packHead(const HeadInput<float>& input, Stages stages, ParallelRunner* runner) {
    kernel::Problem problem = maskedProblem(input.mask, input.Q.rows(), input.K.rows(), input.temperature);
    problem.Q = input.Q.data();
    problem.strideQ = input.Q.outerStride();
    problem.dK = input.Q.cols();
    problem.dV = stages == Stages::All ? input.V.cols() : 0;
    problem.scale = input.scale;
    if (input.bias != nullptr) {
        problem.bias = input.bias->data();
        problem.strideBias = input.bias->outerStride();
    }
    problem.isLarge = stages == Stages::All && problem.queries * problem.keys > kCachedScores;
    Workspace& workspace = threadWorkspace();
    ParallelRunner& packing = runnerFor(problem, runner);
    float* packedK = workspace.packedK.atLeast(kernel::packedSize(problem.dK, problem.keys));
    packKeysInto(input, packedK, packing);
    problem.packedK = packedK;
    if (problem.dV > 0) {
        float* packedV = workspace.packedV.atLeast(kernel::packedSize(problem.keys, problem.dV));
        packValuesInto(input, packedV, packing);
        problem.packedV = packedV;
    }
    return problem;
}

Index blockRows(const kernel::Problem& problem, int width) {
    const Index tile = kernel::tileRows();
    const Index fitting = kBlockFloats / std::max<Index>(problem.keys, 1) / tile;
    const Index share = (problem.queries + 2 * width * tile - 1) / (2 * width * tile);
    return tile * std::clamp<Index>(std::min(fitting, width > 1 ? share : kLargestTiles), 1, kLargestTiles);
}

ParallelRunner& runnerFor(const kernel::Problem& problem, ParallelRunner* runner) {
    const Index work = problem.queries * problem.keys * std::max<Index>(problem.dK + problem.dV, 1);
    return runner != nullptr && work > kSerialWork ? *runner : serialRunner();
}

}  // namespace lab::attention
