// The half of HeatmapView that listens to the user.
#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

#include "ui/heatmap/heatmap_text.h"
#include "ui/heatmap/heatmap_view.h"

namespace lab::ui {

namespace {

// One notch of a wheel is 120 eighths of a degree.
constexpr double kNotch = 120;
constexpr double kZoomPerNotch = 1.2;
constexpr double kPanPerNotch = 48;

}  // namespace

bool HeatmapView::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const std::optional<HeatmapCell> cell = cellAt(help->pos())) {
            QToolTip::showText(help->globalPos(), cellSentence(m_content, *cell), this);
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QWidget::event(event);
}

std::optional<HeatmapCell> HeatmapView::cellAt(QPointF point) const {
    return m_content.data.isEmpty() ? std::nullopt : m_viewport.cellAt(inPicture(point));
}

std::optional<HeatmapCell> HeatmapView::cellAfterKey(const QKeyEvent& event) const {
    const Index lastRow = m_content.data.rows() - 1;
    const Index lastColumn = m_content.data.columns() - 1;
    const Index page = std::max<Index>(1, m_viewport.endVisibleRow() - m_viewport.firstVisibleRow() - 1);
    HeatmapCell cell =
        m_marks.cursor.value_or(HeatmapCell{m_viewport.firstVisibleRow(), m_viewport.firstVisibleColumn()});
    cell.column = std::max<Index>(cell.column, 0);
    if (!m_marks.cursor && event.key() >= Qt::Key_Left && event.key() <= Qt::Key_Down) {
        return cell;
    }
    const bool control = event.modifiers().testFlag(Qt::ControlModifier);
    switch (event.key()) {
        case Qt::Key_Left:
            return HeatmapCell{cell.row, std::max<Index>(cell.column - 1, 0)};
        case Qt::Key_Right:
            return HeatmapCell{cell.row, std::min(cell.column + 1, lastColumn)};
        case Qt::Key_Up:
            return HeatmapCell{std::max<Index>(cell.row - 1, 0), cell.column};
        case Qt::Key_Down:
            return HeatmapCell{std::min(cell.row + 1, lastRow), cell.column};
        case Qt::Key_Home:
            return HeatmapCell{control ? 0 : cell.row, 0};
        case Qt::Key_End:
            return HeatmapCell{control ? lastRow : cell.row, lastColumn};
        case Qt::Key_PageUp:
            return HeatmapCell{std::max<Index>(cell.row - page, 0), cell.column};
        case Qt::Key_PageDown:
            return HeatmapCell{std::min(cell.row + page, lastRow), cell.column};
        default:
            return std::nullopt;
    }
}

bool HeatmapView::zoomByKey(const QKeyEvent& event) {
    // With Ctrl these keys enlarge the whole interface.
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) {
        return false;
    }
    switch (event.key()) {
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            zoomIn();
            return true;
        case Qt::Key_Minus:
            zoomOut();
            return true;
        case Qt::Key_0:
            zoomToFit();
            return true;
        default:
            return false;
    }
}

void HeatmapView::keyPressEvent(QKeyEvent* event) {
    if (m_content.data.isEmpty()) {
        return QWidget::keyPressEvent(event);
    }
    if (paintByKey(*event) || editByKey(*event)) {
        return;
    }
    if (const std::optional<HeatmapCell> cell = cellAfterKey(*event)) {
        return moveCursor(*cell);
    }
    const bool pins =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (pins && m_marks.cursor && m_marks.cursor->column != kNoIndex) {
        return togglePin(*m_marks.cursor);
    }
    if (event->key() == Qt::Key_Escape && m_marks.pinned) {
        return unpin();
    }
    if (!zoomByKey(*event)) {
        QWidget::keyPressEvent(event);
    }
}

void HeatmapView::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && m_isPainting) {
        return beginStroke(event->position());
    }
    if (event->button() == Qt::LeftButton) {
        m_pressedAt = event->position();
        m_isPanning = false;
    } else {
        QWidget::mousePressEvent(event);
    }
}

void HeatmapView::mouseMoveEvent(QMouseEvent* event) {
    if (m_strokeAt && event->buttons().testFlag(Qt::LeftButton)) {
        return extendStroke(cellAt(event->position()));
    }
    if (m_pressedAt && !m_viewport.isFitted()) {
        const QPointF moved = event->position() - *m_pressedAt;
        if (m_isPanning || moved.manhattanLength() >= QApplication::startDragDistance()) {
            m_isPanning = true;
            m_pressedAt = event->position();
            m_viewport.panBy(moved);
            setCursor(Qt::ClosedHandCursor);
            viewportChanged();
            return;
        }
    }
    const std::optional<HeatmapCell> cell = cellAt(event->position());
    if (cell == m_marks.hover) {
        return;
    }
    setHoverCell(cell);
    if (cell) {
        emit hovered(cell->row, cell->column);
    } else {
        emit hoverLeft();
    }
}

void HeatmapView::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) {
        return QWidget::mouseReleaseEvent(event);
    }
    if (m_strokeAt) {
        return endStroke();
    }
    const bool isClick = m_pressedAt.has_value() && !m_isPanning;
    m_pressedAt.reset();
    m_isPanning = false;
    unsetCursor();
    const std::optional<HeatmapCell> cell = cellAt(event->position());
    if (isClick && cell) {
        moveCursor(*cell);
        togglePin(*cell);
    }
}

void HeatmapView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (m_isPainting) {
        return mousePressEvent(event);
    }
    // The release that follows is not another click.
    m_pressedAt.reset();
    if (const std::optional<HeatmapCell> cell = cellAt(event->position())) {
        emit activated(cell->row, cell->column);
        editByMouse(*cell);
    }
}

void HeatmapView::leaveEvent(QEvent* event) {
    QWidget::leaveEvent(event);
    if (m_marks.hover) {
        setHoverCell(std::nullopt);
        emit hoverLeft();
    }
}

void HeatmapView::wheelEvent(QWheelEvent* event) {
    const QPointF notches = QPointF(event->angleDelta()) / kNotch;
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        zoomAt(std::pow(kZoomPerNotch, notches.y()), event->position());
        return event->accept();
    }
    if (m_viewport.isFitted()) {
        return event->ignore();
    }
    m_viewport.panBy(notches * kPanPerNotch);
    viewportChanged();
    event->accept();
}

void HeatmapView::contextMenuEvent(QContextMenuEvent* event) {
    QMenu menu(this);
    const bool hasData = !m_content.data.isEmpty();
    menu.addAction(tr("Copy picture"), this, &HeatmapView::copyImage)->setEnabled(hasData);
    menu.addAction(tr("Copy numbers"), this, &HeatmapView::copyText)->setEnabled(hasData);
    menu.addAction(tr("Save picture…"), this, &HeatmapView::saveImageRequested)->setEnabled(hasData);
    addEditActions(menu, cellAt(event->pos()));
    menu.addSeparator();
    menu.addAction(tr("Enlarge"), this, &HeatmapView::zoomIn)->setEnabled(hasData);
    menu.addAction(tr("Reduce"), this, &HeatmapView::zoomOut)->setEnabled(hasData && !m_viewport.isFitted());
    menu.addAction(tr("Show all"), this, &HeatmapView::zoomToFit)
        ->setEnabled(hasData && !m_viewport.isFitted());
    if (!actions().isEmpty()) {
        menu.addSeparator();
        menu.addActions(actions());
    }
    if (m_marks.pinned) {
        menu.addSeparator();
        menu.addAction(tr("Unpin"), this, [this] { unpin(); });
    }
    menu.exec(event->globalPos());
}

void HeatmapView::moveCursor(const HeatmapCell& cell) {
    const HeatmapViewport before = m_viewport;
    m_viewport.ensureVisible(cell);
    if (m_viewport != before) {
        viewportChanged();
    }
    if (m_marks.cursor != cell) {
        setCursorCell(cell);
        emit cursorMoved(cell.row, cell.column);
    }
}

void HeatmapView::togglePin(const HeatmapCell& cell) {
    if (m_marks.pinned == cell) {
        return unpin();
    }
    setPinnedCell(cell);
    emit pinned(cell.row, cell.column);
}

void HeatmapView::unpin() {
    setPinnedCell(std::nullopt);
    emit unpinned();
}

}  // namespace lab::ui
