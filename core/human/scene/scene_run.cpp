#include "core/human/scene/scene_run.h"

#include <algorithm>
#include <cmath>

#include "core/human/scene/mechanism/task_cards.h"

namespace lab::human {

namespace {

constexpr std::int64_t kSnapshotSteps = 500;  ///< 5 s
constexpr std::int64_t kSparseSteps = 6000;   ///< 1 min, beyond the history
constexpr std::size_t kLogLimit = 20000;

std::int64_t stepAt(Seconds time) {
    constexpr double kLargest = 1e12;
    return static_cast<std::int64_t>(std::clamp(std::floor(time / kSceneStep + 1e-6), 0.0, kLargest));
}

SceneSample sampleOf(const SceneState& state) {
    SceneSample sample;
    sample.time = state.time;
    for (std::size_t i = 0; i < sample.share.size(); ++i) {
        sample.share[i] = static_cast<float>(state.share[i]);
    }
    const PhasePoint point = phasePoint(state);
    sample.goal = static_cast<float>(point.goal);
    sample.distractor = static_cast<float>(point.distractor);
    sample.focus = static_cast<float>(focusIndex(state));
    sample.control = static_cast<float>(state.control);
    sample.lapses = static_cast<float>(state.lapses);
    sample.rho = static_cast<float>(state.rho);
    sample.coherence = static_cast<float>(state.coherence);
    sample.split = state.split;
    sample.taskId = state.taskId;
    return sample;
}

}  // namespace

SceneRun::SceneRun(const SceneSettings& settings) : m_model(makeSceneModel(settings)) {
    m_state = initialState(*m_model);
    keepSnapshot();
    keepSample();
}

std::int64_t SceneRun::stepOf(const SceneEvent& event) const {
    constexpr double kLargest = 1e12;
    return static_cast<std::int64_t>(std::clamp(std::ceil(event.at / kSceneStep - 1e-6), 0.0, kLargest));
}

void SceneRun::advanceTo(Seconds time) {
    advanceToStep(stepAt(time));
}

void SceneRun::advanceToStep(std::int64_t step) {
    while (m_state.step < step) {
        if (m_nextEvent < m_events.size() && stepOf(m_events[m_nextEvent]) <= m_state.step) {
            applyDueEvents();
        }
        stepScene(*m_model, m_state, &m_log);
        if (m_state.step % kSampleSteps == 0) {
            keepSample();
        }
        if (m_state.step % kSnapshotSteps == 0) {
            keepSnapshot();
        }
    }
    if (m_log.size() > 2 * kLogLimit) {
        m_log.erase(m_log.begin(), m_log.end() - kLogLimit);
    }
}

void SceneRun::applyDueEvents() {
    while (m_nextEvent < m_events.size() && stepOf(m_events[m_nextEvent]) <= m_state.step) {
        const SceneEvent& event = m_events[m_nextEvent++];
        if (event.kind == SceneEventKind::Change && event.settings) {
            auto changed = makeSceneModel(*event.settings, m_model.get());
            moveWithCards(m_model->settings, changed->settings, m_state);
            m_model = std::move(changed);
        }
        applyEvent(*m_model, event, m_state, &m_log);
    }
}

const SceneSettings& SceneRun::settingsAt(Seconds time) const {
    const SceneSettings* settings = &m_snapshots.front().model->settings;
    for (const SceneEvent& event : m_events) {
        if (event.kind == SceneEventKind::Change && event.settings && event.at <= time) {
            settings = event.settings.get();
        }
    }
    return *settings;
}

void SceneRun::keepSample() {
    m_history.push_back(sampleOf(m_state));
    while (m_history.front().time + kHistory < m_state.time) {
        m_history.pop_front();
    }
}

void SceneRun::keepSnapshot() {
    m_snapshots.push_back({m_state, m_model, m_nextEvent});
    thinSnapshots();
}

void SceneRun::thinSnapshots() {
    // One snapshot a call falls out of the stretch that is kept densely.
    const std::int64_t dense = m_state.step - 2 * stepAt(kHistory);
    const auto place =
        std::ranges::lower_bound(m_snapshots, dense, {}, [](const Snapshot& s) { return s.state.step; });
    if (place != m_snapshots.end() && place->state.step == dense && dense % kSparseSteps != 0) {
        m_snapshots.erase(place);
    }
}

void SceneRun::startFrom(const Snapshot& snapshot) {
    m_state = snapshot.state;
    m_model = snapshot.model;
    m_nextEvent = snapshot.nextEvent;
    m_history.clear();
    keepSample();
    std::erase_if(m_log, [this](const SceneEntry& entry) { return entry.at >= m_state.time; });
}

void SceneRun::rewindTo(Seconds time) {
    const std::int64_t step = stepAt(time);
    if (step >= m_state.step) {
        advanceToStep(step);
        return;
    }
    const std::int64_t from = std::max<std::int64_t>(0, step - stepAt(kHistory));
    const auto after =
        std::ranges::upper_bound(m_snapshots, from, {}, [](const Snapshot& s) { return s.state.step; });
    m_snapshots.erase(after, m_snapshots.end());
    const Snapshot start = m_snapshots.back();
    startFrom(start);
    advanceToStep(step);
}

void SceneRun::addEvent(SceneEvent event) {
    const std::int64_t step = stepOf(event);
    const Seconds now = m_state.time;
    if (step < m_state.step) {
        rewindTo(Seconds(static_cast<double>(step) * kSceneStep.count()));
    }
    const auto place =
        std::ranges::upper_bound(m_events, step, {}, [this](const SceneEvent& e) { return stepOf(e); });
    const auto at = place - m_events.begin();
    if (event.kind == SceneEventKind::Change && at > 0) {
        SceneEvent& last = m_events[static_cast<std::size_t>(at) - 1];
        if (last.kind == SceneEventKind::Change && stepOf(last) == step) {
            last = std::move(event);
            advanceTo(now);
            return;
        }
    }
    m_events.insert(place, std::move(event));
    advanceTo(now);
}

void SceneRun::addNow(SceneEvent event) {
    event.at = m_state.time;
    addEvent(std::move(event));
}

void SceneRun::forgetLaterEvents() {
    const auto first = std::ranges::lower_bound(m_events, m_state.step, {},
                                                [this](const SceneEvent& e) { return stepOf(e); });
    m_events.erase(first, m_events.end());
    m_nextEvent = std::min(m_nextEvent, m_events.size());
}

}  // namespace lab::human
