#include "core/human/switching/task_set.h"

#include <cmath>

namespace lab::human {

double taskSetOutput(double x, const TaskSetConstants& constants) {
    return 1 / (1 + std::exp(-constants.gain * x));
}

TaskSets advanceTaskSets(const TaskSets& sets, const TaskSetConstants& constants) {
    const double rate = Milliseconds(1) / constants.tau;
    const auto slope = [&](double input, double own, double other) {
        return input - constants.leak * own - constants.competition * taskSetOutput(other, constants);
    };
    return {sets.relevant + rate * slope(constants.input, sets.relevant, sets.irrelevant),
            sets.irrelevant + rate * slope(constants.otherInput, sets.irrelevant, sets.relevant)};
}

TaskSets settledTaskSets(const TaskSetConstants& constants) {
    constexpr int kMostSteps = 20000;
    TaskSets sets{constants.input / constants.leak, -constants.competition};
    for (int i = 0; i < kMostSteps; ++i) {
        const TaskSets next = advanceTaskSets(sets, constants);
        if (next == sets) {
            break;
        }
        sets = next;
    }
    return sets;
}

}  // namespace lab::human
