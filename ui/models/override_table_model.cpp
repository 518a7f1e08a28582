#include "ui/models/override_table_model.h"

#include "ui/models/display_names.h"

namespace lab::ui {

namespace {

using project::Override;
using project::Stage;

bool hasKeyRows(Stage stage) {
    return stage == Stage::KeyEmbeddings || stage == Stage::Keys || stage == Stage::Values;
}

bool hasKeyColumns(Stage stage) {
    return stage == Stage::Scores || stage == Stage::Mask || stage == Stage::Weights;
}

/// The token of a place, or its number where there is none.
QString labelOf(const std::vector<std::string>& tokens, int place) {
    return place < static_cast<int>(tokens.size()) ? tokenText(tokens[static_cast<std::size_t>(place)])
                                                   : QString::number(place + 1);
}

}  // namespace

OverrideTableModel::OverrideTableModel(QObject* parent) : QAbstractTableModel(parent) {}

void OverrideTableModel::setResult(std::shared_ptr<const engine::ComputeResult> result) {
    const auto count = [](const auto& of) { return of ? of->request.project->overrides.size() : 0; };
    const bool isSameSize = count(m_result) == count(result);
    if (!isSameSize) {
        beginResetModel();
    }
    m_result = std::move(result);
    m_computed.clear();
    for (const engine::OverriddenCell& cell :
         m_result ? m_result->head.overridden : std::vector<engine::OverriddenCell>()) {
        m_computed[{static_cast<int>(cell.override.stage), cell.override.row, cell.override.column}] =
            cell.computed;
    }
    if (!isSameSize) {
        endResetModel();
    } else if (rowCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
    }
}

void OverrideTableModel::retranslate() {
    emit headerDataChanged(Qt::Horizontal, 0, kColumns - 1);
    if (rowCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
    }
}

const Override& OverrideTableModel::overrideAt(int row) const {
    return m_result->request.project->overrides[static_cast<std::size_t>(row)];
}

int OverrideTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_result ? 0 : static_cast<int>(m_result->request.project->overrides.size());
}

int OverrideTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

bool OverrideTableModel::isOfOtherHead(const Override& one) const {
    if (one.stage == Stage::Mask) {
        return false;
    }
    const bool isOfAllHeads = one.stage == Stage::Embeddings || one.stage == Stage::KeyEmbeddings;
    return one.layer != m_result->request.layer.value ||
           (!isOfAllHeads && one.head != m_result->request.head.value);
}

QString OverrideTableModel::computedText(const Override& one) const {
    if (isOfOtherHead(one)) {
        return tr("other head");
    }
    const auto met = m_computed.find({static_cast<int>(one.stage), one.row, one.column});
    if (met == m_computed.end()) {
        return tr("not in this text");
    }
    if (one.stage == Stage::Mask) {
        return met->second != 0 ? tr("visible") : tr("hidden");
    }
    return readableNumber(met->second);
}

QString OverrideTableModel::reason(const Override& one) const {
    if (isOfOtherHead(one)) {
        return tr("It belongs to a head that is not shown; it counts there.");
    }
    return m_computed.contains({static_cast<int>(one.stage), one.row, one.column})
               ? computedText(one)
               : tr("It lies outside the present sequence and changes nothing now.");
}

QString OverrideTableModel::text(const Override& one, int column) const {
    const engine::SequenceFacts& sequence = m_result->sequence;
    switch (column) {
        case StageColumn:
            return stageName(one.stage);
        case HeadColumn:
            if (one.stage == Stage::Mask) {
                //: all heads
                return tr("all");
            }
            return one.stage == Stage::Embeddings || one.stage == Stage::KeyEmbeddings
                       ? QStringLiteral("%1.–").arg(one.layer)
                       : QStringLiteral("%1.%2").arg(one.layer).arg(one.head);
        case RowColumn:
            return labelOf(hasKeyRows(one.stage) ? sequence.keyLabels : sequence.queryLabels, one.row);
        case ColumnColumn:
            return hasKeyColumns(one.stage) ? labelOf(sequence.keyLabels, one.column)
                                            : QString::number(one.column + 1);
        case ComputedColumn:
            return computedText(one);
        default:
            break;
    }
    if (one.stage == Stage::Mask) {
        return one.value != 0 ? tr("visible") : tr("hidden");
    }
    return readableNumber(one.value);
}

QVariant OverrideTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const bool isNumber = index.column() == ComputedColumn || index.column() == NowColumn;
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    const Override& one = overrideAt(index.row());
    if (role == Qt::DisplayRole) {
        return text(one, index.column());
    }
    if (role == Qt::ToolTipRole) {
        return index.column() == ComputedColumn ? reason(one) : text(one, index.column());
    }
    if (role == Qt::AccessibleTextRole) {
        return QStringLiteral("%1: %2").arg(
            headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
            text(one, index.column()));
    }
    return {};
}

QVariant OverrideTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole || orientation == Qt::Vertical) {
        return {};
    }
    switch (section) {
        case StageColumn:
            return tr("Stage");
        case HeadColumn:
            return tr("Head");
        case RowColumn:
            return tr("Row");
        case ColumnColumn:
            return tr("Column");
        case ComputedColumn:
            return tr("Computed");
        case NowColumn:
            return tr("Now");
        default:
            return {};
    }
}

}  // namespace lab::ui
