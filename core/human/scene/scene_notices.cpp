#include <algorithm>

#include "core/human/scene/scene_step.h"

namespace lab::human {

namespace {

constexpr int kFlood = 20;  ///< events within a second that count as too many

bool hasEquals(const SceneModel& model, const SceneState& state) {
    for (std::size_t i = 0; i < kSceneTasks; ++i) {
        for (std::size_t j = i + 1; j < kSceneTasks; ++j) {
            const bool areLeft = state.progress[i] < 1 && state.progress[j] < 1;
            const TaskRates& a = model.task[i];
            const TaskRates& b = model.task[j];
            if (areLeft && a.importance > 0 && a.importance == b.importance && a.deadline == b.deadline) {
                return true;
            }
        }
    }
    return false;
}

}  // namespace

std::vector<SceneNotice> noticesOf(const SceneModel& model, const SceneState& state) {
    bool isAnyLeft = false;
    bool isAnyImportant = false;
    bool isLate = false;
    const double now = static_cast<double>(state.step) * model.stepTime.count();
    for (std::size_t i = 0; i < static_cast<std::size_t>(model.tasks); ++i) {
        const bool isLeft = state.progress[i] < 1;
        isAnyLeft |= isLeft;
        isAnyImportant |= isLeft && model.task[i].importance > 0;
        isLate |= isLeft && model.task[i].deadline >= 0 && model.task[i].deadline <= now;
    }
    const bool isFlooded = state.floodCount > kFlood && state.step - state.floodFrom < 2 * model.secondSteps;
    const bool has[] = {model.tasks == 0,
                        model.tasks > 0 && isAnyLeft && !isAnyImportant,
                        model.tasks > 0 && !isAnyLeft,
                        isLate,
                        hasEquals(model, state),
                        isFlooded,
                        state.isOnBreak};
    std::vector<SceneNotice> notices;
    for (int i = 0; i < static_cast<int>(std::size(has)); ++i) {
        if (has[i]) {
            notices.push_back(static_cast<SceneNotice>(i));
        }
    }
    return notices;
}

}  // namespace lab::human
