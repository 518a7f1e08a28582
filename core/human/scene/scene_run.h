#pragma once

#include <deque>
#include <span>

#include "core/human/scene/scene_step.h"

namespace lab::human {

/// What the views draw of one moment.
struct SceneSample {
    Seconds time{0};
    std::array<float, kSceneChannels> share{};
    float goal = 0;        ///< y of the strongest task
    float distractor = 0;  ///< y of the strongest distractor
    float focus = 0;       ///< focusIndex()
    float control = 1;     ///< E
    float lapses = 0;      ///< B
    float rho = 1;
    float coherence = 0;  ///< C_LC
    CapacitySplit split;
    std::array<std::int16_t, kSceneTasks> taskId{};  ///< which card each task channel stood for
    bool operator==(const SceneSample&) const = default;
};

/// A scene under way: seed and events make it, snapshots make going back instant. Going back and forth, in
/// pieces of any size, gives the same states bit for bit. Not for use from two threads at once.
class SceneRun {
  public:
    /// Time between two samples: every third step.
    static constexpr int kSampleSteps = 3;
    /// How far back samples are kept.
    static constexpr Seconds kHistory{300};

    explicit SceneRun(const SceneSettings& settings);

    [[nodiscard]] Seconds time() const { return m_state.time; }
    [[nodiscard]] const SceneState& state() const { return m_state; }
    [[nodiscard]] const SceneModel& model() const { return *m_model; }
    /// The settings in force now: those of the start or of the latest change.
    [[nodiscard]] const SceneSettings& settings() const { return m_model->settings; }
    /// Those that were in force at a time.
    [[nodiscard]] const SceneSettings& settingsAt(Seconds time) const;
    [[nodiscard]] const std::vector<SceneEvent>& events() const { return m_events; }
    /// Samples up to now, the oldest first.
    [[nodiscard]] const std::deque<SceneSample>& history() const { return m_history; }
    /// The log up to now, the oldest first; the latest 20,000 entries.
    [[nodiscard]] std::span<const SceneEntry> log() const { return m_log; }

    /// Steps on to the last step that ends at `time` or before; earlier times do nothing.
    void advanceTo(Seconds time);
    /// Goes back (or on) to `time`. What is scheduled later stays and happens again.
    void rewindTo(Seconds time);
    /// Adds an event. One before the present goes back, lets it happen and comes forward again. A Change at
    /// the same step as an earlier Change takes its place.
    void addEvent(SceneEvent event);
    /// Adds an event now.
    void addNow(SceneEvent event);
    /// Forgets what is scheduled at the present or later: another future from here.
    void forgetLaterEvents();

  private:
    struct Snapshot {
        SceneState state;
        std::shared_ptr<const SceneModel> model;
        std::size_t nextEvent = 0;
    };

    [[nodiscard]] std::int64_t stepOf(const SceneEvent& event) const;
    void startFrom(const Snapshot& snapshot);
    void advanceToStep(std::int64_t step);
    void applyDueEvents();
    void keepSample();
    void keepSnapshot();
    void thinSnapshots();

    std::vector<SceneEvent> m_events;  ///< by step, those of one step in the order they were added
    std::size_t m_nextEvent = 0;
    std::shared_ptr<const SceneModel> m_model;
    SceneState m_state;
    std::vector<Snapshot> m_snapshots;  ///< by step; the first is the start
    std::deque<SceneSample> m_history;
    std::vector<SceneEntry> m_log;
};

}  // namespace lab::human
