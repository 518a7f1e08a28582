#include <array>

#include "core/attention/multi_head.h"
#include "core/verify/case_reader.h"
#include "core/verify/case_registry.h"

namespace lab::verify {

using attention::AttentionMask;

namespace {

/// Fails if the columns of a projection do not fall into that many equal heads.
template <typename T>
void checkHeads(CaseReader<T>& reader, const char* name, Index columns, Index heads) {
    if (columns % heads != 0) {
        reader.fail({ErrorCode::WrongShape,
                     {},
                     name,
                     "columns in " + std::to_string(heads) + " equal parts",
                     std::to_string(columns)});
    }
}

/// Query heads and, where the case groups them, key/value heads, which must divide them.
template <typename T>
std::pair<Index, Index> readHeads(CaseReader<T>& reader, bool isGrouped) {
    const Index heads = reader.wholeAttribute("H", 1);
    const Index keyValueHeads = isGrouped ? reader.wholeAttribute("H_kv", 1) : heads;
    if (heads % keyValueHeads != 0) {
        reader.fail({ErrorCode::OutOfRange,
                     {},
                     "attrs.H_kv",
                     "a divisor of " + std::to_string(heads),
                     std::to_string(keyValueHeads)});
    }
    return {heads, keyValueHeads};
}

/// Projections of a case, `in` wide on the queries' side and `memory` wide on the keys' side.
template <typename T>
attention::MultiHeadWeights<T> readWeights(CaseReader<T>& reader, Index in, Index memory, bool isGrouped) {
    const auto [heads, keyValueHeads] = readHeads(reader, isGrouped);
    attention::MultiHeadWeights<T> weights;
    weights.W_q = reader.matrix("W_q", in);
    checkHeads(reader, "W_q", weights.W_q.cols(), heads);
    weights.W_k = reader.matrix("W_k", memory, weights.W_q.cols() / heads * keyValueHeads);
    weights.W_v = reader.matrix("W_v", memory);
    checkHeads(reader, "W_v", weights.W_v.cols(), keyValueHeads);
    weights.W_o = reader.matrix("W_o", weights.W_v.cols() / keyValueHeads * heads);
    weights.b_q = reader.vector("b_q", weights.W_q.cols());
    weights.b_k = reader.vector("b_k", weights.W_k.cols());
    weights.b_v = reader.vector("b_v", weights.W_v.cols());
    weights.b_o = reader.vector("b_o", weights.W_o.cols());
    weights.heads = static_cast<int>(heads);
    weights.keyValueHeads = static_cast<int>(keyValueHeads);
    return weights;
}

template <typename T>
ComputedArrays allStages(const attention::MultiHeadStages<T>& stages) {
    std::vector<Matrix<T>> scores;
    std::vector<Matrix<T>> weights;
    std::vector<Matrix<T>> contexts;
    for (const attention::HeadStages<T>& head : stages.heads) {
        scores.push_back(head.scores);
        weights.push_back(head.weights);
        contexts.push_back(head.context);
    }
    const auto stacked = [](const std::vector<Matrix<T>>& heads) {
        return formats::toArray<T>(std::span<const Matrix<T>>(heads));
    };
    return {{"Q", formats::toArray(stages.Q)},
            {"K", formats::toArray(stages.K)},
            {"V", formats::toArray(stages.V)},
            {"scores", stacked(scores)},
            {"weights", stacked(weights)},
            {"head_output", stacked(contexts)},
            {"concat", formats::toArray(stages.concatenated)},
            {"output", formats::toArray(stages.output)}};
}

template <typename T>
Result<ComputedArrays> selfAttention(const ReferenceCase& reference, bool isCausal, bool isGrouped) {
    CaseReader<T> reader(reference);
    const Matrix<T> X = reader.matrix("X");
    const attention::MultiHeadWeights<T> weights = readWeights<T>(reader, X.cols(), X.cols(), isGrouped);
    if (reader.error()) {
        return failure(*reader.error());
    }
    AttentionMask mask;
    if (isCausal) {
        mask = attention::causalMask(X.rows(), X.rows(), attention::CausalAlignment::BottomRight);
    }
    return allStages(attention::attendMultiHead<T>(X, X, weights, &mask));
}

template <typename T>
Result<ComputedArrays> unmasked(const ReferenceCase& reference) {
    return selfAttention<T>(reference, false, false);
}

template <typename T>
Result<ComputedArrays> causal(const ReferenceCase& reference) {
    return selfAttention<T>(reference, true, false);
}

template <typename T>
Result<ComputedArrays> groupedCausal(const ReferenceCase& reference) {
    return selfAttention<T>(reference, true, true);
}

/// Queries from X, keys and values from a memory of another width and length.
template <typename T>
Result<ComputedArrays> cross(const ReferenceCase& reference) {
    CaseReader<T> reader(reference);
    const Matrix<T> X = reader.matrix("X");
    const Matrix<T> memory = reader.matrix("memory");
    const attention::MultiHeadWeights<T> weights = readWeights<T>(reader, X.cols(), memory.cols(), false);
    if (reader.error()) {
        return failure(*reader.error());
    }
    return allStages(attention::attendMultiHead<T>(X, memory, weights));
}

}  // namespace

std::span<const CaseRow> multiHeadCases() {
    static constexpr std::array<CaseRow, 5> kRows = {{
        {"mha_self", unmasked<float>, unmasked<double>, true},
        {"mha_self_causal", causal<float>, causal<double>, true},
        {"mha_cross", cross<float>, cross<double>, true},
        {"gqa_grouped_query", groupedCausal<float>, groupedCausal<double>, true},
        {"mqa_multi_query", groupedCausal<float>, groupedCausal<double>, true},
    }};
    return kRows;
}

}  // namespace lab::verify
