#include "core/human/scene/competition_path.h"

#include <algorithm>

namespace lab::human {

namespace {

constexpr double kStep = 0.01;

}  // namespace

std::vector<PlanePoint> competitionPath(PlanePoint start, double goalWeight, double distractorWeight,
                                        const Competition& competition, Seconds length) {
    const double sum = goalWeight + distractorWeight;
    const double goal = sum > 0 ? goalWeight / sum : 0;
    const double distractor = sum > 0 ? distractorWeight / sum : 0;
    const double gain = kStep / competition.time.count();
    std::vector<PlanePoint> path{start};
    for (double time = kStep; time <= length.count(); time += kStep) {
        const PlanePoint& y = path.back();
        const double goalChange = goal - competition.leak * y.goal - competition.breadth * y.distractor;
        const double otherChange =
            distractor - competition.leak * y.distractor - competition.breadth * y.goal;
        path.push_back(
            {std::max(0.0, y.goal + gain * goalChange), std::max(0.0, y.distractor + gain * otherChange)});
    }
    return path;
}

}  // namespace lab::human
