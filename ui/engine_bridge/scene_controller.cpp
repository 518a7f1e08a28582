#include "ui/engine_bridge/scene_controller.h"

#include <algorithm>

#include "ui/document/document.h"

namespace lab::ui {

namespace {

using human::Seconds;

/// A tick that could not do all that was due leaves the rest to the next one.
constexpr auto kBudget = std::chrono::milliseconds(5);
/// What is stepped between two looks at the clock.
constexpr Seconds kPiece{0.5};
/// After a longer stall (a dialog, a sleeping computer) time is lost rather than made up for.
constexpr auto kLongestCatchUp = std::chrono::milliseconds(250);

}  // namespace

SceneController::SceneController(Document& document, QObject* parent, Clock clock)
    : QObject(parent), m_document(document), m_clock(std::move(clock)) {
    m_settings = document.project().scene;
    startRun();
    m_timer.setInterval(kFrame);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &SceneController::tick);
    connect(&document, &Document::projectChanged, this, &SceneController::readProject);
    connect(&document, &Document::replaced, this, &SceneController::open);
}

void SceneController::open() {
    m_settings = m_document.project().scene;
    m_script.clear();
    for (const human::ScenePreset& preset : human::scenePresets()) {
        if (preset.settings() == m_settings) {
            m_script = preset.events();
        }
    }
    startRun();
    m_run->advanceTo(kOpening);
    announce(true);
}

void SceneController::startRun() {
    m_first = m_settings;
    m_run = std::make_unique<human::SceneRun>(m_settings);
    for (const human::SceneEvent& event : m_script) {
        m_run->addEvent(event);
    }
    m_reached = Seconds(0);
    m_debt = Seconds(0);
}

void SceneController::readProject() {
    const human::SceneSettings& settings = m_document.project().scene;
    if (settings == m_settings) {
        return;
    }
    m_settings = settings;
    emit settingsChanged();
    if (m_isBeginning) {
        return;
    }
    if (m_run->time() <= Seconds(0) && m_reached <= Seconds(0)) {
        startRun();
        announce(true);
    } else {
        useProjectSettings();
    }
}

bool SceneController::hasOtherSettings() const {
    // One that was made now acts with the next step only.
    const human::SceneSettings* holding = &m_first;
    for (const human::SceneEvent& event : m_run->events()) {
        if (event.kind == human::SceneEventKind::Change && event.at <= m_run->time() && event.settings) {
            holding = event.settings.get();
        }
    }
    return *holding != m_settings;
}

void SceneController::useProjectSettings() {
    forgetLaterChanges();
    m_run->addNow({.kind = human::SceneEventKind::Change,
                   .settings = std::make_shared<const human::SceneSettings>(m_settings)});
    announce(false);
}

void SceneController::forgetLaterChanges() {
    std::vector<human::SceneEvent> kept;
    for (const human::SceneEvent& event : m_run->events()) {
        if (event.at >= m_run->time() && event.kind != human::SceneEventKind::Change) {
            kept.push_back(event);
        }
    }
    m_run->forgetLaterEvents();
    for (const human::SceneEvent& event : kept) {
        m_run->addEvent(event);
    }
    m_reached = m_run->time();
}

void SceneController::send(human::SceneEventKind kind, int task) {
    m_run->addNow({.kind = kind, .task = task});
    announce(false);
}

void SceneController::begin(const human::ScenePreset& preset) {
    m_script = preset.events();
    m_isBeginning = true;
    m_document.endGesture();
    m_document.change<human::SceneSettings>(
        Property::ScenePreset,
        [](project::Project& project) -> human::SceneSettings& { return project.scene; }, preset.settings());
    m_document.endGesture();
    m_isBeginning = false;
    restart();
}

void SceneController::restart() {
    m_settings = m_document.project().scene;
    startRun();
    announce(true);
}

void SceneController::goTo(Seconds time) {
    m_run->rewindTo(std::clamp(time, Seconds(0), m_reached));
    m_debt = Seconds(0);
    announce(true);
}

void SceneController::step() {
    setPlaying(false);
    advance(m_run->time() + kStep);
}

void SceneController::setPlaying(bool isPlaying) {
    if (isPlaying != m_isPlaying) {
        m_isPlaying = isPlaying;
        updateTimer();
        emit playbackChanged();
    }
}

void SceneController::setSpeed(double speed) {
    const double wanted = std::clamp(speed, kSpeeds.front(), kSpeeds.back());
    if (wanted != m_speed) {
        m_speed = wanted;
        m_debt = Seconds(0);
        emit playbackChanged();
    }
}

void SceneController::setWatched(const void* watcher, bool isWatching) {
    if (isWatching) {
        m_watchers.insert(watcher);
    } else {
        m_watchers.erase(watcher);
    }
    updateTimer();
}

void SceneController::updateTimer() {
    const bool runs = m_isPlaying && !m_watchers.empty();
    if (runs == m_timer.isActive()) {
        return;
    }
    m_debt = Seconds(0);
    m_lastTick = m_clock();
    if (runs) {
        m_timer.start();
    } else {
        m_timer.stop();
    }
}

void SceneController::tick() {
    const auto now = m_clock();
    const auto most = std::chrono::duration_cast<std::chrono::nanoseconds>(kLongestCatchUp);
    const std::chrono::nanoseconds elapsed = std::min<std::chrono::nanoseconds>(now - m_lastTick, most);
    m_lastTick = now;
    m_debt = std::min(m_debt + Seconds(elapsed) * m_speed, Seconds(kLongestCatchUp) * m_speed);
    const Seconds target = m_run->time() + m_debt;
    const Seconds before = m_run->time();
    advance(target);
    m_debt -= m_run->time() - before;
}

void SceneController::advance(Seconds target) {
    const auto end = m_clock() + kBudget;
    // What ends a little before `target` by rounding still counts as reached.
    const Seconds due = target + human::kSceneStep * 1e-6;
    while (m_run->time() + human::kSceneStep <= due) {
        m_run->advanceTo(std::min(due, m_run->time() + kPiece));
        if (m_clock() >= end) {
            break;
        }
    }
    announce(false);
}

void SceneController::announce(bool isReset) {
    m_reached = std::max(m_reached, m_run->time());
    if (isReset) {
        emit reset();
    }
    const std::span<const human::SceneEntry> log = m_run->log();
    const Seconds latest = log.empty() ? Seconds(-1) : log.back().at;
    if (isReset || log.size() != m_entriesTold || latest != m_lastTold) {
        m_entriesTold = log.size();
        m_lastTold = latest;
        emit logChanged();
    }
    emit stateChanged();
}

}  // namespace lab::ui
