#pragma once

#include <QPixmap>

#include "core/human/scene/scene_fixed_points.h"
#include "ui/theme/theme.h"

namespace lab::ui {

/// The three ways in which a competition of two can go.
enum class AttentionMode { Divided, Selective, Switching };

/// What the model does in a mode, small: ways through the plane of two tasks from several starts, and where
/// they end. Divided: all at one point where both are active. Selective: at one task or the other, with the
/// border between. Switching: from one task to the other after their weights changed places. All of it is
/// computed at the leak and time of `competition`, at competitions typical of the mode.
struct ModeWays {
    std::vector<std::vector<human::PlanePoint>> paths;
    std::vector<human::PlanePoint> rests;  ///< that are stable
    std::vector<human::PlanePoint> border;
};
[[nodiscard]] ModeWays modeWays(AttentionMode mode, const human::Competition& competition);

/// `size` in device-independent pixels.
[[nodiscard]] QPixmap modePicture(AttentionMode mode, const human::Competition& competition,
                                  const Theme& theme, const QSize& size, double pixelRatio = 1);

}  // namespace lab::ui
