#pragma once

#include <QDoubleSpinBox>
#include <QSlider>
#include <QWidget>

namespace lab::ui {

/// What a RealSlider goes over.
struct RealSteps {
    double least = 0;
    double largest = 1;
    double step = 0.1;
    bool isLogarithmic = false;  ///< equal ratios, not equal differences, at equal distances
    bool isTimeOfDay = false;    ///< hours that are written as 10:30
};

/// One real number by slider and by number. Says when a drag begins and ends, so that it can be one undo
/// step.
class RealSlider : public QWidget {
    Q_OBJECT

  public:
    explicit RealSlider(const RealSteps& steps, QWidget* parent = nullptr);

    void setNames(const QString& name, const QString& toolTip);
    /// Shows a value without announcing it. Ignored while the person drags.
    void showValue(double value);
    [[nodiscard]] QSlider* slider() const { return m_slider; }
    [[nodiscard]] QDoubleSpinBox* spinBox() const { return m_spin; }

  signals:
    void gestureStarted();
    void gestureFinished();
    void valueEdited(double value);

  private:
    void buildLayout();
    void connectSignals();
    [[nodiscard]] double valueAt(int position) const;
    [[nodiscard]] int positionOf(double value) const;

    RealSteps m_steps;
    QSlider* m_slider;
    QDoubleSpinBox* m_spin;
};

}  // namespace lab::ui
