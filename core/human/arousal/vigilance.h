#pragma once

#include <span>

#include "core/human/evidence.h"
#include "core/human/units.h"

namespace lab::human {

/// Signal detection that drifts with time on watch; the defaults are the clock test.
struct VigilanceConstants {
    double sensitivity = 3.5;                   ///< d'
    double criterion = 1.587209032934588;       ///< c_0
    double criterionRise = 0.9515574697318798;  ///< Delta c
    double lapse = 0.01;                        ///< lambda_0
    double lapseRise = 0.11999999426310942;     ///< Delta lambda
    Minutes tau{15.653773850127422};
    double sensitivityLoss = 0;  ///< of d' in the end: for high event rates and memory load; else 0
    bool operator==(const VigilanceConstants&) const = default;
};

struct DetectionRates {
    double hit = 0;
    double falseAlarm = 0;
};

/// hit = (1 - lambda_t) Phi(d'_t - c_t), false alarm = (1 - lambda_t) Phi(-c_t), with c_t, lambda_t and d'_t
/// moving by their changes times 1 - e^(-t / tau). Times below 0 count as 0, rates stay within 0 and 1.
/// Source: signal detection with lapses; the clock test is Mackworth 1948 from memory, constants tuned to it.
[[nodiscard]] DetectionRates detectionRates(Minutes onWatch, const VigilanceConstants& constants = {});

/// The mean over [from, to]: Gauss-Legendre on 64 panels, right to 1e-12. At `from` if the interval is empty.
[[nodiscard]] DetectionRates meanDetectionRates(Minutes from, Minutes to,
                                                const VigilanceConstants& constants = {});

}  // namespace lab::human
