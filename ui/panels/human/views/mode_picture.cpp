#include "ui/panels/human/views/mode_picture.h"

#include <QPainter>
#include <QPolygonF>
#include <algorithm>
#include <array>

#include "core/human/scene/competition_path.h"
#include "ui/panels/human/views/plane_paint.h"

namespace lab::ui {

namespace {

constexpr human::Seconds kLength{6};
/// Of the plane that is shown, so that no way leaves it.
constexpr double kExtent = 0.85;
constexpr double kMargin = 4;
/// At a leak of 1.
constexpr std::array kStarts{human::PlanePoint{0.75, 0.1}, human::PlanePoint{0.1, 0.75},
                             human::PlanePoint{0.7, 0.5}, human::PlanePoint{0.5, 0.7}};

/// In leaks: well below and well above what parts sharing from winning.
double breadthOf(AttentionMode mode, double leak) {
    return mode == AttentionMode::Divided ? 0.4 * leak : 3 * leak;
}

}  // namespace

ModeWays modeWays(AttentionMode mode, const human::Competition& competition) {
    human::Competition shown = competition;
    shown.breadth = breadthOf(mode, competition.leak);
    // The rival needs more than beta / k times the weight of the other to take over.
    const bool isSwitching = mode == AttentionMode::Switching;
    const double first = 1;
    const double second = isSwitching ? 5 : 1;
    ModeWays ways;
    if (isSwitching) {
        const human::PlanePoint before = human::fixedPoints(second, first, shown).front().at;
        ways.paths.push_back(human::competitionPath(before, first, second, shown, kLength));
    } else {
        for (const human::PlanePoint& start : kStarts) {
            const human::PlanePoint from{start.goal / competition.leak, start.distractor / competition.leak};
            ways.paths.push_back(human::competitionPath(from, first, second, shown, kLength));
        }
    }
    for (const human::FixedPoint& point : human::fixedPoints(first, second, shown)) {
        if (point.isStable) {
            ways.rests.push_back(point.at);
        }
    }
    ways.border = human::nullclines(first, second, shown, kExtent / competition.leak).separatrix;
    return ways;
}

QPixmap modePicture(AttentionMode mode, const human::Competition& competition, const Theme& theme,
                    const QSize& size, double pixelRatio) {
    const ModeWays ways = modeWays(mode, competition);
    QPixmap picture((QSizeF(size) * pixelRatio).toSize());
    picture.setDevicePixelRatio(pixelRatio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const double margin = theme.scaledF(kMargin);
    const QRectF place = QRectF(QPointF(), QSizeF(size)).adjusted(margin, margin, -margin, -margin);
    const double extent = kExtent / competition.leak;
    const auto at = [&](const human::PlanePoint& point) {
        return QPointF(place.left() + point.goal / extent * place.width(),
                       place.bottom() - point.distractor / extent * place.height());
    };
    const auto line = [&](const std::vector<human::PlanePoint>& points) {
        QPolygonF drawn;
        std::ranges::transform(points, std::back_inserter(drawn), at);
        painter.drawPolyline(drawn);
    };
    painter.setPen(QPen(theme.mutedText, theme.scaledF(1)));
    painter.drawPolyline(QPolygonF({place.topLeft(), place.bottomLeft(), place.bottomRight()}));
    painter.setPen(planePen(PlaneLine::Border, theme));
    line(ways.border);
    painter.setPen(trailPen(theme));
    for (const std::vector<human::PlanePoint>& path : ways.paths) {
        line(path);
    }
    for (const human::PlanePoint& rest : ways.rests) {
        paintRestPoint(painter, theme, at(rest), true);
    }
    return picture;
}

}  // namespace lab::ui
