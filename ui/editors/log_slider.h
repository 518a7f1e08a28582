#pragma once

#include <QDoubleSpinBox>
#include <QSlider>
#include <QWidget>

namespace lab::ui {

/// One positive number by a slider with equal ratios at equal distances, and by number.
class LogSlider : public QWidget {
    Q_OBJECT

  public:
    LogSlider(double least, double largest, QWidget* parent = nullptr);

    void setNames(const QString& name, const QString& toolTip);
    void showValue(double value);
    [[nodiscard]] QSlider* slider() const { return m_slider; }
    [[nodiscard]] QDoubleSpinBox* spinBox() const { return m_spin; }

  signals:
    void gestureStarted();
    void gestureFinished();
    void valueEdited(double value);

  private:
    [[nodiscard]] double valueAt(int position) const;
    [[nodiscard]] int positionOf(double value) const;

    double m_least;
    double m_largest;
    QSlider* m_slider;
    QDoubleSpinBox* m_spin;
};

}  // namespace lab::ui
