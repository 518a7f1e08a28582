#include <array>
#include <cmath>

#include "core/attention/measures/head_agreement.h"
#include "core/attention/measures/head_measures.h"
#include "core/attention/measures/rollout.h"
#include "core/verify/case_reader.h"
#include "core/verify/case_registry.h"

namespace lab::verify {

using attention::RowMeasures;
using formats::Shape;

namespace {

/// One measure of every row, [layers, heads, n_q].
template <typename T>
formats::Array measureOfRows(std::span<const RowMeasures> heads, std::vector<double> RowMeasures::*measure,
                             Shape shape) {
    std::vector<T> numbers;
    for (const RowMeasures& rows : heads) {
        for (const double number : rows.*measure) {
            numbers.push_back(static_cast<T>(number));
        }
    }
    return formats::toArray<T>(numbers, std::move(shape));
}

/// Weights [layers, heads, n, n]: what each row, head and layer says.
template <typename T>
Result<ComputedArrays> measures(const ReferenceCase& reference) {
    CaseReader<T> reader(reference);
    const Index heads = reader.sizeOf("weights", 1);
    const Index n = reader.sizeOf("weights", 3);
    const std::vector<Matrix<T>> weights = reader.matrices("weights", {formats::kAnySize, heads, n, n});
    if (reader.error()) {
        return failure(*reader.error());
    }
    const Index layers = std::ssize(weights) / heads;
    std::vector<RowMeasures> rows;
    std::vector<Matrix<T>> divergences;
    std::vector<Matrix<T>> means;
    for (Index layer = 0; layer < layers; ++layer) {
        const auto first = weights.begin() + layer * heads;
        const std::vector<MatrixView<T>> views(first, first + heads);
        for (const MatrixView<T>& head : views) {
            rows.push_back(attention::headMeasures<T>(head).rows);
        }
        divergences.push_back(attention::headDivergence<T>(views).template cast<T>());
        means.push_back(attention::headMean<T>(views));
    }
    const std::vector<Matrix<T>> rollout = attention::attentionRollout<T>(means);
    const Shape shape = {layers, heads, n};
    return ComputedArrays{
        {"entropy_nats", measureOfRows<T>(rows, &RowMeasures::entropy, shape)},
        {"entropy_bits", measureOfRows<T>(rows, &RowMeasures::entropyBits, shape)},
        {"entropy_normalised", measureOfRows<T>(rows, &RowMeasures::entropyNormalised, shape)},
        {"perplexity", measureOfRows<T>(rows, &RowMeasures::perplexity, shape)},
        {"max_weight", measureOfRows<T>(rows, &RowMeasures::largestWeight, shape)},
        {"mean_distance", measureOfRows<T>(rows, &RowMeasures::meanDistance, shape)},
        {"rollout", formats::toArray<T>(std::span<const Matrix<T>>(rollout))},
        {"js_heads", formats::toArray<T>(std::span<const Matrix<T>>(divergences))}};
}

}  // namespace

std::span<const CaseRow> measureCases() {
    static constexpr std::array<CaseRow, 1> kRows = {{
        {"measures", measures<float>, measures<double>, false},
    }};
    return kRows;
}

}  // namespace lab::verify
