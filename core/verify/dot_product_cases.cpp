#include <array>
#include <cmath>

#include "core/attention/scaled_dot_product.h"
#include "core/verify/case_reader.h"
#include "core/verify/case_registry.h"

namespace lab::verify {

using attention::AttentionMask;
using attention::CausalAlignment;

namespace {

/// What every case of one head begins with.
template <typename T>
struct Vectors {
    explicit Vectors(CaseReader<T>& reader)
        : Q(reader.matrix("Q")),
          K(reader.matrix("K", formats::kAnySize, Q.cols())),
          V(reader.matrix("V", K.rows())) {}

    Matrix<T> Q, K, V;
};

/// Scores, weights and output of one head; `scale` is the formula's, which the file may set otherwise.
template <typename T>
Result<ComputedArrays> attendCase(CaseReader<T>& reader, const Vectors<T>& vectors, double scale,
                                  const AttentionMask* mask = nullptr, const Matrix<T>* bias = nullptr) {
    const T scaleUsed = reader.attribute("scale", scale);
    if (reader.error()) {
        return failure(*reader.error());
    }
    attention::HeadStages<T> stages;
    attention::attend<T>({vectors.Q, vectors.K, vectors.V, bias, mask, scaleUsed, T(1)}, stages);
    return ComputedArrays{{"scores", formats::toArray(stages.scores)},
                          {"weights", formats::toArray(stages.weights)},
                          {"output", formats::toArray(stages.context)}};
}

template <typename T>
double inverseRoot(const Vectors<T>& vectors) {
    return 1.0 / std::sqrt(static_cast<double>(vectors.Q.cols()));
}

template <typename T>
Result<ComputedArrays> unscaled(const ReferenceCase& reference) {
    CaseReader<T> reader(reference);
    const Vectors<T> vectors(reader);
    return attendCase<T>(reader, vectors, 1.0);
}

template <typename T>
Result<ComputedArrays> scaled(const ReferenceCase& reference) {
    CaseReader<T> reader(reference);
    const Vectors<T> vectors(reader);
    return attendCase<T>(reader, vectors, inverseRoot(vectors));
}

template <typename T>
Result<ComputedArrays> masked(const ReferenceCase& reference) {
    CaseReader<T> reader(reference);
    const Vectors<T> vectors(reader);
    AttentionMask mask;
    mask.given = reader.mask("mask", vectors.Q.rows(), vectors.K.rows());
    return attendCase<T>(reader, vectors, inverseRoot(vectors), &mask);
}

template <typename T>
Result<ComputedArrays> keyPadding(const ReferenceCase& reference) {
    CaseReader<T> reader(reference);
    const Vectors<T> vectors(reader);
    AttentionMask mask;
    mask.keyAllowed = reader.keyMask("key_mask", vectors.K.rows());
    return attendCase<T>(reader, vectors, inverseRoot(vectors), &mask);
}

template <typename T>
Result<ComputedArrays> additiveBias(const ReferenceCase& reference) {
    CaseReader<T> reader(reference);
    const Vectors<T> vectors(reader);
    const Matrix<T> bias = reader.matrix("bias", vectors.Q.rows(), vectors.K.rows());
    return attendCase<T>(reader, vectors, inverseRoot(vectors), nullptr, &bias);
}

/// The mask is not given but computed, so it is one of the results.
template <typename T>
Result<ComputedArrays> causalCase(CaseReader<T>& reader, const Vectors<T>& vectors,
                                  const AttentionMask& mask) {
    Result<ComputedArrays> computed = attendCase<T>(reader, vectors, inverseRoot(vectors), &mask);
    if (computed) {
        const MaskMatrix written = attention::toMatrix(mask, vectors.Q.rows(), vectors.K.rows());
        computed->push_back({"mask", formats::toArray<T>(written.template cast<T>())});
    }
    return computed;
}

/// Query i sees keys j <= i: the first query and the first key stand at the same place.
template <typename T>
Result<ComputedArrays> causalTopLeft(const ReferenceCase& reference) {
    CaseReader<T> reader(reference);
    const Vectors<T> vectors(reader);
    return causalCase<T>(reader, vectors,
                         attention::causalMask(vectors.Q.rows(), vectors.K.rows(), CausalAlignment::TopLeft));
}

/// Query i sees keys j <= i + offset, by default n_k - n_q: the last query and the last key stand at the same
/// place.
template <typename T>
Result<ComputedArrays> causalCached(const ReferenceCase& reference) {
    CaseReader<T> reader(reference);
    const Vectors<T> vectors(reader);
    const Index keysBefore = vectors.K.rows() - vectors.Q.rows();
    AttentionMask mask;
    mask.causalOffset = static_cast<Index>(reader.attribute("offset", static_cast<double>(keysBefore)));
    return causalCase<T>(reader, vectors, mask);
}

}  // namespace

std::span<const CaseRow> dotProductCases() {
    static constexpr std::array<CaseRow, 11> kRows = {{
        {"worked_example", unscaled<float>, unscaled<double>, true},
        {"dot_unscaled", unscaled<float>, unscaled<double>, true},
        {"sdpa", scaled<float>, scaled<double>, true},
        {"sdpa_1x1", scaled<float>, scaled<double>, true},
        {"sdpa_mask", masked<float>, masked<double>, true},
        {"sdpa_fully_masked_row", masked<float>, masked<double>, true},
        {"sdpa_key_padding", keyPadding<float>, keyPadding<double>, true},
        {"sdpa_additive_bias", additiveBias<float>, additiveBias<double>, true},
        {"sdpa_causal", causalTopLeft<float>, causalTopLeft<double>, true},
        {"sdpa_causal_cached", causalCached<float>, causalCached<double>, true},
        {"sdpa_causal_top_left", causalTopLeft<float>, causalTopLeft<double>, true},
    }};
    return kRows;
}

}  // namespace lab::verify
