#include "ui/models/difference_table_model.h"

#include "ui/models/field_text.h"

namespace lab::ui {

DifferenceTableModel::DifferenceTableModel(QObject* parent) : QAbstractTableModel(parent) {}

void DifferenceTableModel::setDifferences(std::vector<project::FieldDifference> differences) {
    beginResetModel();
    m_differences = std::move(differences);
    endResetModel();
}

void DifferenceTableModel::retranslate() {
    beginResetModel();
    endResetModel();
}

int DifferenceTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_differences.size());
}

int DifferenceTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ValueOfB + 1;
}

QVariant DifferenceTableModel::data(const QModelIndex& index, int role) const {
    const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    if (!index.isValid() || index.row() >= rowCount() || !isText) {
        return {};
    }
    const project::FieldDifference& difference = m_differences[static_cast<std::size_t>(index.row())];
    switch (static_cast<Column>(index.column())) {
        case Name:
            return fieldName(difference);
        case ValueOfA:
            return fieldValueText(difference, difference.a);
        case ValueOfB:
            return fieldValueText(difference, difference.b);
    }
    return {};
}

QVariant DifferenceTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
        case Name:
            return tr("Differs in");
        case ValueOfA:
            return QStringLiteral("A");
        case ValueOfB:
            return QStringLiteral("B");
    }
    return {};
}

}  // namespace lab::ui
