#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "core/attention/cost.h"

namespace lab::ui {

/// What each stage of a kind of attention takes, and all together in the last line.
class CostTableModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum Column { Stage, Operations, Exponentials, Bytes, Growth };

    explicit CostTableModel(QObject* parent = nullptr);

    void setInput(const attention::CostInput& input);
    void retranslate();
    /// The formulas of a line; null for the line of all together.
    [[nodiscard]] const attention::StageFormula* formulaOf(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    attention::AttentionKind m_kind = attention::AttentionKind::Full;
    std::vector<attention::StageCost> m_costs;  ///< of the stages, then of all
};

/// "12,345" or "1.23 × 10⁹".
[[nodiscard]] QString countText(double count);

/// "4.2 MB"; units of 1000 bytes.
[[nodiscard]] QString bytesText(double bytes);

}  // namespace lab::ui
