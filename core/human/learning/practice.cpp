#include "core/human/learning/practice.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace lab::human {

namespace {

/// Fits A + B x_N by linear least squares for a falling curve x.
template <typename Shape>
PracticeFit fitLinear(std::span<const double> rt, double rate, const Shape& shape) {
    const auto n = static_cast<double>(rt.size());
    double meanX = 0;
    double meanY = 0;
    for (std::size_t i = 0; i < rt.size(); ++i) {
        meanX += shape(rate, static_cast<double>(i + 1)) / n;
        meanY += rt[i] / n;
    }
    double xx = 0;
    double xy = 0;
    double yy = 0;
    for (std::size_t i = 0; i < rt.size(); ++i) {
        const double x = shape(rate, static_cast<double>(i + 1)) - meanX;
        const double y = rt[i] - meanY;
        xx += x * x;
        xy += x * y;
        yy += y * y;
    }
    const double gain = xx > 0 ? xy / xx : 0;
    const double residual = std::max(yy - gain * xy, 0.0);
    return {meanY - gain * meanX, gain, rate, std::sqrt(residual / n), yy > 0 ? 1 - residual / yy : 1};
}

template <typename Shape>
PracticeFit fit(std::span<const double> rt, const Shape& shape) {
    constexpr double kLeastLog = -9;
    constexpr double kStep = 0.25;
    constexpr int kCoarse = 49;  // up to ln 3
    if (rt.size() < 3) {
        return {};
    }
    const auto at = [&](double logRate) { return fitLinear(rt, std::exp(logRate), shape); };
    double best = kLeastLog;
    for (int i = 1; i < kCoarse; ++i) {
        const double candidate = kLeastLog + i * kStep;
        best = at(candidate).rmse < at(best).rmse ? candidate : best;
    }
    double low = best - kStep;
    double high = best + kStep;
    const double ratio = (std::sqrt(5.0) - 1) / 2;
    while (high - low > 1e-8) {
        const double a = high - ratio * (high - low);
        const double b = low + ratio * (high - low);
        (at(a).rmse < at(b).rmse ? high : low) = at(a).rmse < at(b).rmse ? b : a;
    }
    return at((low + high) / 2);
}

}  // namespace

Milliseconds practisedRt(const Learner& learner, double trial) {
    return learner.asymptote + learner.gain * std::exp(-learner.rate * std::max(trial, 0.0));
}

Milliseconds apexRt(const Learner& learner, double exponent, double trial) {
    const double n = std::max(trial, 1.0);
    return learner.asymptote + learner.gain * std::exp(-learner.rate * n) * std::pow(n, -exponent);
}

double instanceSpeedup(double instances, double shape) {
    assert(instances > 0 && shape > 0 && "there is something to retrieve");
    return std::pow(instances, -1 / shape);
}

std::vector<double> averagePractice(const Population& population, int trials, Random& random) {
    std::vector<double> mean(static_cast<std::size_t>(std::max(trials, 0)), 0.0);
    const int people = std::max(population.people, 1);
    for (int person = 0; person < people; ++person) {
        Learner learner;
        learner.asymptote = population.asymptoteMean + population.asymptoteSd * random.normal();
        learner.gain = population.gainMedian * std::exp(population.gainLogSd * random.normal());
        learner.rate = population.rateMedian * std::exp(population.rateLogSd * random.normal());
        for (std::size_t i = 0; i < mean.size(); ++i) {
            mean[i] += practisedRt(learner, static_cast<double>(i + 1)).count() / people;
        }
    }
    return mean;
}

PracticeFit fitExponential(std::span<const double> rt) {
    return fit(rt, [](double rate, double n) { return std::exp(-rate * n); });
}

PracticeFit fitPower(std::span<const double> rt) {
    return fit(rt, [](double rate, double n) { return std::pow(n, -rate); });
}

}  // namespace lab::human
