#include "core/human/selection/luce_choice.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/human/selection/tva.h"

namespace lab::human {

namespace {

/// P(fewer than `places` of the items but `left` are done), each done with its probability.
double fewerDone(std::span<const double> done, std::size_t left, int places, std::vector<double>& counts) {
    counts.assign(static_cast<std::size_t>(places), 0.0);
    counts[0] = 1;
    for (std::size_t i = 0; i < done.size(); ++i) {
        if (i == left) {
            continue;
        }
        for (std::size_t k = counts.size(); k-- > 0;) {
            counts[k] = counts[k] * (1 - done[i]) + (k > 0 ? counts[k - 1] * done[i] : 0);
        }
    }
    double sum = 0;
    for (const double count : counts) {
        sum += count;
    }
    return sum;
}

/// Weights of at least e^-300 of the largest race; below that none would finish in the range of a double.
std::vector<double> racingShares(std::span<const double> weights) {
    std::vector<double> shares = luceRatio(weights);
    std::ranges::replace_if(
        shares, [](double share) { return share < 1e-130; }, 0.0);
    return shares;
}

}  // namespace

std::vector<double> luceRatio(std::span<const double> weights) {
    return encodingRates(weights, 1.0);
}

std::vector<double> weightsOfLogits(std::span<const double> logits, double temperature) {
    double largest = -std::numeric_limits<double>::infinity();
    for (const double logit : logits) {
        largest = std::max(largest, logit);
    }
    std::vector<double> weights;
    for (const double logit : logits) {
        const double below = logit == largest ? 0.0 : logit - largest;
        const bool isSharp = !(temperature > 0);
        const double weight = isSharp ? (below == 0.0 ? 1.0 : 0.0) : std::exp(below / temperature);
        weights.push_back(std::isfinite(logit) ? weight : 0.0);
    }
    return weights;
}

double alphaOfTemperature(double logitDifference, double temperature) {
    return std::exp(-logitDifference / temperature);
}

double temperatureOfAlpha(double logitDifference, double alpha) {
    return alpha == 1 ? std::numeric_limits<double>::infinity() : -logitDifference / std::log(alpha);
}

std::vector<double> inclusionProbabilities(std::span<const double> weights, int places) {
    constexpr double kStep = 0.2;
    const std::vector<double> rates = racingShares(weights);
    const auto racing = std::ranges::count_if(rates, [](double rate) { return rate > 0; });
    std::vector<double> result(rates.size(), 0.0);
    if (places <= 0 || racing == 0) {
        return result;
    }
    if (places >= racing) {
        std::ranges::transform(rates, result.begin(), [](double rate) { return rate > 0 ? 1.0 : 0.0; });
        return result;
    }
    double slowest = 1;
    for (const double rate : rates) {
        slowest = rate > 0 ? std::min(slowest, rate) : slowest;
    }
    const double last = std::log(45 / slowest);
    std::vector<double> done(rates.size());
    std::vector<double> counts;
    for (double logTime = -40; logTime < last; logTime += kStep) {
        const double time = std::exp(logTime);
        std::ranges::transform(rates, done.begin(),
                               [time](double rate) { return -std::expm1(-rate * time); });
        for (std::size_t x = 0; x < rates.size(); ++x) {
            const double density = rates[x] * time * std::exp(-rates[x] * time) * kStep;
            if (density > 0) {
                result[x] += density * fewerDone(done, x, places, counts);
            }
        }
    }
    return result;
}

}  // namespace lab::human
