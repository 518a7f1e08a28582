#include "ui/models/token_list_model.h"

#include <QIODevice>
#include <QMimeData>

#include "core/engine/sequence_edit.h"
#include "ui/models/display_names.h"

namespace lab::ui {

namespace {

/// More chips than this are summed up in a last one: nobody reads them, and laying them out takes time.
constexpr int kChipsAtMost = 1500;
constexpr auto kMimeType = "application/x-attention-lab-token";

}  // namespace

TokenListModel::TokenListModel(QObject* parent) : QAbstractListModel(parent) {}

void TokenListModel::setSequence(std::shared_ptr<const transformer::EncodedSequence> sequence) {
    const bool same = m_sequence && sequence && m_sequence->tokens() == sequence->tokens() &&
                      m_sequence->tokensUsed() == sequence->tokensUsed();
    if (same) {
        m_sequence = std::move(sequence);
        return;
    }
    beginResetModel();
    m_sequence = std::move(sequence);
    endResetModel();
}

int TokenListModel::tokenCount() const {
    return m_sequence ? static_cast<int>(m_sequence->tokens().size()) : 0;
}

int TokenListModel::rowCount(const QModelIndex& parent) const {
    if (parent.isValid()) {
        return 0;
    }
    return tokenCount() > kChipsAtMost ? kChipsAtMost + 1 : tokenCount();
}

QVariant TokenListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    if (index.row() < kChipsAtMost) {
        return tokenData(index.row(), role);
    }
    const int rest = tokenCount() - kChipsAtMost;
    switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            return tr("and %n more", nullptr, rest);
        case KnownRole:
            return true;
        case UsedRole:
            return m_sequence->tokensUsed() > kChipsAtMost;
        case RestRole:
            return rest;
        default:
            return {};
    }
}

QVariant TokenListModel::tokenData(int row, int role) const {
    const transformer::TokenFact& token = m_sequence->tokens()[static_cast<std::size_t>(row)];
    switch (role) {
        case Qt::DisplayRole:
            return tokenText(token.text);
        case Qt::EditRole:
            return QString::fromStdString(engine::editableText(token.text));
        case Qt::ToolTipRole:
        case Qt::AccessibleTextRole:
            return description(row);
        case KnownRole:
            return token.known;
        case UsedRole:
            return row < m_sequence->tokensUsed();
        case RestRole:
            return 0;
        default:
            return {};
    }
}

QString TokenListModel::description(int row) const {
    const transformer::TokenFact& token = m_sequence->tokens()[static_cast<std::size_t>(row)];
    const QString text = tokenText(token.text);
    if (row >= m_sequence->tokensUsed()) {
        return tr("Token %1: %2. Beyond the limit, not computed").arg(row + 1).arg(text);
    }
    if (!token.known) {
        return tr("Token %1: %2. Not in the vocabulary of this source; it has a stand-in vector (see Help)")
            .arg(row + 1)
            .arg(text);
    }
    return tr("Token %1: %2").arg(row + 1).arg(text);
}

bool TokenListModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !index.isValid() || value == data(index, Qt::EditRole)) {
        return false;
    }
    emit editRequested(index.row(), value.toString());
    return true;
}

Qt::ItemFlags TokenListModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) {
        return Qt::ItemIsDropEnabled;
    }
    if (index.row() >= kChipsAtMost) {
        return Qt::ItemIsEnabled;
    }
    const Qt::ItemFlags shown = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return m_isReadOnly ? shown : shown | Qt::ItemIsEditable | Qt::ItemIsDragEnabled;
}

Qt::DropActions TokenListModel::supportedDropActions() const {
    return Qt::MoveAction;
}

QStringList TokenListModel::mimeTypes() const {
    return {QLatin1String(kMimeType)};
}

QMimeData* TokenListModel::mimeData(const QModelIndexList& indexes) const {
    auto* data = new QMimeData;
    if (!indexes.isEmpty()) {
        data->setData(QLatin1String(kMimeType), QByteArray::number(indexes.first().row()));
        data->setText(this->data(indexes.first(), Qt::EditRole).toString());
    }
    return data;
}

bool TokenListModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int /*column*/,
                                  const QModelIndex& parent) {
    if (action != Qt::MoveAction || !data->hasFormat(QLatin1String(kMimeType))) {
        return false;
    }
    const int from = data->data(QLatin1String(kMimeType)).toInt();
    const int gap = row >= 0 ? row : (parent.isValid() ? parent.row() : tokenCount());
    const int to = gap > from ? gap - 1 : gap;
    const bool isInside = from < tokenCount() && to < tokenCount();
    if (isInside && to != from) {
        emit moveRequested(from, to);
    }
    // The list comes back with the next result; the view must not take the row out itself.
    return false;
}

}  // namespace lab::ui
