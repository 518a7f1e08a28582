#include "ui/charts/chart_table_model.h"

#include "ui/charts/chart_text.h"

namespace lab::ui {

void ChartTableModel::setContent(const ChartContent& content) {
    ChartTable table = chartTable(content);
    if (table == m_table) {
        return;
    }
    if (table.header != m_table.header) {
        beginResetModel();
        m_table = std::move(table);
        endResetModel();
        return;
    }
    for (std::size_t i = 0; i < table.rows.size() || i < m_table.rows.size();) {
        i += bringRowUpToDate(i, table.rows) ? 1 : 0;
    }
}

bool ChartTableModel::bringRowUpToDate(std::size_t i, const std::vector<ChartTable::Row>& wanted) {
    std::vector<ChartTable::Row>& rows = m_table.rows;
    const auto place = rows.begin() + static_cast<std::ptrdiff_t>(i);
    const int row = static_cast<int>(i);
    if (i < rows.size() && (i >= wanted.size() || rows[i].x < wanted[i].x)) {
        beginRemoveRows({}, row, row);
        rows.erase(place);
        endRemoveRows();
        return false;
    }
    if (i >= rows.size() || wanted[i].x < rows[i].x) {
        beginInsertRows({}, row, row);
        rows.insert(place, wanted[i]);
        endInsertRows();
        return true;
    }
    if (rows[i] != wanted[i]) {
        rows[i] = wanted[i];
        emit dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
    return true;
}

int ChartTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int ChartTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_table.header.size());
}

QVariant ChartTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ChartTable::Row& row = m_table.rows[static_cast<std::size_t>(index.row())];
    const std::optional<double> value =
        index.column() == 0 ? std::optional(row.x) : row.values[static_cast<std::size_t>(index.column()) - 1];
    switch (role) {
        case Qt::DisplayRole:
            return value ? chartNumber(*value) : QString();
        case Qt::EditRole:
            return value ? QVariant(*value) : QVariant();
        case Qt::TextAlignmentRole:
            return int(Qt::AlignRight | Qt::AlignVCenter);
        default:
            return {};
    }
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0 && section < columnCount()) {
        return m_table.header[section];
    }
    return QAbstractTableModel::headerData(section, orientation, role);
}

}  // namespace lab::ui
