#pragma once

#include "core/human/units.h"

namespace lab::human {

/// Two task sets that inhibit each other; the defaults are fitted to open medians of 144 people.
struct TaskSetConstants {
    Milliseconds tau{35.1};
    double gain = 1.4246;        ///< g
    double competition = 5.965;  ///< beta
    double leak = 1;             ///< lambda
    double input = 1;            ///< I, to the relevant set
    double otherInput = 0;       ///< to the other set; 0.25 gives mixing costs (own setting)
    bool operator==(const TaskSetConstants&) const = default;
};

/// Net inputs of the two sets.
struct TaskSets {
    double relevant = 0;
    double irrelevant = 0;
    bool operator==(const TaskSets&) const = default;
};

/// f(x) = 1 / (1 + e^(-g x)).
[[nodiscard]] double taskSetOutput(double x, const TaskSetConstants& constants);

/// One Euler step of 1 ms of tau x_i' = I_i - lambda x_i - beta f(x_j).
/// Source: leaky competing accumulator with logistic output as in Musslick et al. 2018, CogSci.
[[nodiscard]] TaskSets advanceTaskSets(const TaskSets& sets, const TaskSetConstants& constants);

/// Where the sets come to rest with the relevant one on top.
[[nodiscard]] TaskSets settledTaskSets(const TaskSetConstants& constants);

}  // namespace lab::human
