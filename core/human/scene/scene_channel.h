#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string_view>

#include "core/base/registry.h"

namespace lab::human {

/// Task cards of the scene.
inline constexpr int kSceneTasks = 4;

/// What attention can be on: up to four tasks, what comes from outside, what comes from within. The order is
/// that of every array of the scene.
enum class SceneChannel {
    Task1,
    Task2,
    Task3,
    Task4,
    Phone,
    DeviantSound,
    PopUp,
    Chatter,
    Noise,
    Worry,
    Wandering,
};
inline constexpr int kSceneChannels = 11;

/// One number for each channel, by SceneChannel; one more place, always 0, lets the step work on whole
/// vectors of four.
using ChannelValues = std::array<double, kSceneChannels + 1>;
using TaskValues = std::array<double, kSceneTasks>;

enum class ChannelGroup { Task, External, Internal };

/// A channel and what it is called. The four tasks carry the names that their cards have.
struct ChannelEntry {
    SceneChannel channel;
    ChannelGroup group;
    std::string_view id;    ///< in files, tables and on the command line
    std::string_view name;  ///< English, LAB_TEXT
};

[[nodiscard]] std::span<const ChannelEntry, kSceneChannels> sceneChannels();

[[nodiscard]] constexpr std::size_t indexOf(SceneChannel channel) {
    return static_cast<std::size_t>(channel);
}
[[nodiscard]] constexpr bool isTask(SceneChannel channel) {
    return static_cast<int>(channel) < kSceneTasks;
}

}  // namespace lab::human
