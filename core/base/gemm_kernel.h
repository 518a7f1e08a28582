#pragma once

#include <cstddef>

namespace lab::detail {

/// One panel's product on plain pointers: y [rows, columns] from x [rows, depth] and panel [depth, 32].
struct PanelProduct {
    const float* x = nullptr;
    std::ptrdiff_t xStride = 0;  ///< floats from row to row
    const float* panel = nullptr;
    const float* bias = nullptr;  ///< [columns] or null
    float* y = nullptr;
    std::ptrdiff_t yStride = 0;
    std::ptrdiff_t rows = 0;
    std::ptrdiff_t depth = 0;
    std::ptrdiff_t columns = 0;  ///< at most 32
    bool add = false;            ///< y = y + ... instead of y = ...
    bool relu = false;           ///< y = max(..., 0)
};

/// Runs on the widest vectors that the processor has.
void multiplyPanel(const PanelProduct& product);

}  // namespace lab::detail
