#include "core/human/scene/mechanism/scene_events.h"

#include <algorithm>
#include <cmath>

#include "core/human/scene/scene_fixed_points.h"
#include "core/human/scene/scene_step.h"

namespace lab::human {

namespace {

using Log = std::vector<SceneEntry>*;

Seconds timeOf(const SceneModel& model, const SceneState& state) {
    return Seconds(static_cast<double>(state.step) * model.stepTime.count());
}

SceneEntry plainEntry(const SceneModel& model, const SceneState& state, SceneEntryKind kind,
                      SceneChannel channel) {
    SceneEntry entry;
    entry.at = timeOf(model, state);
    entry.kind = kind;
    entry.channel = channel;
    entry.from = static_cast<SceneChannel>(std::max(0, state.dominant));
    entry.threshold = model.settings.breadth / model.constants.leak;
    return entry;
}

/// What the rule of two channels expects of a pulse, from the weights of this moment.
SceneEntry predicted(const SceneModel& model, const SceneState& state, SceneChannel channel) {
    SceneEntry entry = plainEntry(model, state, SceneEntryKind::Event, channel);
    const double weight = state.distractorGain * model.salience * state.eta[indexOf(channel)];
    const double goal = state.dominant >= 0 ? state.weight[static_cast<std::size_t>(state.dominant)] : 0;
    entry.ratio = goal > 0 ? weight / goal : 0;
    if (state.isOnBreak || state.dominant >= kSceneTasks || goal <= 0) {
        return entry;
    }
    const Seconds decay(model.decayTime[indexOf(channel)]);
    const Competition competition{model.constants.leak, model.settings.breadth,
                                  Seconds(model.constants.competitionTime)};
    if (const std::optional<Seconds> latency = captureLatency(goal, weight, decay, competition)) {
        entry.predictsCapture = true;
        entry.predictedDwell =
            std::max(Seconds(0), decay * std::log(entry.threshold * entry.ratio) - *latency);
    }
    return entry;
}

/// Events of one kind do not pile up: a phone that rings again rings anew.
void pulse(const SceneModel& model, SceneState& state, SceneChannel channel, double strength, Log log) {
    if (state.isOnBreak || !(strength > 0)) {
        return;
    }
    const std::size_t i = indexOf(channel);
    state.eta[i] = std::max(state.eta[i], strength);
    if (state.dominant != static_cast<int>(i)) {
        state.pending[i] = 1;
    }
    if (log != nullptr) {
        log->push_back(predicted(model, state, channel));
    }
}

/// One that comes by itself: a train of thought that has attention goes on as it was, and another does not
/// start it anew.
void comeToMind(const SceneModel& model, SceneState& state, SceneChannel channel, double strength, Log log) {
    if (state.dominant != static_cast<int>(channel)) {
        pulse(model, state, channel, strength, log);
    }
}

double drawStrength(double median, double spread, Random& random) {
    return median * std::exp(spread * random.normal());
}

double nextDeviant(const SceneModel& model, SceneState& state) {
    const double window = model.constants.habituationTime / model.stepTime.count();
    const bool isFresh =
        state.lastDeviant < 0 || static_cast<double>(state.step - state.lastDeviant) > window;
    state.deviantPeak = isFresh ? 1 : std::max(1e-6, state.deviantPeak * model.constants.habituation);
    state.lastDeviant = state.step;
    return state.deviantPeak * model.constants.deviantPeak;
}

void decide(const SceneModel& model, const SceneEvent& event, SceneState& state, Log log) {
    const SceneChannel channel = channelOf(event);
    const std::size_t task = indexOf(channel);
    state.willUntil[task] = state.step + std::llround(model.constants.willTime / model.stepTime.count());
    state.isTried[task] = state.dominant != static_cast<int>(task);
    if (log != nullptr) {
        SceneEntry entry = plainEntry(model, state, SceneEntryKind::Event, channel);
        entry.isVoluntary = true;
        const double from = state.dominant >= 0 ? state.weight[static_cast<std::size_t>(state.dominant)] : 0;
        const double now = state.weight[task] + model.task[task].will * state.control;
        entry.ratio = from > 0 ? now / from : 0;
        log->push_back(entry);
    }
}

void setBreak(const SceneModel& model, bool isOn, SceneState& state, Log log) {
    if (state.isOnBreak == isOn) {
        return;
    }
    state.isOnBreak = isOn;
    if (log != nullptr) {
        const auto kind = isOn ? SceneEntryKind::BreakBegin : SceneEntryKind::BreakEnd;
        log->push_back(plainEntry(model, state, kind, SceneChannel::Task1));
    }
}

void countForFlood(const SceneModel& model, SceneState& state) {
    if (state.step - state.floodFrom >= model.secondSteps) {
        state.floodFrom = state.step;
        state.floodCount = 0;
    }
    ++state.floodCount;
}

}  // namespace

void applyEvent(const SceneModel& model, const SceneEvent& event, SceneState& state, Log log) {
    const SceneChannel channel = channelOf(event);
    countForFlood(model, state);
    switch (event.kind) {
        case SceneEventKind::Decide:
            return decide(model, event, state, log);
        case SceneEventKind::Phone:
            pulse(model, state, channel, model.peak[indexOf(channel)], log);
            return pulse(model, state, SceneChannel::Wandering,
                         drawStrength(model.constants.thoughtMedian, model.constants.thoughtSpread,
                                      state.phoneThoughts),
                         log);
        case SceneEventKind::DeviantSound:
            return pulse(model, state, channel, nextDeviant(model, state), log);
        case SceneEventKind::PopUp: {
            const auto task = static_cast<std::size_t>(std::max(0, state.lastTask));
            return pulse(model, state, channel, model.peak[indexOf(channel)] * model.task[task].popUpShare,
                         log);
        }
        case SceneEventKind::Worry:
            return pulse(model, state, channel, model.peak[indexOf(channel)], log);
        case SceneEventKind::Thought:
            return pulse(model, state, channel,
                         drawStrength(model.constants.thoughtMedian, model.constants.thoughtSpread,
                                      state.phoneThoughts),
                         log);
        case SceneEventKind::BreakBegin:
        case SceneEventKind::BreakEnd:
            return setBreak(model, event.kind == SceneEventKind::BreakBegin, state, log);
        case SceneEventKind::Change:
            for (std::size_t i = 0; i < state.eta.size(); ++i) {
                state.eta[i] = model.decay[i] < 1 ? state.eta[i] : model.steady[i];
            }
            if (log != nullptr) {
                log->push_back(plainEntry(model, state, SceneEntryKind::Change, channel));
            }
            return;
    }
}

void letThoughtsCome(const SceneModel& model, SceneState& state, Log log) {
    state.thoughtHazard -= model.thoughtRate;
    state.worryHazard -= model.worryRate;
    while (state.thoughtHazard < 0) {
        state.thoughtHazard += state.thoughts.exponential();
        comeToMind(model, state, SceneChannel::Wandering,
                   drawStrength(model.constants.thoughtMedian, model.constants.thoughtSpread, state.thoughts),
                   log);
    }
    while (state.worryHazard < 0) {
        state.worryHazard += state.worries.exponential();
        comeToMind(model, state, SceneChannel::Worry,
                   drawStrength(model.worryMedian, model.constants.thoughtSpread, state.worries), log);
    }
}

void settlePending(const SceneModel& model, SceneState& state, Log log) {
    const double held = state.dominant >= 0 ? state.weight[static_cast<std::size_t>(state.dominant)] : 0;
    const double ratio = std::max(1.0, model.settings.breadth / model.constants.leak);
    for (std::size_t i = kSceneTasks; i < kSceneChannels; ++i) {
        if (state.pending[i] != 0 && state.weight[i] * ratio < held) {
            state.pending[i] = 0;
            if (log != nullptr && state.dominant != static_cast<int>(i)) {
                log->push_back(
                    plainEntry(model, state, SceneEntryKind::Resisted, static_cast<SceneChannel>(i)));
            }
        }
    }
    for (std::size_t i = 0; i < kSceneTasks; ++i) {
        if (state.isTried[i] && state.step >= state.willUntil[i] + model.secondSteps) {
            state.isTried[i] = false;
            if (log != nullptr) {
                log->push_back(
                    plainEntry(model, state, SceneEntryKind::DecisionLost, static_cast<SceneChannel>(i)));
            }
        }
    }
}

}  // namespace lab::human
