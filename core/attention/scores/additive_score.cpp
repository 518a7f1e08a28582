#include "core/attention/scores/additive_score.h"

#include <array>

#include "core/attention/scores/score_tiles.h"

namespace lab::attention {

namespace {

constexpr std::array<ParameterSpec, 1> kParameters = {{
    {"d_a", "d_{a}", LAB_TEXT("Registry", "Width of the comparison"),
     LAB_TEXT("Registry", "How many features of query and key are compared with each other."), "",
     ParameterKind::Whole, 1, 512, 1, 16},
}};

constexpr std::array<ScoreArraySpec, 4> kAdditiveArrays = {{
    {"W_q", "W_{q}", LAB_TEXT("Registry", "Takes a query to the features that are compared."),
     Extent::QueryWidth, Extent::Attention},
    {"W_k", "W_{k}", LAB_TEXT("Registry", "Takes a key to the features that are compared."), Extent::KeyWidth,
     Extent::Attention},
    {"b", "b", LAB_TEXT("Registry", "Is added to each feature before the hyperbolic tangent."), Extent::One,
     Extent::Attention},
    {"w", "w", LAB_TEXT("Registry", "Weighs the features into one score."), Extent::One, Extent::Attention},
}};

constexpr std::array<ScoreArraySpec, 2> kConcatArrays = {{
    {"W", "W", LAB_TEXT("Registry", "Takes query and key, one behind the other, to the features that count."),
     Extent::QueryPlusKeyWidth, Extent::Attention},
    {"w", "w", LAB_TEXT("Registry", "Weighs the features into one score."), Extent::One, Extent::Attention},
}};

/// s_ij = sum_a w_a tanh(queries_ia + keys_aj); queries [n_q, d_a], keys [d_a, n_k], w [1, d_a].
/// Keys run along the rows, so that the hyperbolic tangent is taken of many places at once.
template <typename T>
Matrix<T> tanhScores(const Matrix<T>& queries, const Matrix<T>& keys, const Matrix<T>& w,
                     const ScoreRun& run) {
    constexpr Index kTanhCost = 8;  // in multiplications
    Matrix<T> scores(queries.rows(), keys.cols());
    const auto fill = [&](const ScoreTile& tile) {
        for (Index row = tile.row; row < tile.row + tile.rows; ++row) {
            auto sums = scores.row(row).segment(tile.column, tile.columns).array();
            sums.setZero();
            for (Index a = 0; a < queries.cols(); ++a) {
                const auto hidden = keys.row(a).segment(tile.column, tile.columns).array() + queries(row, a);
                sums += w(0, a) * hidden.tanh();
            }
        }
    };
    const bool complete =
        forScoreTiles({scores.rows(), scores.cols(), kTanhCost * queries.cols()}, run, fill);
    return complete ? scores : Matrix<T>();
}

template <typename T>
Matrix<T> additive(const ScoreInput<T>& input, const ScoreRun& run) {
    Matrix<T> queries = tiledProduct<T>(input.Q, scoreArray(input, "W_q"), run);
    const Matrix<T> keys = tiledProduct<T>(input.K, scoreArray(input, "W_k"), run);
    if (run.stop.stop_requested()) {
        return {};
    }
    queries.rowwise() += scoreArray(input, "b").row(0);
    return tanhScores<T>(queries, keys.transpose(), scoreArray(input, "w"), run);
}

template <typename T>
Matrix<T> concat(const ScoreInput<T>& input, const ScoreRun& run) {
    const Matrix<T>& W = scoreArray(input, "W");
    const Matrix<T> queries = tiledProduct<T>(input.Q, W.topRows(input.Q.cols()), run);
    const Matrix<T> keys = tiledProduct<T>(input.K, W.bottomRows(input.K.cols()), run);
    if (run.stop.stop_requested()) {
        return {};
    }
    return tanhScores<T>(queries, keys.transpose(), scoreArray(input, "w"), run);
}

}  // namespace

ScoreFunction additiveScore() {
    ScoreFunction row;
    row.entry = {"additive",
                 LAB_TEXT("Registry", "Additive (Bahdanau)"),
                 "w \\cdot \\tanh \\left( q_{i} W_{q} + k_{j} W_{k} + b \\right)",
                 LAB_TEXT("Registry",
                          "A small network with one hidden layer looks at query and key and learns when they "
                          "belong together."),
                 "Bahdanau, Cho and Bengio 2015, appendix A.1.2",
                 kParameters};
    row.arrays = kAdditiveArrays;
    row.isLearned = true;
    row.widthsMayDiffer = true;
    row.inFloat = additive<float>;
    row.inDouble = additive<double>;
    return row;
}

ScoreFunction concatScore() {
    ScoreFunction row;
    row.entry = {
        "concat",
        LAB_TEXT("Registry", "Concat"),
        "w \\cdot \\tanh \\left( \\left( q_{i}, k_{j} \\right) W \\right)",
        LAB_TEXT("Registry",
                 "Query and key are written one behind the other and go through one matrix: additive "
                 "without the bias."),
        "Luong, Pham and Manning 2015, section 3.1",
        kParameters};
    row.arrays = kConcatArrays;
    row.isLearned = true;
    row.widthsMayDiffer = true;
    row.inFloat = concat<float>;
    row.inDouble = concat<double>;
    return row;
}

}  // namespace lab::attention
