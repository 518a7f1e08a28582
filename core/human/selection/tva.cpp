#include "core/human/selection/tva.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <limits>

namespace lab::human {

namespace {

double positive(double value) {
    return value > 0 ? value : 0;  // also for NaN
}

double secondsOfEncoding(Milliseconds exposure, const GlanceLimits& limits) {
    return positive(Seconds(exposure - limits.deadTime).count());
}

/// P(j of n), 0 outside 0 ... n.
double binomial(int j, int n, double p) {
    if (j < 0 || j > n) {
        return 0;
    }
    double ways = 1;
    for (int i = 0; i < j; ++i) {
        ways = ways * (n - i) / (i + 1);
    }
    return ways * std::pow(p, j) * std::pow(1 - p, n - j);
}

/// Mixes the scores for floor(K) and floor(K) + 1 places. No glance stores more than `items`.
template <typename ScoresOfWholeStore>
std::vector<double> mixStores(double store, int items, const ScoresOfWholeStore& scores) {
    const double size = std::min(positive(store), static_cast<double>(items));
    const int whole = static_cast<int>(std::floor(size));
    const double more = size - whole;
    std::vector<double> mixed = scores(whole);
    if (more > 0) {
        const std::vector<double> larger = scores(whole + 1);
        for (std::size_t i = 0; i < mixed.size(); ++i) {
            mixed[i] = (1 - more) * mixed[i] + more * larger[i];
        }
    }
    return mixed;
}

/// Targets and distractors racing for a number of places.
struct TwoKinds {
    int targets;
    int distractors;
    double targetRate;      // 1/s, of each
    double distractorRate;  // 1/s, of each
    double seconds;
};

/// Adds the cases in which fewer than `places` are done at the end.
void addUnfilled(const TwoKinds& race, int places, std::vector<double>& scores) {
    const double pT = -std::expm1(-race.targetRate * race.seconds);
    const double pD = -std::expm1(-race.distractorRate * race.seconds);
    for (int j = 0; j <= std::min(race.targets, places - 1); ++j) {
        for (int m = 0; m <= std::min(race.distractors, places - 1 - j); ++m) {
            scores[static_cast<std::size_t>(j)] +=
                binomial(j, race.targets, pT) * binomial(m, race.distractors, pD);
        }
    }
}

/// Adds the cases in which the last place is taken while 1 - e^(-s t) passes through [z, z + dz], s being
/// the slower of the two rates that are not 0: in z everything is smooth however long the race.
void addFilling(const TwoKinds& race, int places, double slower, double z, double dz,
                std::vector<double>& scores) {
    const double fasterT = race.targetRate / slower;
    const double fasterD = race.distractorRate / slower;
    const double pT = 1 - std::pow(1 - z, fasterT);
    const double pD = 1 - std::pow(1 - z, fasterD);
    const double byTarget = race.targets * fasterT * std::pow(1 - z, fasterT - 1) * dz;
    const double byDistractor =
        race.distractorRate > 0 ? race.distractors * fasterD * std::pow(1 - z, fasterD - 1) * dz : 0;
    for (int j = 0; j <= std::min(race.targets, places - 1); ++j) {
        const int m = places - 1 - j;
        if (j < race.targets) {
            scores[static_cast<std::size_t>(j + 1)] +=
                byTarget * binomial(j, race.targets - 1, pT) * binomial(m, race.distractors, pD);
        }
        scores[static_cast<std::size_t>(j)] +=
            byDistractor * binomial(j, race.targets, pT) * binomial(m, race.distractors - 1, pD);
    }
}

/// Gauss-Legendre rule of four points on panels that are narrow near 0, where the faster kind finishes.
void addFilled(const TwoKinds& race, int places, std::vector<double>& scores) {
    constexpr std::array<double, 4> kPlace = {-0.861136311594052575, -0.339981043584856265,
                                              0.339981043584856265, 0.861136311594052575};
    constexpr std::array<double, 4> kWeight = {0.347854845137453857, 0.652145154862546143,
                                               0.652145154862546143, 0.347854845137453857};
    constexpr int kPanels = 128;
    const bool hasDistractors = race.distractors > 0 && race.distractorRate > 0;
    const double slower = hasDistractors ? std::min(race.targetRate, race.distractorRate) : race.targetRate;
    if (slower <= 0 || race.seconds <= 0) {
        return;
    }
    const double end = -std::expm1(-slower * race.seconds);
    for (int panel = 0; panel < kPanels; ++panel) {
        for (std::size_t i = 0; i < kPlace.size(); ++i) {
            const double y = (panel + 0.5 + 0.5 * kPlace[i]) / kPanels;
            const double cube = y * y * y;
            addFilling(race, places, slower, end * cube * y, 2 * kWeight[i] / kPanels * end * cube, scores);
        }
    }
}

}  // namespace

double attentionalWeight(std::span<const double> evidence, std::span<const double> pertinence) {
    assert(evidence.size() == pertinence.size() && "one pertinence a feature");
    double weight = 0;
    for (std::size_t j = 0; j < evidence.size(); ++j) {
        weight += evidence[j] * pertinence[j];
    }
    return weight;
}

std::vector<double> encodingRates(std::span<const double> weights, double capacity) {
    double sum = 0;
    for (const double weight : weights) {
        sum += positive(weight);
    }
    std::vector<double> rates(weights.size(), 0.0);
    for (std::size_t i = 0; sum > 0 && i < weights.size(); ++i) {
        rates[i] = positive(capacity) * (positive(weights[i]) / sum);
    }
    return rates;
}

double singleReport(Milliseconds exposure, const GlanceLimits& limits) {
    return -std::expm1(-positive(limits.capacity) * secondsOfEncoding(exposure, limits));
}

std::vector<double> wholeReport(int items, Milliseconds exposure, const GlanceLimits& limits) {
    const int n = std::max(items, 0);
    if (n == 0) {
        return {1.0};
    }
    const double p = -std::expm1(-positive(limits.capacity) * secondsOfEncoding(exposure, limits) / n);
    return mixStores(limits.store, n, [n, p](int places) {
        std::vector<double> scores(static_cast<std::size_t>(n) + 1, 0.0);
        for (int j = 0; j <= n; ++j) {
            scores[static_cast<std::size_t>(std::min(j, places))] += binomial(j, n, p);
        }
        return scores;
    });
}

std::vector<double> partialReport(int targets, int distractors, double alpha, Milliseconds exposure,
                                  const GlanceLimits& limits) {
    const int t = std::max(targets, 0);
    const int d = std::max(distractors, 0);
    if (t == 0) {
        return {1.0};
    }
    const double share = positive(limits.capacity) / (t + positive(alpha) * d);
    const TwoKinds race{t, d, share, positive(alpha) * share, secondsOfEncoding(exposure, limits)};
    return mixStores(limits.store, t + d, [&race](int places) {
        std::vector<double> scores(static_cast<std::size_t>(race.targets) + 1, 0.0);
        if (places == 0) {
            scores[0] = 1;
            return scores;
        }
        addUnfilled(race, places, scores);
        addFilled(race, places, scores);
        return scores;
    });
}

double meanScore(std::span<const double> scores) {
    double mean = 0;
    for (std::size_t j = 0; j < scores.size(); ++j) {
        mean += static_cast<double>(j) * scores[j];
    }
    return mean;
}

}  // namespace lab::human
