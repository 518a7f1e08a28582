#include "core/human/scene/scene_event.h"

#include <algorithm>

namespace lab::human {

SceneChannel channelOf(const SceneEvent& event) {
    switch (event.kind) {
        case SceneEventKind::Decide:
            return static_cast<SceneChannel>(std::clamp(event.task, 0, kSceneTasks - 1));
        case SceneEventKind::Phone:
            return SceneChannel::Phone;
        case SceneEventKind::DeviantSound:
            return SceneChannel::DeviantSound;
        case SceneEventKind::PopUp:
            return SceneChannel::PopUp;
        case SceneEventKind::Worry:
            return SceneChannel::Worry;
        case SceneEventKind::Thought:
            return SceneChannel::Wandering;
        case SceneEventKind::BreakBegin:
        case SceneEventKind::BreakEnd:
        case SceneEventKind::Change:
            return SceneChannel::Task1;
    }
    return SceneChannel::Task1;
}

}  // namespace lab::human
