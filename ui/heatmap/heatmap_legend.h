#pragma once

#include <QRectF>

#include "ui/heatmap/heatmap_data.h"
#include "ui/theme/theme.h"

class QPainter;

namespace lab::ui {

[[nodiscard]] double legendHeight(const Theme& theme);
[[nodiscard]] double legendWidth(const HeatmapData& data, const Theme& theme);

/// A bar of the colours between the two ends of the scale and, where cells are masked, a sample of their
/// hatch.
void paintLegend(QPainter& painter, const HeatmapData& data, const Theme& theme, const QRectF& place);

/// The hatch over a rectangle of masked cells, for what is not drawn by renderHeatmap().
void paintHatch(QPainter& painter, const Theme& theme, const QRectF& place);

}  // namespace lab::ui
