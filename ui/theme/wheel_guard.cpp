#include "ui/theme/wheel_guard.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QSlider>

namespace lab::ui {

void WheelGuard::guard(QWidget& widget) {
    if (qobject_cast<QAbstractSpinBox*>(&widget) == nullptr && qobject_cast<QComboBox*>(&widget) == nullptr &&
        qobject_cast<QSlider*>(&widget) == nullptr) {
        return;
    }
    if (widget.focusPolicy() == Qt::WheelFocus) {
        widget.setFocusPolicy(Qt::StrongFocus);
    }
    widget.installEventFilter(this);
}

bool WheelGuard::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::Wheel || qobject_cast<QWidget*>(watched)->hasFocus()) {
        return QObject::eventFilter(watched, event);
    }
    event->ignore();
    return true;
}

}  // namespace lab::ui
