#pragma once

#include <optional>
#include <span>
#include <vector>

#include "core/base/random.h"
#include "core/human/units.h"

namespace lab::human {

/// One finisher of a race.
struct Finisher {
    int item = 0;
    Seconds time{};
};

/// The order in which items with exponential times of rates C w_x / sum w finish; items of weight 0 never do.
/// The first finisher is a sample of the softmax, the first K one of Plackett and Luce; the first time has
/// mean 1 / C.
[[nodiscard]] std::vector<Finisher> exponentialRace(std::span<const double> weights, double capacity,
                                                    Random& random);

/// The item with the largest l_x + G_x, G standard Gumbel: the same law as the first finisher, because
/// -ln T_x = ln w_x + G_x. Nothing if no logit is above -infinity.
/// Source: Gumbel 1954; Yellott 1977, J. Math. Psychol. 15, 109.
[[nodiscard]] std::optional<int> gumbelMaximum(std::span<const double> logits, Random& random);

/// How often each item was among the first `places` of `trials` races.
[[nodiscard]] std::vector<double> raceFrequencies(std::span<const double> weights, int places, int trials,
                                                  Random& random);
/// How often each item was the Gumbel maximum.
[[nodiscard]] std::vector<double> gumbelFrequencies(std::span<const double> logits, int trials,
                                                    Random& random);

}  // namespace lab::human
