#include "ui/panels/masked_cells.h"

#include <algorithm>

namespace lab::ui {

void MaskedCells::maskedRow(Index row, Index firstColumn, Index count, std::uint8_t* masked) const {
    const Index open = m_mask.causalOffset
                           ? std::clamp<Index>(row + *m_mask.causalOffset + 1 - firstColumn, 0, count)
                           : count;
    std::fill_n(masked, open, std::uint8_t{0});
    std::fill_n(masked + open, count - open, std::uint8_t{1});
    if (!m_mask.keyAllowed.empty()) {
        const std::uint8_t* allowed = m_mask.keyAllowed.data() + firstColumn;
        for (Index i = 0; i < open; ++i) {
            masked[i] = static_cast<std::uint8_t>(masked[i] | static_cast<std::uint8_t>(allowed[i] == 0));
        }
    }
    if (m_mask.given.size() > 0) {
        const std::uint8_t* allowed = m_mask.given.data() + row * m_mask.given.cols() + firstColumn;
        for (Index i = 0; i < open; ++i) {
            masked[i] = static_cast<std::uint8_t>(masked[i] | static_cast<std::uint8_t>(allowed[i] == 0));
        }
    }
}

MixedColumns MaskedCells::mixedColumns(Index firstRow, Index endRow, Index firstColumn, Index count) const {
    if (!m_mask.causalOffset) {
        return {0, count};
    }
    const auto openIn = [&](Index row) {
        return std::clamp<Index>(row + *m_mask.causalOffset + 1 - firstColumn, 0, count);
    };
    const bool causalAlone = m_mask.keyAllowed.empty() && m_mask.given.size() == 0;
    return {causalAlone ? openIn(firstRow) : 0, openIn(endRow - 1)};
}

}  // namespace lab::ui
