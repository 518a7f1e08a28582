#pragma once

#include <functional>

#include "core/engine/background_lane.h"
#include "core/engine/model_store.h"
#include "core/engine/sweep_parameter.h"

namespace lab::engine {

/// What is swept, of which head.
struct SweepPlan {
    std::shared_ptr<const project::Project> project;
    LayerIndex layer;
    HeadIndex head;
    SweepParameter parameter = SweepParameter::Width;
    std::vector<double> values;     ///< of sweepValues()
    std::optional<double> present;  ///< of presentValue(): computed first, for a mark
};

/// How one head spreads its attention: means over the queries that see something.
struct SweepNumbers {
    double entropy = 0;            ///< nats
    double entropyNormalised = 0;  ///< entropy / ln n_k, 0..1
    double largestWeight = 0;
    double effectiveTokens = 0;  ///< exp(entropy)
    bool operator==(const SweepNumbers&) const = default;
};

/// Where the numbers go as the temperature does.
struct TemperatureLimits {
    SweepNumbers cold;  ///< T -> 0: the largest scores of a row share its weight
    SweepNumbers hot;   ///< T -> infinity: all allowed keys share it
};

/// One value of the parameter and what came out.
struct SweepPoint {
    double value = 0;
    bool isPresent = false;  ///< the mark, not one of the values
    SweepNumbers numbers;
    double scoreVariance = 0;                       ///< of the scaled scores of all allowed cells
    std::optional<double> scoreVarianceInTheory{};  ///< see varianceInTheory()
    std::optional<TemperatureLimits> limits{};      ///< of temperature sweeps, see temperatureLimits()
};

/// Computes the head for each value, in the order of the values, and publishes a point for each; the present
/// one first. A pure function of the plan and the models, with memory of its own: nothing that is on screen
/// is disturbed. Waits for interactive work between blocks of rows. False: it was cancelled; what was
/// published holds. Errors: those of compute().
[[nodiscard]] Result<bool> sweep(const SweepPlan& plan, const ModelStore& models, BackgroundContext& context,
                                 const std::function<void(const SweepPoint&)>& publish);

/// Variance of the scaled scores over the cells that the mask allows (mean of squares about their mean).
[[nodiscard]] double scoreVariance(const HeadResult& head);

/// scale^2 d_k: the variance of (q . k) scale where all components of q and k are independent with mean 0 and
/// variance 1; d_k without a scale, 1 with 1/sqrt(d_k). Only for dot products of seeded random vectors
/// without positions and overrides; nothing elsewhere, where components are not so. Source: Vaswani et al.
/// 2017, footnote 4.
[[nodiscard]] std::optional<double> varianceInTheory(const HeadResult& head, const project::Project& project);

/// ln of the number of keys that share a row's weight, as the temperature goes to infinity (all that the mask
/// allows: ln n without a mask) and to 0 (those with the largest score: 0 without ties). Only for softmax,
/// sparsemax and entmax, whose rows become so, and without overridden weights.
[[nodiscard]] std::optional<TemperatureLimits> temperatureLimits(const HeadResult& head);

}  // namespace lab::engine
