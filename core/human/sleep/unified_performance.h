#pragma once

#include <span>

#include "core/human/evidence.h"
#include "core/human/sleep/sleep_schedule.h"

namespace lab::human {

/// State of the unified model of performance: sleep pressure S and how low sleep can bring it, L.
struct UnifiedState {
    double pressure = 0;  ///< S, lapses in 10 minutes
    double debt = 0;      ///< L, lapses in 10 minutes
    bool operator==(const UnifiedState&) const = default;
};

/// The state after `time` awake: S = U - (U - S0) e^(-t/40 h), L = L0 e^(-t/97.44 h) + U (1 - e^(-t/97.44
/// h)), U = 24.12. Source: Rajdev et al. 2013, J. Theor. Biol. 331, 66; Ramakrishnan et al. 2016, Sleep 39,
/// 249.
[[nodiscard]] UnifiedState unifiedAwake(UnifiedState state, Hours time);

/// The state after `time` asleep: S falls towards L within about an hour, L towards -2 U over days
/// (equations as in the sources above).
[[nodiscard]] UnifiedState unifiedAsleep(UnifiedState state, Hours time);

/// C(h): five harmonics of the day, phase 2.02 h; no unit.
[[nodiscard]] double unifiedCircadian(Hours clock);

/// Lapses (RT >= 500 ms) in a 10-minute vigilance test: S + 4.13 C(h). May be a little below 0.
[[nodiscard]] double unifiedLapses(const UnifiedState& state, Hours clock);

/// Lapses at `now`, awake and rested (S = L = 0) at `restedWake` on day 0 and then living by `schedule`.
[[nodiscard]] double unifiedLapses(std::span<const SleepPeriod> schedule, Hours now,
                                   Hours restedWake = Hours(7));

[[nodiscard]] std::span<const Constant> unifiedConstants();

}  // namespace lab::human
