#pragma once

#include <QObject>

namespace lab::ui {

/// Keeps a turn of the wheel that is meant for a page from changing the box or the slider under the pointer:
/// one takes the wheel only while it has the keyboard. GUI thread.
class WheelGuard : public QObject {
    Q_OBJECT

  public:
    using QObject::QObject;

    /// Watches over a combo box, a spin box or a slider; leaves any other widget alone.
    void guard(QWidget& widget);
    [[nodiscard]] bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace lab::ui
