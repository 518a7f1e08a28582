#include "core/attention/scores/cosine_score.h"

#include <array>

#include "core/attention/scores/score_tiles.h"

namespace lab::attention {

namespace {

constexpr std::array<ParameterSpec, 2> kParameters = {{
    {"tau", "\\tau", LAB_TEXT("Registry", "Sharpness"),
     LAB_TEXT("Registry", "The cosine, between -1 and 1, is multiplied by it: larger means more selective."),
     "", ParameterKind::Real, 0.01, 100, 0.1, 5, true},
    {"eps", "\\epsilon", LAB_TEXT("Registry", "Smallest divisor"),
     LAB_TEXT("Registry", "Keeps vectors of no length from being divided by zero."), "", ParameterKind::Real,
     1e-12, 1, 1e-9, 1e-8, true},
}};

/// Vectors split into direction and length. Lengths are taken in double, so that large floats do not
/// overflow.
template <typename T>
struct Directions {
    explicit Directions(const MatrixView<T>& X) : units(X.rows(), X.cols()), lengths(X.rows()) {
        for (Index i = 0; i < X.rows(); ++i) {
            const RowVectorD vector = X.row(i).template cast<double>();
            lengths(i) = vector.size() > 0 ? vector.stableNorm() : 0.0;
            units.row(i) = (lengths(i) > 0.0 ? RowVectorD(vector / lengths(i)) : vector).template cast<T>();
        }
    }

    /// Shortest that is not 0, or 1.
    [[nodiscard]] double shortest() const {
        double least = 0.0;
        for (const double length : lengths) {
            least = length > 0.0 && (least == 0.0 || length < least) ? length : least;
        }
        return least > 0.0 ? least : 1.0;
    }

    Matrix<T> units;
    RowVectorD lengths;
};

template <typename T>
Matrix<T> cosine(const ScoreInput<T>& input, const ScoreRun& run) {
    const double tau = scoreParameter(input.values, kParameters[0]);
    const double eps = scoreParameter(input.values, kParameters[1]);
    const Directions<T> queries(input.Q);
    const Directions<T> keys(input.K);
    Matrix<T> scores = tiledProduct<T>(queries.units, keys.units.transpose(), run);
    const bool hasTinyProducts = queries.shortest() * keys.shortest() < eps;
    for (Index i = 0; i < scores.rows(); ++i) {
        scores.row(i) *= static_cast<T>(tau);
        if (hasTinyProducts) {
            const RowVectorD kept = (queries.lengths(i) * keys.lengths.array() / eps).min(1.0);
            scores.row(i).array() *= kept.array().template cast<T>();
        }
    }
    return scores;
}

/// None where a product of lengths lies below eps: its score is no dot product of directions.
std::optional<DotForm<float>> asDot(const ScoreInput<float>& input, const ScoreRun& /*run*/) {
    Directions<float> queries(input.Q);
    Directions<float> keys(input.K);
    if (queries.shortest() * keys.shortest() < scoreParameter(input.values, kParameters[1])) {
        return std::nullopt;
    }
    queries.units *= static_cast<float>(scoreParameter(input.values, kParameters[0]));
    return DotForm<float>{std::move(queries.units), std::move(keys.units)};
}

}  // namespace

ScoreFunction cosineScore() {
    ScoreFunction row;
    row.entry = {
        "cosine",
        LAB_TEXT("Registry", "Cosine"),
        "\\tau \\frac{q_{i} \\cdot k_{j}}{\\max \\left( \\lVert q_{i} \\rVert \\lVert k_{j} \\rVert, "
        "\\epsilon \\right)}",
        LAB_TEXT("Registry",
                 "Only the angle between query and key counts, not how long they are; τ sets how "
                 "selective the weights become."),
        "Graves, Wayne and Danihelka 2014, equations 5 and 6",
        kParameters};
    row.inFloat = cosine<float>;
    row.inDouble = cosine<double>;
    row.asDot = asDot;
    return row;
}

}  // namespace lab::attention
