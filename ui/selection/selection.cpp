#include "ui/selection/selection.h"

namespace lab::ui {

Selection::Selection(QObject* parent) : QObject(parent) {}

void Selection::setHead(LayerIndex layer, HeadIndex head) {
    if (layer == m_layer && head == m_head) {
        return;
    }
    m_layer = layer;
    m_head = head;
    emit headChanged();
}

void Selection::setPinned(std::optional<Cell> cell) {
    if (cell == m_pinned) {
        return;
    }
    m_pinned = cell;
    emit pinnedChanged();
}

void Selection::setHover(std::optional<Cell> cell) {
    if (cell == m_hover) {
        return;
    }
    m_hover = cell;
    emit hoverChanged();
}

void Selection::keepInside(int queries, int keys) {
    const auto isOutside = [&](const std::optional<Cell>& cell) {
        return cell && (cell->query >= queries || cell->key >= keys);
    };
    if (isOutside(m_hover)) {
        setHover(std::nullopt);
    }
    if (isOutside(m_pinned)) {
        setPinned(std::nullopt);
    }
}

}  // namespace lab::ui
