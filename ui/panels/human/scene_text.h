#pragma once

#include <QString>

#include "core/human/scene/scene_log.h"
#include "core/human/scene/scene_settings.h"
#include "core/human/scene/scene_step.h"

namespace lab::ui {

/// "0:25.0": minutes, seconds and tenths of scene time; hours before them where there are any.
[[nodiscard]] QString clockText(human::Seconds time);
/// "0.4 s", "25 s", "3.2 min": a stretch of scene time.
[[nodiscard]] QString durationText(human::Seconds time);

/// What a task card is called: as typed, or by what kind of task it is.
[[nodiscard]] QString taskName(const human::SceneTask& task);
/// What a channel is called; tasks by their cards.
[[nodiscard]] QString channelName(human::SceneChannel channel, const human::SceneSettings& settings);

/// An entry of the log in three columns: what happened, why, and what it cost. Empty where there is nothing
/// to say.
struct EntryText {
    QString what;
    QString why;
    QString cost;
};
[[nodiscard]] EntryText entryText(const human::SceneEntry& entry, const human::SceneSettings& settings);
/// The same in one line with its time.
[[nodiscard]] QString entrySentence(const human::SceneEntry& entry, const human::SceneSettings& settings);

/// What is odd about the moment and what can be done about it.
[[nodiscard]] QString noticeSentence(human::SceneNotice notice);

}  // namespace lab::ui
