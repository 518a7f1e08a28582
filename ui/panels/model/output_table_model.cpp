#include "ui/panels/model/output_table_model.h"

#include "ui/models/display_names.h"

namespace lab::ui {

namespace {

/// "77.9 %"; what would be rounded to 0 or 100 is said to be less or more.
QString percentText(double share) {
    constexpr double kLeast = 0.0005;
    if (share > 0 && share < kLeast) {
        return QStringLiteral("< 0.1 %");
    }
    return share < 1 && share > 1 - kLeast ? QStringLiteral("> 99.9 %")
                                           : QStringLiteral("%1 %").arg(100 * share, 0, 'f', 1);
}

}  // namespace

OutputTableModel::OutputTableModel(QObject* parent) : QAbstractTableModel(parent) {}

void OutputTableModel::setCandidates(std::vector<engine::Candidate> candidates, bool isChanged,
                                     const QString& place) {
    if (candidates == m_candidates && isChanged == m_isChanged && place == m_place) {
        return;
    }
    beginResetModel();
    m_candidates = std::move(candidates);
    m_isChanged = isChanged;
    m_place = place;
    endResetModel();
}

int OutputTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(std::ssize(m_candidates));
}

int OutputTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : (m_isChanged ? kColumns : kColumns - 1);
}

QVariant OutputTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount()) {
        return {};
    }
    const engine::Candidate& one = m_candidates[static_cast<std::size_t>(index.row())];
    if (index.column() == TextColumn) {
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(tokenText(one.text))
                                                                  : QVariant();
    }
    const double share = index.column() == AfterColumn ? one.after : one.before;
    switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
            return percentText(share);
        case kShareRole:
            return share;
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
        default:
            return {};
    }
}

QVariant OutputTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return orientation == Qt::Vertical && role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    }
    switch (section) {
        case TextColumn:
            return m_place;
        case AfterColumn:
            return m_isChanged ? tr("Now", "a probability") : tr("Probability");
        case BeforeColumn:
            return tr("As trained", "a probability");
        default:
            return {};
    }
}

}  // namespace lab::ui
