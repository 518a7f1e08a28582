#pragma once

#include <QPainter>
#include <QRectF>
#include <memory>

#include "ui/charts/chart_content.h"
#include "ui/theme/theme.h"

namespace lab::ui {

/// Axes, grid, lines and points of a chart, without a window: the one place that knows Qt Charts. New content
/// reuses what is there. GUI thread.
class ChartPlot {
  public:
    ChartPlot();
    ~ChartPlot();

    void setTheme(const Theme& theme);
    void setContent(const ChartContent& content);
    void setSize(const QSizeF& size);

    [[nodiscard]] const ChartContent& content() const;
    /// Inside the axes.
    [[nodiscard]] QRectF area() const;
    /// Of a point that isDrawable.
    [[nodiscard]] QPointF placeOf(const ChartPoint& point) const;
    /// Labels of the axes, from the smallest value on.
    [[nodiscard]] QStringList xLabels() const;
    [[nodiscard]] QStringList yLabels() const;

    /// Whether there is room for the titles of both axes.
    [[nodiscard]] bool showsTitles() const;

    void paint(QPainter& painter, const QPointF& topLeft) const;

  private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

}  // namespace lab::ui
