#include "ui/charts/chart_look.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace lab::ui {

namespace {

constexpr std::array kShapes{MarkerShape::Circle,   MarkerShape::Square, MarkerShape::Diamond,
                             MarkerShape::Triangle, MarkerShape::Star,   MarkerShape::Pentagon};
constexpr double kMarkerPixels = 8.5;
constexpr double kLinePixels = 1.8;

/// Corners at equal angles, the first at the top; `inner` corners between them lie further in, if given.
QPainterPath regularPath(QPointF center, double radius, int corners, double inner) {
    QPainterPath path;
    const int count = inner > 0 ? corners * 2 : corners;
    for (int i = 0; i < count; ++i) {
        const double angle = 2 * std::numbers::pi * i / count - std::numbers::pi / 2;
        const double reach = inner > 0 && i % 2 == 1 ? inner : radius;
        const QPointF corner = center + reach * QPointF(std::cos(angle), std::sin(angle));
        i == 0 ? path.moveTo(corner) : path.lineTo(corner);
    }
    path.closeSubpath();
    return path;
}

QList<qreal> theoryDashes(std::size_t ordinal) {
    switch (ordinal % 3) {
        case 0:
            return {5, 3};
        case 1:
            return {1.5, 2.5};
        default:
            return {7, 2.5, 1.5, 2.5};
    }
}

}  // namespace

QPen SeriesLook::linePen() const {
    QPen pen(color, lineWidth, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (!dashes.isEmpty()) {
        pen.setDashPattern(dashes);
    }
    return pen;
}

SeriesLook seriesLook(const ChartContent& content, std::size_t series, const Theme& theme) {
    const ChartSeries& shown = content.series[series];
    const auto isTheory = [](const ChartSeries& one) { return one.kind == ChartKind::Theory; };
    const auto before = content.series.begin() + static_cast<std::ptrdiff_t>(series);
    const auto theories = static_cast<std::size_t>(std::count_if(content.series.begin(), before, isTheory));
    const std::size_t measured = series - theories;
    SeriesLook look;
    look.color =
        theme.series[static_cast<std::size_t>(std::max(shown.color.value_or(static_cast<int>(series)), 0)) %
                     theme.series.size()];
    look.lineWidth = theme.scaledF(kLinePixels);
    look.markerSize = theme.scaledF(kMarkerPixels);
    look.hasLine = shown.kind != ChartKind::Points;
    if (isTheory(shown)) {
        look.dashes = theoryDashes(theories);
    } else {
        look.marker = shown.marker.value_or(kShapes[measured % kShapes.size()]);
    }
    return look;
}

QPainterPath markerPath(MarkerShape shape, QPointF center, double size) {
    const double half = size / 2;
    QPainterPath path;
    switch (shape) {
        case MarkerShape::Circle:
            path.addEllipse(center, half, half);
            return path;
        case MarkerShape::Square:
            path.addRect(QRectF(center.x() - 0.9 * half, center.y() - 0.9 * half, 1.8 * half, 1.8 * half));
            return path;
        case MarkerShape::Diamond:
            return regularPath(center, 1.15 * half, 4, 0);
        case MarkerShape::Triangle:
            return regularPath(center + QPointF(0, 0.15 * half), 1.2 * half, 3, 0);
        case MarkerShape::Star:
            return regularPath(center, 1.25 * half, 5, 0.55 * half);
        case MarkerShape::Pentagon:
            return regularPath(center, 1.05 * half, 5, 0);
    }
    return path;
}

void paintMarker(QPainter& painter, const SeriesLook& look, QPointF center, const QColor& ground) {
    if (!look.marker) {
        return;
    }
    painter.setPen(QPen(ground, 1));
    painter.setBrush(look.color);
    painter.drawPath(markerPath(*look.marker, center, look.markerSize));
}

}  // namespace lab::ui
