#pragma once

#include <QAbstractTableModel>

#include "ui/charts/chart_table.h"

namespace lab::ui {

/// The numbers of a chart for a table view: x and one column for each series. GUI thread.
class ChartTableModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    explicit ChartTableModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    /// A table of the same header keeps its rows; new ones are inserted, so that a view does not jump.
    void setContent(const ChartContent& content);
    [[nodiscard]] const ChartTable& table() const { return m_table; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

  private:
    /// Removes, inserts or changes row i; false if another one has come to its place.
    bool bringRowUpToDate(std::size_t i, const std::vector<ChartTable::Row>& wanted);

    ChartTable m_table;
};

}  // namespace lab::ui
