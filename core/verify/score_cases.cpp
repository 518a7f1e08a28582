#include <array>

#include "core/attention/scores/score_arrays.h"
#include "core/attention/scores/score_registry.h"
#include "core/attention/softmax.h"
#include "core/verify/case_reader.h"
#include "core/verify/case_registry.h"

namespace lab::verify {

using attention::ScoreArrays;
using attention::ScoreFunction;

namespace {

/// The function's arrays as the file has them; their shapes are checked against one another later.
template <typename T>
ScoreArrays<T> readArrays(CaseReader<T>& reader, const ScoreFunction& function) {
    ScoreArrays<T> arrays;
    for (const attention::ScoreArraySpec& spec : function.arrays) {
        const bool isVector = spec.rows == attention::Extent::One;
        arrays.emplace(spec.id, isVector ? Matrix<T>(reader.vector(spec.id)) : reader.matrix(spec.id));
    }
    return arrays;
}

/// Parameters that the file sets. How wide arrays are, they say themselves.
ParameterValues readValues(const ReferenceCase& reference, const ScoreFunction& function) {
    ParameterValues values;
    for (const ParameterSpec& parameter : function.entry.parameters) {
        const auto given = reference.attributes.find(std::string(parameter.id));
        if (given != reference.attributes.end()) {
            values.emplace(parameter.id, given->second);
        }
    }
    return values;
}

/// scores of one function; weights = softmax(scores); output = weights V.
template <typename T>
Result<ComputedArrays> scoreCase(const ReferenceCase& reference, std::string_view id) {
    const ScoreFunction& function = *findRow(attention::scoreFunctions(), id);
    CaseReader<T> reader(reference);
    const Matrix<T> Q = reader.matrix("Q");
    const Matrix<T> K = function.usesKeys ? reader.matrix("K") : Matrix<T>();
    const Matrix<T> V = function.usesKeys ? reader.matrix("V", K.rows()) : reader.matrix("V");
    const ScoreArrays<T> arrays = readArrays(reader, function);
    if (reader.error()) {
        return failure(*reader.error());
    }
    const Result<void> checked =
        attention::checkScoreArrays(function, arrays, {Q.cols(), K.cols(), V.rows(), 0});
    if (!checked) {
        return failure(checked.error());
    }
    const ParameterValues values = readValues(reference, function);
    const Matrix<T> scores = attention::scores<T>(function, {Q, K, &values, &arrays});
    const Matrix<T> weights = attention::softmax<T>(scores);
    return ComputedArrays{{"scores", formats::toArray(scores)},
                          {"weights", formats::toArray(weights)},
                          {"output", formats::toArray<T>(weights * V)}};
}

template <typename T>
Result<ComputedArrays> additive(const ReferenceCase& reference) {
    return scoreCase<T>(reference, "additive");
}

template <typename T>
Result<ComputedArrays> general(const ReferenceCase& reference) {
    return scoreCase<T>(reference, "general");
}

template <typename T>
Result<ComputedArrays> concat(const ReferenceCase& reference) {
    return scoreCase<T>(reference, "concat");
}

/// There are no keys: W_a has a column for each row of V.
template <typename T>
Result<ComputedArrays> location(const ReferenceCase& reference) {
    return scoreCase<T>(reference, "location");
}

template <typename T>
Result<ComputedArrays> cosine(const ReferenceCase& reference) {
    return scoreCase<T>(reference, "cosine");
}

template <typename T>
Result<ComputedArrays> gaussian(const ReferenceCase& reference) {
    return scoreCase<T>(reference, "gaussian");
}

}  // namespace

std::span<const CaseRow> scoreCases() {
    static constexpr std::array<CaseRow, 6> kRows = {{
        {"additive_bahdanau", additive<float>, additive<double>, true},
        {"luong_general", general<float>, general<double>, true},
        {"luong_concat", concat<float>, concat<double>, true},
        {"luong_location", location<float>, location<double>, true},
        {"cosine", cosine<float>, cosine<double>, true},
        {"gaussian_kernel", gaussian<float>, gaussian<double>, true},
    }};
    return kRows;
}

}  // namespace lab::verify
