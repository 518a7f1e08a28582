#pragma once

#include <span>

#include "core/human/evidence.h"
#include "core/human/units.h"

namespace lab::human {

/// How control over attention declines on a task and recovers in a break. All own settings: a formal version
/// of a verbal theory (Thomson, Besner and Smilek 2015).
struct ControlConstants {
    double floor = 0.6;     ///< E_inf
    Minutes depletion{20};  ///< tau_dep
    Minutes recovery{5};    ///< tau_rec
    bool operator==(const ControlConstants&) const = default;
};

/// E' = -(E - E_inf) / tau_dep: E_inf + (E_0 - E_inf) e^(-t / tau_dep). Times below 0 count as 0.
[[nodiscard]] double controlOnTask(double start, Minutes time, const ControlConstants& constants = {});
/// E' = (1 - E) / tau_rec: 1 - (1 - E_0) e^(-t / tau_rec).
[[nodiscard]] double controlInBreak(double start, Minutes time, const ControlConstants& constants = {});

/// Thoughts that knock at random: all own settings, after the control-failure view (McVay and Kane 2010).
struct ThoughtConstants {
    double rate = 0.04;             ///< per second
    double medianStrength = 1.645;  ///< of a lognormal; the goal has strength E
    double logSd = 0.713;
    Seconds decay{10};
    double competition = 3;                ///< beta, over leak
    double threshold = 3.411151885986328;  ///< ratio to E at which a thought of that decay captures
    bool operator==(const ThoughtConstants&) const = default;
};

/// Mind wandering as renewals: thoughts arrive while on task, capture with p = P(strength > threshold E), and
/// keep attention for decay ln(beta strength / E).
struct MindWandering {
    double captureProbability = 0;
    Seconds meanDwell{};  ///< of captured episodes; 0 if nothing captures
    double fraction = 0;  ///< of time off task: rate p dwell / (1 + rate p dwell)
};
/// E of 0 or below: every thought captures for as long as at E = 0.01.
[[nodiscard]] MindWandering mindWandering(double control, const ThoughtConstants& constants = {});

[[nodiscard]] std::span<const Constant> controlConstants();
[[nodiscard]] std::span<const Constant> thoughtConstants();

}  // namespace lab::human
