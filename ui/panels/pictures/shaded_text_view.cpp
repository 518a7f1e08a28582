#include "ui/panels/pictures/shaded_text_view.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/heatmap/heatmap_legend.h"
#include "ui/theme/contrast.h"

namespace lab::ui {

namespace {

constexpr double kTokenPixels = 14;
constexpr double kNumberPixels = 10;
constexpr double kThickestLine = 5;
/// Smaller weights have no number: it would be .00.
constexpr double kSmallestWritten = 0.005;
constexpr QChar kWordStart(0x00b7);

/// What the tokens' boxes are made of.
struct TokenMetrics {
    QFont font;
    QFontMetricsF text;
    QFontMetricsF number;
    double padding;
    double lineHeight;
    double lineGap;
    double wordGap;

    explicit TokenMetrics(const Theme& theme)
        : font(theme.textFont(kTokenPixels)),
          text(font),
          number(theme.numberFont(kNumberPixels)),
          padding(theme.scaledF(3)),
          lineHeight(std::ceil(text.height() + number.height() + theme.scaledF(kThickestLine) + 2)),
          lineGap(theme.scaledF(6)),
          wordGap(theme.scaledF(4)) {}
};

/// A word start is a gap in running text, not a sign.
bool startsWord(const QString& token) {
    return token.size() > 1 && token.front() == kWordStart;
}

QString withoutWordStart(const QString& token) {
    return startsWord(token) ? token.mid(1) : token;
}

bool runsRightToLeft(const QStringList& tokens) {
    const auto isTurned = [](const QString& token) { return withoutWordStart(token).isRightToLeft(); };
    return 2 * std::count_if(tokens.begin(), tokens.end(), isTurned) > tokens.size();
}

QColor groundOf(double weight) {
    const int entry = ColorScale::unit().tableIndex(static_cast<float>(weight));
    return QColor::fromRgb(colorTable(ColorMapName::Cividis)[static_cast<std::size_t>(entry)]);
}

QString shortWeight(double weight) {
    return weight < kSmallestWritten ? QString() : ColorScale::unit().shortText(static_cast<float>(weight));
}

}  // namespace

void ShadedTextView::setContent(TokenWeights content, std::optional<int> outlined) {
    if (content == m_content && outlined == m_outlined) {
        return;
    }
    if (content.keys != m_content.keys) {
        m_placesWidth = 0;
    }
    m_content = std::move(content);
    m_outlined = outlined;
    contentChanged();
}

const std::vector<QRectF>& ShadedTextView::places(const PictureRoom& room) const {
    if (m_placesWidth == room.width && m_placesZoom == room.theme.zoom) {
        return m_places;
    }
    m_placesWidth = room.width;
    m_placesZoom = room.theme.zoom;
    m_places.clear();
    const TokenMetrics metrics(room.theme);
    const double narrowest = metrics.number.horizontalAdvance(QStringLiteral(".00"));
    const bool isTurned = runsRightToLeft(m_content.keys);
    double x = 0;
    double y = 3;  // room for an outline
    for (const QString& key : m_content.keys) {
        const double wanted = metrics.text.horizontalAdvance(withoutWordStart(key));
        const double width =
            std::min(std::ceil(std::max(wanted, narrowest)) + 2 * metrics.padding, room.width);
        x += startsWord(key) && x > 0 ? metrics.wordGap : 0;
        if (x > 0 && x + width > room.width) {
            x = 0;
            y += metrics.lineHeight + metrics.lineGap;
        }
        m_places.emplace_back(isTurned ? room.width - x - width : x, y, width, metrics.lineHeight);
        x += width + 2;
    }
    return m_places;
}

QString ShadedTextView::toTabSeparatedText() const {
    return lab::ui::toTabSeparatedText(m_content);
}

QString ShadedTextView::sentenceOf(int item) const {
    return tokenWeightSentence(m_content, item);
}

QString ShadedTextView::tale() const {
    return tokenWeightsTale(m_content);
}

double ShadedTextView::contentHeight(const PictureRoom& room) const {
    return places(room).back().bottom() + 4;
}

QRectF ShadedTextView::placeOf(const PictureRoom& room, int item) const {
    return places(room)[static_cast<std::size_t>(item)];
}

std::optional<int> ShadedTextView::itemAt(const PictureRoom& room, QPointF place) const {
    const std::vector<QRectF>& all = places(room);
    const auto found =
        std::find_if(all.begin(), all.end(), [place](const QRectF& token) { return token.contains(place); });
    return found == all.end() ? std::nullopt : std::optional<int>(static_cast<int>(found - all.begin()));
}

int ShadedTextView::besideLine(const PictureRoom& room, int item, int step) const {
    const std::vector<QRectF>& all = places(room);
    const QRectF from = placeOf(room, item);
    const TokenMetrics metrics(room.theme);
    const double line = from.top() + step * (metrics.lineHeight + metrics.lineGap);
    int best = item;
    double least = room.width + 1;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const double apart = std::abs(all[i].center().x() - from.center().x());
        if (std::abs(all[i].top() - line) < 1 && apart < least) {
            least = apart;
            best = static_cast<int>(i);
        }
    }
    return best;
}

int ShadedTextView::itemAfterKey(const PictureRoom& room, int item, int key) const {
    const int forward = runsRightToLeft(m_content.keys) ? -1 : 1;
    const TokenMetrics metrics(room.theme);
    const int page = std::max(static_cast<int>(room.height / (metrics.lineHeight + metrics.lineGap)), 1);
    switch (key) {
        case Qt::Key_Left:
            return item - forward;
        case Qt::Key_Right:
            return item + forward;
        case Qt::Key_Up:
            return besideLine(room, item, -1);
        case Qt::Key_Down:
            return besideLine(room, item, 1);
        case Qt::Key_PageUp:
            return besideLine(room, item, -page);
        case Qt::Key_PageDown:
            return besideLine(room, item, page);
        case Qt::Key_Home:
            return 0;
        default:
            return itemCount() - 1;
    }
}

void ShadedTextView::paintContent(QPainter& painter, const PictureRoom& room, const QRectF& visible) const {
    const std::vector<QRectF>& all = places(room);
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].intersects(visible)) {
            paintToken(painter, room.theme, all[i], static_cast<int>(i));
        }
    }
}

void ShadedTextView::paintToken(QPainter& painter, const Theme& theme, const QRectF& place, int key) const {
    const TokenMetrics metrics(theme);
    const double weight = m_content.weights(key);
    QRectF ground(place.topLeft(), QSizeF(place.width(), std::ceil(metrics.text.height())));
    if (m_content.isMasked(key)) {
        paintHatch(painter, theme, ground);
        painter.setPen(theme.text);
    } else {
        painter.fillRect(ground, groundOf(weight));
        painter.setPen(readableOn(groundOf(weight)));
    }
    painter.setFont(metrics.font);
    const QString text = withoutWordStart(m_content.keys.value(key));
    painter.drawText(ground.adjusted(metrics.padding, 0, -metrics.padding, 0),
                     Qt::AlignCenter | Qt::TextSingleLine,
                     metrics.text.elidedText(text, Qt::ElideRight, ground.width() - 2 * metrics.padding + 1));
    const double thickness = theme.scaledF(kThickestLine) * std::clamp(weight, 0.0, 1.0);
    painter.fillRect(QRectF(place.left(), ground.bottom() + 1, place.width(), thickness), theme.accent);
    painter.setFont(theme.numberFont(kNumberPixels));
    painter.setPen(theme.mutedText);
    painter.drawText(QRectF(place.left() - 4, place.bottom() - metrics.number.height(), place.width() + 8,
                            metrics.number.height()),
                     Qt::AlignCenter | Qt::TextSingleLine, shortWeight(weight));
    painter.setBrush(Qt::NoBrush);
    if (hoverCell() && hoverCell()->key == key) {
        painter.setPen(QPen(theme.text, 1));
        painter.drawRect(ground.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    if (m_outlined == key) {
        painter.setPen(QPen(theme.markHalo, 4));
        painter.drawRect(ground.adjusted(-1, -1, 1, 1));
        painter.setPen(QPen(theme.cursorMark, 2));
        painter.drawRect(ground.adjusted(-1, -1, 1, 1));
    }
    if (hasCursor(key)) {
        painter.setPen(QPen(theme.focusRing, 2, Qt::DotLine));
        painter.drawRect(place.adjusted(-1, -1, 1, 1));
    }
}

void ShadedTextView::paintFoot(QPainter& painter, const PictureRoom& room, const QRectF& place,
                               const QRectF& visible) const {
    HeatmapData scale;
    scale.values = nullptr;
    paintLegend(painter, scale, room.theme, place);
    const double width = legendWidth(scale, room.theme) + room.theme.scaledF(12);
    PictureView::paintFoot(painter, room, place.adjusted(width, 0, 0, 0), visible);
}

}  // namespace lab::ui
