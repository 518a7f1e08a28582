#include "core/human/scene/scene_step.h"

#include <algorithm>
#include <cmath>

#include "core/human/scene/mechanism/scene_dominance.h"
#include "core/human/scene/mechanism/scene_events.h"
#include "core/human/scene/mechanism/scene_slow_clock.h"

namespace lab::human {

namespace {

/// Activations below this count as none, so that nothing fades into denormal numbers.
constexpr double kNothing = 1e-30;

/// Sums in the fixed order of four lanes.
double sumOf(const ChannelValues& v) {
    const double a = v[0] + v[4] + v[8];
    const double b = v[1] + v[5] + v[9];
    const double c = v[2] + v[6] + v[10];
    const double d = v[3] + v[7] + v[11];
    return (a + c) + (b + d);
}

/// Weights at the time of the state.
void weigh(const SceneModel& model, SceneState& state) {
    if (state.isOnBreak) {
        state.weight.fill(0);
        return;
    }
    const double gain = state.distractorGain * model.salience;
    for (std::size_t i = kSceneTasks; i < state.weight.size(); ++i) {
        state.weight[i] = gain * state.eta[i];
    }
    const double now = static_cast<double>(state.step) * model.stepTime.count();
    for (std::size_t i = 0; i < kSceneTasks; ++i) {
        const TaskRates& task = model.task[i];
        double importance = task.importance;
        if (task.deadline >= 0) {
            importance /= 1 + model.urgency * std::max(0.0, task.deadline - now);
        }
        if (state.step < state.willUntil[i]) {
            importance += task.will;
        }
        state.weight[i] = state.progress[i] < 1 ? importance * state.control : 0;
    }
}

void addJitter(const SceneModel& model, SceneState& state) {
    for (std::size_t i = 0; i < kSceneChannels; ++i) {
        if (state.weight[i] > 0) {
            state.y[i] = std::max(0.0, state.y[i] + model.jitter * state.jitter.normal());
        }
    }
}

/// Shares s_x of the accumulators. Returns whether anything is attended to.
bool shareOut(SceneState& state, double totalWeight) {
    const double sum = sumOf(state.y);
    state.isIdle = !(totalWeight > 0) || !(sum > 0);
    const double scale = state.isIdle ? 0 : 1 / sum;
    for (std::size_t i = 0; i < state.share.size(); ++i) {
        state.share[i] = state.y[i] * scale;
    }
    return !state.isIdle;
}

/// v_x = C_0 rho s_x (1 - sum_z s_z chi_xz) where the gate is open, as shares of C_0.
CapacitySplit splitCapacity(const SceneModel& model, SceneState& state, double dt) {
    CapacitySplit split;
    if (state.isIdle) {
        split.idle = 1;
        return split;
    }
    const ChannelValues& s = state.share;
    for (std::size_t i = 0; i < kSceneTasks; ++i) {
        if (s[i] <= 0) {
            continue;
        }
        if (state.step < state.blockedUntil[i]) {
            split.gate += s[i];
            continue;
        }
        double lost = 0;
        if (s[i] < 1) {
            for (std::size_t z = 0; z < s.size(); ++z) {
                lost += s[z] * model.conflict[i][z];
            }
        }
        const double used = s[i] * (1 - lost);
        split.used += used;
        split.conflict += s[i] * lost;
        state.progress[i] += state.rho * used * model.task[i].progressRate * dt;
    }
    split.external = s[4] + s[5] + s[6] + s[7] + s[8];
    split.internal = s[9] + s[10];
    split.used *= state.rho;
    split.conflict *= state.rho;
    split.gate *= state.rho;
    split.external *= state.rho;
    split.internal *= state.rho;
    split.lapse = 1 - state.rho;
    return split;
}

void addUp(SceneState& state, double dt) {
    CapacitySplit& total = state.total;
    const CapacitySplit& now = state.split;
    total.used += dt * now.used;
    total.conflict += dt * now.conflict;
    total.gate += dt * now.gate;
    total.external += dt * now.external;
    total.internal += dt * now.internal;
    total.lapse += dt * now.lapse;
    total.idle += dt * now.idle;
    for (std::size_t i = 0; i < state.attended.size(); ++i) {
        state.attended[i] += dt * state.share[i];
    }
    if (state.dominant >= kSceneTasks) {
        state.capturedTime += dt;
    }
}

/// Tasks that this step finished.
void noteFinished(const SceneModel& model, const SceneState& state, const TaskValues& before,
                  std::vector<SceneEntry>& log) {
    for (std::size_t i = 0; i < kSceneTasks; ++i) {
        if (before[i] < 1 && state.progress[i] >= 1) {
            SceneEntry entry;
            entry.at = Seconds(static_cast<double>(state.step) * model.stepTime.count());
            entry.kind = SceneEntryKind::Finished;
            entry.channel = entry.from = static_cast<SceneChannel>(i);
            log.push_back(entry);
        }
    }
}

/// E and the strengths of events, one step on.
void fade(const SceneModel& model, SceneState& state) {
    const SceneConstants& constants = model.constants;
    if (state.isIdle) {
        state.control += model.controlRise * (1 - state.control);
    } else {
        state.control -= model.controlFall * (state.control - constants.controlFloor);
    }
    for (std::size_t i = kSceneTasks; i < state.eta.size(); ++i) {
        const double eta = state.eta[i] * model.decay[i];
        state.eta[i] = eta > kNothing ? eta : 0;
    }
}

}  // namespace

void stepCompetition(const SceneModel& model, const ChannelValues& weight, ChannelValues& y) {
    const double total = sumOf(weight);
    const double scale = total > 0 ? model.gain / total : 0;
    const double others = model.competition * sumOf(y);
    for (std::size_t i = 0; i < y.size(); ++i) {
        const double next = model.keep * y[i] + scale * weight[i] - others;
        y[i] = next > kNothing ? next : 0;
    }
}

SceneState initialState(const SceneModel& model, std::uint64_t seed) {
    SceneState state;
    state.thoughts = Random(mixSeeds(seed, 1));
    state.worries = Random(mixSeeds(seed, 2));
    state.phoneThoughts = Random(mixSeeds(seed, 3));
    state.jitter = Random(mixSeeds(seed, 4));
    state.thoughtHazard = state.thoughts.exponential();
    state.worryHazard = state.worries.exponential();
    state.eta = model.steady;
    tickSlowClock(model, state);
    weigh(model, state);
    const double total = sumOf(state.weight);
    const auto first = std::max_element(state.weight.begin(), state.weight.begin() + kSceneTasks);
    if (*first > 0) {
        state.dominant = static_cast<int>(first - state.weight.begin());
        state.lastTask = state.dominant;
        state.y[static_cast<std::size_t>(state.dominant)] = *first / total / model.constants.leak;
    }
    shareOut(state, total);
    for (std::size_t i = 0; i < kSceneTasks; ++i) {
        state.isLeft[i] = state.share[i] < model.constants.leftShare;
    }
    state.split.idle = state.isIdle ? 1 : 0;
    return state;
}

void stepScene(const SceneModel& model, SceneState& state, std::vector<SceneEntry>* log) {
    const double dt = model.stepTime.count();
    if (state.step % model.secondSteps == 0) {
        tickSlowClock(model, state);
        settlePending(model, state, log);
    }
    letThoughtsCome(model, state, log);
    weigh(model, state);
    stepCompetition(model, state.weight, state.y);
    if (model.jitter > 0) {
        addJitter(model, state);
    }
    shareOut(state, sumOf(state.weight));
    updateDominance(model, state, log);
    const TaskValues before = state.progress;
    state.split = splitCapacity(model, state, dt);
    if (log != nullptr) {
        noteFinished(model, state, before, *log);
    }
    addUp(state, dt);
    fade(model, state);
    ++state.step;
    state.time = Seconds(static_cast<double>(state.step) * dt);
}

}  // namespace lab::human
