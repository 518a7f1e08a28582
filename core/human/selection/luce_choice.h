#pragma once

#include <span>
#include <vector>

namespace lab::human {

/// The bridge between machine and human attention: one set of numbers as softmax, as Luce's choice, as an
/// exponential race and as Gumbel-max.

/// p_x = w_x / sum_z w_z. Weights below 0 and NaN count as 0; without any weight all are 0.
/// Source: Luce 1959, Individual Choice Behavior.
[[nodiscard]] std::vector<double> luceRatio(std::span<const double> weights);

/// w_x = e^(l_x / T), the largest scaled to 1: luceRatio() of them is softmax(l / T). T -> 0 leaves the
/// largest alone, T <= 0 likewise; a logit of -infinity has weight 0.
[[nodiscard]] std::vector<double> weightsOfLogits(std::span<const double> logits, double temperature = 1);

/// Selectivity as temperature: alpha = e^(-(l_target - l_distractor) / T).
[[nodiscard]] double alphaOfTemperature(double logitDifference, double temperature);
/// T = -(l_target - l_distractor) / ln alpha; infinity for alpha = 1.
[[nodiscard]] double temperatureOfAlpha(double logitDifference, double alpha);

/// P(x is among the first K finishers of an exponential race with rates w), which is sampling K without
/// replacement after Plackett and Luce: integral of the density of x's time with the chance that fewer than K
/// others were faster, over ln t by the trapezoid rule; right to 1e-12. Sum = min(K, items with a weight);
/// an item of weight 0 has 0.
/// Sources: Plackett 1975, Appl. Stat. 24, 193; Luce 1959.
[[nodiscard]] std::vector<double> inclusionProbabilities(std::span<const double> weights, int places);

}  // namespace lab::human
