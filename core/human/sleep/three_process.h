#pragma once

#include <span>

#include "core/human/evidence.h"
#include "core/human/sleep/sleep_schedule.h"

namespace lab::human {

/// The three-process model of alertness. All without a unit but KSS, which is sleepiness from 1 (very alert)
/// to 9 (fighting sleep); the model may leave that range. Constants as in Ingre et al. 2014, PLoS ONE
/// 9:e108679.
struct ThreeProcess {
    double homeostatic = 0;  ///< S
    double circadian = 0;    ///< C
    double ultradian = 0;    ///< U
    double inertia = 0;      ///< W, just after waking
    [[nodiscard]] double alertness() const { return homeostatic + circadian + ultradian + inertia; }
    /// 10.6 - 0.6 (S + C + U + W).
    [[nodiscard]] double sleepiness() const { return 10.6 - 0.6 * alertness(); }
};

/// S after being awake: 2.4 + (S_w - 2.4) e^(-0.0353 t).
[[nodiscard]] double homeostaticAwake(double atWaking, Hours awake);
/// S after sleeping: rises at g (bl - ha) per hour up to bl = 12.2, then towards ha = 14.3 as
/// ha - (ha - start) e^(g t), g = ln(0.3 / 6.34) / 8 per hour.
[[nodiscard]] double homeostaticAsleep(double atBedtime, Hours asleep);

/// All processes, awake for `awake` at the clock time `clock`:
/// C = 2.5 cos(2 pi (h - 16.8) / 24), U = -0.5 + 0.5 cos(2 pi (h - 19.8) / 12), W = -5.72 e^(-1.51 t).
[[nodiscard]] ThreeProcess threeProcess(double atWaking, Hours awake, Hours clock);

[[nodiscard]] std::span<const Constant> threeProcessConstants();

}  // namespace lab::human
