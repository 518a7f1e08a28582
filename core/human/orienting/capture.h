#pragma once

#include "core/human/units.h"

namespace lab::human {

/// Capture by a salient extra item: with probability w_s / (w_s + w_t) it is taken first, and leaving it
/// takes the dwell time. In feature-search mode w_s is low. No weights: nothing is captured.
struct SingletonCapture {
    double probability = 0;
    Milliseconds cost{};  ///< mean delay of the target, probability x dwell
};
/// Source: additional singleton, Theeuwes 1992; Bacon and Egeth 1994. The dwell of about 100 ms is an own
/// setting; costs are "on the order of 25 ms" (Leber and Egeth 2010).
[[nodiscard]] SingletonCapture singletonCapture(double singletonWeight, double targetWeight,
                                                Milliseconds dwell = Milliseconds(100));

/// What a deviant sound costs: the time to orient to it and back. Source: Parmentier 2014.
[[nodiscard]] Milliseconds deviantCost(Milliseconds there, Milliseconds back);

}  // namespace lab::human
