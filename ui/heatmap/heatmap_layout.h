#pragma once

#include <QRectF>
#include <optional>

#include "ui/heatmap/heatmap_content.h"
#include "ui/theme/theme.h"

namespace lab::ui {

/// Where the parts of a heatmap lie, in device-independent pixels. The picture is whole device pixels.
struct HeatmapLayout {
    QRectF title;
    QRectF rowLabels;     ///< left of the picture, as high as it
    QRectF columnLabels;  ///< over the picture; wider than it by what the last labels hang over
    QRectF picture;
    QRectF legend;
    QRectF rowAxisName;  ///< empty unless asked for
    QRectF columnAxisName;
    bool operator==(const HeatmapLayout&) const = default;
};

/// Where the rows of another picture lie, to stand in line with them.
struct RowsAt {
    double top = 0;
    double height = 0;
    bool operator==(const RowsAt&) const = default;
};

struct LayoutRequest {
    QSizeF size;
    double devicePixelRatio = 1;
    bool withAxisNames = false;  ///< pictures that leave the window name their axes
    std::optional<RowsAt> rowsAt{};
    bool namesRows = true;  ///< false where the rows are named by the picture at the left
};

[[nodiscard]] HeatmapLayout makeLayout(const HeatmapContent& content, const Theme& theme,
                                       const LayoutRequest& request);

}  // namespace lab::ui
