#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "core/human/scene/scene_run.h"
#include "ui/panels/human/views/scene_history.h"

namespace lab::ui {

/// Turns what the core says of a scene into what its pictures are fed with. GUI thread.
class SceneFeed {
  public:
    /// What a channel is called, in the language of the window; tasks as their cards.
    using NameOf = std::function<QString(human::SceneChannel)>;

    explicit SceneFeed(NameOf nameOf);

    /// Takes over what is new; all of it where the run went back, its past was changed or its tasks are
    /// others.
    void update(const human::SceneRun& run);
    /// At the next update() names are asked for again: the language changed.
    void forgetNames() { m_model = nullptr; }

    [[nodiscard]] const SceneHistory& history() const { return m_history; }
    /// Over the last `span`; over this moment if there are no samples in it.
    [[nodiscard]] CapacityContent capacity(const human::SceneRun& run, human::Seconds span) const;
    [[nodiscard]] LostTimeContent lostTime(const human::SceneRun& run) const;
    [[nodiscard]] PhasePlane plane(const human::SceneRun& run) const;
    /// The way of the last `span` to the present point.
    [[nodiscard]] std::vector<PlanePoint> trail(const human::SceneRun& run, human::Seconds span) const;

  private:
    [[nodiscard]] bool isContinued(const human::SceneRun& run) const;
    void takeOver(const human::SceneRun& run);
    void appendSample(const human::SceneSample& sample);
    void appendMark(const human::SceneEntry& entry);
    void nameChannels(const human::SceneRun& run);

    NameOf m_nameOf;
    SceneHistory m_history;
    /// What a channel of the history shows: a channel of the scene or, for a task, a card.
    struct Shown {
        human::SceneChannel channel{};
        int card = -1;
        bool operator==(const Shown&) const = default;
    };
    [[nodiscard]] double shareOf(const Shown& shown, const human::SceneSample& sample) const;
    [[nodiscard]] bool hasRemovedCards(const human::SceneRun& run) const;

    std::vector<Shown> m_channels;  ///< of the history; then, where m_showsRemoved, the cards that are gone
    bool m_showsRemoved = false;
    const human::SceneModel* m_model = nullptr;  ///< whose tasks have been named; only to be compared
    human::SceneSample m_lastSample;
    std::optional<human::SceneEntry> m_lastEntry;
};

}  // namespace lab::ui
