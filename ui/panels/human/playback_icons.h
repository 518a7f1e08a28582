#pragma once

#include <QIcon>

#include "ui/theme/theme.h"

namespace lab::ui {

enum class PlaybackIcon { Play, Pause, Step, Restart };

/// The usual signs of a player, drawn in the colours of a theme.
[[nodiscard]] QIcon playbackIcon(PlaybackIcon icon, const Theme& theme);

}  // namespace lab::ui
