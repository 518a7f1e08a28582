#include "ui/charts/chart_frame.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

#include "ui/charts/chart_look.h"

namespace lab::ui {

namespace {

constexpr double kPadding = 8;
constexpr double kGap = 6;
constexpr double kSampleWidth = 26;
constexpr double kLegendPixels = 12;
constexpr double kNotePixels = 12;
constexpr double kRing = 8;
/// The legend takes at most this share of the height.
constexpr double kLegendShare = 0.3;

QFont titleFont(const Theme& theme) {
    QFont font = theme.textFont();
    font.setWeight(QFont::DemiBold);
    return font;
}

/// Samples with names from left to right, as many lines as they need.
std::vector<QRectF> legendPlaces(const ChartContent& content, const Theme& theme, const QRectF& room) {
    const QFontMetricsF metrics(theme.textFont(kLegendPixels));
    const double gap = theme.scaledF(kGap);
    const double height = std::ceil(metrics.height()) + 2;
    std::vector<QRectF> places;
    double x = room.left();
    double y = room.top();
    for (const ChartSeries& series : content.series) {
        const double wanted =
            theme.scaledF(kSampleWidth) + gap + std::ceil(metrics.horizontalAdvance(series.name)) + 1;
        const double width = std::min(wanted, room.width());
        if (x > room.left() && x + width > room.right()) {
            x = room.left();
            y += height;
        }
        if (y + height > room.bottom()) {
            break;
        }
        places.emplace_back(x, y, width, height);
        x += width + 2.5 * gap;
    }
    return places;
}

void paintLegendEntry(QPainter& painter, const ChartContent& content, const Theme& theme, std::size_t series,
                      const QRectF& place) {
    const SeriesLook look = seriesLook(content, series, theme);
    const double sample = theme.scaledF(kSampleWidth);
    const double middle = place.center().y();
    if (look.hasLine) {
        painter.setPen(look.linePen());
        painter.drawLine(QPointF(place.left(), middle), QPointF(place.left() + sample, middle));
    }
    paintMarker(painter, look, {place.left() + sample / 2, middle}, theme.panel);
    const QRectF text = place.adjusted(sample + theme.scaledF(kGap), 0, 0, 0);
    painter.setFont(theme.textFont(kLegendPixels));
    painter.setPen(theme.text);
    const QString name =
        QFontMetricsF(painter.font()).elidedText(content.series[series].name, Qt::ElideRight, text.width());
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, name);
}

}  // namespace

ChartFrame makeChartFrame(const ChartContent& content, const Theme& theme, const QSizeF& size) {
    ChartFrame frame;
    const double padding = theme.scaledF(kPadding);
    const double gap = theme.scaledF(kGap);
    QRectF room = QRectF(QPointF(), size).adjusted(padding, padding, -padding, -padding);
    if (!content.title.isEmpty()) {
        frame.title = room;
        frame.title.setHeight(std::ceil(QFontMetricsF(titleFont(theme)).height()));
        room.setTop(frame.title.bottom() + gap);
    }
    const double noteHeight = std::ceil(QFontMetricsF(theme.textFont(kNotePixels)).height());
    frame.note = QRectF(room.left(), room.bottom() - noteHeight, room.width(), noteHeight);
    room.setBottom(frame.note.top() - gap / 2);
    if (content.series.size() > 1) {
        QRectF legend = room;
        legend.setHeight(room.height() * kLegendShare);
        frame.legend = legendPlaces(content, theme, legend);
        if (!frame.legend.empty()) {
            room.setTop(frame.legend.back().bottom() + gap);
        }
    }
    frame.plot = room;
    return frame;
}

void paintChartFrame(QPainter& painter, const ChartContent& content, const Theme& theme,
                     const ChartFrame& frame, const ChartNote& note) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(titleFont(theme));
    painter.setPen(theme.text);
    painter.drawText(
        frame.title, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetricsF(painter.font()).elidedText(content.title, Qt::ElideRight, frame.title.width()));
    for (std::size_t i = 0; i < frame.legend.size(); ++i) {
        paintLegendEntry(painter, content, theme, i, frame.legend[i]);
    }
    painter.setFont(theme.textFont(kNotePixels));
    painter.setPen(note.isTold ? theme.text : theme.mutedText);
    painter.drawText(frame.note, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetricsF(painter.font()).elidedText(note.text, Qt::ElideRight, frame.note.width()));
    painter.restore();
}

void paintChartCursor(QPainter& painter, const Theme& theme, const QPointF& place) {
    const double radius = theme.scaledF(kRing);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.markHalo, theme.scaledF(5)));
    painter.drawEllipse(place, radius, radius);
    painter.setPen(QPen(theme.cursorMark, theme.scaledF(2.5)));
    painter.drawEllipse(place, radius, radius);
    painter.restore();
}

}  // namespace lab::ui
