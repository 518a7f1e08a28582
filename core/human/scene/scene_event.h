#pragma once

#include <memory>

#include "core/human/scene/scene_settings.h"

namespace lab::human {

/// What can happen at a time.
enum class SceneEventKind {
    Decide,  ///< the person decides to turn to a task (voluntary)
    Phone,   ///< it rings or buzzes and is not answered
    DeviantSound,
    PopUp,
    Worry,
    Thought,  ///< a wandering thought, beside those that come by themselves
    BreakBegin,
    BreakEnd,
    Change,  ///< of settings: a slider, a task card, chatter on or off
};

/// Something that happens in a scene.
struct SceneEvent {
    Seconds at{0};  ///< from the start; it acts before the first step that begins then or later
    SceneEventKind kind = SceneEventKind::Phone;
    int task = 0;                                     ///< for Decide: 0..3
    std::shared_ptr<const SceneSettings> settings{};  ///< for Change: from now on
};

/// The channel that an event acts on; for those that act on none, Task1.
[[nodiscard]] SceneChannel channelOf(const SceneEvent& event);

}  // namespace lab::human
