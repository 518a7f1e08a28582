#include "ui/panels/link/link_table_model.h"

#include "ui/panels/link/link_text.h"

namespace lab::ui {

namespace {

constexpr int kDigits = 5;

}  // namespace

void LinkTableModel::setContent(const LinkContent& content) {
    if (content == m_content) {
        return;
    }
    const bool isOther = content.items.size() != m_content.items.size();
    if (isOther) {
        beginResetModel();
        m_tally = human::emptyTally(content.items.size());
    }
    m_content = content;
    if (isOther) {
        endResetModel();
    } else {
        announce();
    }
}

void LinkTableModel::setTally(const human::RaceTally& tally) {
    if (tally != m_tally && tally.wins.size() == m_content.items.size()) {
        m_tally = tally;
        announce();
    }
}

void LinkTableModel::announce() {
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

void LinkTableModel::retranslate() {
    announce();
}

int LinkTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_content.count();
}

int LinkTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(linkHeader(m_content).size());
}

QVariant LinkTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && index.column() > 0) {
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    QString text = linkRow(m_content, m_tally, index.row(), kDigits).value(index.column());
    return index.column() == 0 ? text : text.replace(QLatin1Char('-'), QChar(0x2212));
}

QVariant LinkTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return linkHeader(m_content).value(section);
}

}  // namespace lab::ui
