#include <array>
#include <cmath>

#include "core/attention/normalizers/normalize.h"
#include "core/attention/normalizers/normalizer_registry.h"
#include "core/attention/softmax.h"

#include "core/verify/case_reader.h"
#include "core/verify/case_registry.h"

namespace lab::verify {

namespace {

/// The normalizer of a case with the parameters that the file sets.
struct Chosen {
    std::string_view id;
    ParameterValues values{};
};

template <typename T>
Matrix<T> weightsOf(const Chosen& chosen, const Matrix<T>& scores) {
    Matrix<T> weights;
    attention::normalize<T>({findRow(attention::normalizers(), chosen.id), chosen.values}, scores, weights);
    return weights;
}

/// weights = normalizer(scores)
template <typename T>
Result<ComputedArrays> plain(CaseReader<T>& reader, const Chosen& chosen) {
    const Matrix<T> scores = reader.matrix("scores");
    if (reader.error()) {
        return failure(*reader.error());
    }
    return ComputedArrays{{"weights", formats::toArray(weightsOf(chosen, scores))}};
}

/// weights = normalizer(scores); grad_scores = d sum(weights * upstream) / d scores
template <typename T>
Result<ComputedArrays> withGradient(CaseReader<T>& reader, const Chosen& chosen) {
    const Matrix<T> scores = reader.matrix("scores");
    const Matrix<T> upstream = reader.matrix("upstream", scores.rows(), scores.cols());
    if (reader.error()) {
        return failure(*reader.error());
    }
    const Matrix<T> weights = weightsOf(chosen, scores);
    Matrix<T> gradient;
    attention::normalizeVjp<T>({findRow(attention::normalizers(), chosen.id), chosen.values}, weights,
                               upstream, gradient);
    return ComputedArrays{{"weights", formats::toArray(weights)},
                          {"grad_scores", formats::toArray(gradient)}};
}

template <typename T>
Result<ComputedArrays> softmaxStability(const ReferenceCase& reference) {
    CaseReader<T> reader(reference);
    return plain<T>(reader, {"softmax"});
}

template <typename T>
Result<ComputedArrays> softmaxPlusOne(const ReferenceCase& reference) {
    CaseReader<T> reader(reference);
    return plain<T>(reader, {"softmax-plus-one"});
}

template <typename T>
Result<ComputedArrays> topK(const ReferenceCase& reference) {
    CaseReader<T> reader(reference);
    const Index k = reader.wholeAttribute("k", 1);
    return plain<T>(reader, {"top-k", {{"k", static_cast<double>(k)}}});
}

template <typename T>
Result<ComputedArrays> softmax(const ReferenceCase& reference) {
    CaseReader<T> reader(reference);
    return withGradient<T>(reader, {"softmax"});
}

template <typename T>
Result<ComputedArrays> sparsemax(const ReferenceCase& reference) {
    CaseReader<T> reader(reference);
    return withGradient<T>(reader, {"sparsemax"});
}

template <typename T>
Result<ComputedArrays> entmax15(const ReferenceCase& reference) {
    CaseReader<T> reader(reference);
    return withGradient<T>(reader, {"entmax15"});
}

/// alpha is the formula's 1.25, which the file may set otherwise.
template <typename T>
Result<ComputedArrays> entmax125(const ReferenceCase& reference) {
    CaseReader<T> reader(reference);
    const auto alpha = static_cast<double>(reader.attribute("alpha", 1.25));
    if (!(alpha > 1 && alpha <= 2)) {
        reader.fail({ErrorCode::OutOfRange, {}, "attrs.alpha", "above 1, at most 2", std::to_string(alpha)});
    }
    return withGradient<T>(reader, {"entmax", {{"alpha", alpha}}});
}

/// scores = Q K^T * scale; weights = sigmoid(scores + b); output = weights V
template <typename T>
Result<ComputedArrays> sigmoidCase(const ReferenceCase& reference, bool biasedByLength) {
    CaseReader<T> reader(reference);
    const Matrix<T> Q = reader.matrix("Q");
    const Matrix<T> K = reader.matrix("K", formats::kAnySize, Q.cols());
    const Matrix<T> V = reader.matrix("V", K.rows());
    const T scale = reader.attribute("scale", 1.0 / std::sqrt(static_cast<double>(Q.cols())));
    const double usual = biasedByLength ? -std::log(static_cast<double>(K.rows())) : 0.0;
    const auto b = static_cast<double>(reader.attribute("b", usual));
    if (reader.error()) {
        return failure(*reader.error());
    }
    const Matrix<T> scores = Q * K.transpose() * scale;
    const Matrix<T> weights = weightsOf<T>({"sigmoid", {{"b", b}}}, scores);
    return ComputedArrays{{"scores", formats::toArray(scores)},
                          {"weights", formats::toArray(weights)},
                          {"output", formats::toArray<T>(weights * V)}};
}

template <typename T>
Result<ComputedArrays> sigmoid(const ReferenceCase& reference) {
    return sigmoidCase<T>(reference, false);
}

template <typename T>
Result<ComputedArrays> sigmoidBias(const ReferenceCase& reference) {
    return sigmoidCase<T>(reference, true);
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

std::span<const CaseRow> normalizerCases() {
    static constexpr std::array<CaseRow, 10> kRows = {{
        {"softmax", softmax<float>, softmax<double>, true},
        {"softmax_stability", softmaxStability<float>, softmaxStability<double>, true},
        {"softmax_temperature", temperatures<float>, temperatures<double>, true},
        {"sparsemax", sparsemax<float>, sparsemax<double>, true},
        {"entmax15", entmax15<float>, entmax15<double>, true},
        {"entmax125", entmax125<float>, entmax125<double>, true},
        {"softmax_plus_one", softmaxPlusOne<float>, softmaxPlusOne<double>, false},
        {"topk_softmax", topK<float>, topK<double>, true},
        {"sigmoid_attention", sigmoid<float>, sigmoid<double>, false},
        {"sigmoid_attention_bias", sigmoidBias<float>, sigmoidBias<double>, false},
    }};
    return kRows;
}

}  // namespace lab::verify
