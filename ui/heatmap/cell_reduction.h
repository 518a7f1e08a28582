#pragma once

#include <cstdint>
#include <vector>

#include "core/base/matrix.h"

namespace lab::ui {

/// Rows that reductions merge in one go, so that the merged row is read and written less often.
inline constexpr Index kRowsAtOnce = 4;

/// Copies a row of cells; masked ones become "not a number".
void copyUnmasked(const float* values, const std::vector<std::uint8_t>& masked, float* copy);

/// Value of largest magnitude, or mean, of the cells under each pixel of a row of pixels. First rows of cells
/// are merged into one (loops over columns without branches, which the compiler makes wide), then columns are
/// merged. Cells that are not numbers are left out; where nothing is left the result is not a number.
class LargestReduction {
  public:
    void start(Index columns);
    /// `count` rows that begin `stride` values apart.
    void addRows(const float* values, Index stride, Index count);
    /// Of the merged columns [first, end).
    [[nodiscard]] float result(Index first, Index end) const;

  private:
    // The largest of magnitude is the highest or the lowest, and those two are one instruction each.
    std::vector<float> m_highest;
    std::vector<float> m_lowest;
};

class MeanReduction {
  public:
    void start(Index columns);
    void addRows(const float* values, Index stride, Index count);
    [[nodiscard]] float result(Index first, Index end) const;

  private:
    std::vector<float> m_sums;
    std::vector<float> m_counts;
};

}  // namespace lab::ui
