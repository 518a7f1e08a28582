// The half of SceneView that listens to the user.
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QToolTip>

#include "ui/panels/human/views/scene_view.h"

namespace lab::ui {

bool SceneView::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QString told = isEmpty() ? QString() : readOut();
        QToolTip::showText(help->globalPos(), told.isEmpty() ? toolTip() : told, this);
        return true;
    }
    return QWidget::event(event);
}

void SceneView::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        return copyNumbers();
    }
    if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier) {
        return showMenu(mapToGlobal(rect().center()));
    }
    const bool hasModifier = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (isEmpty() || hasModifier) {
        return QWidget::keyPressEvent(event);
    }
    if (event->key() == Qt::Key_Escape && hasCursor()) {
        dropCursor();
    } else if (!moveCursor(event->key())) {
        return QWidget::keyPressEvent(event);
    }
    announceCursor();
}

void SceneView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || isEmpty()) {
        return QWidget::mousePressEvent(event);
    }
    pointAt(event->position());
    choosePointed();
    announceCursor();
}

void SceneView::mouseMoveEvent(QMouseEvent* event) {
    if (!isEmpty() && pointAt(event->position())) {
        update();
    }
}

void SceneView::leaveEvent(QEvent* event) {
    QWidget::leaveEvent(event);
    if (pointAt(std::nullopt)) {
        update();
    }
}

void SceneView::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void SceneView::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

void SceneView::contextMenuEvent(QContextMenuEvent* event) {
    showMenu(event->globalPos());
}

void SceneView::showMenu(const QPoint& place) {
    QMenu menu(this);
    menu.addAction(tr("Copy picture"), this, &SceneView::copyPicture)->setEnabled(!isEmpty());
    menu.addAction(tr("Copy numbers"), this, &SceneView::copyNumbers)->setEnabled(!isEmpty());
    menu.addSeparator();
    menu.addAction(tr("Show numbers…"), this, &SceneView::numbersRequested)->setEnabled(!isEmpty());
    menu.addAction(tr("Save picture…"), this, &SceneView::savePictureRequested)->setEnabled(!isEmpty());
    menu.addAction(tr("Save numbers…"), this, &SceneView::saveNumbersRequested)->setEnabled(!isEmpty());
    menu.exec(place);
}

}  // namespace lab::ui
