// The half of PictureView that listens to the user.
#include <QAccessible>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <cmath>

#include "ui/panels/pictures/picture_view.h"

namespace lab::ui {

namespace {

bool movesCursor(int key) {
    return (key >= Qt::Key_Left && key <= Qt::Key_Down) || key == Qt::Key_Home || key == Qt::Key_End ||
           key == Qt::Key_PageUp || key == Qt::Key_PageDown;
}

bool chooses(int key) {
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space;
}

}  // namespace

QPointF PictureView::inContent(QPointF place) const {
    const PictureRoom there = room();
    const double left = (viewport()->width() - there.width) / 2;
    const double head = headHeight(there.theme);
    const bool isInside = place.y() >= head && place.y() < head + there.height;
    return {place.x() - left, isInside ? place.y() - head + verticalScrollBar()->value() : -1.0};
}

QRectF PictureView::placeOnScreen(int item) const {
    const PictureRoom there = room();
    const double left = (viewport()->width() - there.width) / 2;
    return placeOf(there, item).translated(left, headHeight(there.theme) - verticalScrollBar()->value());
}

bool PictureView::event(QEvent* event) {
    // The tool tip stands for the whole; items have tips of their own, see viewportEvent().
    return event->type() == QEvent::ToolTip || QAbstractScrollArea::event(event);
}

bool PictureView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const std::optional<int> item = isEmpty() ? std::nullopt : itemAt(room(), inContent(help->pos()));
        QToolTip::showText(help->globalPos(), item ? sentenceOf(*item) : toolTip(), this);
        return true;
    }
    if (event->type() == QEvent::MouseButtonRelease) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::Leave && m_pointed) {
        m_pointed.reset();
        viewport()->update();
        emit pointerLeft();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void PictureView::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        return copyText();
    }
    const bool hasModifier = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (isEmpty() || hasModifier || itemCount() == 0) {
        return QWidget::keyPressEvent(event);
    }
    if (movesCursor(event->key())) {
        const bool starts = !m_cursor && event->key() != Qt::Key_End;
        const int last = itemCount() - 1;
        const int from = m_cursor.value_or(0);
        return moveCursor(starts ? 0 : std::clamp(itemAfterKey(room(), from, event->key()), 0, last));
    }
    if (chooses(event->key()) && m_cursor) {
        emit chosen(*m_cursor);
    } else if (event->key() == Qt::Key_Escape && pinnedCell()) {
        emit escaped();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void PictureView::moveCursor(int item) {
    m_pointed.reset();
    m_cursor = item;
    bringIntoSight(item);
    viewport()->update();
    QAccessibleEvent named(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&named);
    QAccessibleValueChangeEvent valued(this, readOut());
    QAccessible::updateAccessibility(&valued);
    emit pointed(item);
}

void PictureView::bringIntoSight(int item) {
    const PictureRoom there = room();
    const QRectF place = placeOf(there, item);
    const double top = verticalScrollBar()->value();
    if (place.top() < top) {
        verticalScrollBar()->setValue(static_cast<int>(std::floor(place.top())));
    } else if (place.bottom() > top + there.height) {
        verticalScrollBar()->setValue(static_cast<int>(std::ceil(place.bottom() - there.height)));
    }
}

void PictureView::mousePressEvent(QMouseEvent* event) {
    const std::optional<int> item = isEmpty() ? std::nullopt : itemAt(room(), inContent(event->position()));
    if (event->button() == Qt::LeftButton && item) {
        m_cursor = item;
        viewport()->update();
        emit chosen(*item);
    }
}

void PictureView::mouseMoveEvent(QMouseEvent* event) {
    const std::optional<int> item = isEmpty() ? std::nullopt : itemAt(room(), inContent(event->position()));
    if (item == m_pointed) {
        return;
    }
    m_pointed = item;
    viewport()->update();
    if (item) {
        emit pointed(*item);
    } else {
        emit pointerLeft();
    }
}

void PictureView::focusInEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PictureView::focusOutEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void PictureView::contextMenuEvent(QContextMenuEvent* event) {
    QMenu menu(this);
    menu.addAction(tr("Copy picture"), this, &PictureView::copyImage)->setEnabled(!isEmpty());
    menu.addAction(tr("Copy numbers"), this, &PictureView::copyText)->setEnabled(!isEmpty());
    menu.addSeparator();
    menu.addAction(tr("Save picture…"), this, &PictureView::saveImageRequested)->setEnabled(!isEmpty());
    if (pinnedCell()) {
        menu.addSeparator();
        menu.addAction(tr("Unpin"), this, &PictureView::escaped);
    }
    menu.exec(event->globalPos());
}

}  // namespace lab::ui
