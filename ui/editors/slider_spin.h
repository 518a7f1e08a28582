#pragma once

#include <QSlider>
#include <QSpinBox>
#include <QWidget>

namespace lab::ui {

/// One whole number by slider and by number. Says when a drag begins and ends, so that it can be one undo
/// step.
class SliderSpin : public QWidget {
    Q_OBJECT

  public:
    explicit SliderSpin(QWidget* parent = nullptr);

    void setNames(const QString& name, const QString& toolTip);
    void setRange(int least, int largest);
    /// Shows a value without announcing it. Ignored while the person drags.
    void showValue(int value);
    [[nodiscard]] int value() const { return m_spin->value(); }
    [[nodiscard]] QSlider* slider() const { return m_slider; }
    [[nodiscard]] QSpinBox* spinBox() const { return m_spin; }

  signals:
    void gestureStarted();
    void gestureFinished();
    void valueEdited(int value);

  private:
    void buildLayout();
    void connectSignals();
    void edit(int value);

    QSlider* m_slider;
    QSpinBox* m_spin;
};

}  // namespace lab::ui
