#pragma once

#include <span>

#include "core/human/evidence.h"
#include "core/human/units.h"

namespace lab::human {

/// Constants of memory for goals.
struct GoalMemoryConstants {
    double decay = 0.5;          ///< d
    Seconds latency{1.0};        ///< F
    Seconds reorientation{1.0};  ///< T_0, what resuming takes beside retrieval
    bool operator==(const GoalMemoryConstants&) const = default;
};

/// Base-level activation A = ln sum_i (now - t_i)^-d over the references at times t_i; no unit. References
/// younger than 1 ms count as 1 ms old. Without any reference -infinity: it cannot be retrieved.
/// Source: Altmann and Trafton 2002, Cogn. Sci. 26, 39.
[[nodiscard]] double goalActivation(std::span<const Seconds> references, Seconds now,
                                    const GoalMemoryConstants& constants = {});

/// F e^-A: the time to retrieve a goal; `priming` is what a cue adds to A. At most 1 hour.
[[nodiscard]] Seconds retrievalTime(double activation, const GoalMemoryConstants& constants = {},
                                    double priming = 0);

/// T_0 + F e^-A: from the end of an interruption to the first action of the task.
[[nodiscard]] Seconds resumptionLag(double activation, const GoalMemoryConstants& constants = {},
                                    double priming = 0);

/// What the k-th response after resuming (k = 1, 2, ...) takes: RT_inf + Delta e^(-(k-1)/3).
/// Source: Altmann and Trafton 2007 for its span of about 10 responses; the exponential is an own setting.
[[nodiscard]] Milliseconds responseAfterResuming(int k, Milliseconds settled, Milliseconds extra);

[[nodiscard]] std::span<const Constant> goalMemoryConstants();

}  // namespace lab::human
