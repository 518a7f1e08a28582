#include "core/human/selection/choice_race.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/human/selection/tva.h"

namespace lab::human {

std::vector<Finisher> exponentialRace(std::span<const double> weights, double capacity, Random& random) {
    const std::vector<double> rates = encodingRates(weights, capacity);
    std::vector<Finisher> order;
    for (std::size_t i = 0; i < rates.size(); ++i) {
        const double draw = random.exponential();
        if (rates[i] > 0) {
            order.push_back({static_cast<int>(i), Seconds(draw / rates[i])});
        }
    }
    std::ranges::sort(order, {}, &Finisher::time);
    return order;
}

std::optional<int> gumbelMaximum(std::span<const double> logits, Random& random) {
    std::optional<int> best;
    double largest = -std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < logits.size(); ++i) {
        const double value = logits[i] - std::log(random.exponential());
        if (value > largest) {
            largest = value;
            best = static_cast<int>(i);
        }
    }
    return best;
}

std::vector<double> raceFrequencies(std::span<const double> weights, int places, int trials, Random& random) {
    std::vector<double> counts(weights.size(), 0.0);
    for (int trial = 0; trial < trials; ++trial) {
        const std::vector<Finisher> order = exponentialRace(weights, 1.0, random);
        for (std::size_t i = 0; i < order.size() && static_cast<int>(i) < places; ++i) {
            counts[static_cast<std::size_t>(order[i].item)] += 1;
        }
    }
    for (double& count : counts) {
        count /= std::max(trials, 1);
    }
    return counts;
}

std::vector<double> gumbelFrequencies(std::span<const double> logits, int trials, Random& random) {
    std::vector<double> counts(logits.size(), 0.0);
    for (int trial = 0; trial < trials; ++trial) {
        if (const std::optional<int> item = gumbelMaximum(logits, random)) {
            counts[static_cast<std::size_t>(*item)] += 1;
        }
    }
    for (double& count : counts) {
        count /= std::max(trials, 1);
    }
    return counts;
}

}  // namespace lab::human
