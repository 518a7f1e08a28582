#pragma once

#include <QDoubleSpinBox>
#include <QRegularExpression>
#include <cmath>

namespace lab::ui {

/// Hours of a day written as a clock does: 10:30. Plain hours, such as 10.5, can be typed as well.
class ClockSpin : public QDoubleSpinBox {
    Q_OBJECT

  public:
    using QDoubleSpinBox::QDoubleSpinBox;

    [[nodiscard]] QString textFromValue(double hours) const override {
        const auto minutes = static_cast<int>(std::lround(hours * kMinutes));
        return QStringLiteral("%1:%2")
            .arg(minutes / kMinutes)
            .arg(minutes % kMinutes, 2, 10, QLatin1Char('0'));
    }

    [[nodiscard]] double valueFromText(const QString& text) const override {
        const QStringList parts = text.trimmed().split(QLatin1Char(':'));
        return parts.front().toDouble() + (parts.size() > 1 ? parts[1].toDouble() / kMinutes : 0);
    }

    [[nodiscard]] QValidator::State validate(QString& text, int& /*position*/) const override {
        static const QRegularExpression whole(QStringLiteral("^\\s*\\d{1,2}(:[0-5]\\d|\\.\\d+)?\\s*$"));
        static const QRegularExpression begun(QStringLiteral("^\\s*(\\d{1,2}([:.]\\d*)?)?\\s*$"));
        if (whole.match(text).hasMatch() && valueFromText(text) <= maximum()) {
            return QValidator::Acceptable;
        }
        return begun.match(text).hasMatch() ? QValidator::Intermediate : QValidator::Invalid;
    }

  private:
    static constexpr int kMinutes = 60;
};

}  // namespace lab::ui
