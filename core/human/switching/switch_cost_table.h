#pragma once

#include "core/human/units.h"

namespace lab::human {

/// What a prepared-for switch of task costs, by the time between cue and stimulus: 126.9 ms without
/// preparation, 36.3 ms however long it is. Between the rows of the exact calculation in
/// task_switching.h along straight lines; tests compare the two. Preparation below 0 counts as 0.
/// Source: task-set attractor with failure to engage, constants fitted to open medians of 144 people.
[[nodiscard]] Milliseconds taskSwitchCost(Milliseconds preparation);

}  // namespace lab::human
