#include "core/human/scene/scene_plane.h"

#include <algorithm>
#include <numeric>

namespace lab::human {

namespace {

void scale(std::vector<PlanePoint>& points, double factor) {
    for (PlanePoint& point : points) {
        point.goal *= factor;
        point.distractor *= factor;
    }
}

}  // namespace

ScenePlane scenePlane(const SceneModel& model, const SceneState& state) {
    const Competition competition{model.constants.leak, model.settings.breadth,
                                  Seconds(model.constants.competitionTime)};
    ScenePlane plane;
    plane.now = phasePoint(state);
    plane.extent = std::max(1.0, 1 / competition.leak);
    const double goal = plane.now.goalWeight;
    const double distractor = plane.now.distractorWeight;
    const double all = std::accumulate(state.weight.begin(), state.weight.end(), 0.0);
    if (!(goal + distractor > 0)) {
        return plane;
    }
    const double factor = (goal + distractor) / all;
    plane.fixedPoints = fixedPoints(goal, distractor, competition);
    plane.lines = nullclines(goal, distractor, competition, plane.extent / factor);
    const double far = plane.extent / factor;
    plane.below = basinOf({far, 0}, goal, distractor, competition);
    plane.above = basinOf({0, far}, goal, distractor, competition);
    for (FixedPoint& point : plane.fixedPoints) {
        point.at = {factor * point.at.goal, factor * point.at.distractor};
    }
    scale(plane.lines.goal, factor);
    scale(plane.lines.distractor, factor);
    scale(plane.lines.separatrix, factor);
    return plane;
}

}  // namespace lab::human
