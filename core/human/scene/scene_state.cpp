#include "core/human/scene/scene_state.h"

namespace lab::human {

namespace {

int strongest(const SceneState& state, int from, int to) {
    int best = from;
    for (int i = from + 1; i < to; ++i) {
        const auto a = static_cast<std::size_t>(i);
        const auto b = static_cast<std::size_t>(best);
        if (state.y[a] > state.y[b] || (state.y[a] == state.y[b] && state.weight[a] > state.weight[b])) {
            best = i;
        }
    }
    return best;
}

}  // namespace

PhasePoint phasePoint(const SceneState& state) {
    PhasePoint point;
    point.goalChannel = strongest(state, 0, kSceneTasks);
    point.distractorChannel = strongest(state, kSceneTasks, kSceneChannels);
    const auto goal = static_cast<std::size_t>(point.goalChannel);
    const auto distractor = static_cast<std::size_t>(point.distractorChannel);
    point.goal = state.y[goal];
    point.goalWeight = state.weight[goal];
    point.distractor = state.y[distractor];
    point.distractorWeight = state.weight[distractor];
    return point;
}

double focusIndex(const SceneState& state) {
    const PhasePoint point = phasePoint(state);
    const double sum = point.goal + point.distractor;
    return sum > 0 ? (point.goal - point.distractor) / sum : 0;
}

}  // namespace lab::human
