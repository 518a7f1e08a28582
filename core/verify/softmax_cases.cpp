#include "core/attention/softmax.h"

#include <array>

#include "core/verify/case_reader.h"
#include "core/verify/case_registry.h"

namespace lab::verify {

namespace {

/// weights = softmax(scores)
template <typename T>
Result<ComputedArrays> plain(const ReferenceCase& reference) {
    CaseReader<T> reader(reference);
    const Matrix<T> scores = reader.matrix("scores");
    if (reader.error()) {
        return failure(*reader.error());
    }
    return ComputedArrays{{"weights", formats::toArray(attention::softmax<T>(scores))}};
}

/// weights = softmax(scores); grad_scores = d sum(weights * upstream) / d scores
template <typename T>
Result<ComputedArrays> withGradient(const ReferenceCase& reference) {
    CaseReader<T> reader(reference);
    const Matrix<T> scores = reader.matrix("scores");
    const Matrix<T> upstream = reader.matrix("upstream", scores.rows(), scores.cols());
    if (reader.error()) {
        return failure(*reader.error());
    }
    const Matrix<T> weights = attention::softmax<T>(scores);
    return ComputedArrays{{"weights", formats::toArray(weights)},
                          {"grad_scores", formats::toArray(attention::softmaxVjp<T>(weights, upstream))}};
}

/// weights[t] = softmax(scores / T_t), and the limits T -> 0 and T -> infinity.
template <typename T>
Result<ComputedArrays> temperatures(const ReferenceCase& reference) {
    CaseReader<T> reader(reference);
    const Matrix<T> scores = reader.matrix("scores");
    const RowVector<T> temperature = reader.vector("temperature");
    if (!reader.error() && !(temperature.array() > T(0)).all()) {
        reader.fail({ErrorCode::OutOfRange,
                     {},
                     "temperature",
                     "numbers above 0",
                     std::to_string(temperature.minCoeff())});
    }
    if (reader.error()) {
        return failure(*reader.error());
    }
    std::vector<Matrix<T>> weights;
    for (const T value : temperature) {
        weights.push_back(attention::softmax<T>(scores, nullptr, value));
    }
    // At infinite temperature scores / T are all zero, whatever the scores.
    const Matrix<T> noScores = Matrix<T>::Zero(scores.rows(), scores.cols());
    return ComputedArrays{{"weights", formats::toArray<T>(std::span<const Matrix<T>>(weights))},
                          {"limit_zero", formats::toArray(attention::softmaxAtZeroTemperature<T>(scores))},
                          {"limit_inf", formats::toArray(attention::softmax<T>(noScores))}};
}

}  // namespace

std::span<const CaseRow> softmaxCases() {
    static constexpr std::array<CaseRow, 3> kRows = {{
        {"softmax", withGradient<float>, withGradient<double>, true},
        {"softmax_stability", plain<float>, plain<double>, true},
        {"softmax_temperature", temperatures<float>, temperatures<double>, true},
    }};
    return kRows;
}

}  // namespace lab::verify
