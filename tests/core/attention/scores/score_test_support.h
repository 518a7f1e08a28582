#pragma once

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include "core/attention/scores/score_arrays.h"
#include "core/attention/scores/score_registry.h"
#include "tests/core/attention/attention_test_support.h"

namespace lab::attention::test {

inline const ScoreFunction& scoreNamed(std::string_view id) {
    return *findRow(scoreFunctions(), id);
}

template <typename T>
ScoreArrays<T> inType(const ScoreArrays<double>& arrays) {
    ScoreArrays<T> converted;
    for (const auto& [id, array] : arrays) {
        converted.emplace(id, array.template cast<T>());
    }
    return converted;
}

/// Queries, keys and arrays of one score function, all of them random.
template <typename T>
struct ScoreSetting {
    ScoreSetting(const ScoreFunction& chosen, const ScoreSizes& sizes, Index queries, std::uint64_t seed)
        : function(chosen) {
        Random random(seed);
        Q = randomMatrix<T>(queries, sizes.queryWidth, random);
        K = randomMatrix<T>(sizes.keys, sizes.keyWidth, random);
        arrays = inType<T>(seededScoreArrays(function, sizes, seed));
    }

    [[nodiscard]] Matrix<T> scored(ParallelRunner* runner = nullptr, const std::stop_token& stop = {}) const {
        return scores<T>(function, {Q, K, &values, &arrays}, runner, stop);
    }

    const ScoreFunction& function;
    Matrix<T> Q, K;
    ParameterValues values;
    ScoreArrays<T> arrays;
};

/// Sizes for a function: d_k differs from d_q where that is allowed.
inline ScoreSizes sizesFor(const ScoreFunction& function, Index width, Index otherWidth, Index keys) {
    return {width, function.widthsMayDiffer ? otherWidth : width, keys, 7};
}

}  // namespace lab::attention::test
