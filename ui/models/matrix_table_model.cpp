#include "ui/models/matrix_table_model.h"

#include <QLocale>

#include "core/project/parameter_ranges.h"

namespace lab::ui {

MatrixTableModel::MatrixTableModel(QObject* parent) : QAbstractTableModel(parent) {}

void MatrixTableModel::setMatrix(MatrixD matrix) {
    if (matrix.rows() != m_matrix.rows() || matrix.cols() != m_matrix.cols()) {
        beginResetModel();
        m_matrix = std::move(matrix);
        endResetModel();
    } else if (matrix != m_matrix) {
        m_matrix = std::move(matrix);
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

int MatrixTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_matrix.rows());
}

int MatrixTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_matrix.cols());
}

QVariant MatrixTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const double value = m_matrix(index.row(), index.column());
    switch (role) {
        case Qt::DisplayRole:
            return QLocale::c().toString(value, 'g', 5);
        case Qt::EditRole:
            return QLocale::c().toString(value, 'g', QLocale::FloatingPointShortest);
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
        case Qt::AccessibleTextRole:
            return tr("row %1, column %2: %3")
                .arg(index.row() + 1)
                .arg(index.column() + 1)
                .arg(data(index, Qt::DisplayRole).toString());
        default:
            return {};
    }
}

QVariant MatrixTableModel::headerData(int section, Qt::Orientation /*orientation*/, int role) const {
    return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
}

Qt::ItemFlags MatrixTableModel::flags(const QModelIndex& index) const {
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable : Qt::NoItemFlags;
}

bool MatrixTableModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !index.isValid()) {
        return false;
    }
    bool isNumber = false;
    QString plain = value.toString().trimmed();
    plain.replace(QChar(0x2212), QLatin1Char('-'));
    const double number = QLocale::c().toDouble(plain, &isNumber);
    if (!isNumber || !project::kNumberRange.contains(number)) {
        emit rejected(value.toString());
        return false;
    }
    MatrixD changed = m_matrix;
    changed(index.row(), index.column()) = number;
    emit matrixEdited(changed);
    return true;
}

}  // namespace lab::ui
