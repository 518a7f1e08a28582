#include "ui/heatmap/heatmap_legend.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace lab::ui {

namespace {

struct HeatmapLegend {
    Q_DECLARE_TR_FUNCTIONS(lab::ui::HeatmapLegend)
};

constexpr double kBarWidth = 112;
constexpr double kSmallestBarWidth = 32;
constexpr double kBarHeight = 9;
constexpr double kSampleWidth = 18;
constexpr double kGap = 6;
constexpr double kLegendPixels = 11.5;
constexpr double kLegendHatchPeriod = 6;

QString maskedText() {
    //: in a legend: cells that a mask hides
    return HeatmapLegend::tr("masked");
}

QString lowText(const HeatmapData& data) {
    if (data.rowFactors == nullptr) {
        return data.scale.lowText();
    }
    return data.scale.isSymmetric() ? QStringLiteral("−") : QStringLiteral("0");
}

QString highText(const HeatmapData& data) {
    if (data.rowFactors == nullptr) {
        return data.scale.highText();
    }
    //: in a legend, at the end of the bar of colours: the largest value of the row
    return data.scale.isSymmetric() ? QStringLiteral("+") : HeatmapLegend::tr("row max");
}

/// How values become colours, where that is not the usual way; said, because the eye cannot tell.
QString noteText(const HeatmapData& data) {
    if (data.rowFactors != nullptr) {
        return HeatmapLegend::tr("each row stretched by itself");
    }
    return data.scale.isLogarithmic() ? HeatmapLegend::tr("logarithmic") : QString();
}

/// The same where there is little room.
QString shortNoteText(const HeatmapData& data) {
    if (data.rowFactors != nullptr) {
        //: in a legend with little room: each row stretched by itself
        return HeatmapLegend::tr("by row");
    }
    //: in a legend with little room: logarithmic
    return data.scale.isLogarithmic() ? HeatmapLegend::tr("log") : QString();
}

/// The note that leaves a bar of colours `room` wide some of it.
QString fittingNote(const HeatmapData& data, const QFontMetricsF& metrics, double room) {
    const QString note = noteText(data);
    return metrics.horizontalAdvance(note) + kSmallestBarWidth <= room ? note : shortNoteText(data);
}

/// The colours of a map side by side, one pixel each; a diverging map starts at its entry 1.
QImage barImage(const HeatmapData& data) {
    const ColorTable& table = colorTable(data.map);
    const int first = data.scale.isSymmetric() ? 1 : 0;
    const int count = static_cast<int>(table.size()) - first;
    QImage image(count, 1, QImage::Format_RGB32);
    std::copy(table.begin() + first, table.end(), reinterpret_cast<QRgb*>(image.bits()));
    return image;
}

/// What the sample of masked cells takes, with the gap before it.
double sampleWidth(const QFontMetricsF& metrics, const Theme& theme) {
    const double gap = theme.scaledF(kGap);
    return 3 * gap + theme.scaledF(kSampleWidth) + gap + metrics.horizontalAdvance(maskedText());
}

}  // namespace

double legendHeight(const Theme& theme) {
    return QFontMetricsF(theme.textFont(kLegendPixels)).height();
}

double legendWidth(const HeatmapData& data, const Theme& theme) {
    const QFontMetricsF metrics(theme.textFont(kLegendPixels));
    const double gap = theme.scaledF(kGap);
    const double bar = metrics.horizontalAdvance(lowText(data)) + gap + theme.scaledF(kBarWidth) + gap +
                       metrics.horizontalAdvance(highText(data));
    const QString note = noteText(data);
    const double noteWidth = note.isEmpty() ? 0 : 3 * gap + metrics.horizontalAdvance(note);
    return std::ceil(bar + noteWidth + (data.mask != nullptr ? sampleWidth(metrics, theme) : 0));
}

void paintLegend(QPainter& painter, const HeatmapData& data, const Theme& theme, const QRectF& place) {
    const QFont font = theme.textFont(kLegendPixels);
    const QFontMetricsF metrics(font);
    const double gap = theme.scaledF(kGap);
    double x = place.left();
    const auto writes = [&](const QString& text) {
        const double width = metrics.horizontalAdvance(text);
        painter.drawText(QRectF(x, place.top(), width + 1, place.height()),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
        x += width + gap;
    };
    painter.setFont(font);
    painter.setPen(theme.mutedText);
    writes(lowText(data));
    const double barHeight = theme.scaledF(kBarHeight);
    const double top = std::round(place.center().y() - barHeight / 2);
    const double sides = gap + metrics.horizontalAdvance(highText(data));
    const double free = place.right() - x - sides;
    const double beside = 3 * gap + (data.mask != nullptr ? sampleWidth(metrics, theme) : 0);
    const QString note = fittingNote(data, metrics, free - beside);
    const double room = note.isEmpty() ? free : free - beside - metrics.horizontalAdvance(note);
    const QRectF bar(std::round(x), top, std::max(std::min(theme.scaledF(kBarWidth), room), 0.0), barHeight);
    painter.drawImage(bar, barImage(data));
    x = bar.right() + gap;
    writes(highText(data));
    if (!note.isEmpty()) {
        x += gap * 2;
        writes(note);
    }
    if (data.mask != nullptr) {
        x += gap * 2;
        const QRectF sample(std::round(x), top, theme.scaledF(kSampleWidth), barHeight);
        paintHatch(painter, theme, sample);
        x = sample.right() + gap;
        writes(maskedText());
    }
}

void paintHatch(QPainter& painter, const Theme& theme, const QRectF& place) {
    painter.save();
    painter.setClipRect(place);
    painter.fillRect(place, theme.missing);
    painter.setPen(QPen(theme.missingHatch, 1));
    const double period = theme.scaledF(kLegendHatchPeriod);
    for (double x = place.left(); x < place.right() + place.height(); x += period) {
        painter.drawLine(QPointF(x, place.top()), QPointF(x - place.height(), place.bottom()));
    }
    painter.restore();
}

}  // namespace lab::ui
