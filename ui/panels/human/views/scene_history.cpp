#include "ui/panels/human/views/scene_history.h"

#include <algorithm>
#include <limits>

namespace lab::ui {

namespace {

/// So many samples are let grow too old before they are moved out in one go.
constexpr std::size_t kForgottenAtOnce = 4096;

void appendRow(std::vector<float>& rows, const std::vector<double>& values, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
        rows.push_back(i < values.size() ? static_cast<float>(values[i])
                                         : std::numeric_limits<float>::quiet_NaN());
    }
}

void dropFront(auto& values, std::size_t count) {
    values.erase(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(count));
}

}  // namespace

void SceneHistory::setChannels(std::vector<ChannelLabel> channels) {
    if (channels == m_channels) {
        return;
    }
    m_channels = std::move(channels);
    clear();
}

void SceneHistory::setStrips(std::vector<SceneStrip> strips) {
    if (strips == m_strips) {
        return;
    }
    m_strips = std::move(strips);
    clear();
}

void SceneHistory::append(const HistorySample& sample) {
    if (!m_times.empty() && sample.seconds <= m_times.back()) {
        const std::size_t kept = firstFrom(sample.seconds);
        m_times.resize(kept);
        m_shares.resize(kept * m_channels.size());
        m_states.resize(kept * m_strips.size());
    }
    m_times.push_back(sample.seconds);
    appendRow(m_shares, sample.shares, m_channels.size());
    appendRow(m_states, sample.states, m_strips.size());
    noteSeen(sample);
    forgetOld();
}

void SceneHistory::noteSeen(const HistorySample& sample) {
    for (std::size_t i = 0; i < std::min(m_seen.size(), sample.shares.size()); ++i) {
        if (!m_seen[i] && sample.shares[i] >= kLeastShare) {
            m_seen[i] = true;
            ++m_generation;
        }
    }
}

void SceneHistory::forgetSeen() {
    m_seen.clear();
    for (const ChannelLabel& channel : m_channels) {
        m_seen.push_back(channel.kind == ChannelKind::Task);
    }
    ++m_generation;
}

void SceneHistory::forgetOld() {
    const std::size_t old = firstFrom(lastSeconds() - kKeptSeconds);
    if (old < kForgottenAtOnce) {
        return;
    }
    dropFront(m_times, old);
    dropFront(m_shares, old * m_channels.size());
    dropFront(m_states, old * m_strips.size());
    std::erase_if(m_marks, [this](const HistoryMark& mark) { return mark.seconds < firstSeconds(); });
}

void SceneHistory::addMark(HistoryMark mark) {
    const auto later = std::ranges::upper_bound(m_marks, mark.seconds, {}, &HistoryMark::seconds);
    m_marks.insert(later, std::move(mark));
}

void SceneHistory::rewindTo(double seconds) {
    const auto end = std::ranges::upper_bound(m_times, seconds);
    const auto kept = static_cast<std::size_t>(end - m_times.begin());
    m_times.resize(kept);
    m_shares.resize(kept * m_channels.size());
    m_states.resize(kept * m_strips.size());
    std::erase_if(m_marks, [seconds](const HistoryMark& mark) { return mark.seconds > seconds; });
}

void SceneHistory::clear() {
    m_times.clear();
    m_shares.clear();
    m_states.clear();
    m_marks.clear();
    forgetSeen();
}

double SceneHistory::share(std::size_t sample, std::size_t channel) const {
    return static_cast<double>(m_shares[sample * m_channels.size() + channel]);
}

double SceneHistory::state(std::size_t sample, std::size_t strip) const {
    return static_cast<double>(m_states[sample * m_strips.size() + strip]);
}

std::size_t SceneHistory::firstFrom(double seconds) const {
    return static_cast<std::size_t>(std::ranges::lower_bound(m_times, seconds) - m_times.begin());
}

std::optional<std::size_t> SceneHistory::nearest(double seconds) const {
    if (m_times.empty()) {
        return std::nullopt;
    }
    const std::size_t after = std::min(firstFrom(seconds), m_times.size() - 1);
    const bool isBeforeNearer = after > 0 && seconds - m_times[after - 1] < m_times[after] - seconds;
    return isBeforeNearer ? after - 1 : after;
}

}  // namespace lab::ui
