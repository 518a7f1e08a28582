#include "core/human/scene/mechanism/scene_dominance.h"

#include <algorithm>
#include <cmath>

namespace lab::human {

namespace {

Seconds timeOf(const SceneModel& model, std::int64_t step) {
    return Seconds(static_cast<double>(step) * model.stepTime.count());
}

/// The channel with the largest y; the present one among equals; -1 where nothing is attended to.
int dominantOf(const SceneState& state) {
    if (state.isIdle) {
        return -1;
    }
    const double present = state.dominant >= 0 ? state.y[static_cast<std::size_t>(state.dominant)] : 0;
    double largest = present;
    for (const double y : state.y) {
        largest = std::max(largest, y);
    }
    if (largest <= present) {
        return state.dominant;
    }
    return static_cast<int>(std::find(state.y.begin(), state.y.end(), largest) - state.y.begin());
}

/// T_rc + T_0 + F e^-A in steps; T_rc alone for a task that was never in mind.
std::int64_t gateSteps(const SceneModel& model, const SceneState& state, std::size_t task) {
    const SceneConstants& c = model.constants;
    Seconds gate(model.task[task].switchTime);
    if (!state.memory[task].isEmpty()) {
        const GoalMemoryConstants memory{c.memoryDecay, Seconds(c.retrievalScale), Seconds(c.resumptionTime)};
        gate += state.memory[task].resumption(state.step, model.stepTime, memory);
    }
    return static_cast<std::int64_t>(std::ceil(gate / model.stepTime));
}

bool isDecided(const SceneModel& model, const SceneState& state, int task) {
    const auto i = static_cast<std::size_t>(task);
    return state.isTried[i] && state.step < state.willUntil[i] + model.secondSteps;
}

SceneEntry entryOf(const SceneModel& model, const SceneState& state, SceneEntryKind kind, int channel) {
    SceneEntry entry;
    entry.at = timeOf(model, state.step);
    entry.kind = kind;
    entry.channel = static_cast<SceneChannel>(channel);
    entry.from = static_cast<SceneChannel>(state.dominant >= 0 ? state.dominant : channel);
    const double from = state.weight[indexOf(entry.from)];
    entry.ratio = from > 0 ? state.weight[indexOf(entry.channel)] / from : 0;
    entry.threshold = model.settings.breadth / model.constants.leak;
    return entry;
}

void turnToTask(const SceneModel& model, SceneState& state, int task, std::vector<SceneEntry>* log) {
    const auto i = static_cast<std::size_t>(task);
    const bool decided = isDecided(model, state, task);
    if (state.dominant >= kSceneTasks) {
        state.releasedAt = state.step;
    } else if (log != nullptr && state.dominant >= 0) {
        SceneEntry entry = entryOf(model, state, SceneEntryKind::Switch, task);
        entry.isVoluntary = decided;
        log->push_back(entry);
    }
    state.isTried[i] = false;
    if (state.isLeft[i]) {
        state.isLeft[i] = false;
        state.blockedUntil[i] = state.step + gateSteps(model, state, i);
    }
    state.lastTask = task;
}

void turnToDistractor(const SceneModel& model, SceneState& state, int channel, std::vector<SceneEntry>* log) {
    if (state.awaySince < 0) {
        state.awaySince = state.step;
    }
    state.awayOn = channel;
    state.pending[static_cast<std::size_t>(channel)] = 0;
    if (log != nullptr) {
        log->push_back(entryOf(model, state, SceneEntryKind::Capture, channel));
    }
}

/// The output of a task resumes after attention was away.
void noteReturn(const SceneModel& model, SceneState& state, std::vector<SceneEntry>* log) {
    if (log != nullptr) {
        SceneEntry entry = entryOf(model, state, SceneEntryKind::Return, state.dominant);
        entry.from = static_cast<SceneChannel>(std::max(0, state.awayOn));
        entry.dwell = timeOf(model, state.releasedAt - state.awaySince);
        entry.lost = timeOf(model, state.step - state.awaySince);
        log->push_back(entry);
    }
    state.awaySince = -1;
}

}  // namespace

void updateDominance(const SceneModel& model, SceneState& state, std::vector<SceneEntry>* log) {
    const int dominant = dominantOf(state);
    if (dominant != state.dominant) {
        if (dominant >= kSceneTasks) {
            turnToDistractor(model, state, dominant, log);
        } else if (dominant >= 0) {
            turnToTask(model, state, dominant, log);
        }
        state.dominant = dominant;
        state.dominantSince = state.step;
    }
    for (std::size_t i = 0; i < kSceneTasks; ++i) {
        state.isLeft[i] = state.isLeft[i] || state.share[i] < model.constants.leftShare;
    }
    if (dominant < 0 || dominant >= kSceneTasks) {
        return;
    }
    const auto task = static_cast<std::size_t>(dominant);
    const std::int64_t held = state.step - state.dominantSince;
    if (held > 0 && held % model.referenceSteps == 0) {
        state.memory[task].addReference(state.step);
    }
    if (state.awaySince >= 0 && state.step >= state.blockedUntil[task]) {
        noteReturn(model, state, log);
    }
}

}  // namespace lab::human
