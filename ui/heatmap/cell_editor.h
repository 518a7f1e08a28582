#pragma once

#include <QLineEdit>
#include <optional>

namespace lab::ui {

/// The largest magnitude that may be typed over a cell.
inline constexpr double kLargestEntry = 1e6;

/// The number that was typed, whatever the keyboard: full-width digits, a real minus sign or a decimal comma
/// do too. Nothing if it is no number or its magnitude is above kLargestEntry.
[[nodiscard]] std::optional<double> typedNumber(const QString& text);

/// A field over a cell for a new number: Enter takes it, Esc leaves it, going elsewhere takes what is right.
class CellEditor : public QLineEdit {
    Q_OBJECT

  public:
    explicit CellEditor(const QString& text, QWidget* parent = nullptr);

  signals:
    void entered(double value);
    /// Follows `entered`, or comes alone.
    void left();

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

  private:
    void take();
    void markAs(bool isWrong);
    void leave();

    QString m_before;
    bool m_hasLeft = false;
};

}  // namespace lab::ui
