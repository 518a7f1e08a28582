#pragma once

#include <span>

#include "core/human/evidence.h"
#include "core/human/sleep/sleep_schedule.h"

namespace lab::human {

/// State of the model of McCauley et al.; `lapses` is what B stands for in the microlapse model.
struct McCauleyState {
    double lapses = 3.841432;       ///< p: lapses (RT >= 500 ms) in a 10-minute vigilance test
    double allostatic = 38.509212;  ///< u: slow process, raised by lost sleep over days
    double amplitude = 0.019455;    ///< kappa: how far the body clock is felt
    bool operator==(const McCauleyState&) const = default;
};

/// The clock time at which somebody with 8 hours in bed, 23:30 to 7:30, wakes in the default state.
inline constexpr Hours kMcCauleyRestedWake{7.5};

/// The state at `to`, from a state at `from`, by Euler steps of one minute (a last shorter one). With
/// c = sin(2 pi (t - 21.2 h) / 24 h), per hour:
///   awake   p' = a_w (p + b u) + xi kappa (c + mu_w), u' = eta_w u, kappa' = lambda kappa (1 - kappa)
///   asleep  p' = a_s (p + b u) + a_s b / eta_s + kappa (mu_s + c), u' = 1 + eta_s u, kappa' = -lambda kappa
/// `to` before `from` gives the state unchanged.
/// Source: McCauley et al. 2013, Sleep 36, 1987; constants as in the AFRL fatigue module.
[[nodiscard]] McCauleyState advanceMcCauley(McCauleyState state, Hours from, Hours to,
                                            std::span<const SleepPeriod> schedule);

/// B at `now`, rested at `restedWake` (day 0) and then living by `schedule`. Unit: lapses in 10 minutes.
[[nodiscard]] inline double mcCauleyLapses(std::span<const SleepPeriod> schedule, Hours now,
                                           Hours restedWake = kMcCauleyRestedWake) {
    return advanceMcCauley({}, restedWake, now, schedule).lapses;
}

[[nodiscard]] std::span<const Constant> mcCauleyConstants();

}  // namespace lab::human
