#include "core/attention/normalizers/normalize.h"

#include <cassert>
#include <cmath>
#include <vector>

#include "core/attention/row_blocks.h"
#include "core/attention/softmax_row.h"

namespace lab::attention {

namespace {

// Cells of a block of rows: enough to be worth waking a thread for, few enough to stop soon when asked.
constexpr Index kBlockCells = 16 * 1024;

Index rowsOfBlock(Index keys) {
    return std::max<Index>(kBlockCells / std::max<Index>(keys, 1), 1);
}

template <typename T>
void assertUsable([[maybe_unused]] const Normalization<T>& how) {
    assert(how.normalizer != nullptr && "there is a normalizer");
    assert(how.temperature > T(0) && "the temperature is positive");
}

/// `row.logits` are scores; writes logits[keys].
template <typename T>
void divideByTemperature(const NormalizerRow<T>& row, T temperature, bool ignoresShift, T* logits) {
    constexpr T kLargest = std::numeric_limits<T>::max();
    const T largest = ignoresShift ? row.largestLogit() : T(0);
    const T shift = std::isfinite(largest) ? largest : T(0);
    for (Index key = 0; key < row.keys; ++key) {
        const T quotient = (row.logits[key] - shift) / temperature;
        logits[key] = ignoresShift ? quotient : std::clamp(quotient, -kLargest, kLargest);
    }
}

/// Rows [first, first + count) of normalize().
template <typename T>
void normalizeRows(const Normalization<T>& how, const MatrixView<T>& scores, Index first, Index count,
                   Matrix<T>& weights) {
    const Normalizer& normalizer = *how.normalizer;
    const bool isMasked = how.mask != nullptr && !how.mask->restrictsNothing();
    const bool usesScores = normalizer.replacesScores || how.temperature == T(1);
    NormalizerRow<T> row{nullptr, nullptr, scores.cols()};
    const auto keys = static_cast<std::size_t>(row.keys);
    std::vector<std::uint8_t> allowed(isMasked ? keys : 0);
    std::vector<T> logits(usesScores ? 0 : keys);
    for (Index query = first; query < first + count; ++query) {
        for (Index key = 0; isMasked && key < row.keys; ++key) {
            allowed[static_cast<std::size_t>(key)] = how.mask->allows(query, key) ? 1 : 0;
        }
        row.allowed = isMasked ? allowed.data() : nullptr;
        row.logits = scores.data() + query * scores.outerStride();
        if (!usesScores) {
            divideByTemperature(row, how.temperature, normalizer.ignoresShift, logits.data());
            row.logits = logits.data();
        }
        normalizer.template in<T>().weights(row, how.values, weights.data() + query * row.keys);
    }
}

}  // namespace

template <typename T>
bool normalize(const Normalization<T>& how, const MatrixView<T>& scores, Matrix<T>& weights) {
    assertUsable(how);
    assertMaskFits(how.mask, scores.rows(), scores.cols());
    weights.resize(scores.rows(), scores.cols());
    SerialRunner serial;
    ParallelRunner& runner = how.runner != nullptr ? *how.runner : serial;
    return forRowBlocks(scores.rows(), rowsOfBlock(scores.cols()), runner, how.stop,
                        [&](Index first, Index count) { normalizeRows(how, scores, first, count, weights); });
}

template <typename T>
bool normalizeVjp(const Normalization<T>& how, const MatrixView<T>& weights, const MatrixView<T>& upstream,
                  Matrix<T>& gradient) {
    assertUsable(how);
    assert(how.normalizer->template in<T>().vjp != nullptr && "the normalizer has a vector-Jacobian product");
    assert(weights.rows() == upstream.rows() && weights.cols() == upstream.cols() &&
           "weights and upstream gradient have the same shape");
    gradient.resize(weights.rows(), weights.cols());
    SerialRunner serial;
    ParallelRunner& runner = how.runner != nullptr ? *how.runner : serial;
    const NormalizerFunctions<T>& functions = how.normalizer->template in<T>();
    const auto rows = [&](Index first, Index count) {
        for (Index query = first; query < first + count; ++query) {
            functions.vjp({weights.data() + query * weights.outerStride(),
                           upstream.data() + query * upstream.outerStride(), weights.cols()},
                          how.values, gradient.data() + query * gradient.cols());
        }
        gradient.middleRows(first, count) /= how.temperature;
    };
    return forRowBlocks(weights.rows(), rowsOfBlock(weights.cols()), runner, how.stop, rows);
}

template bool normalize<float>(const Normalization<float>&, const MatrixView<float>&, Matrix<float>&);
template bool normalize<double>(const Normalization<double>&, const MatrixView<double>&, Matrix<double>&);
template bool normalizeVjp<float>(const Normalization<float>&, const MatrixView<float>&,
                                  const MatrixView<float>&, Matrix<float>&);
template bool normalizeVjp<double>(const Normalization<double>&, const MatrixView<double>&,
                                   const MatrixView<double>&, Matrix<double>&);

}  // namespace lab::attention
