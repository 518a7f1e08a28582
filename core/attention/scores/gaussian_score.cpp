#include "core/attention/scores/gaussian_score.h"

#include <array>
#include <cmath>

#include "core/attention/scores/score_tiles.h"

namespace lab::attention {

namespace {

// The fallback is about 64^(1/4): there, and for vectors of equal length, weights are those of the scaled dot
// product at d_k = 64.
constexpr std::array<ParameterSpec, 1> kParameters = {{
    {"sigma", "\\sigma", LAB_TEXT("Registry", "Width of the kernel"),
     LAB_TEXT("Registry",
              "How far from a query a key may lie and still count: larger means smoother weights."),
     "", ParameterKind::Real, 0.01, 100, 0.1, 2.8, true},
}};

template <typename T>
Matrix<T> gaussian(const ScoreInput<T>& input, const ScoreRun& run) {
    const auto factor = static_cast<T>(1.0 / (scoreParameter(input.values, kParameters[0]) * std::sqrt(2.0)));
    const Matrix<T> keys = input.K.transpose();  // [d_k, n_k]: many keys at once
    Matrix<T> scores(input.Q.rows(), input.K.rows());
    const auto fill = [&](const ScoreTile& tile) {
        for (Index row = tile.row; row < tile.row + tile.rows; ++row) {
            auto sums = scores.row(row).segment(tile.column, tile.columns).array();
            sums.setZero();
            for (Index c = 0; c < keys.rows(); ++c) {
                sums -= ((keys.row(c).segment(tile.column, tile.columns).array() - input.Q(row, c)) * factor)
                            .square();
            }
        }
    };
    const bool complete = forScoreTiles({scores.rows(), scores.cols(), keys.rows()}, run, fill);
    return complete ? scores : Matrix<T>();
}

}  // namespace

ScoreFunction gaussianScore() {
    ScoreFunction row;
    row.entry = {
        "gaussian",
        LAB_TEXT("Registry", "Gaussian kernel"),
        "- \\frac{\\lVert q_{i} - k_{j} \\rVert^{2}}{2 \\sigma^{2}}",
        LAB_TEXT("Registry",
                 "The nearer a key lies to the query, the larger its score: with softmax this is kernel "
                 "smoothing (Nadaraya and Watson)."),
        "Nadaraya 1964; Watson 1964",
        kParameters};
    row.inFloat = gaussian<float>;
    row.inDouble = gaussian<double>;
    return row;
}

}  // namespace lab::attention
