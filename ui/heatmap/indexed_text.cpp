#include "ui/heatmap/indexed_text.h"

#include <QFontMetricsF>

namespace lab::ui {

namespace {

constexpr double kIndexSize = 0.75;
/// Below the base line, in heights of the letters.
constexpr double kIndexDrop = 0.15;
const QString kOpen = QStringLiteral("<sub>");
const QString kClose = QStringLiteral("</sub>");

QFont indexFont(const QFont& font) {
    QFont small = font;
    small.setPixelSize(qMax(1, qRound(kIndexSize * QFontInfo(font).pixelSize())));
    return small;
}

/// Calls `take(piece, isIndex)` for each piece from left to right.
template <typename Take>
void eachPiece(const QString& text, Take take) {
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype open = text.indexOf(kOpen, at);
        const qsizetype close = open < 0 ? -1 : text.indexOf(kClose, open);
        if (close < 0) {
            return take(text.mid(at), false);
        }
        take(text.mid(at, open - at), false);
        take(text.mid(open + kOpen.size(), close - open - kOpen.size()), true);
        at = close + kClose.size();
    }
}

}  // namespace

double indexedWidth(const QString& text, const QFont& font) {
    if (!text.contains(kOpen)) {
        return QFontMetricsF(font).horizontalAdvance(text);
    }
    double width = 0;
    const QFontMetricsF letters(font);
    const QFontMetricsF indices(indexFont(font));
    eachPiece(text, [&](const QString& piece, bool isIndex) {
        width += (isIndex ? indices : letters).horizontalAdvance(piece);
    });
    return width;
}

void drawIndexed(QPainter& painter, QPointF left, const QString& text, const QFont& font, double width) {
    painter.setFont(font);
    const QFontMetricsF letters(font);
    if (indexedWidth(text, font) > width) {
        return painter.drawText(left, letters.elidedText(plainIndexed(text), Qt::ElideRight, width));
    }
    if (!text.contains(kOpen)) {
        return painter.drawText(left, text);
    }
    const QFont small = indexFont(font);
    const QFontMetricsF indices(small);
    eachPiece(text, [&](const QString& piece, bool isIndex) {
        painter.setFont(isIndex ? small : font);
        painter.drawText(left + QPointF(0, isIndex ? kIndexDrop * letters.height() : 0), piece);
        left.rx() += (isIndex ? indices : letters).horizontalAdvance(piece);
    });
}

QString plainIndexed(const QString& text) {
    QString plain;
    eachPiece(text, [&](const QString& piece, bool isIndex) {
        plain += isIndex ? QLatin1Char('_') + piece : piece;
    });
    return plain;
}

}  // namespace lab::ui
