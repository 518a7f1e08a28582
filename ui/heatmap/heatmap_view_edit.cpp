// The part of HeatmapView that takes numbers typed over cells and strokes painted over them.
#include <QKeyEvent>
#include <QMenu>
#include <algorithm>
#include <cmath>

#include "ui/heatmap/cell_editor.h"
#include "ui/heatmap/heatmap_text.h"
#include "ui/heatmap/heatmap_view.h"

namespace lab::ui {

namespace {

constexpr int kEditorWidth = 92;
constexpr int kEditorHeight = 26;

bool isNumberStart(const QKeyEvent& event, bool isFitted) {
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) {
        return false;
    }
    const QString typed = event.text();
    if (typed.size() != 1) {
        return false;
    }
    // Minus reduces what is enlarged; there is nothing to reduce where all is seen.
    const bool isMinus = typed[0] == QLatin1Char('-') || typed[0] == QChar(0x2212);
    return typed[0].isDigit() || typed[0] == QLatin1Char('.') || (isMinus && isFitted);
}

/// The cells from one to another, both included, along the straight line between them.
std::vector<HeatmapCell> cellsBetween(const HeatmapCell& first, const HeatmapCell& last) {
    const Index rows = last.row - first.row;
    const Index columns = last.column - first.column;
    const Index steps = std::max(std::abs(rows), std::abs(columns));
    std::vector<HeatmapCell> cells;
    for (Index step = 0; step <= steps; ++step) {
        const double share = steps > 0 ? static_cast<double>(step) / static_cast<double>(steps) : 0.0;
        cells.push_back({first.row + std::lround(share * static_cast<double>(rows)),
                         first.column + std::lround(share * static_cast<double>(columns))});
    }
    return cells;
}

}  // namespace

bool HeatmapView::editByKey(const QKeyEvent& event) {
    const bool isOnCell = m_marks.cursor && m_marks.cursor->column != kNoIndex;
    if (!m_content.isEditable || !isOnCell) {
        return false;
    }
    const HeatmapCell cell = *m_marks.cursor;
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (event.key() == Qt::Key_F2 || (isEnter && m_marks.pinned == cell)) {
        openEditor(cell, {});
        return true;
    }
    if (event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace) {
        emit releaseRequested(cell.row, cell.column);
        return true;
    }
    if (isNumberStart(event, m_viewport.isFitted())) {
        openEditor(cell, event.text());
        return true;
    }
    return false;
}

void HeatmapView::editByMouse(const HeatmapCell& cell) {
    if (!m_content.isEditable || cell.column == kNoIndex) {
        return;
    }
    // The first click of the two may have let go of the pin.
    if (m_marks.pinned != cell && m_marks.cursor == cell) {
        togglePin(cell);
    }
    openEditor(cell, {});
}

void HeatmapView::openEditor(const HeatmapCell& cell, const QString& typed) {
    m_viewport.ensureVisible(cell);
    viewportChanged();
    const float value = (*m_content.data.values)(cell.row, cell.column);
    m_editor = new CellEditor(QString::number(static_cast<double>(value), 'g', 6), this);
    m_editor->setFont(m_theme.numberFont(Theme::kTextPixels));
    m_editor->setAccessibleName(tr("New number of %1").arg(cellSentence(m_content, cell)));
    const QRectF rect = m_viewport.cellRect(cell).translated(m_layout.picture.topLeft());
    const QSize size(std::max(m_theme.scaled(kEditorWidth), static_cast<int>(rect.width())),
                     m_theme.scaled(kEditorHeight));
    QRect place(QPoint(), size.boundedTo(this->size()));
    place.moveCenter(rect.center().toPoint());
    place.moveLeft(std::clamp(place.left(), 0, std::max(0, width() - place.width())));
    place.moveTop(std::clamp(place.top(), 0, std::max(0, height() - place.height())));
    m_editor->setGeometry(place);
    m_editor->selectAll();
    if (!typed.isEmpty()) {
        m_editor->insert(typed);
    }
    connect(m_editor, &CellEditor::entered, this,
            [this, cell](double entered) { emit edited(cell.row, cell.column, entered); });
    connect(m_editor, &CellEditor::left, this, &HeatmapView::closeEditor);
    m_editor->show();
    m_editor->setFocus();
}

void HeatmapView::closeEditor() {
    if (m_editor == nullptr) {
        return;
    }
    CellEditor* editor = std::exchange(m_editor, nullptr);
    const bool hadFocus = editor->hasFocus();
    editor->disconnect(this);
    editor->hide();
    editor->deleteLater();
    if (hadFocus) {
        setFocus();
    }
}

void HeatmapView::addEditActions(QMenu& menu, const std::optional<HeatmapCell>& cell) {
    if (!m_content.isEditable || !cell || cell->column == kNoIndex) {
        return;
    }
    menu.addSeparator();
    menu.addAction(tr("Overwrite the number…"), this, [this, at = *cell] {
        moveCursor(at);
        openEditor(at, {});
    });
    const bool isReplaced = m_content.replacedAt(*cell, ReplacedCell::Kind::Number) != nullptr ||
                            m_content.replacedAt(*cell, ReplacedCell::Kind::Visibility) != nullptr;
    menu.addAction(tr("Release the number"), this,
                   [this, at = *cell] { emit releaseRequested(at.row, at.column); })
        ->setEnabled(isReplaced);
}

void HeatmapView::setPainting(bool on) {
    endStroke();
    m_isPainting = on;
    if (on) {
        closeEditor();
        setCursor(Qt::CrossCursor);
    } else {
        unsetCursor();
    }
}

bool HeatmapView::paintByKey(const QKeyEvent& event) {
    if (!m_isPainting) {
        return false;
    }
    const bool isOnCell = m_marks.cursor && m_marks.cursor->column != kNoIndex;
    if (event.key() == Qt::Key_Space && isOnCell) {
        endStroke();
        emit strokeBegun(m_marks.cursor->row, m_marks.cursor->column);
        emit strokeEnded();
        return true;
    }
    const bool isArrow = event.key() >= Qt::Key_Left && event.key() <= Qt::Key_Down;
    if (!isArrow || !event.modifiers().testFlag(Qt::ShiftModifier) || !isOnCell) {
        return false;
    }
    if (!m_strokeAt) {
        m_strokeAt = m_marks.cursor;
        emit strokeBegun(m_strokeAt->row, m_strokeAt->column);
    }
    if (const std::optional<HeatmapCell> next = cellAfterKey(event)) {
        moveCursor(*next);
        extendStroke(next);
    }
    return true;
}

void HeatmapView::beginStroke(QPointF point) {
    endStroke();
    const std::optional<HeatmapCell> cell = cellAt(point);
    if (cell && cell->column != kNoIndex) {
        moveCursor(*cell);
        m_strokeAt = cell;
        emit strokeBegun(cell->row, cell->column);
    }
}

void HeatmapView::extendStroke(const std::optional<HeatmapCell>& cell) {
    if (!m_strokeAt || !cell || cell->column == kNoIndex || cell == m_strokeAt) {
        return;
    }
    const std::vector<HeatmapCell> cells = cellsBetween(*m_strokeAt, *cell);
    m_strokeAt = cell;
    setCursorCell(cell);
    std::for_each(cells.begin() + 1, cells.end(),
                  [this](const HeatmapCell& one) { emit strokeReached(one.row, one.column); });
}

void HeatmapView::endStroke() {
    if (m_strokeAt) {
        m_strokeAt.reset();
        emit strokeEnded();
    }
}

void HeatmapView::keyReleaseEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Shift) {
        endStroke();
    }
    QWidget::keyReleaseEvent(event);
}

void HeatmapView::focusOutEvent(QFocusEvent* event) {
    endStroke();
    QWidget::focusOutEvent(event);
}

}  // namespace lab::ui
