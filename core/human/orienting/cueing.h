#pragma once

#include "core/human/units.h"

namespace lab::human {

/// Cueing as TVA: a cue multiplies the weight of one of two locations by r.

/// Mean times to encode what appears; infinite where a rate is 0.
struct CueingTimes {
    Milliseconds valid{};    ///< (1 + 1/r) / C
    Milliseconds invalid{};  ///< (1 + r) / C
    Milliseconds neutral{};  ///< 2 / C
};
/// r and C below 0 count as 0. Source: derived from Bundesen 1990; task of Posner 1980.
[[nodiscard]] CueingTimes cueingTimes(double ratio, double capacity);

/// invalid - valid = (r - 1/r) / C; 0 without capacity.
[[nodiscard]] Milliseconds validityEffect(double ratio, double capacity);

/// The r that gives this validity effect: (e C + sqrt((e C)^2 + 4)) / 2.
[[nodiscard]] double ratioOfEffect(Milliseconds effect, double capacity);

/// Weight of a cued location over time since the cue, against 1. Shapes after Nakayama and Mackeben 1989,
/// Mueller and Rabbitt 1989, Klein 2000; constants are own settings.
/// Exogenous: 1 + 1.2 (t/100) e^(1 - t/100) - 0.35 (1 - e^(-(t - 200)^+ / 150)), t in ms: peaks near 100 ms
/// and falls below 1 later (inhibition of return).
[[nodiscard]] double exogenousGain(Milliseconds sinceCue);
/// Endogenous: 1 + (1 - e^(-t/200)): slow, and stays.
[[nodiscard]] double endogenousGain(Milliseconds sinceCue);

}  // namespace lab::human
