#include "ui/models/number_table_model.h"

#include <QLocale>

#include "core/project/parameter_ranges.h"

namespace lab::ui {

namespace {

QString numeralText(double value) {
    return QLocale::c().toString(value, 'g', QLocale::FloatingPointShortest);
}

}  // namespace

NumberTableModel::NumberTableModel(QObject* parent) : QAbstractTableModel(parent) {}

void NumberTableModel::setTable(const project::NumberTable& table) {
    if (table == m_table) {
        return;
    }
    const bool sameShape =
        rowCount() == table.Q.rows() + table.K.rows() && m_table.Q.rows() == table.Q.rows() &&
        columnCount() == 1 + table.Q.cols() + table.V.cols() && m_table.Q.cols() == table.Q.cols();
    if (sameShape) {
        m_table = table;
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_table = table;
    endResetModel();
}

int NumberTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_table.Q.rows() + m_table.K.rows());
}

int NumberTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(1 + m_table.Q.cols() + m_table.V.cols());
}

bool NumberTableModel::isEditable(int row, int column) const {
    return !isQuery(row) || column <= m_table.Q.cols();
}

double NumberTableModel::number(int row, int column) const {
    const Index d = m_table.Q.cols();
    if (isQuery(row)) {
        return m_table.Q(row, column - 1);
    }
    const Index key = row - m_table.Q.rows();
    return column <= d ? m_table.K(key, column - 1) : m_table.V(key, column - 1 - d);
}

QVariant NumberTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !isEditable(index.row(), index.column())) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(index.column() == 0 ? Qt::AlignLeft | Qt::AlignVCenter
                                                       : Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role == Qt::AccessibleTextRole) {
        return QStringLiteral("%1 %2: %3")
            .arg(headerData(index.row(), Qt::Vertical, Qt::DisplayRole).toString(),
                 headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                 data(index, Qt::DisplayRole).toString());
    }
    if (role != Qt::DisplayRole && role != Qt::EditRole) {
        return {};
    }
    if (index.column() == 0) {
        const auto& labels = isQuery(index.row()) ? m_table.queryLabels : m_table.keyLabels;
        const Index row = isQuery(index.row()) ? index.row() : index.row() - m_table.Q.rows();
        return QString::fromStdString(labels[static_cast<std::size_t>(row)]);
    }
    return numeralText(number(index.row(), index.column()));
}

QVariant NumberTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole) {
        return {};
    }
    if (orientation == Qt::Vertical) {
        return isQuery(section) ? tr("Query %1").arg(section + 1)
                                : tr("Key %1").arg(section + 1 - static_cast<int>(m_table.Q.rows()));
    }
    const int d = static_cast<int>(m_table.Q.cols());
    if (section == 0) {
        return tr("Name");
    }
    return section <= d ? QStringLiteral("q, k %1").arg(section) : QStringLiteral("v %1").arg(section - d);
}

Qt::ItemFlags NumberTableModel::flags(const QModelIndex& index) const {
    if (!index.isValid() || !isEditable(index.row(), index.column())) {
        return Qt::NoItemFlags;
    }
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable;
}

bool NumberTableModel::write(project::NumberTable& table, int row, int column, const QString& text) const {
    const Index key = row - m_table.Q.rows();
    if (column == 0) {
        (isQuery(row) ? table.queryLabels[static_cast<std::size_t>(row)]
                      : table.keyLabels[static_cast<std::size_t>(key)]) =
            text.trimmed().left(24).toStdString();
        return true;
    }
    bool isNumber = false;
    QString plain = text.trimmed();
    plain.replace(QChar(0x2212), QLatin1Char('-'));
    const double value = QLocale::c().toDouble(plain, &isNumber);
    if (!isNumber || !project::kNumberRange.contains(value)) {
        return false;
    }
    const Index d = m_table.Q.cols();
    (isQuery(row)  ? table.Q(row, column - 1)
     : column <= d ? table.K(key, column - 1)
                   : table.V(key, column - 1 - d)) = value;
    return true;
}

bool NumberTableModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !index.isValid() || !isEditable(index.row(), index.column())) {
        return false;
    }
    return paste(index, {{value.toString()}});
}

bool NumberTableModel::paste(const QModelIndex& first, const QList<QStringList>& rows) {
    project::NumberTable changed = m_table;
    for (int r = 0; r < rows.size(); ++r) {
        for (int c = 0; c < rows[r].size(); ++c) {
            const int row = first.row() + r;
            const int column = first.column() + c;
            const bool isInside = row < rowCount() && column < columnCount() && isEditable(row, column);
            if (isInside && !write(changed, row, column, rows[r][c])) {
                emit rejected(rows[r][c]);
                return false;
            }
        }
    }
    emit tableEdited(changed);
    return true;
}

}  // namespace lab::ui
