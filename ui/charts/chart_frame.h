#pragma once

#include <QPainter>
#include <QRectF>
#include <vector>

#include "ui/charts/chart_content.h"
#include "ui/theme/theme.h"

namespace lab::ui {

/// Where the parts of a chart lie around its plot.
struct ChartFrame {
    QRectF title;
    std::vector<QRectF> legend;  ///< one for each series; empty if there is one series alone or no room
    QRectF plot;
    QRectF note;  ///< the read-out, else the caption
};

[[nodiscard]] ChartFrame makeChartFrame(const ChartContent& content, const Theme& theme, const QSizeF& size);

/// The line below the plot.
struct ChartNote {
    QString text;
    bool isTold = false;  ///< a read-out, not a caption
};

/// Title, legend and `note`.
void paintChartFrame(QPainter& painter, const ChartContent& content, const Theme& theme,
                     const ChartFrame& frame, const ChartNote& note);

/// A ring around a point that shows on every ground.
void paintChartCursor(QPainter& painter, const Theme& theme, const QPointF& place);

}  // namespace lab::ui
