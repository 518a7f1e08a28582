#include "ui/heatmap/cell_editor.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QStyle>
#include <QToolTip>
#include <cmath>

namespace lab::ui {

std::optional<double> typedNumber(const QString& text) {
    QString plain = text.normalized(QString::NormalizationForm_KC).simplified();
    plain.replace(QChar(0x2212), QLatin1Char('-'));
    plain.replace(QChar(0x3002), QLatin1Char('.'));
    plain.replace(QLatin1Char(','), QLatin1Char('.'));
    bool isNumber = false;
    const double value = QLocale::c().toDouble(plain, &isNumber);
    const bool isRight = isNumber && std::isfinite(value) && std::abs(value) <= kLargestEntry;
    return isRight ? std::optional(value) : std::nullopt;
}

CellEditor::CellEditor(const QString& text, QWidget* parent) : QLineEdit(text, parent), m_before(text) {
    setObjectName(QStringLiteral("cellEditor"));
    setAlignment(Qt::AlignCenter);
    setToolTip(tr("A number from −1,000,000 to 1,000,000; Enter takes it, Esc leaves the cell as it was"));
    connect(this, &QLineEdit::textEdited, this, [this](const QString& now) {
        markAs(!now.isEmpty() && now != QLatin1String("-") && !typedNumber(now));
    });
}

void CellEditor::markAs(bool isWrong) {
    if (property("bad").toBool() != isWrong) {
        setProperty("bad", isWrong);
        style()->unpolish(this);
        style()->polish(this);
    }
}

void CellEditor::take() {
    const std::optional<double> value = typedNumber(text());
    if (!value) {
        markAs(true);
        QToolTip::showText(mapToGlobal(QPoint(0, height())),
                           tr("Type a number from −1,000,000 to 1,000,000, such as 0.5."), this);
        return;
    }
    const double taken = *value;
    QToolTip::hideText();
    m_hasLeft = true;
    emit entered(taken);
    emit left();
}

void CellEditor::leave() {
    if (!m_hasLeft) {
        m_hasLeft = true;
        QToolTip::hideText();
        emit left();
    }
}

void CellEditor::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            // The text is rounded: untouched, it is no other number.
            return isModified() || text() != m_before ? take() : leave();
        case Qt::Key_Escape:
            return leave();
        default:
            QLineEdit::keyPressEvent(event);
    }
}

void CellEditor::focusOutEvent(QFocusEvent* event) {
    QLineEdit::focusOutEvent(event);
    const bool isElsewhere =
        event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason;
    if (!isElsewhere || m_hasLeft) {
        return;
    }
    if (isModified() && text() != m_before && typedNumber(text())) {
        return take();
    }
    leave();
}

}  // namespace lab::ui
