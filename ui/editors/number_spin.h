#pragma once

#include <QDoubleSpinBox>

namespace lab::ui {

/// A number of any size, such as 1e-08 or 10000, shown with six significant digits; a step is a ratio.
class NumberSpin : public QDoubleSpinBox {
    Q_OBJECT

  public:
    explicit NumberSpin(QWidget* parent = nullptr);

    [[nodiscard]] QString textFromValue(double value) const override;
    [[nodiscard]] double valueFromText(const QString& text) const override;
    QValidator::State validate(QString& text, int& position) const override;
    void stepBy(int steps) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
};

}  // namespace lab::ui
