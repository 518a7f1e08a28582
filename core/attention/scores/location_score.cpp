#include "core/attention/scores/location_score.h"

#include <array>

#include "core/attention/scores/score_tiles.h"

namespace lab::attention {

namespace {

constexpr std::array<ScoreArraySpec, 1> kArrays = {{
    {"W_a", "W_{a}", LAB_TEXT("Registry", "Has a column for each place that can be attended to."),
     Extent::QueryWidth, Extent::Keys},
}};

template <typename T>
Matrix<T> location(const ScoreInput<T>& input, const ScoreRun& run) {
    return tiledProduct<T>(input.Q, scoreArray(input, "W_a"), run);
}

std::optional<DotForm<float>> asDot(const ScoreInput<float>& input, const ScoreRun& /*run*/) {
    return DotForm<float>{std::nullopt, MatrixF(scoreArray(input, "W_a").transpose())};
}

}  // namespace

ScoreFunction locationScore() {
    ScoreFunction row;
    row.entry = {
        "location", LAB_TEXT("Registry", "Location"), "( q_{i} W_{a} )_{j}",
        LAB_TEXT("Registry",
                 "The query alone says which places to attend to; what stands there does not matter."),
        "Luong, Pham and Manning 2015, section 3.1"};
    row.arrays = kArrays;
    row.isLearned = true;
    row.widthsMayDiffer = true;
    row.usesKeys = false;
    row.inFloat = location<float>;
    row.inDouble = location<double>;
    row.asDot = asDot;
    return row;
}

}  // namespace lab::attention
