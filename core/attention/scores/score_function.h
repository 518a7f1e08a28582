#pragma once

#include <cassert>
#include <functional>
#include <map>
#include <optional>
#include <stop_token>
#include <string>

#include "core/base/parallel.h"
#include "core/base/registry.h"

namespace lab::attention {

/// What a score function has learned, by name; a vector is a matrix of one row.
template <typename T>
using ScoreArrays = std::map<std::string, Matrix<T>, std::less<>>;

/// How long one side of an array is.
enum class Extent {
    One,                ///< a vector
    QueryWidth,         ///< d_q
    KeyWidth,           ///< d_k
    QueryPlusKeyWidth,  ///< d_q + d_k
    Attention,          ///< d_a
    Keys,               ///< n_k
};

/// An array that a score function needs.
struct ScoreArraySpec {
    std::string_view id;      ///< in files
    std::string_view symbol;  ///< TeX, as in the formula
    std::string_view help;    ///< one sentence: what it does; English, LAB_TEXT
    Extent rows = Extent::One;
    Extent columns = Extent::One;
};

/// What scores are computed from. Views and pointers are not owned and must outlive the call.
template <typename T>
struct ScoreInput {
    MatrixView<T> Q;                          ///< [n_q, d_q]
    MatrixView<T> K;                          ///< [n_k, d_k]; not looked at unless ScoreFunction::usesKeys
    const ParameterValues* values = nullptr;  ///< nullptr = fallbacks
    const ScoreArrays<T>* arrays =
        nullptr;  ///< checked by checkScoreArrays(); may be null if none are needed
};

/// How a calculation runs: over which cores, and until when.
struct ScoreRun {
    ParallelRunner* runner = nullptr;  ///< nullptr = on the calling thread
    std::stop_token stop{};
};

/// Queries and keys whose plain dot products are the scores, so that attend() can do the rest.
template <typename T>
struct DotForm {
    std::optional<Matrix<T>> Q;  ///< [n_q, d]; none = the queries as they are
    std::optional<Matrix<T>> K;  ///< [n_k, d]; none = the keys as they are
};

/// Raw scores [n_q, n_k], before scale and bias; empty if it was stopped.
template <typename T>
using ScoreKernel = Matrix<T> (*)(const ScoreInput<T>&, const ScoreRun&);

/// One row of the registry of score functions.
struct ScoreFunction {
    FamilyEntry entry;
    std::span<const ScoreArraySpec> arrays{};
    bool isScaled = false;         ///< its own scale is 1/sqrt(d_k); all others have 1
    bool isLearned = false;        ///< has arrays: the adaptive kinds
    bool widthsMayDiffer = false;  ///< d_q != d_k is allowed
    bool usesKeys = true;          ///< false: scores come from the queries alone
    ScoreKernel<float> inFloat = nullptr;
    ScoreKernel<double> inDouble = nullptr;
    /// May be null (never a dot product), and may answer none (not for these numbers, or stopped).
    std::optional<DotForm<float>> (*asDot)(const ScoreInput<float>&, const ScoreRun&) = nullptr;
};

/// The value of a score function's parameter; `values` may be null.
[[nodiscard]] inline double scoreParameter(const ParameterValues* values, const ParameterSpec& parameter) {
    if (values == nullptr) {
        return parameter.fallback;
    }
    const auto given = values->find(parameter.id);
    return given == values->end() ? parameter.fallback : given->second;
}

/// An array of a score function; it must be there (asserted).
template <typename T>
[[nodiscard]] const Matrix<T>& scoreArray(const ScoreInput<T>& input, std::string_view id) {
    assert(input.arrays != nullptr && input.arrays->contains(id) && "the arrays were checked");
    return input.arrays->find(id)->second;
}

}  // namespace lab::attention
