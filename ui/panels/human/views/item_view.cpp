#include "ui/panels/human/views/item_view.h"

#include <QPainter>
#include <algorithm>

namespace lab::ui {

QString ItemView::readOut() const {
    const std::optional<int> item = cursorItem();
    return item && !isEmpty() && *item < itemCount() ? sentenceOf(*item) : QString();
}

bool ItemView::moveCursor(int key) {
    const int last = itemCount() - 1;
    if (last < 0) {
        return false;
    }
    const int from = std::min(m_cursor.value_or(-1), last);
    switch (key) {
        case Qt::Key_Left:
        case Qt::Key_Up:
            m_cursor = std::max(from - 1, 0);
            break;
        case Qt::Key_Right:
        case Qt::Key_Down:
            m_cursor = std::min(from + 1, last);
            break;
        case Qt::Key_Home:
            m_cursor = 0;
            break;
        case Qt::Key_End:
            m_cursor = last;
            break;
        default:
            return false;
    }
    m_pointed.reset();
    return true;
}

void ItemView::dropCursor() {
    m_cursor.reset();
    m_pointed.reset();
}

bool ItemView::pointAt(std::optional<QPointF> place) {
    std::optional<int> pointed;
    const SceneRoom there = room();
    for (int item = 0; place && item < itemCount() && !pointed; ++item) {
        pointed = placeOf(there, item).contains(*place) ? std::optional(item) : std::nullopt;
    }
    if (pointed == m_pointed) {
        return false;
    }
    m_pointed = pointed;
    return true;
}

void ItemView::choosePointed() {
    if (m_pointed) {
        m_cursor = m_pointed;
    }
}

void ItemView::paintCursorRing(QPainter& painter, const SceneRoom& room) const {
    const std::optional<int> item = cursorItem();
    if (room.isExported || !item || *item >= itemCount()) {
        return;
    }
    const double width = room.scaled(1.5);
    const QRectF ring = placeOf(room, *item).adjusted(-width, -width, width, width);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(room.theme().markHalo, 3 * width));
    painter.drawRect(ring);
    painter.setPen(QPen(room.theme().cursorMark, width));
    painter.drawRect(ring);
}

}  // namespace lab::ui
