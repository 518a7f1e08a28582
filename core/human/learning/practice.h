#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/base/random.h"
#include "core/human/units.h"

namespace lab::human {

/// One person's practice: RT(N) = A + B e^(-alpha N), N = 1, 2, ...
/// Source: Heathcote, Brown and Mewhort 2000, Psychon. Bull. Rev. 7, 185.
struct Learner {
    Milliseconds asymptote{450};  ///< A
    Milliseconds gain{400};       ///< B
    double rate = 0.05;           ///< alpha, per trial
};
[[nodiscard]] Milliseconds practisedRt(const Learner& learner, double trial);
/// APEX: A + B e^(-alpha N) N^(-beta). N below 1 counts as 1.
[[nodiscard]] Milliseconds apexRt(const Learner& learner, double exponent, double trial);

/// Instance theory: the fastest of n retrievals with Weibull times of shape c takes n^(-1/c) of one.
/// n and c have to be above 0 (asserted). Source: Logan 1988, Psychol. Rev. 95, 492.
[[nodiscard]] double instanceSpeedup(double instances, double shape);

/// People who differ: A normal, B and alpha lognormal. All own settings.
struct Population {
    int people = 200;
    Milliseconds asymptoteMean{450};
    Milliseconds asymptoteSd{40};
    Milliseconds gainMedian{400};
    double gainLogSd = 0.4;
    double rateMedian = 0.05;
    double rateLogSd = 2.0;
};
/// The mean RT of the population on trials 1 ... `trials`, in ms.
[[nodiscard]] std::vector<double> averagePractice(const Population& population, int trials, Random& random);

/// The best fit of a curve by least squares.
struct PracticeFit {
    double asymptote = 0;  ///< ms
    double gain = 0;       ///< ms
    double rate = 0;       ///< alpha of e^(-alpha N), or c of N^(-c)
    double rmse = 0;       ///< ms, root of the mean squared residual
    double r2 = 0;         ///< explained share of the variance
};
/// A + B e^(-alpha N), through rt[0] at N = 1, ...; A and B by linear least squares, alpha by golden section
/// in ln alpha after a coarse search. Fewer than three points: all 0.
[[nodiscard]] PracticeFit fitExponential(std::span<const double> rt);
/// A + B N^(-c) likewise.
[[nodiscard]] PracticeFit fitPower(std::span<const double> rt);

}  // namespace lab::human
