#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "core/base/matrix_pyramid.h"
#include "ui/heatmap/color_map.h"
#include "ui/heatmap/color_scale.h"

namespace lab::ui {

/// A cell of a matrix. A column of kNoIndex means the row alone.
struct HeatmapCell {
    Index row = 0;
    Index column = 0;
    bool operator==(const HeatmapCell&) const = default;
};

inline constexpr Index kNoIndex = -1;

/// Columns that must be looked at cell by cell, see CellMask::mixedColumns().
struct MixedColumns {
    Index first = 0;
    Index end = 0;
};

/// Which cells have no value to show. Asked row by row, from several threads at once.
class CellMask {
  public:
    virtual ~CellMask() = default;

    /// masked[i] = 1 if cell (row, firstColumn + i) is masked, else 0, for i in [0, count).
    virtual void maskedRow(Index row, Index firstColumn, Index count, std::uint8_t* masked) const = 0;

    /// Columns [first, end) of the `count` from firstColumn on: rows [firstRow, endRow) mask none of those
    /// before it and all of those after it. Every column may count as mixed; knowing better is faster.
    [[nodiscard]] virtual MixedColumns mixedColumns(Index /*firstRow*/, Index /*endRow*/,
                                                    Index /*firstColumn*/, Index count) const {
        return {0, count};
    }
};

/// What a pixel shows that stands for several cells.
enum class Reduction {
    Largest,  ///< the value of largest magnitude, so that a single hot cell never vanishes
    Mean,
};

/// What renderHeatmap() draws. Nothing is owned except the mask; cells that are not numbers count as missing.
struct HeatmapData {
    const MatrixF* values = nullptr;
    const MatrixPyramid* pyramid = nullptr;  ///< of `values`; may be null or empty
    std::shared_ptr<const CellMask> mask;    ///< may be null
    ColorScale scale = ColorScale::unit();
    ColorMapName map = ColorMapName::Cividis;
    Reduction reduction = Reduction::Largest;
    /// Set: each row is stretched by itself, its values are multiplied by this before the scale takes them.
    /// The pyramid is then not read. See stretchRows().
    std::shared_ptr<const std::vector<float>> rowFactors;

    [[nodiscard]] Index rows() const { return values != nullptr ? values->rows() : 0; }
    [[nodiscard]] Index columns() const { return values != nullptr ? values->cols() : 0; }
    [[nodiscard]] bool isEmpty() const { return rows() == 0 || columns() == 0; }
    [[nodiscard]] bool contains(const HeatmapCell& cell) const {
        return cell.row >= 0 && cell.row < rows() && cell.column >= kNoIndex && cell.column < columns();
    }
    /// What the scale takes for a cell that is not masked.
    [[nodiscard]] float scaledValue(const HeatmapCell& cell) const {
        const float value = (*values)(cell.row, cell.column);
        return rowFactors ? value * (*rowFactors)[static_cast<std::size_t>(cell.row)] : value;
    }
    [[nodiscard]] bool isMasked(const HeatmapCell& cell) const {
        std::uint8_t masked = 0;
        if (mask != nullptr) {
            mask->maskedRow(cell.row, cell.column, 1, &masked);
        }
        return masked != 0;
    }
};

}  // namespace lab::ui
