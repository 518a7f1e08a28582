#pragma once

namespace lab::human {

/// What two tasks reach when they share one fixed sample of evidence (attention operating characteristic).
struct SharedPerformance {
    double dprime1 = 0;   ///< d'_0 sqrt(share)
    double dprime2 = 0;   ///< d'_0 sqrt(1 - share)
    double correct1 = 0;  ///< P(correct) with two alternatives, Phi(d'_1 / sqrt 2)
    double correct2 = 0;
};
/// The share goes to task 1 and is kept within 0 and 1; d' below 0 counts as 0. d'_1^2 + d'_2^2 = d'_0^2: a
/// quarter circle. Source: Shaw 1980; Palmer 1990.
[[nodiscard]] SharedPerformance sampleSizeSharing(double share, double singleTaskDprime);

/// All-or-none switching between the tasks: each is done alone in its share of the trials and guessed in the
/// others; a straight line in P(correct). d' is what a mixture of that P(correct) looks like.
[[nodiscard]] SharedPerformance allOrNoneSharing(double share, double singleTaskDprime);

}  // namespace lab::human
