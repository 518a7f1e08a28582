#pragma once

#include <QAbstractTableModel>
#include <map>
#include <memory>
#include <optional>
#include <tuple>

#include "core/engine/compute_result.h"

namespace lab::ui {

/// All overridden numbers of the project that a result answers: where they stand, what was computed there and
/// what stands there now. Those that the result does not meet are listed too, and say why.
class OverrideTableModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum Column { StageColumn, HeadColumn, RowColumn, ColumnColumn, ComputedColumn, NowColumn, kColumns };

    explicit OverrideTableModel(QObject* parent = nullptr);

    void setResult(std::shared_ptr<const engine::ComputeResult> result);
    void retranslate();
    [[nodiscard]] const project::Override& overrideAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    using Place = std::tuple<int, int, int>;  ///< stage, row, column

    [[nodiscard]] bool isOfOtherHead(const project::Override& one) const;
    [[nodiscard]] QString computedText(const project::Override& one) const;
    /// Why there is no computed number, or the number.
    [[nodiscard]] QString reason(const project::Override& one) const;
    [[nodiscard]] QString text(const project::Override& one, int column) const;

    std::shared_ptr<const engine::ComputeResult> m_result;
    std::map<Place, double> m_computed;  ///< of those that the result met
};

}  // namespace lab::ui
