#pragma once

#include <cstdint>
#include <vector>

#include "core/base/matrix.h"
#include "ui/heatmap/pixel_bounds.h"

namespace lab::ui {

/// Rows that reductions merge in one go, so that the merged row is read and written less often.
inline constexpr Index kRowsAtOnce = 4;

/// Copies a row of cells; masked ones become "not a number".
void copyUnmasked(const float* values, const std::vector<std::uint8_t>& masked, float* copy);

/// Some columns of merged rows.
struct ColumnRange {
    Index first = 0;
    Index end = 0;

    [[nodiscard]] Index count() const { return end - first; }
};

/// Value of largest magnitude, or mean, of the cells under each pixel of a row of pixels. First rows of cells
/// are merged into one (loops over columns without branches, which the compiler makes wide), then columns are
/// merged. Cells that are not numbers are left out; where nothing is left the result is not a number.
class LargestReduction {
  public:
    void start(Index columns);
    /// `count` rows of values for columns `range`; rows begin `stride` values apart, the first at `values`.
    void addRows(const float* values, Index stride, Index count, const ColumnRange& range);
    /// Of the merged columns [first, end).
    [[nodiscard]] float result(Index first, Index end) const;
    /// result() of the columns under each pixel, where merged column 0 is column `origin` of `bounds`.
    void results(const PixelBounds& bounds, Index origin, float* values) const;

  private:
    template <int shortest>
    void resultsOfRuns(const PixelBounds& bounds, Index origin, float* values) const;

    void setNothing();

    // The largest of magnitude is the highest or the lowest, and those two are one instruction each.
    std::vector<float> m_highest;
    std::vector<float> m_lowest;
    bool m_isSet = false;  ///< false: start() was called, and nothing merged yet
};

class MeanReduction {
  public:
    void start(Index columns);
    void addRows(const float* values, Index stride, Index count, const ColumnRange& range);
    [[nodiscard]] float result(Index first, Index end) const;
    void results(const PixelBounds& bounds, Index origin, float* values) const;

  private:
    std::vector<float> m_sums;
    std::vector<float> m_counts;
};

}  // namespace lab::ui
