#pragma once

#include "core/attention/attention_mask.h"
#include "ui/heatmap/heatmap_data.h"

namespace lab::ui {

/// Shows an attention mask to a heatmap. Keeps `owner`, whose mask it is, alive.
class MaskedCells final : public CellMask {
  public:
    MaskedCells(std::shared_ptr<const void> owner, const attention::AttentionMask& mask)
        : m_owner(std::move(owner)), m_mask(mask) {}

    void maskedRow(Index row, Index firstColumn, Index count, std::uint8_t* masked) const override;
    [[nodiscard]] MixedColumns mixedColumns(Index firstRow, Index endRow, Index firstColumn,
                                            Index count) const override;

  private:
    std::shared_ptr<const void> m_owner;
    const attention::AttentionMask& m_mask;
};

}  // namespace lab::ui
