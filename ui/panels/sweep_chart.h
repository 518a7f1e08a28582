#pragma once

#include "core/engine/sweep.h"
#include "ui/charts/chart_content.h"

namespace lab::ui {

/// Which number of a sweep is drawn.
enum class SweepShown { Entropy, EntropyNormalised, LargestWeight, ScoreVariance, EffectiveTokens };

inline constexpr std::array kSweepShown = {SweepShown::Entropy, SweepShown::EntropyNormalised,
                                           SweepShown::LargestWeight, SweepShown::EffectiveTokens,
                                           SweepShown::ScoreVariance};

[[nodiscard]] QString sweepShownName(SweepShown shown);

/// A sweep as far as it has come, and of what.
struct SweepRun {
    ParameterSpec spec;
    bool isLogarithmic = false;
    std::shared_ptr<const engine::ComputeResult> of;  ///< the result that it was started from
    std::vector<engine::SweepPoint> points;
    std::optional<engine::SweepPoint> present;
};

/// The chart of a run: what came out, what theory says, and the present setting.
[[nodiscard]] ChartContent sweepChart(const SweepRun& run, SweepShown shown);

/// For which settings the dashed lines hold, or why there are none.
[[nodiscard]] QString sweepTheorySentence(const SweepRun& run, SweepShown shown);

}  // namespace lab::ui
