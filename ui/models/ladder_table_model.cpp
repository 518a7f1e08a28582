#include "ui/models/ladder_table_model.h"

#include <algorithm>

#include "ui/models/display_names.h"

namespace lab::ui {

LadderTableModel::LadderTableModel(QObject* parent) : QAbstractTableModel(parent) {}

int LadderTableModel::columnsOf(const std::optional<attention::CellLadder>& ladder) const {
    if (!ladder) {
        return 0;
    }
    return static_cast<int>(m_content == Content::Products
                                ? std::max(ladder->queryTerms.size(), ladder->keyTerms.size())
                                : ladder->weightedValues.size());
}

void LadderTableModel::setLadder(std::optional<attention::CellLadder> ladder) {
    const bool sameShape = m_ladder && ladder && m_ladder->terms == ladder->terms &&
                           columnsOf(m_ladder) == columnsOf(ladder) && columnsOf(ladder) > 0;
    if (sameShape) {
        m_ladder = std::move(ladder);
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_ladder = std::move(ladder);
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
    if (parent.isValid()) {
        return 0;
    }
    const bool hasProducts = !m_ladder || m_ladder->terms != attention::LadderTerms::Function;
    return m_content == Content::Products && !hasProducts ? 2 : 3;
}

int LadderTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columnsOf(m_ladder);
}

std::optional<double> LadderTableModel::number(int row, int column) const {
    const bool isProducts = m_content == Content::Products;
    const std::vector<double>& numbers = row == 0 ? (isProducts ? m_ladder->queryTerms : m_ladder->value)
                                         : row == 1
                                             ? (isProducts ? m_ladder->keyTerms : m_ladder->weightedValues)
                                             : (isProducts ? m_ladder->products : m_ladder->context);
    const auto c = static_cast<std::size_t>(column);
    return c < numbers.size() ? std::optional(numbers[c]) : std::nullopt;
}

QVariant LadderTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.column() >= columnCount()) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    }
    const std::optional<double> value = number(index.row(), index.column());
    if (!value) {
        return {};
    }
    if (role == Qt::DisplayRole) {
        return readableNumber(*value, 4);
    }
    if (role == Qt::AccessibleTextRole) {
        return QStringLiteral("%1 %2: %3")
            .arg(headerData(index.row(), Qt::Vertical, Qt::DisplayRole).toString())
            .arg(index.column() + 1)
            .arg(readableNumber(*value, 4));
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
        return productRowName(section);
    }
    return section == 0 ? tr("value v") : section == 1 ? tr("weight × v") : tr("context");
}

QString LadderTableModel::productRowName(int row) const {
    switch (m_ladder ? m_ladder->terms : attention::LadderTerms::Vectors) {
        case attention::LadderTerms::Vectors:
        case attention::LadderTerms::Function:
            return row == 0 ? tr("query q") : row == 1 ? tr("key k") : tr("q × k");
        case attention::LadderTerms::Transformed:
            //: q and k after positions turned them or the score function changed them
            return row == 0 ? tr("changed q′") : row == 1 ? tr("changed k′") : tr("q′ × k′");
        case attention::LadderTerms::Features:
            return row == 0   ? QStringLiteral("φ(q)")
                   : row == 1 ? QStringLiteral("φ(k)")
                              : QStringLiteral("φ(q) × φ(k)");
    }
    return {};
}

QString LadderTableModel::toTabSeparatedText() const {
    QString text;
    for (int row = 0; row < rowCount() && columnCount() > 0; ++row) {
        text += headerData(row, Qt::Vertical, Qt::DisplayRole).toString();
        for (int column = 0; column < columnCount(); ++column) {
            const std::optional<double> value = number(row, column);
            text += QLatin1Char('\t') + (value ? QString::number(*value, 'g', 9) : QString());
        }
        text += QLatin1Char('\n');
    }
    return text;
}

}  // namespace lab::ui
