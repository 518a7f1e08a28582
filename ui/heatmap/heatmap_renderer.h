#pragma once

#include <QImage>

#include "core/base/parallel.h"
#include "ui/heatmap/heatmap_data.h"
#include "ui/heatmap/heatmap_viewport.h"

namespace lab::ui {

/// How cells without a value are drawn: hatched, so that colour is not the only sign.
struct MissingCellLook {
    QRgb ground = 0xffe4e7ec;
    QRgb hatch = 0xffa9b0bc;
    int hatchPeriod = 6;  ///< device pixels from one stroke to the next
    int hatchWidth = 1;   ///< device pixels
};

/// Fills `image` (made again only if its size differs) with the part of `data` that `viewport` shows, at
/// device pixels, straight from the numbers through the colour table. A pixel over several cells shows
/// `data.reduction` of those that are not masked. A level of the pyramid is read instead of the matrix where
/// all of its cells are at most a pixel; only pixels that are partly masked are then taken from the matrix,
/// so a hot cell never vanishes and may lie at most one pixel off. `runner` may be null. Any thread.
void renderHeatmap(const HeatmapData& data, const HeatmapViewport& viewport, const MissingCellLook& look,
                   QImage& image, ParallelRunner* runner = nullptr);

/// The same into a new image (Format_RGB32) with its device pixel ratio set; null if there is nothing to
/// draw.
[[nodiscard]] QImage renderedHeatmap(const HeatmapData& data, const HeatmapViewport& viewport,
                                     const MissingCellLook& look, ParallelRunner* runner = nullptr);

}  // namespace lab::ui
