#include <array>
#include <charconv>
#include <cmath>
#include <optional>

#include "core/attention/positions/alibi.h"
#include "core/attention/positions/rotary.h"
#include "core/attention/positions/shaw.h"
#include "core/attention/positions/sinusoidal.h"
#include "core/attention/positions/t5_bias.h"
#include "core/attention/scaled_dot_product.h"
#include "core/verify/case_reader.h"
#include "core/verify/case_registry.h"

namespace lab::verify {

using attention::AttentionMask;
using attention::CausalAlignment;
using formats::kAnySize;

namespace {

template <typename T>
formats::Array rowArray(const RowVector<T>& row) {
    return formats::toArray<T>(std::span<const T>(row.data(), static_cast<std::size_t>(row.size())),
                               {row.size()});
}

template <typename T>
formats::Array stacked(const std::vector<Matrix<T>>& matrices) {
    return formats::toArray<T>(std::span<const Matrix<T>>(matrices));
}

/// Q, K and V of several heads, [heads, n, d].
template <typename T>
struct HeadVectors {
    explicit HeadVectors(CaseReader<T>& reader)
        : Q(reader.matrices("Q", {kAnySize, kAnySize, kAnySize})),
          K(reader.matrices("K", {reader.sizeOf("Q", 0), kAnySize, reader.sizeOf("Q", 2)})),
          V(reader.matrices("V", {reader.sizeOf("Q", 0), reader.sizeOf("K", 1), kAnySize})) {}

    [[nodiscard]] Index heads() const { return std::ssize(Q); }
    [[nodiscard]] Index queries() const { return Q.front().rows(); }
    [[nodiscard]] Index keys() const { return K.front().rows(); }

    std::vector<Matrix<T>> Q, K, V;
};

/// Stages of all heads, each with a bias of its own.
template <typename T>
ComputedArrays attendHeads(const HeadVectors<T>& vectors, const std::vector<Matrix<T>>& bias, T scale,
                           const AttentionMask* mask) {
    std::vector<Matrix<T>> scores;
    std::vector<Matrix<T>> weights;
    std::vector<Matrix<T>> outputs;
    for (std::size_t head = 0; head < vectors.Q.size(); ++head) {
        attention::HeadStages<T> stages;
        attention::attend<T>(
            {vectors.Q[head], vectors.K[head], vectors.V[head], &bias[head], mask, scale, T(1)}, stages);
        scores.push_back(std::move(stages.scores));
        weights.push_back(std::move(stages.weights));
        outputs.push_back(std::move(stages.context));
    }
    return {{"bias", stacked(bias)},
            {"scores", stacked(scores)},
            {"weights", stacked(weights)},
            {"output", stacked(outputs)}};
}

/// slopes_N for each N that the case has an array of that name for.
template <typename T>
void addSlopesByName(const ReferenceCase& reference, ComputedArrays& computed) {
    constexpr std::string_view kPrefix = "slopes_";
    constexpr Index kMostHeads = 1 << 20;
    for (const auto& [name, array] : reference.expected) {
        Index heads = 0;
        const char* end = name.data() + name.size();
        if (name.starts_with(kPrefix) &&
            std::from_chars(name.data() + kPrefix.size(), end, heads).ptr == end && heads > 0 &&
            heads <= kMostHeads) {
            computed.push_back({name, rowArray<T>(attention::alibiSlopes<T>(heads))});
        }
    }
}

template <typename T>
Result<ComputedArrays> alibi(const ReferenceCase& reference, attention::AlibiForm form) {
    CaseReader<T> reader(reference);
    const HeadVectors<T> vectors(reader);
    if (reader.error()) {
        return failure(*reader.error());
    }
    const RowVector<T> slopes = attention::alibiSlopes<T>(vectors.heads());
    std::vector<Matrix<T>> bias;
    for (const T slope : slopes) {
        bias.push_back(attention::alibiBias<T>(slope, vectors.queries(), vectors.keys(), form));
    }
    AttentionMask mask;
    if (form == attention::AlibiForm::Signed) {
        mask = attention::causalMask(vectors.queries(), vectors.keys(), CausalAlignment::BottomRight);
    }
    const T scale = T(1) / std::sqrt(static_cast<T>(vectors.Q.front().cols()));
    ComputedArrays computed = attendHeads<T>(vectors, bias, scale, &mask);
    computed.push_back({"slopes", rowArray<T>(slopes)});
    addSlopesByName<T>(reference, computed);
    return computed;
}

template <typename T>
Result<ComputedArrays> alibiCausal(const ReferenceCase& reference) {
    return alibi<T>(reference, attention::AlibiForm::Signed);
}

template <typename T>
Result<ComputedArrays> alibiSymmetric(const ReferenceCase& reference) {
    return alibi<T>(reference, attention::AlibiForm::Symmetric);
}

/// Q and K turned by their positions, then causal scaled dot-product attention.
template <typename T>
Result<ComputedArrays> rotary(const ReferenceCase& reference, attention::RotaryPairing pairing) {
    CaseReader<T> reader(reference);
    const Matrix<T> Q = reader.matrix("Q");
    const Matrix<T> K = reader.matrix("K", Q.rows(), Q.cols());
    const Matrix<T> V = reader.matrix("V", K.rows());
    const RowVectorD position = reader.vector("position", Q.rows()).template cast<double>();
    const auto base = static_cast<double>(reader.attribute("base", 10000));
    const T scale = reader.attribute("scale", 1.0 / std::sqrt(static_cast<double>(Q.cols())));
    if (!reader.error() && !(base > 0)) {
        reader.fail({ErrorCode::OutOfRange, {}, "attrs.base", "a number above 0", std::to_string(base)});
    }
    if (reader.error()) {
        return failure(*reader.error());
    }
    const Matrix<T> turnedQ = attention::rotate<T>(Q, position, base, pairing);
    const Matrix<T> turnedK = attention::rotate<T>(K, position, base, pairing);
    const AttentionMask mask = attention::causalMask(Q.rows(), K.rows(), CausalAlignment::BottomRight);
    attention::HeadStages<T> stages;
    attention::attend<T>({turnedQ, turnedK, V, nullptr, &mask, scale, T(1)}, stages);
    return ComputedArrays{{"theta", rowArray<T>(attention::rotaryAngles<T>(Q.cols(), base))},
                          {"Q_rot", formats::toArray(turnedQ)},
                          {"K_rot", formats::toArray(turnedK)},
                          {"scores", formats::toArray(stages.scores)},
                          {"weights", formats::toArray(stages.weights)},
                          {"output", formats::toArray(stages.context)}};
}

template <typename T>
Result<ComputedArrays> rotaryInterleaved(const ReferenceCase& reference) {
    return rotary<T>(reference, attention::RotaryPairing::Interleaved);
}

template <typename T>
Result<ComputedArrays> rotaryHalves(const ReferenceCase& reference) {
    return rotary<T>(reference, attention::RotaryPairing::Halves);
}

/// Position vectors of both orders, and the dot products of the first with itself.
template <typename T>
Result<ComputedArrays> sinusoidal(const ReferenceCase& reference) {
    CaseReader<T> reader(reference);
    const Index n = reader.wholeAttribute("n", 1);
    const Index d = reader.wholeAttribute("d", 1);
    if (!reader.error() && (n > Index(1) << 20 || d > Index(1) << 20)) {
        reader.fail(
            {ErrorCode::OutOfRange, {}, "attrs", "n and d up to 1048576", std::to_string(std::max(n, d))});
    }
    if (reader.error()) {
        return failure(*reader.error());
    }
    const Matrix<T> encoding = attention::sinusoidalInterleaved<T>(n, d);
    const Matrix<T> dot = encoding * encoding.transpose();
    return ComputedArrays{{"interleaved", formats::toArray(encoding)},
                          {"halves", formats::toArray(attention::sinusoidalHalves<T>(n, d))},
                          {"dot", formats::toArray(dot)}};
}

template <typename T>
Result<ComputedArrays> shaw(const ReferenceCase& reference) {
    CaseReader<T> reader(reference);
    const Matrix<T> Q = reader.matrix("Q");
    const Matrix<T> K = reader.matrix("K", kAnySize, Q.cols());
    const Matrix<T> V = reader.matrix("V", K.rows());
    const Index clip = reader.wholeAttribute("clip", 0);
    const Matrix<T> relK = reader.matrix("relK", 2 * clip + 1, Q.cols());
    const Matrix<T> relV = reader.matrix("relV", 2 * clip + 1, V.cols());
    const T scale = reader.attribute("scale", 1.0 / std::sqrt(static_cast<double>(Q.cols())));
    if (reader.error()) {
        return failure(*reader.error());
    }
    const Matrix<T> relativeScores = attention::shawScores<T>(Q, relK, K.rows()) * scale;
    attention::HeadStages<T> stages;
    attention::attend<T>({Q, K, V, &relativeScores, nullptr, scale, T(1)}, stages);
    const Matrix<T> output = stages.context + attention::shawContext<T>(stages.weights, relV);
    const Matrix<T> index = attention::shawIndex(Q.rows(), K.rows(), clip).template cast<T>();
    return ComputedArrays{{"rel_index", formats::toArray(index)},
                          {"scores", formats::toArray(stages.scores)},
                          {"weights", formats::toArray(stages.weights)},
                          {"output", formats::toArray(output)}};
}

/// Buckets of the offsets -24 .. 24, which the case lists apart.
template <typename T>
formats::Array bucketsOfOffsets(const attention::T5Buckets& buckets) {
    constexpr Index kFurthest = 24;
    RowVector<T> numbers(2 * kFurthest + 1);
    for (Index offset = -kFurthest; offset <= kFurthest; ++offset) {
        numbers(offset + kFurthest) = static_cast<T>(attention::t5Bucket(offset, buckets));
    }
    return rowArray<T>(numbers);
}

template <typename T>
Result<ComputedArrays> t5(const ReferenceCase& reference) {
    CaseReader<T> reader(reference);
    const HeadVectors<T> vectors(reader);
    const attention::T5Buckets buckets = {reader.wholeAttribute("num_buckets", 2),
                                          reader.wholeAttribute("max_distance", 1), true};
    const Matrix<T> table = reader.matrix("table", buckets.count, reader.sizeOf("Q", 0));
    const T scale = reader.attribute("scale", 1);
    if (reader.error()) {
        return failure(*reader.error());
    }
    std::vector<Matrix<T>> bias;
    for (Index head = 0; head < vectors.heads(); ++head) {
        bias.push_back(attention::t5Bias<T>(table, head, vectors.queries(), vectors.keys(), buckets));
    }
    // A table that holds its own row numbers makes the bias the bucket.
    const Matrix<T> numbered =
        Matrix<T>::NullaryExpr(buckets.count, 1, [](Index row, Index) { return static_cast<T>(row); });
    const Matrix<T> bucket = attention::t5Bias<T>(numbered, 0, vectors.queries(), vectors.keys(), buckets);
    ComputedArrays computed = attendHeads<T>(vectors, bias, scale, nullptr);
    attention::T5Buckets causal = buckets;
    causal.isBidirectional = false;
    computed.push_back({"bucket", formats::toArray(bucket)});
    computed.push_back({"bucket_bidirectional", bucketsOfOffsets<T>(buckets)});
    computed.push_back({"bucket_causal", bucketsOfOffsets<T>(causal)});
    return computed;
}

}  // namespace

std::span<const CaseRow> positionCases() {
    static constexpr std::array<CaseRow, 7> kRows = {{
        {"alibi_causal", alibiCausal<float>, alibiCausal<double>, true},
        {"alibi_symmetric", alibiSymmetric<float>, alibiSymmetric<double>, true},
        {"relative_shaw", shaw<float>, shaw<double>, true},
        {"relative_t5", t5<float>, t5<double>, true},
        {"rope_half", rotaryHalves<float>, rotaryHalves<double>, true},
        {"rope_interleaved", rotaryInterleaved<float>, rotaryInterleaved<double>, true},
        {"sinusoidal_pe", sinusoidal<float>, sinusoidal<double>, false},
    }};
    return kRows;
}

}  // namespace lab::verify
