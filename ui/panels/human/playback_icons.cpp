#include "ui/panels/human/playback_icons.h"

#include <QPainter>
#include <QPainterPath>

namespace lab::ui {

namespace {

/// The signs are drawn on a square of so many units.
constexpr double kUnits = 16;
/// Pixels for each of the screen's, so that a dense screen shows them sharp.
constexpr int kDensity = 3;

void addTriangle(QPainterPath& path, double left, double right) {
    path.moveTo(left, 3);
    path.lineTo(right, 8);
    path.lineTo(left, 13);
    path.closeSubpath();
}

QPainterPath pathOf(PlaybackIcon icon) {
    QPainterPath path;
    switch (icon) {
        case PlaybackIcon::Play:
            addTriangle(path, 4, 13);
            break;
        case PlaybackIcon::Pause:
            path.addRect(4, 3, 3, 10);
            path.addRect(9, 3, 3, 10);
            break;
        case PlaybackIcon::Step:
            addTriangle(path, 3, 10);
            path.addRect(11, 3, 2.5, 10);
            break;
        case PlaybackIcon::Restart:
            addTriangle(path, 13, 6);
            path.addRect(2.5, 3, 2.5, 10);
            break;
    }
    return path;
}

}  // namespace

QIcon playbackIcon(PlaybackIcon icon, const Theme& theme) {
    const int size = theme.scaled(kUnits) * kDensity;
    QIcon result;
    for (const auto& [mode, color] :
         {std::pair(QIcon::Normal, theme.text), {QIcon::Disabled, theme.disabledText}}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(size / kUnits, size / kUnits);
        painter.fillPath(pathOf(icon), color);
        painter.end();
        result.addPixmap(pixmap, mode);
    }
    return result;
}

}  // namespace lab::ui
