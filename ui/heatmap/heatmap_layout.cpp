#include "ui/heatmap/heatmap_layout.h"

#include <algorithm>
#include <cmath>

#include "ui/heatmap/heatmap_labels.h"
#include "ui/heatmap/heatmap_legend.h"

namespace lab::ui {

namespace {

constexpr double kLargestSquareCell = 112;
constexpr double kLargestFreeWidth = 64;
constexpr double kLargestFreeHeight = 22;
// From this size on cells are whole device pixels, all alike.
constexpr double kEvenCell = 12;
constexpr double kTitleGap = 6;
constexpr double kLegendGap = 8;

/// A length of `count` cells of about `cell`, in whole device pixels.
double evenLength(double cell, Index count, double ratio) {
    const double pixels = cell * ratio;
    const auto cells = static_cast<double>(count);
    return (pixels >= kEvenCell ? std::floor(pixels) * cells : std::floor(pixels * cells)) / ratio;
}

QSizeF pictureSize(const HeatmapContent& content, const Theme& theme, QSizeF room, double ratio) {
    const auto rows = static_cast<double>(content.data.rows());
    const auto columns = static_cast<double>(content.data.columns());
    if (rows == 0 || columns == 0 || room.width() <= 0 || room.height() <= 0) {
        return {0, 0};
    }
    double width = room.width() / columns;
    double height = room.height() / rows;
    switch (content.aspect) {
        case CellAspect::Square:
            width = height = std::min({width, height, theme.scaledF(kLargestSquareCell)});
            break;
        case CellAspect::Free:
            width = std::min(width, theme.scaledF(kLargestFreeWidth));
            height = std::min(height, theme.scaledF(kLargestFreeHeight));
            break;
    }
    return {evenLength(width, content.data.columns(), ratio), evenLength(height, content.data.rows(), ratio)};
}

double roundedToPixels(double length, double ratio) {
    return std::ceil(length * ratio) / ratio;
}

}  // namespace

HeatmapLayout makeLayout(const HeatmapContent& content, const Theme& theme, const LayoutRequest& request) {
    const LabelMetrics labels(content, theme);
    const double ratio = request.devicePixelRatio;
    const double lineHeight = QFontMetricsF(theme.textFont()).height();
    const bool namesAxes = request.withAxisNames || content.namesAxes();
    const double axisHeight = namesAxes ? lineHeight : 0;
    const double titleHeight = content.title.isEmpty() ? 0 : std::ceil(lineHeight) + theme.scaledF(kTitleGap);
    const double ownTop = roundedToPixels(titleHeight + axisHeight + labels.columnLabelHeight(), ratio);
    const double rowAxisWidth = request.namesRows ? axisHeight : 0;
    const double left =
        request.namesRows ? roundedToPixels(rowAxisWidth + labels.rowLabelWidth() + labels.gap(), ratio) : 0;
    const double bottom = theme.scaledF(kLegendGap) + legendHeight(theme);

    const bool inLine = request.rowsAt && request.rowsAt->top >= ownTop &&
                        request.rowsAt->top + request.rowsAt->height + bottom <= request.size.height();
    const double top = inLine ? request.rowsAt->top : ownTop;

    QSizeF room(request.size.width() - left, request.size.height() - top - bottom);
    QSizeF picture = pictureSize(content, theme, room, ratio);
    const auto columns = std::max(static_cast<double>(content.data.columns()), 1.0);
    // The last labels hang over the right edge; wider cells hang less, so the first guess is on the safe
    // side.
    const double overhang = labels.overhang(content, picture.width() / columns);
    if (picture.width() + overhang > room.width()) {
        room.rwidth() = picture.width() - (picture.width() + overhang - room.width());
        picture = pictureSize(content, theme, room, ratio);
    }

    if (inLine) {
        picture.setHeight(request.rowsAt->height);
    }

    HeatmapLayout layout;
    layout.title = {0, 0, request.size.width(), titleHeight};
    layout.picture = {QPointF(left, top), picture};
    layout.rowLabels = {rowAxisWidth, top, left - rowAxisWidth, picture.height()};
    layout.columnLabels = {left, titleHeight + axisHeight, picture.width() + overhang,
                           top - titleHeight - axisHeight};
    layout.legend = {left, layout.picture.bottom() + theme.scaledF(kLegendGap), request.size.width() - left,
                     legendHeight(theme)};
    if (namesAxes) {
        layout.columnAxisName = {left, titleHeight, picture.width(), axisHeight};
        // The name of a sequence may be longer than its few rows are high; under them the column is free.
        const double height = content.rowTitle.isEmpty() ? picture.height() : request.size.height() - top;
        layout.rowAxisName = {0, top, rowAxisWidth, height};
    }
    return layout;
}

}  // namespace lab::ui
