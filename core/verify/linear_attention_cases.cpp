#include "core/attention/linear_attention.h"

#include <array>

#include "core/verify/case_reader.h"
#include "core/verify/case_registry.h"

namespace lab::verify {

using attention::AttentionMask;

namespace {

/// The features, the state after all keys that a query has seen, the weights by the matrix form and the
/// output by the recurrence.
template <typename T>
Result<ComputedArrays> linearCase(const ReferenceCase& reference, bool isCausal) {
    CaseReader<T> reader(reference);
    const Matrix<T> Q = reader.matrix("Q");
    const Matrix<T> K = reader.matrix("K", formats::kAnySize, Q.cols());
    const Matrix<T> V = reader.matrix("V", K.rows());
    if (reader.error()) {
        return failure(*reader.error());
    }
    AttentionMask mask;
    if (isCausal) {
        mask = attention::causalMask(Q.rows(), K.rows(), attention::CausalAlignment::TopLeft);
    }
    const attention::LinearRecurrence<T> recurrence = attention::linearRecurrence<T>(Q, K, V, &mask);
    const std::span<const T> kSum(recurrence.kSum.data(), static_cast<std::size_t>(recurrence.kSum.size()));
    return ComputedArrays{{"phi_q", formats::toArray(attention::linearFeatures<T>(Q))},
                          {"phi_k", formats::toArray(attention::linearFeatures<T>(K))},
                          {"kv_state", formats::toArray(recurrence.kvState)},
                          {"k_sum", formats::toArray<T>(kSum, {K.cols()})},
                          {"weights", formats::toArray(attention::linearWeights<T>(Q, K, &mask))},
                          {"output", formats::toArray(recurrence.context)}};
}

template <typename T>
Result<ComputedArrays> plain(const ReferenceCase& reference) {
    return linearCase<T>(reference, false);
}

/// Query i sees keys j <= i.
template <typename T>
Result<ComputedArrays> causal(const ReferenceCase& reference) {
    return linearCase<T>(reference, true);
}

}  // namespace

std::span<const CaseRow> linearAttentionCases() {
    static constexpr std::array<CaseRow, 2> kRows = {{
        {"linear_attention", plain<float>, plain<double>, true},
        {"linear_attention_causal", causal<float>, causal<double>, true},
    }};
    return kRows;
}

}  // namespace lab::verify
