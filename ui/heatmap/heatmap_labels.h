#pragma once

#include <QFontMetricsF>

#include "ui/heatmap/heatmap_layout.h"
#include "ui/heatmap/heatmap_viewport.h"

class QPainter;

namespace lab::ui {

/// Sizes of the labels of rows (level, at the left) and columns (rising to the right, on top).
class LabelMetrics {
  public:
    LabelMetrics(const HeatmapContent& content, const Theme& theme);

    [[nodiscard]] double lineHeight() const { return m_metrics.height(); }
    [[nodiscard]] double gap() const { return m_gap; }
    /// Of the longest row label, cut to what is sensible.
    [[nodiscard]] double rowLabelWidth() const { return m_rowLabelWidth; }
    /// Along the slant.
    [[nodiscard]] double columnLabelLength() const { return m_columnLabelLength; }
    [[nodiscard]] double columnLabelHeight() const;
    /// How far the last labels hang over the right edge of columns that are `cellWidth` wide.
    [[nodiscard]] double overhang(const HeatmapContent& content, double cellWidth) const;
    /// Every k-th label is written, so that none touches the next.
    [[nodiscard]] Index rowStep(double cellHeight) const;
    [[nodiscard]] Index columnStep(double cellWidth) const;
    [[nodiscard]] QString elided(const QString& label, double width) const;

  private:
    QFontMetricsF m_metrics;
    double m_gap;
    double m_rowLabelWidth;
    double m_columnLabelLength;
};

/// What label painting needs to know.
struct LabelScene {
    const HeatmapContent& content;
    const HeatmapLayout& layout;
    const HeatmapViewport& viewport;
    const Theme& theme;
};

void paintLabels(QPainter& painter, const LabelScene& scene);

/// The labels of one row and column, on the ground of a selection; written also where labels are thinned out.
void paintMarkedLabels(QPainter& painter, const LabelScene& scene, const HeatmapCell& cell);

}  // namespace lab::ui
