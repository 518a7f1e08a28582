#pragma once

#include <numeric>

#include "core/attention/normalizers/normalize.h"
#include "core/attention/normalizers/normalizer_registry.h"
#include "tests/core/attention/attention_test_support.h"

namespace lab::attention::test {

/// Weights of all rows of `scores` by the row `id` of the registry.
template <typename T>
Matrix<T> normalized(std::string_view id, const Matrix<T>& scores, const ParameterValues& values = {},
                     const AttentionMask* mask = nullptr, T temperature = T(1)) {
    Matrix<T> weights;
    normalize<T>({findRow(normalizers(), id), values, mask, temperature}, scores, weights);
    return weights;
}

/// Its gradient for given weights.
template <typename T>
Matrix<T> normalizedVjp(std::string_view id, const Matrix<T>& weights, const Matrix<T>& upstream,
                        const ParameterValues& values = {}, T temperature = T(1)) {
    Matrix<T> gradient;
    normalizeVjp<T>({findRow(normalizers(), id), values, nullptr, temperature}, weights, upstream, gradient);
    return gradient;
}

/// Random parameters in range, near those used where nothing is said.
inline ParameterValues randomValues(const FamilyEntry& entry, Random& random) {
    ParameterValues values;
    for (const ParameterSpec& one : entry.parameters) {
        const double least = std::max(one.least, one.fallback - 3);
        const double largest = std::min(one.largest, one.fallback + 3);
        const double value = least + (largest - least) * random.uniform();
        values[std::string(one.id)] = one.kind == ParameterKind::Whole ? std::round(value) : value;
    }
    return values;
}

/// Random logits that the normalizer may be given: values of its own kernel are not negative.
inline MatrixD randomLogits(const Normalizer& normalizer, Index rows, Index keys, Random& random) {
    const MatrixD logits = 2.0 * randomMatrix<double>(rows, keys, random);
    return normalizer.replacesScores ? MatrixD(logits.cwiseAbs()) : logits;
}

/// Each place allowed with probability 2/3.
inline AttentionMask randomMask(Index rows, Index keys, Random& random) {
    AttentionMask mask;
    mask.given = MaskMatrix::NullaryExpr(
        rows, keys, [&] { return static_cast<std::uint8_t>(random.uniform() < 2.0 / 3 ? 1 : 0); });
    return mask;
}

}  // namespace lab::attention::test
