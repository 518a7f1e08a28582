#pragma once

#include <QColor>
#include <QList>
#include <QPainter>
#include <QPainterPath>
#include <QPen>
#include <optional>

#include "ui/charts/chart_content.h"
#include "ui/theme/theme.h"

namespace lab::ui {

/// How a series is drawn: each differs from the others by its marker or its dashes, and by its colour.
struct SeriesLook {
    QColor color;
    std::optional<MarkerShape> marker;  ///< none for a theory
    double markerSize = 0;
    bool hasLine = true;
    double lineWidth = 0;
    QList<qreal> dashes;  ///< in line widths; empty for a solid line

    [[nodiscard]] QPen linePen() const;
};

[[nodiscard]] SeriesLook seriesLook(const ChartContent& content, std::size_t series, const Theme& theme);

/// The outline of a marker of a width and height of `size`.
[[nodiscard]] QPainterPath markerPath(MarkerShape shape, QPointF center, double size);

void paintMarker(QPainter& painter, const SeriesLook& look, QPointF center, const QColor& ground);

}  // namespace lab::ui
