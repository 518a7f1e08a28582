#pragma once

#include "core/human/selection/tva.h"

namespace lab::human {

/// Load theory derived from TVA: n relevant items share C with one distractor of weight alpha.
struct PerceptualLoad {
    int relevant = 1;    ///< n; below 0 counts as 0
    double alpha = 0.3;  ///< weight of the distractor, a relevant item's being 1
};

/// The rates (1/s) of each item under load.
struct LoadRates {
    double target = 0;      ///< C / (n + alpha)
    double distractor = 0;  ///< alpha C / (n + alpha)
};
[[nodiscard]] LoadRates loadRates(const PerceptualLoad& load, double capacity);

/// P(the distractor is encoded before the exposure ends) = 1 - e^(-v_D tau), whatever the store.
/// Source: Lavie 1995; as TVA Kyllingsbaek, Sy and Giesbrecht 2011.
[[nodiscard]] double distractorEncoded(const PerceptualLoad& load, Milliseconds exposure,
                                       const GlanceLimits& limits);

}  // namespace lab::human
