#include "ui/editors/chip_view.h"

#include <QKeyEvent>
#include <algorithm>
#include <utility>

#include "ui/editors/chip_delegate.h"
#include "ui/models/token_list_model.h"

namespace lab::ui {

ChipView::ChipView(TokenListModel& model, QWidget* parent) : QListView(parent) {
    setModel(&model);
    setItemDelegate(new ChipDelegate(this));
    setFlow(QListView::LeftToRight);
    setWrapping(true);
    setResizeMode(QListView::Adjust);
    setLayoutMode(QListView::Batched);
    setBatchSize(500);
    setSpacing(0);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    setDragDropMode(QAbstractItemView::InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        if (m_rowToSelect >= 0) {
            showRow(std::exchange(m_rowToSelect, -1));
            if (std::exchange(m_editsThen, false)) {
                edit(currentIndex());
            }
        }
    });
}

QList<int> ChipView::selectedRows() const {
    QList<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedIndexes()) {
        rows.append(index.row());
    }
    if (rows.isEmpty() && currentIndex().isValid() && hasFocus()) {
        rows.append(currentIndex().row());
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

void ChipView::selectRow(int row) {
    m_rowToSelect = row;
    showRow(row);
}

void ChipView::editRow(int row) {
    m_rowToSelect = row;
    m_editsThen = true;
}

void ChipView::showRow(int row) {
    const QModelIndex index = model()->index(std::min(row, model()->rowCount() - 1), 0);
    if (index.isValid()) {
        setCurrentIndex(index);
        scrollTo(index);
    }
}

QSize ChipView::sizeHint() const {
    return {240, 150};
}

void ChipView::keyPressEvent(QKeyEvent* event) {
    const bool alt = event->modifiers().testFlag(Qt::AltModifier);
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        emit removeRequested();
    } else if (event->key() == Qt::Key_Insert) {
        emit addRequested();
    } else if (control && event->key() == Qt::Key_D) {
        emit duplicateRequested();
    } else if (alt && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Up)) {
        emit shiftRequested(-1);
    } else if (alt && (event->key() == Qt::Key_Right || event->key() == Qt::Key_Down)) {
        emit shiftRequested(1);
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
               currentIndex().flags().testFlag(Qt::ItemIsEditable) &&
               state() != QAbstractItemView::EditingState) {
        edit(currentIndex());
    } else {
        QListView::keyPressEvent(event);
        return;
    }
    event->accept();
}

}  // namespace lab::ui
