#include "ui/editors/number_spin.h"

#include <QLocale>
#include <QRegularExpression>
#include <cmath>

namespace lab::ui {

namespace {

constexpr int kDecimals = 15;
constexpr double kStepsPerDecade = 10;

double numberOf(const QString& text, bool* isNumber) {
    QString plain = text.trimmed();
    plain.replace(QChar(0x2212), QLatin1Char('-'));
    return QLocale::c().toDouble(plain, isNumber);
}

}  // namespace

NumberSpin::NumberSpin(QWidget* parent) : QDoubleSpinBox(parent) {
    setDecimals(kDecimals);
    setKeyboardTracking(false);
}

QString NumberSpin::textFromValue(double value) const {
    return QLocale::c().toString(value, 'g', 6);
}

double NumberSpin::valueFromText(const QString& text) const {
    bool isNumber = false;
    const double number = numberOf(text, &isNumber);
    return isNumber ? number : value();
}

QValidator::State NumberSpin::validate(QString& text, int& /*position*/) const {
    static const QRegularExpression kBeginning(
        QStringLiteral("^\\s*[-+\u2212]?\\d*\\.?\\d*([eE][-+]?\\d*)?\\s*$"));
    bool isNumber = false;
    const double number = numberOf(text, &isNumber);
    if (isNumber && number >= minimum() && number <= maximum()) {
        return QValidator::Acceptable;
    }
    return kBeginning.match(text).hasMatch() ? QValidator::Intermediate : QValidator::Invalid;
}

void NumberSpin::stepBy(int steps) {
    const double next = value() * std::pow(10.0, steps / kStepsPerDecade);
    setValue(QString::number(next, 'g', 3).toDouble());
    selectAll();
}

QSize NumberSpin::sizeHint() const {
    const QFontMetrics metrics = fontMetrics();
    const int widest = std::max(metrics.horizontalAdvance(textFromValue(minimum())),
                                metrics.horizontalAdvance(QStringLiteral("1.23e-08")));
    return {widest + 3 * metrics.averageCharWidth(), QDoubleSpinBox::sizeHint().height()};
}

}  // namespace lab::ui
