#pragma once

#include <span>

namespace lab::human {

/// One row of the performance table of the LC-NE model: 4,000 trials of each kind, seed 2024, standard error
/// of a rate at most 0.008.
struct LcPerformance {
    double coherence = 0;   ///< C: 0.95 is phasic (focused), 0.55 tonic (distractible)
    double hit = 0;         ///< P(response | target)
    double falseAlarm = 0;  ///< P(response | distractor)
};

/// From C = 0.4 up to 1. What lcDetection() simulates; tests compare the two.
[[nodiscard]] std::span<const LcPerformance> lcPerformanceTable();

/// Hits and false alarms at coherence C, between the table's rows along straight lines; C is kept within 0.4
/// to 1. Source: Gilzenrat et al. 2002; Usher et al. 1999; rates simulated.
[[nodiscard]] LcPerformance lcPerformance(double coherence);

/// How much more than at C = 0.85 distractors get through:
/// 1 + (FA(C) - FA(0.85)) / (1 - FA(0.85)); 1 at C = 0.85. An own setting of the scene.
[[nodiscard]] double lcDistractibility(double coherence);

}  // namespace lab::human
