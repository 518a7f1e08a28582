#include "ui/heatmap/pixel_bounds.h"

#include <algorithm>
#include <cmath>

namespace lab::ui {

namespace {

// Keeps an edge that is a whole number of cells, but for rounding, on that cell.
constexpr double kEdgeTolerance = 1e-9;

}  // namespace

PixelBounds pixelBounds(double start, double cellsPerPixel, Index pixels, Index cells) {
    PixelBounds bounds;
    bounds.first.resize(static_cast<std::size_t>(pixels));
    bounds.end.resize(static_cast<std::size_t>(pixels));
    const auto inMatrix = [cells](double place) {
        return std::clamp(static_cast<Index>(std::floor(place + kEdgeTolerance)), Index{0}, cells - 1);
    };
    const bool enlarges = cellsPerPixel <= 1;
    for (std::size_t i = 0; i < bounds.first.size(); ++i) {
        const double edge = start + static_cast<double>(i) * cellsPerPixel;
        if (enlarges) {
            // A pixel shows the cell under its middle, as HeatmapViewport::cellRect() says.
            bounds.first[i] = inMatrix(edge + cellsPerPixel / 2);
            bounds.end[i] = bounds.first[i] + 1;
        } else {
            const auto next = static_cast<Index>(std::floor(edge + cellsPerPixel + kEdgeTolerance));
            bounds.first[i] = inMatrix(edge);
            bounds.end[i] = std::clamp(next, bounds.first[i] + 1, cells);
        }
        bounds.isOneEach = bounds.isOneEach && bounds.end[i] - bounds.first[i] == 1;
    }
    return bounds;
}

}  // namespace lab::ui
