#include "ui/models/head_list_model.h"

#include <algorithm>

#include "ui/models/display_names.h"

namespace lab::ui {

HeadListModel::HeadListModel(QObject* parent) : QAbstractListModel(parent) {}

void HeadListModel::setResult(std::shared_ptr<const engine::ComputeResult> result) {
    std::vector<int> rows = result ? headRows(m_order, result->thumbnails) : std::vector<int>();
    const bool sameShape = m_result && result && m_result->thumbnails.size() == result->thumbnails.size() &&
                           m_result->layers == result->layers && rows == m_rows;
    if (sameShape) {
        m_result = std::move(result);
        if (rowCount() > 0) {
            emit dataChanged(index(0), index(rowCount() - 1));
        }
        return;
    }
    beginResetModel();
    m_result = std::move(result);
    m_rows = std::move(rows);
    endResetModel();
}

void HeadListModel::setOrder(HeadOrder order) {
    if (order == m_order) {
        return;
    }
    beginResetModel();
    m_order = order;
    m_rows = m_result ? headRows(m_order, m_result->thumbnails) : std::vector<int>();
    endResetModel();
}

QString HeadListModel::scoreText(const engine::HeadThumbnail& head) const {
    if (m_order == HeadOrder::Number) {
        return {};
    }
    const std::optional<double> score = headScore(m_order, head);
    return score ? readableNumber(*score, 2) : QStringLiteral("—");
}

int HeadListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_result ? 0 : static_cast<int>(m_result->thumbnails.size());
}

const engine::HeadThumbnail& HeadListModel::thumbnail(int row) const {
    return m_result->thumbnails[static_cast<std::size_t>(m_rows[static_cast<std::size_t>(row)])];
}

int HeadListModel::rowOf(LayerIndex layer, HeadIndex head) const {
    for (int row = 0; row < rowCount(); ++row) {
        if (thumbnail(row).layer == layer && thumbnail(row).head == head) {
            return row;
        }
    }
    return -1;
}

LayerIndex HeadListModel::layerOf(int row) const {
    return thumbnail(row).layer;
}

HeadIndex HeadListModel::headOf(int row) const {
    return thumbnail(row).head;
}

bool HeadListModel::isAblated(const engine::HeadThumbnail& head) const {
    if (m_result->model && m_result->request.project) {
        const project::HeadChange* change =
            project::findChange(m_result->request.project->model, head.layer.value, head.head.value);
        return change != nullptr && change->kind == project::HeadChangeKind::Off;
    }
    if (!m_result->request.project || m_result->head.embeddings == nullptr) {
        return false;
    }
    const std::vector<int>& ablated = m_result->request.project->attention.heads.ablated;
    // Only the layer that is shown has its output made.
    return head.layer == m_result->request.layer &&
           std::ranges::find(ablated, head.head.value) != ablated.end();
}

QString HeadListModel::description(const engine::HeadThumbnail& head) const {
    const QString name = headName(head.layer, head.head);
    if (head.weights.size() == 0) {
        return name;
    }
    const QString largest = readableNumber(static_cast<double>(head.weights.maxCoeff()), 3);
    return isAblated(head) ? tr("%1: switched off, largest weight %2").arg(name, largest)
                           : tr("%1: largest weight %2").arg(name, largest);
}

QVariant HeadListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const engine::HeadThumbnail& head = thumbnail(index.row());
    switch (role) {
        case Qt::DisplayRole:
        case LabelRole:
            return QStringLiteral("%1.%2").arg(head.layer.value).arg(head.head.value);
        case Qt::ToolTipRole:
        case Qt::AccessibleTextRole:
            return m_order == HeadOrder::Number
                       ? description(head)
                       : tr("%1; %2: %3", "a head; by what heads are ordered; its score")
                             .arg(description(head), headOrderName(m_order), scoreText(head));
        case ScoreRole:
            return m_order == HeadOrder::Number ? QVariant() : QVariant(scoreText(head));
        case WeightsRole:
            return QVariant::fromValue<const MatrixF*>(&head.weights);
        case AblatedRole:
            return isAblated(head);
        default:
            return {};
    }
}

}  // namespace lab::ui
