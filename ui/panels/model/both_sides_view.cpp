#include "ui/panels/model/both_sides_view.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace lab::ui {

namespace {

constexpr double kDarkestVeil = 200;
/// Patches that are smaller have no room for their number.
constexpr double kNumberSide = 38;
/// Of the height: bars of the weights under a spectrogram.
constexpr double kBarShare = 0.3;

}  // namespace

void BothSidesView::setContent(BothSidesContent content) {
    if (content == m_content) {
        return;
    }
    m_content = std::move(content);
    contentChanged();
}

QString BothSidesView::toTabSeparatedText() const {
    return lab::ui::toTabSeparatedText(m_content.weights);
}

QString BothSidesView::sentenceOf(int item) const {
    return tokenWeightSentence(m_content.weights, item);
}

QString BothSidesView::tale() const {
    return tokenWeightsTale(m_content.weights);
}

double BothSidesView::contentHeight(const PictureRoom& room) const {
    return room.height;
}

QRectF BothSidesView::picturePlace(const PictureRoom& room) const {
    if (m_content.across == 0) {
        return {0, 0, room.width, room.height * (1 - kBarShare)};
    }
    const double side = std::max(8.0, std::min(room.width, room.height));
    return {0, 0, side, side};
}

QRectF BothSidesView::placeOf(const PictureRoom& room, int item) const {
    const QRectF whole = picturePlace(room);
    if (m_content.across == 0) {
        const double width = whole.width() / std::max(1, itemCount());
        return {item * width, 0, width, room.height};
    }
    const double side = whole.width() / m_content.across;
    return {item % m_content.across * side, std::floor(item / m_content.across) * side, side, side};
}

std::optional<int> BothSidesView::itemAt(const PictureRoom& room, QPointF place) const {
    for (int item = 0; item < itemCount(); ++item) {
        if (placeOf(room, item).contains(place)) {
            return item;
        }
    }
    return std::nullopt;
}

int BothSidesView::itemAfterKey(const PictureRoom& /*room*/, int item, int key) const {
    const int last = itemCount() - 1;
    const int row = m_content.across == 0 ? 10 : m_content.across;
    switch (key) {
        case Qt::Key_Left:
            return std::max(item - 1, 0);
        case Qt::Key_Right:
            return std::min(item + 1, last);
        case Qt::Key_Up:
        case Qt::Key_PageUp:
            return item >= row ? item - row : item;
        case Qt::Key_Down:
        case Qt::Key_PageDown:
            return item + row <= last ? item + row : item;
        case Qt::Key_Home:
            return 0;
        default:
            return last;
    }
}

void BothSidesView::paintContent(QPainter& painter, const PictureRoom& room,
                                 const QRectF& /*visible*/) const {
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter.drawImage(picturePlace(room), m_content.picture);
    double largest = 0;
    for (int item = 0; item < itemCount(); ++item) {
        largest = std::max(largest, m_content.weights.weights(item));
    }
    painter.setFont(room.theme.numberFont());
    for (int item = 0; item < itemCount(); ++item) {
        paintWeight(painter, room, item, largest);
    }
    // Marks last, so that no neighbour covers them.
    for (int item = 0; item < itemCount(); ++item) {
        const bool isPinned = pinnedCell() && pinnedCell()->key == item;
        const bool isPointed = hoverCell() && hoverCell()->key == item;
        if (isPinned || isPointed || hasCursor(item)) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(room.theme.markHalo, 4));
            painter.drawRect(placeOf(room, item).adjusted(2, 2, -2, -2));
            painter.setPen(QPen(hasCursor(item) ? room.theme.focusRing : room.theme.cursorMark, 2));
            painter.drawRect(placeOf(room, item).adjusted(2, 2, -2, -2));
        }
    }
}

void BothSidesView::paintWeight(QPainter& painter, const PictureRoom& room, int item, double largest) const {
    const double weight = m_content.weights.weights(item);
    const double share = largest > 0 ? std::clamp(weight / largest, 0.0, 1.0) : 0;
    const QRectF place = placeOf(room, item);
    QColor veil = room.theme.panel;
    veil.setAlphaF(static_cast<float>((1 - share) * kDarkestVeil / 255));
    if (m_content.across == 0) {
        const double top = picturePlace(room).bottom();
        painter.fillRect(QRectF(place.left(), 0, place.width(), top), veil);
        const double height = (room.height - top - 4) * share;
        painter.fillRect(QRectF(place.left(), room.height - height, std::max(1.0, place.width() - 1), height),
                         room.theme.series[0]);
        return;
    }
    painter.fillRect(place, veil);
    painter.setPen(QPen(room.theme.heatmapFrame, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(place);
    if (place.width() >= room.theme.scaledF(kNumberSide)) {
        const QString text = weightText(weight);
        const QRectF ground(place.left() + 1, place.bottom() - painter.fontMetrics().height() - 1,
                            painter.fontMetrics().horizontalAdvance(text) + 4,
                            painter.fontMetrics().height());
        painter.fillRect(ground, room.theme.panel);
        painter.setPen(room.theme.text);
        painter.drawText(ground, Qt::AlignCenter, text);
    }
}

QString BothSidesView::footText(const PictureRoom& /*room*/, const QRectF& /*visible*/) const {
    if (isEmpty()) {
        return {};
    }
    return m_content.across == 0
               ? tr("Low tones below; %1 s of sound. Bars: weights, the largest as high as there is room.")
                     .arg(m_content.seconds, 0, 'f', 2)
               : tr("The clearer a patch, the more the query looks at it.");
}

}  // namespace lab::ui
