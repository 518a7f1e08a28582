#include "core/attention/scores/dot_score.h"

#include <array>

#include "core/attention/scores/score_tiles.h"

namespace lab::attention {

namespace {

constexpr std::array<ScoreArraySpec, 1> kGeneralArrays = {{
    {"W", "W", LAB_TEXT("Registry", "Says which feature of a query goes with which feature of a key."),
     Extent::QueryWidth, Extent::KeyWidth},
}};

template <typename T>
Matrix<T> dotProducts(const ScoreInput<T>& input, const ScoreRun& run) {
    return tiledProduct<T>(input.Q, input.K.transpose(), run);
}

template <typename T>
Matrix<T> general(const ScoreInput<T>& input, const ScoreRun& run) {
    const Matrix<T> turned = tiledProduct<T>(input.Q, scoreArray(input, "W"), run);
    if (run.stop.stop_requested()) {
        return {};
    }
    return tiledProduct<T>(turned, input.K.transpose(), run);
}

std::optional<DotForm<float>> asTheyAre(const ScoreInput<float>& /*input*/, const ScoreRun& /*run*/) {
    return DotForm<float>{};
}

std::optional<DotForm<float>> generalAsDot(const ScoreInput<float>& input, const ScoreRun& run) {
    MatrixF turned = tiledProduct<float>(input.Q, scoreArray(input, "W"), run);
    if (run.stop.stop_requested()) {
        return std::nullopt;
    }
    return DotForm<float>{std::move(turned), std::nullopt};
}

}  // namespace

ScoreFunction dotScore() {
    ScoreFunction row;
    row.entry = {"dot", LAB_TEXT("Registry", "Dot product"), "q_{i} \\cdot k_{j}",
                 LAB_TEXT("Registry",
                          "Large where query and key point the same way; longer vectors give larger scores."),
                 "Luong, Pham and Manning 2015, section 3.1"};
    row.inFloat = dotProducts<float>;
    row.inDouble = dotProducts<double>;
    row.asDot = asTheyAre;
    return row;
}

ScoreFunction scaledDotScore() {
    ScoreFunction row = dotScore();
    row.entry = {
        "scaled-dot", LAB_TEXT("Registry", "Scaled dot product"), "\\frac{q_{i} \\cdot k_{j}}{\\sqrt{d_{k}}}",
        LAB_TEXT("Registry",
                 "The dot product divided by the root of its width, so that scores spread equally far "
                 "whatever the width is."),
        "Vaswani et al. 2017, equation 1"};
    row.isScaled = true;
    return row;
}

ScoreFunction generalScore() {
    ScoreFunction row;
    row.entry = {
        "general", LAB_TEXT("Registry", "General (bilinear)"), "q_{i} W k_{j}^{\\top}",
        LAB_TEXT("Registry",
                 "A learned matrix stands between query and key, so that different features may match "
                 "and the two may have different widths."),
        "Luong, Pham and Manning 2015, section 3.1"};
    row.arrays = kGeneralArrays;
    row.isLearned = true;
    row.widthsMayDiffer = true;
    row.inFloat = general<float>;
    row.inDouble = general<double>;
    row.asDot = generalAsDot;
    return row;
}

}  // namespace lab::attention
