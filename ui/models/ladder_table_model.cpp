#include "ui/models/ladder_table_model.h"

#include "ui/models/display_names.h"

namespace lab::ui {

LadderTableModel::LadderTableModel(QObject* parent) : QAbstractTableModel(parent) {}

void LadderTableModel::setLadder(std::optional<attention::CellLadder> ladder, Vectors vectors) {
    const int columns = columnCount();
    const auto assign = [&] {
        m_ladder = std::move(ladder);
        m_vectors = std::move(vectors);
    };
    const std::size_t wanted = !ladder                          ? 0
                               : m_content == Content::Products ? ladder->products.size()
                                                                : ladder->weightedValues.size();
    if (columns == static_cast<int>(wanted) && columns > 0) {
        assign();
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
        return;
    }
    beginResetModel();
    assign();
    endResetModel();
}

void LadderTableModel::setContent(Content content) {
    beginResetModel();
    m_content = content;
    endResetModel();
}

void LadderTableModel::retranslate() {
    emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

int LadderTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : 3;
}

int LadderTableModel::columnCount(const QModelIndex& parent) const {
    if (parent.isValid() || !m_ladder) {
        return 0;
    }
    return static_cast<int>(m_content == Content::Products ? m_ladder->products.size()
                                                           : m_ladder->weightedValues.size());
}

double LadderTableModel::number(int row, int column) const {
    const auto c = static_cast<std::size_t>(column);
    if (m_content == Content::Products) {
        return row == 0 ? m_vectors.query[c] : row == 1 ? m_vectors.key[c] : m_ladder->products[c];
    }
    return row == 0 ? m_vectors.value[c] : row == 1 ? m_ladder->weightedValues[c] : m_ladder->context[c];
}

QVariant LadderTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.column() >= columnCount()) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role == Qt::DisplayRole) {
        return readableNumber(number(index.row(), index.column()), 4);
    }
    if (role == Qt::AccessibleTextRole) {
        return QStringLiteral("%1 %2: %3")
            .arg(headerData(index.row(), Qt::Vertical, Qt::DisplayRole).toString())
            .arg(index.column() + 1)
            .arg(readableNumber(number(index.row(), index.column()), 4));
    }
    return {};
}

QVariant LadderTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole) {
        return {};
    }
    if (orientation == Qt::Horizontal) {
        return section + 1;
    }
    if (m_content == Content::Products) {
        return section == 0 ? tr("query q") : section == 1 ? tr("key k") : tr("q × k");
    }
    return section == 0 ? tr("value v") : section == 1 ? tr("weight × v") : tr("context");
}

QString LadderTableModel::toTabSeparatedText() const {
    QString text;
    for (int row = 0; row < rowCount() && columnCount() > 0; ++row) {
        text += headerData(row, Qt::Vertical, Qt::DisplayRole).toString();
        for (int column = 0; column < columnCount(); ++column) {
            text += QLatin1Char('\t') + QString::number(number(row, column), 'g', 9);
        }
        text += QLatin1Char('\n');
    }
    return text;
}

}  // namespace lab::ui
