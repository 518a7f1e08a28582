#pragma once

#include <QObject>
#include <QTimer>
#include <array>
#include <chrono>
#include <functional>
#include <memory>
#include <set>
#include <vector>

#include "core/human/scene/scene_presets.h"
#include "core/human/scene/scene_run.h"

namespace lab::ui {

class Document;

/// Keeps the live scene of the project going: steps it on a timer of its own while somebody looks, lets
/// things happen in it, goes back in time. A change of the project's scene holds from the present moment on;
/// playing, events and going back are no edits of the project. GUI thread; a tick works for a few
/// milliseconds at most.
class SceneController : public QObject {
    Q_OBJECT

  public:
    using Clock = std::function<std::chrono::steady_clock::time_point()>;

    static constexpr std::chrono::milliseconds kFrame{33};
    /// Scene seconds a second.
    static constexpr std::array<double, 8> kSpeeds{0.25, 0.5, 1, 2, 5, 10, 30, 60};
    static constexpr human::Seconds kStep{0.1};
    /// So far a project's scene has gone when the project opens, so that there is something to see.
    static constexpr human::Seconds kOpening{90};

    explicit SceneController(Document& document, QObject* parent = nullptr,
                             Clock clock = std::chrono::steady_clock::now);

    [[nodiscard]] const human::SceneRun& run() const { return *m_run; }
    [[nodiscard]] bool isPlaying() const { return m_isPlaying; }
    /// Played and watched.
    [[nodiscard]] bool isRunning() const { return m_timer.isActive(); }
    [[nodiscard]] double speed() const { return m_speed; }
    /// The latest time that was ever reached since the start: from the present to there it is known what
    /// comes.
    [[nodiscard]] human::Seconds reached() const { return m_reached; }
    /// True where one has gone back to before a change of settings: the run has others than the project.
    [[nodiscard]] bool hasOtherSettings() const;

    /// Time stands still while nobody watches.
    void setWatched(const void* watcher, bool isWatching);
    void setPlaying(bool isPlaying);
    void setSpeed(double speed);
    /// One tenth of a second on; stops playing.
    void step();
    /// From the beginning, with the project's settings and what is scheduled.
    void restart();
    /// Goes to a time between 0 and reached().
    void goTo(human::Seconds time);
    /// Lets something happen now.
    void send(human::SceneEventKind kind, int task = 0);
    /// Begins anew with what happens in a preset; its settings are an edit of the project.
    void begin(const human::ScenePreset& preset);
    /// The project's settings hold from now on, also where one has gone back.
    void useProjectSettings();
    /// What one tick of the timer does.
    void tick();

  signals:
    /// Time has gone on, or something about the present moment is another.
    void stateChanged();
    /// The log has other or more entries.
    void logChanged();
    /// Another run, or another moment of it: what was drawn of the past no longer holds.
    void reset();
    void playbackChanged();
    /// The project's scene is another; said of edits of the scene alone, not of all edits of the project.
    void settingsChanged();

  private:
    void open();
    void readProject();
    void startRun();
    void advance(human::Seconds target);
    void updateTimer();
    void announce(bool isReset);
    /// Changes that were scheduled later give way; what happens by itself stays.
    void forgetLaterChanges();

    Document& m_document;
    Clock m_clock;
    std::unique_ptr<human::SceneRun> m_run;
    std::vector<human::SceneEvent> m_script;  ///< of the preset that it began with
    human::SceneSettings m_settings;          ///< of the project, as last seen
    human::SceneSettings m_first;             ///< that the run began with
    human::Seconds m_reached{0};
    QTimer m_timer;
    std::set<const void*> m_watchers;
    std::chrono::steady_clock::time_point m_lastTick;
    human::Seconds m_debt{0};  ///< scene time that is due but was not yet stepped
    std::size_t m_entriesTold = 0;
    human::Seconds m_lastTold{-1};  ///< when the latest of them was
    double m_speed = 1;
    bool m_isPlaying = false;
    bool m_isBeginning = false;  ///< anew, so that what changes is no change of the run under way
};

}  // namespace lab::ui
