#pragma once

#include <QAbstractTableModel>

#include "ui/panels/budget/budget_lines.h"

namespace lab::ui {

/// The numbers of a BudgetBarsView, a line each. GUI thread.
class BudgetTableModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    using QAbstractTableModel::QAbstractTableModel;

    void setContent(const BudgetLines& content);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

  private:
    BudgetLines m_content;
};

}  // namespace lab::ui
