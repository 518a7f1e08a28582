#pragma once

#include <QImage>

#include "ui/heatmap/heatmap_layout.h"
#include "ui/heatmap/heatmap_renderer.h"
#include "ui/heatmap/heatmap_viewport.h"

class QPainter;

namespace lab::ui {

/// What is painted, and where.
struct HeatmapScene {
    const HeatmapContent& content;
    const HeatmapLayout& layout;
    const HeatmapViewport& viewport;
    const Theme& theme;
    const HeatmapMarks& marks;
};

/// The look of masked cells in a theme.
[[nodiscard]] MissingCellLook missingCellLook(const Theme& theme, double devicePixelRatio);

/// What stays while numbers change: title, labels, names of axes.
void paintFrame(QPainter& painter, const HeatmapScene& scene);

/// The numbers in the cells, where cells are large enough for them.
void paintCellValues(QPainter& painter, const HeatmapScene& scene);

/// Replaced cells: an outline and a filled corner, whatever their colour.
void paintReplacedCells(QPainter& painter, const HeatmapScene& scene);

/// Row and column of the cursor, the cell under the pointer, the pinned cell.
void paintMarks(QPainter& painter, const HeatmapScene& scene);

/// A picture for a page: everything of the heatmap on the panel's ground, without cursor or hover.
struct PictureRequest {
    const HeatmapContent& content;
    const HeatmapViewport& viewport;  ///< what is seen in the window is what is seen in the picture
    std::optional<HeatmapCell> pinned;
    QSizeF size;  ///< room before the margin is cut
    int scaleFactor = 1;
};
[[nodiscard]] QImage heatmapPicture(const PictureRequest& request, const Theme& theme);

}  // namespace lab::ui
