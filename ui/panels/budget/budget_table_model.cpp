#include "ui/panels/budget/budget_table_model.h"

namespace lab::ui {

void BudgetTableModel::setContent(const BudgetLines& content) {
    beginResetModel();
    m_content = content;
    endResetModel();
}

int BudgetTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_content.lines.size());
}

int BudgetTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : 4;
}

QVariant BudgetTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && index.column() > 0) {
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const BudgetLine& line = m_content.lines[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
        case 0:
            return line.name;
        case 1:
            return budgetNumberText(line.yours);
        case 2:
            return line.better ? budgetNumberText(*line.better) : QString();
        default:
            return line.difference ? budgetDifferenceText(*line.difference) : QString();
    }
}

QVariant BudgetTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
        case 0:
            return tr("Where the hour goes");
        case 1:
            return tr("Your plan (95 % interval)");
        case 2:
            return tr("Better plan (95 % interval)");
        default:
            return tr("Difference, pair by pair");
    }
}

}  // namespace lab::ui
