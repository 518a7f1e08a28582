#pragma once

#include <vector>

#include "core/base/matrix.h"

namespace lab::ui {

/// Which cells lie under each pixel of one axis: pixel i stands for cells [first[i], end[i]), at least one,
/// and together for all of them.
struct PixelBounds {
    std::vector<Index> first;
    std::vector<Index> end;
    bool isOneEach = true;  ///< no pixel stands for more than one cell
    Index shortest = 1;     ///< cells under the pixel that stands for the fewest

    [[nodiscard]] Index size() const { return static_cast<Index>(first.size()); }
    [[nodiscard]] Index begin() const { return first.empty() ? 0 : first.front(); }
    [[nodiscard]] Index finish() const { return end.empty() ? 0 : end.back(); }
    [[nodiscard]] std::size_t at(Index pixel) const { return static_cast<std::size_t>(pixel); }
};

/// One axis of a picture.
struct PixelAxis {
    double start = 0;          ///< the place, in cells, of the first pixel's edge
    double cellsPerPixel = 1;  ///< how far the next edge is
    Index pixels = 0;
    Index cells = 0;
    double length = 0;  ///< of all cells, in cells; less than `cells` where the last one is not whole
};

[[nodiscard]] PixelBounds pixelBounds(const PixelAxis& axis);

}  // namespace lab::ui
