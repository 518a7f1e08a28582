#include "core/attention/scores/score_registry.h"

#include <array>
#include <cmath>

#include "core/attention/scores/additive_score.h"
#include "core/attention/scores/cosine_score.h"
#include "core/attention/scores/dot_score.h"
#include "core/attention/scores/gaussian_score.h"
#include "core/attention/scores/location_score.h"

namespace lab::attention {

std::span<const ScoreFunction> scoreFunctions() {
    static const std::array<ScoreFunction, 8> kRows = {
        dotScore(),      scaledDotScore(), generalScore(), additiveScore(),
        locationScore(), concatScore(),    cosineScore(),  gaussianScore(),
    };
    return kRows;
}

template <typename T>
Matrix<T> scores(const ScoreFunction& function, const ScoreInput<T>& input, ParallelRunner* runner,
                 const std::stop_token& stop) {
    assert((function.widthsMayDiffer || input.Q.cols() == input.K.cols()) &&
           "queries and keys have the same width");
    const ScoreRun run{runner, stop};
    if constexpr (std::is_same_v<T, float>) {
        return function.inFloat(input, run);
    } else {
        return function.inDouble(input, run);
    }
}

double ownScale(const ScoreFunction& function, Index keyWidth) {
    return function.isScaled && keyWidth > 0 ? 1.0 / std::sqrt(static_cast<double>(keyWidth)) : 1.0;
}

template MatrixF scores<float>(const ScoreFunction&, const ScoreInput<float>&, ParallelRunner*,
                               const std::stop_token&);
template MatrixD scores<double>(const ScoreFunction&, const ScoreInput<double>&, ParallelRunner*,
                                const std::stop_token&);

}  // namespace lab::attention
