#include "ui/heatmap/pixel_bounds.h"

#include <algorithm>
#include <cmath>

namespace lab::ui {

namespace {

// Keeps an edge that is a whole number of cells, but for rounding, on that cell.
constexpr double kEdgeTolerance = 1e-9;

}  // namespace

PixelBounds pixelBounds(const PixelAxis& axis) {
    PixelBounds bounds;
    bounds.first.resize(static_cast<std::size_t>(axis.pixels));
    bounds.end.resize(static_cast<std::size_t>(axis.pixels));
    const auto inMatrix = [&axis](double place) {
        return std::clamp(static_cast<Index>(std::floor(place + kEdgeTolerance)), Index{0}, axis.cells - 1);
    };
    const bool enlarges = axis.cellsPerPixel <= 1;
    for (std::size_t i = 0; i < bounds.first.size(); ++i) {
        const double edge = axis.start + static_cast<double>(i) * axis.cellsPerPixel;
        const double next = edge + axis.cellsPerPixel;
        if (enlarges) {
            // A pixel shows the cell under its middle, as HeatmapViewport::cellRect() says.
            bounds.first[i] = inMatrix(edge + axis.cellsPerPixel / 2);
            bounds.end[i] = bounds.first[i] + 1;
        } else {
            bounds.first[i] = inMatrix(edge);
            // The pixel over the end takes the last cell too when that is not whole.
            const bool isLast = next + kEdgeTolerance >= axis.length;
            const auto end = static_cast<Index>(std::floor(next + kEdgeTolerance));
            bounds.end[i] = isLast ? axis.cells : std::clamp(end, bounds.first[i] + 1, axis.cells);
        }
        const Index cells = bounds.end[i] - bounds.first[i];
        bounds.shortest = i == 0 ? cells : std::min(bounds.shortest, cells);
        bounds.isOneEach = bounds.isOneEach && cells == 1;
    }
    return bounds;
}

}  // namespace lab::ui
