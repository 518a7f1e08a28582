#include "ui/panels/pictures/row_bars_view.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/heatmap/heatmap_legend.h"

namespace lab::ui {

namespace {

constexpr double kRowPixels = 17;
constexpr double kLargestLabelShare = 0.3;
/// Labels that are measured for the width of their column; longer ones are cut.
constexpr int kMeasured = 64;
constexpr int kTicks = 5;

double rowHeight(const Theme& theme) {
    return theme.scaledF(kRowPixels);
}

}  // namespace

/// Where label, bar and value of each row lie.
struct RowBarsView::Columns {
    double label = 0;  ///< width
    double left = 0;   ///< of the bars
    double width = 0;

    Columns(const TokenWeights& content, const Theme& theme, double room) {
        const QFontMetricsF metrics(theme.numberFont());
        for (int key = 0; key < std::min(content.count(), kMeasured); ++key) {
            label = std::max(label, metrics.horizontalAdvance(content.keys.value(key)));
        }
        label = std::min(std::ceil(label) + 2, room * kLargestLabelShare);
        const double gap = theme.scaledF(8);
        left = label + gap;
        width = std::max(room - left - gap - metrics.horizontalAdvance(QStringLiteral("−00.000")), 10.0);
    }
};

void RowBarsView::setContent(TokenWeights content, bool sortsByWeight) {
    if (content == m_content && sortsByWeight == m_sortsByWeight) {
        return;
    }
    m_content = std::move(content);
    m_sortsByWeight = sortsByWeight;
    m_rows.resize(static_cast<std::size_t>(m_content.count()));
    for (int row = 0; row < m_content.count(); ++row) {
        m_rows[static_cast<std::size_t>(keyAt(row))] = row;
    }
    contentChanged();
}

int RowBarsView::keyAt(int row) const {
    return m_sortsByWeight ? static_cast<int>(m_content.byWeight[static_cast<std::size_t>(row)]) : row;
}

int RowBarsView::rowOf(int key) const {
    return m_rows[static_cast<std::size_t>(key)];
}

QString RowBarsView::toTabSeparatedText() const {
    return lab::ui::toTabSeparatedText(m_content);
}

QString RowBarsView::sentenceOf(int item) const {
    return tokenWeightSentence(m_content, item);
}

QString RowBarsView::tale() const {
    return tokenWeightsTale(m_content);
}

double RowBarsView::contentHeight(const PictureRoom& room) const {
    return m_content.count() * rowHeight(room.theme);
}

QRectF RowBarsView::placeOf(const PictureRoom& room, int item) const {
    const double height = rowHeight(room.theme);
    return {0, rowOf(item) * height, room.width, height};
}

std::optional<int> RowBarsView::itemAt(const PictureRoom& room, QPointF place) const {
    const int row = static_cast<int>(std::floor(place.y() / rowHeight(room.theme)));
    const bool isInside = place.y() >= 0 && row < m_content.count() && place.x() >= 0;
    return isInside ? std::optional<int>(keyAt(row)) : std::nullopt;
}

int RowBarsView::itemAfterKey(const PictureRoom& room, int item, int key) const {
    const int page = std::max(static_cast<int>(room.height / rowHeight(room.theme)) - 1, 1);
    const int last = m_content.count() - 1;
    const int row = rowOf(item);
    switch (key) {
        case Qt::Key_Up:
        case Qt::Key_Left:
            return keyAt(std::max(row - 1, 0));
        case Qt::Key_Down:
        case Qt::Key_Right:
            return keyAt(std::min(row + 1, last));
        case Qt::Key_PageUp:
            return keyAt(std::max(row - page, 0));
        case Qt::Key_PageDown:
            return keyAt(std::min(row + page, last));
        case Qt::Key_Home:
            return keyAt(0);
        default:
            return keyAt(last);
    }
}

double RowBarsView::headHeight(const Theme& theme) const {
    return std::ceil(QFontMetricsF(theme.numberFont()).height()) + 3;
}

void RowBarsView::paintHead(QPainter& painter, const Theme& theme, const QRectF& place) const {
    const Columns columns(m_content, theme, place.width());
    painter.setFont(theme.numberFont());
    painter.setPen(theme.mutedText);
    for (int tick = 0; tick < kTicks; ++tick) {
        const double share = static_cast<double>(tick) / (kTicks - 1);
        const double x = place.left() + columns.left + columns.width * share;
        const double half = columns.width / (kTicks - 1) / 2;
        painter.drawText(QRectF(x - half, place.top(), 2 * half, place.height()), Qt::AlignCenter,
                         QString::number(share));
    }
}

void RowBarsView::paintContent(QPainter& painter, const PictureRoom& room, const QRectF& visible) const {
    const Columns columns(m_content, room.theme, room.width);
    const double height = rowHeight(room.theme);
    const int first = std::max(static_cast<int>(std::floor(visible.top() / height)), 0);
    const int end = std::min(static_cast<int>(std::ceil(visible.bottom() / height)), m_content.count());
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(room.theme.chartGrid, 1));
    for (int tick = 0; tick < kTicks; ++tick) {
        const double x = std::round(columns.left + columns.width * tick / (kTicks - 1));
        painter.drawLine(QPointF(x, first * height), QPointF(x, end * height));
    }
    painter.setFont(room.theme.numberFont());
    for (int row = first; row < end; ++row) {
        paintBar(painter, room, columns, keyAt(row));
    }
}

void RowBarsView::paintBar(QPainter& painter, const PictureRoom& room, const Columns& columns,
                           int key) const {
    const Theme& theme = room.theme;
    const QRectF place = placeOf(room, key);
    const QRectF full = place.adjusted(-4, 0, 4, 0);
    const bool isPinned = pinnedCell() && pinnedCell()->key == key;
    if (isPinned || (hoverCell() && hoverCell()->key == key)) {
        painter.fillRect(full, isPinned ? theme.selection : theme.hover);
    }
    painter.setPen(isPinned ? theme.selectionText : theme.text);
    const QFontMetricsF metrics(painter.font());
    painter.drawText(QRectF(0, place.top(), columns.label, place.height()),
                     Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                     metrics.elidedText(m_content.keys.value(key), Qt::ElideRight, columns.label));
    const double weight = m_content.weights(key);
    const double share = std::isnan(weight) ? 0 : std::clamp(weight, 0.0, 1.0);
    const double inset = std::round(place.height() * 0.15);
    QRectF bar(columns.left, place.top() + inset, columns.width * share, place.height() - 2 * inset);
    if (m_content.isMasked(key)) {
        bar.setWidth(theme.scaledF(24));
        paintHatch(painter, theme, bar);
    } else {
        painter.fillRect(bar, theme.series[0]);
    }
    painter.setPen(isPinned ? theme.selectionText : theme.text);
    painter.drawText(QRectF(bar.right() + theme.scaledF(6), place.top(), room.width, place.height()),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     m_content.isMasked(key) ? tr("masked", "a cell") : weightText(weight));
    if (isPinned || hasCursor(key)) {
        painter.setPen(QPen(hasCursor(key) ? theme.focusRing : theme.cursorMark, isPinned ? 2 : 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(full.adjusted(1, 1, -1, -1));
    }
}

QString RowBarsView::footText(const PictureRoom& room, const QRectF& visible) const {
    const double height = rowHeight(room.theme);
    const int first = static_cast<int>(std::ceil(visible.top() / height - 0.01));
    const int end =
        std::min(static_cast<int>(std::floor(visible.bottom() / height + 0.01)), m_content.count());
    const int shown = std::max(end - first, 0);
    return shown < m_content.count() ? tr("%1 of %n keys shown", "", m_content.count()).arg(shown)
                                     : QString();
}

}  // namespace lab::ui
