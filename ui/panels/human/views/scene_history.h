#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "ui/panels/human/views/scene_data.h"

namespace lab::ui {

/// What the scene was like, moment by moment, as far back as the pictures over time reach. GUI thread.
class SceneHistory {
  public:
    /// Another set of channels or strips starts anew.
    void setChannels(std::vector<ChannelLabel> channels);
    void setStrips(std::vector<SceneStrip> strips);
    [[nodiscard]] const std::vector<ChannelLabel>& channels() const { return m_channels; }
    [[nodiscard]] const std::vector<SceneStrip>& strips() const { return m_strips; }

    /// A sample that is not later than the last one takes the place of all from its time on: after a rewind
    /// the past stays and the future goes. Missing numbers are not drawn.
    void append(const HistorySample& sample);
    void addMark(HistoryMark mark);
    /// Forgets what is later, marks too.
    void rewindTo(double seconds);
    void clear();

    [[nodiscard]] bool isEmpty() const { return m_times.empty(); }
    [[nodiscard]] std::size_t size() const { return m_times.size(); }
    [[nodiscard]] double seconds(std::size_t sample) const { return m_times[sample]; }
    [[nodiscard]] double share(std::size_t sample, std::size_t channel) const;
    [[nodiscard]] double state(std::size_t sample, std::size_t strip) const;
    [[nodiscard]] double firstSeconds() const { return m_times.empty() ? 0 : m_times.front(); }
    [[nodiscard]] double lastSeconds() const { return m_times.empty() ? 0 : m_times.back(); }
    /// The first sample at or after a time; size() if there is none.
    [[nodiscard]] std::size_t firstFrom(double seconds) const;
    /// Whether a channel ever had a share to be seen since the start; tasks always count.
    [[nodiscard]] bool wasSeen(std::size_t channel) const { return m_seen[channel]; }
    /// The sample nearest to a time.
    [[nodiscard]] std::optional<std::size_t> nearest(double seconds) const;
    [[nodiscard]] const std::vector<HistoryMark>& marks() const { return m_marks; }
    /// Counts sets of channels or strips, and channels that are seen for the first time, so that a view knows
    /// when to draw its legend again.
    [[nodiscard]] int generation() const { return m_generation; }

    /// A smaller share cannot be seen.
    static constexpr double kLeastShare = 0.005;
    /// What is older than this many seconds is forgotten.
    static constexpr double kKeptSeconds = 3600;

  private:
    void forgetOld();
    void forgetSeen();
    void noteSeen(const HistorySample& sample);

    std::vector<ChannelLabel> m_channels;
    std::vector<SceneStrip> m_strips;
    std::vector<double> m_times;
    std::vector<float> m_shares;  ///< of all channels, sample after sample
    std::vector<float> m_states;
    std::vector<HistoryMark> m_marks;
    std::vector<bool> m_seen;
    int m_generation = 0;
};

}  // namespace lab::ui
