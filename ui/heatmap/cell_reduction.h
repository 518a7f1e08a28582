#pragma once

#include <cstdint>
#include <vector>

#include "core/base/matrix.h"

namespace lab::ui {

/// Largest or mean of the cells under each pixel of a row of pixels. First rows of cells are merged into one
/// row (a loop over columns without branches, which the compiler makes wide), then columns are merged. Masked
/// cells and cells that are not numbers are left out; where nothing is left the result is not a number.
class LargestReduction {
  public:
    void start(Index columns);
    void addRow(const float* values, Index columns);
    void addRow(const float* values, const std::uint8_t* masked, Index columns);
    /// Of the merged columns [first, end).
    [[nodiscard]] float result(Index first, Index end) const;

  private:
    std::vector<float> m_largest;
};

class MeanReduction {
  public:
    void start(Index columns);
    void addRow(const float* values, Index columns);
    void addRow(const float* values, const std::uint8_t* masked, Index columns);
    [[nodiscard]] float result(Index first, Index end) const;

  private:
    std::vector<float> m_sums;
    std::vector<float> m_counts;
};

}  // namespace lab::ui
