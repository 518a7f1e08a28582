#include "core/attention/scaled_dot_product.h"

#include <cassert>

#include "core/attention/packed_head.h"
#include "core/attention/row_blocks.h"
#include "core/attention/softmax_row.h"

namespace lab::attention {

namespace {

constexpr Index kReferenceRows = 32;

template <typename T>
void assertShapes([[maybe_unused]] const HeadInput<T>& input) {
    assert(input.Q.cols() == input.K.cols() && "queries and keys have the same width");
    assert(input.K.rows() == input.V.rows() && "there is a value for each key");
    assert(input.temperature > T(0) && "the temperature is positive");
    assert((input.bias == nullptr ||
            (input.bias->rows() == input.Q.rows() && input.bias->cols() == input.K.rows())) &&
           "the bias has a place for each score");
    assertMaskFits(input.mask, input.Q.rows(), input.K.rows());
}

template <typename T>
void resizeStages(const HeadInput<T>& input, HeadStages<T>& stages) {
    stages.scores.resize(input.Q.rows(), input.K.rows());
    stages.weights.resize(input.Q.rows(), input.K.rows());
    stages.context.resize(input.Q.rows(), input.V.cols());
}

}  // namespace

template <>
bool attend<float>(const HeadInput<float>& input, HeadStages<float>& stages, ParallelRunner* runner,
                   const std::stop_token& stop) {
    assertShapes(input);
    resizeStages(input, stages);
    const kernel::Problem problem = packHead(input, Stages::All, runner);
    ParallelRunner& split = runnerFor(problem, runner);
    const Index rowsEach = blockRows(problem, split.width());
    return forRowBlocks(problem.queries, rowsEach, split, stop, [&](Index first, Index count) {
        kernel::RowBlock block;
        block.first = first;
        block.count = count;
        block.scratch = threadWorkspace().rows.atLeast(kernel::scratchSize(count, problem.keys, problem.dV));
        block.scores = stages.scores.data() + first * problem.keys;
        block.weights = stages.weights.data() + first * problem.keys;
        block.context = stages.context.data() + first * problem.dV;
        kernel::attendRows(problem, block);
    });
}

/// The formulas written plainly; the float kernel is tested against it.
template <>
bool attend<double>(const HeadInput<double>& input, HeadStages<double>& stages, ParallelRunner* runner,
                    const std::stop_token& stop) {
    assertShapes(input);
    resizeStages(input, stages);
    const Index keys = input.K.rows();
    SerialRunner serial;
    ParallelRunner& split = runner != nullptr ? *runner : serial;
    return forRowBlocks(input.Q.rows(), kReferenceRows, split, stop, [&](Index first, Index count) {
        auto scores = stages.scores.middleRows(first, count);
        scores.noalias() = input.Q.middleRows(first, count) * input.K.transpose();
        scores *= input.scale;
        if (input.bias != nullptr) {
            scores += input.bias->middleRows(first, count);
        }
        for (Index row = first; row < first + count; ++row) {
            softmaxRow(stages.scores.data() + row * keys, keys, row, input.mask, input.temperature,
                       stages.weights.data() + row * keys);
        }
        stages.context.middleRows(first, count).noalias() = stages.weights.middleRows(first, count) * input.V;
    });
}

}  // namespace lab::attention
