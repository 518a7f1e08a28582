#include "ui/panels/pictures/lines_view.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/heatmap/color_scale.h"
#include "ui/panels/pictures/token_weights.h"

namespace lab::ui {

namespace {

constexpr double kRowPixels = 17;
/// Rows come this close before the picture scrolls.
constexpr double kSmallestRowPixels = 12.5;
/// Of the letters, of a row.
constexpr double kLetterShare = 0.8;
constexpr double kLargestLabelShare = 0.32;
constexpr int kMeasured = 64;
constexpr double kThinnestLine = 0.7;
constexpr double kThickestLine = 6;
constexpr double kFaintest = 0.25;
/// Of what does not stand out.
constexpr double kDimmed = 0.3;
constexpr int kTold = 5;

double widest(const QStringList& labels, const QFontMetricsF& metrics, double most) {
    double width = 0;
    for (qsizetype i = 0; i < std::min<qsizetype>(labels.size(), kMeasured); ++i) {
        width = std::max(width, metrics.horizontalAdvance(labels[i]));
    }
    return std::min(std::ceil(width) + 10, most);
}

QString percentText(double share) {
    const double percent = 100 * share;
    return numberText(percent, percent < 10 ? 1 : 0);
}

}  // namespace

void LinesView::setContent(LinesContent content) {
    if (content.queries != m_content.queries || content.keys != m_content.keys) {
        m_columns = {};
    }
    m_content = std::move(content);
    contentChanged();
}

void LinesView::setQuery(std::optional<int> query) {
    if (query != m_query) {
        m_query = query;
        viewport()->update();
    }
}

QString LinesView::hiddenText() const {
    const attention::WeightLines& lines = m_content.lines;
    const QString threshold = QString::number(m_content.threshold, 'g', 3);
    if (lines.reaching == 0) {
        return tr("No weight reaches %1: lower the threshold.").arg(threshold);
    }
    const QString below = lines.belowShare > 0
                              //: %1 a weight, %2 a number of per cent
                              ? tr("Lines below %1 are left out: %2 % of the weight.")
                                    .arg(threshold, percentText(lines.belowShare))
                              : tr("No weight lies below %1.").arg(threshold);
    const auto drawn = static_cast<int>(lines.lines.size());
    if (lines.reaching == drawn) {
        return below;
    }
    //: %1 the sentence on lines below the threshold, %2 %3 numbers of lines, %4 a number of per cent
    return tr("%1 Of the others the %2 largest of %3 are drawn; the rest is %4 % of the weight.")
        .arg(below, QString::number(drawn), QString::number(lines.reaching), percentText(lines.cutShare));
}

QString LinesView::lineText(const attention::WeightLine& line) const {
    //: a line: %1 a query, %2 a key, %3 its weight
    return tr("%1 → %2 %3")
        .arg(isolatedToken(m_content.queries.value(line.query)),
             isolatedToken(m_content.keys.value(line.key)), weightText(static_cast<double>(line.weight)));
}

QString LinesView::tale() const {
    QString list;
    const auto count = std::min<std::size_t>(kTold, m_content.lines.lines.size());
    for (std::size_t i = 0; i < count; ++i) {
        const QString item = lineText(m_content.lines.lines[i]);
        //: joins two parts of a list
        list = list.isEmpty() ? item : tr("%1; %2").arg(list, item);
    }
    //: %1 a list of lines, %2 what is left out
    return list.isEmpty() ? hiddenText() : tr("Largest: %1. %2").arg(list, hiddenText());
}

QString LinesView::toTabSeparatedText() const {
    QString text;
    for (const attention::WeightLine& line : m_content.lines.lines) {
        text += tabField(m_content.queries.value(line.query)) + QLatin1Char('\t') +
                tabField(m_content.keys.value(line.key)) + QLatin1Char('\t') +
                QString::number(line.weight, 'g', 9) + QLatin1Char('\n');
    }
    return text;
}

QString LinesView::labelOf(int item) const {
    return item < queries() ? m_content.queries.value(item) : m_content.keys.value(item - queries());
}

QString LinesView::sentenceOf(int item) const {
    const bool isQuery = item < queries();
    const attention::WeightLine* largest = nullptr;
    int count = 0;
    for (const attention::WeightLine& line : m_content.lines.lines) {
        if (isQuery ? line.query == item : line.key == item - queries()) {
            largest = largest == nullptr ? &line : largest;
            ++count;
        }
    }
    const QString label = isolatedToken(labelOf(item));
    if (largest == nullptr) {
        return isQuery ? tr("Query %1: no line").arg(label) : tr("Key %1: no line").arg(label);
    }
    return isQuery ? tr("Query %1: %n lines, largest %2", "", count).arg(label, lineText(*largest))
                   : tr("Key %1: %n lines, largest %2", "", count).arg(label, lineText(*largest));
}

const LinesView::Columns& LinesView::columns(const PictureRoom& room) const {
    if (m_columns.room != room.width || m_columns.zoom != room.theme.zoom) {
        const QFontMetricsF metrics(room.theme.numberFont());
        const double most = room.width * kLargestLabelShare;
        m_columns = {widest(m_content.queries, metrics, most), widest(m_content.keys, metrics, most),
                     room.width, room.theme.zoom};
    }
    return m_columns;
}

double LinesView::rowHeight(const PictureRoom& room) const {
    const double fitting = room.height / std::max({queries(), keys(), 1});
    return std::clamp(fitting, room.theme.scaledF(kSmallestRowPixels), room.theme.scaledF(kRowPixels));
}

QFont LinesView::rowFont(const PictureRoom& room) const {
    QFont font = room.theme.numberFont();
    font.setPixelSize(std::min(font.pixelSize(), static_cast<int>(rowHeight(room) * kLetterShare)));
    return font;
}

double LinesView::contentHeight(const PictureRoom& room) const {
    return std::max(queries(), keys()) * rowHeight(room);
}

QRectF LinesView::placeOf(const PictureRoom& room, int item) const {
    const Columns& widths = columns(room);
    const double height = rowHeight(room);
    return item < queries()
               ? QRectF(0, item * height, widths.queries, height)
               : QRectF(room.width - widths.keys, (item - queries()) * height, widths.keys, height);
}

std::optional<int> LinesView::itemAt(const PictureRoom& room, QPointF place) const {
    const Columns& widths = columns(room);
    const int row = static_cast<int>(std::floor(place.y() / rowHeight(room)));
    if (place.y() < 0) {
        return std::nullopt;
    }
    if (place.x() < widths.queries && row < queries()) {
        return row;
    }
    const bool isKey = place.x() >= room.width - widths.keys && row < keys();
    return isKey ? std::optional<int>(queries() + row) : std::nullopt;
}

int LinesView::itemAfterKey(const PictureRoom& room, int item, int key) const {
    const bool isQuery = item < queries();
    const int first = isQuery ? 0 : queries();
    const int last = isQuery ? queries() - 1 : itemCount() - 1;
    const int page = std::max(static_cast<int>(room.height / rowHeight(room)) - 1, 1);
    switch (key) {
        case Qt::Key_Left:
            return isQuery ? item : std::min(item - queries(), queries() - 1);
        case Qt::Key_Right:
            return isQuery ? queries() + std::min(item, keys() - 1) : item;
        case Qt::Key_Up:
            return std::max(item - 1, first);
        case Qt::Key_Down:
            return std::min(item + 1, last);
        case Qt::Key_PageUp:
            return std::max(item - page, first);
        case Qt::Key_PageDown:
            return std::min(item + page, last);
        case Qt::Key_Home:
            return first;
        default:
            return last;
    }
}

double LinesView::headHeight(const Theme& theme) const {
    return std::ceil(QFontMetricsF(theme.textFont(Theme::kSmallPixels)).height()) + 3;
}

void LinesView::paintHead(QPainter& painter, const Theme& theme, const QRectF& place) const {
    painter.setFont(theme.textFont(Theme::kSmallPixels));
    painter.setPen(theme.mutedText);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, tr("Queries"));
    painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, tr("Keys"));
}

void LinesView::paintContent(QPainter& painter, const PictureRoom& room, const QRectF& visible) const {
    paintLines(painter, room, visible);
    paintLabels(painter, room, visible);
}

void LinesView::paintLines(QPainter& painter, const PictureRoom& room, const QRectF& visible) const {
    const Columns& widths = columns(room);
    const double height = rowHeight(room);
    const auto paint = [&](const attention::WeightLine& line, bool standsOut) {
        const QPointF from(widths.queries, (static_cast<double>(line.query) + 0.5) * height);
        const QPointF to(room.width - widths.keys, (static_cast<double>(line.key) + 0.5) * height);
        if (std::max(from.y(), to.y()) < visible.top() || std::min(from.y(), to.y()) > visible.bottom()) {
            return;
        }
        const double weight = std::clamp(static_cast<double>(line.weight), 0.0, 1.0);
        QColor color = m_query && standsOut ? room.theme.series[1] : room.theme.series[0];
        const double opacity = kFaintest + (1 - kFaintest) * weight;
        color.setAlphaF(static_cast<float>(m_query && !standsOut ? kDimmed * opacity : opacity));
        const double width = kThinnestLine + (kThickestLine - kThinnestLine) * weight;
        painter.setPen(QPen(color, room.theme.scaledF(width), Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(from, to);
    };
    // The largest comes last, on top; what stands out on top of all.
    const auto& lines = m_content.lines.lines;
    for (const bool standsOut : {false, true}) {
        for (auto line = lines.rbegin(); line != lines.rend(); ++line) {
            if ((m_query && line->query == *m_query) == standsOut) {
                paint(*line, standsOut);
            }
        }
    }
}

void LinesView::paintLabels(QPainter& painter, const PictureRoom& room, const QRectF& visible) const {
    const Theme& theme = room.theme;
    const double height = rowHeight(room);
    const int first = std::max(static_cast<int>(std::floor(visible.top() / height)), 0);
    const int end = static_cast<int>(std::ceil(visible.bottom() / height));
    painter.setFont(rowFont(room));
    const QFontMetricsF metrics(painter.font());
    const auto paint = [&](int item) {
        const bool isQuery = item < queries();
        const QRectF place = placeOf(room, item);
        const bool isShown = isQuery && m_query == item;
        const bool isHovered =
            hoverCell() && (isQuery ? hoverCell()->query == item : hoverCell()->key == item - queries());
        if (isShown || isHovered) {
            painter.fillRect(place, isShown ? theme.selection : theme.hover);
        }
        painter.setPen(isShown ? theme.selectionText : theme.text);
        painter.drawText(place.adjusted(5, 0, -5, 0),
                         (isQuery ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(labelOf(item), Qt::ElideRight, place.width() - 10));
        if (hasCursor(item) || isShown) {
            painter.setPen(QPen(hasCursor(item) ? theme.focusRing : theme.cursorMark, 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(place.adjusted(1, 1, -1, -1));
        }
    };
    for (int row = first; row < std::min(end, queries()); ++row) {
        paint(row);
    }
    for (int row = first; row < std::min(end, keys()); ++row) {
        paint(queries() + row);
    }
}

QString LinesView::footText(const PictureRoom& /*room*/, const QRectF& /*visible*/) const {
    return hiddenText();
}

}  // namespace lab::ui
