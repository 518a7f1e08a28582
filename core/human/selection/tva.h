#pragma once

#include <span>
#include <vector>

#include "core/human/units.h"

namespace lab::human {

/// Bundesen's Theory of Visual Attention. Items race for a short-term store: each is encoded after an
/// exponential time of rate v, those that are done before the exposure ends are stored until K are.
/// Source of all: Bundesen 1990, Psychol. Rev. 97, 523; integrals derived from it.

/// w_x = sum_j eta(x, j) pi_j: evidence times pertinence over the features; both of one length (asserted).
[[nodiscard]] double attentionalWeight(std::span<const double> evidence, std::span<const double> pertinence);

/// v_x = C w_x / sum_z w_z, items per second. Weights below 0 and NaN count as 0; without any weight all
/// rates are 0.
[[nodiscard]] std::vector<double> encodingRates(std::span<const double> weights, double capacity);

/// What a glance allows.
struct GlanceLimits {
    double capacity = 60;       ///< C, items per second
    double store = 3.5;         ///< K, items; a fraction mixes floor(K) and floor(K) + 1
    Milliseconds deadTime{15};  ///< t_0
    bool operator==(const GlanceLimits&) const = default;
};

/// P(an item that is alone is encoded): 1 - e^(-C tau), tau = exposure - t_0, 0 if negative.
[[nodiscard]] double singleReport(Milliseconds exposure, const GlanceLimits& limits);

/// P(score = 0 ... N) of N equal items: with p = 1 - e^(-C tau / N) and F ~ Bin(N, p), score = min(F, K).
[[nodiscard]] std::vector<double> wholeReport(int items, Milliseconds exposure, const GlanceLimits& limits);

/// P(0 ... T targets stored) of T targets of weight 1 among D distractors of weight alpha:
/// v_T = C / (T + alpha D), v_D = alpha v_T. While fewer than K are done the counts are two binomials; when
/// the store is full, the density of the K-th finisher is integrated over (0, tau):
///   T v_T e^(-v_T t) Bin(j; T-1, p_T) Bin(K-1-j; D, p_D)    with j + 1 targets, and
///   D v_D e^(-v_D t) Bin(j; T, p_T) Bin(K-1-j; D-1, p_D)    with j targets.
/// Right to 1e-9. alpha below 0 counts as 0.
[[nodiscard]] std::vector<double> partialReport(int targets, int distractors, double alpha,
                                                Milliseconds exposure, const GlanceLimits& limits);

/// sum_j j p_j.
[[nodiscard]] double meanScore(std::span<const double> scores);

}  // namespace lab::human
