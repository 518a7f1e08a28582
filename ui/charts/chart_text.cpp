#include "ui/charts/chart_text.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace lab::ui {

namespace {

struct ChartText {
    Q_DECLARE_TR_FUNCTIONS(lab::ui::ChartText)
};

enum class Trend { Constant, Rises, Falls, Peaks, Dips, Varies };

/// Steps smaller than this share of the range are noise of rounding, no turn.
constexpr double kNoise = 1e-6;

std::vector<ChartPoint> drawablePoints(const ChartContent& content, const ChartSeries& series) {
    std::vector<ChartPoint> points;
    std::ranges::copy_if(series.points, std::back_inserter(points),
                         [&](const ChartPoint& point) { return isDrawable(content, point); });
    std::ranges::stable_sort(points, {}, &ChartPoint::x);
    return points;
}

bool isMonotone(auto first, auto last, double sign, double tolerance) {
    return std::is_sorted(first, last, [&](const ChartPoint& one, const ChartPoint& other) {
        return sign * (one.y - other.y) < -tolerance;
    });
}

Trend trendOf(const std::vector<ChartPoint>& points) {
    const auto [least, largest] = std::ranges::minmax_element(points, {}, &ChartPoint::y);
    const double range = largest->y - least->y;
    const double scale = std::max(std::abs(least->y), std::abs(largest->y));
    const double noise = kNoise * range;
    if (range <= 1e-9 * scale) {
        return Trend::Constant;
    }
    const auto goesUp = [&](auto from, auto to) { return isMonotone(from, to, 1, noise); };
    const auto goesDown = [&](auto from, auto to) { return isMonotone(from, to, -1, noise); };
    if (goesUp(points.begin(), points.end())) {
        return Trend::Rises;
    }
    if (goesDown(points.begin(), points.end())) {
        return Trend::Falls;
    }
    if (goesUp(points.begin(), largest + 1) && goesDown(largest, points.end())) {
        return Trend::Peaks;
    }
    if (goesDown(points.begin(), least + 1) && goesUp(least, points.end())) {
        return Trend::Dips;
    }
    return Trend::Varies;
}

QString valueText(const ChartAxis& axis, double value) {
    //: a number and its unit
    return axis.unit.isEmpty() ? chartNumber(value)
                               : ChartText::tr("%1 %2").arg(chartNumber(value), axis.unit);
}

/// "d_k 8".
QString placeText(const ChartContent& content, double x) {
    const QString value = valueText(content.x, x);
    //: %1 what is varied, such as "d_k", %2 its value
    return content.x.title.isEmpty() ? value : ChartText::tr("%1 %2", "place").arg(content.x.title, value);
}

QString turningSentence(const ChartContent& content, const QString& name,
                        const std::vector<ChartPoint>& points, Trend trend) {
    const ChartPoint first = points.front();
    const ChartPoint last = points.back();
    const auto [least, largest] = std::ranges::minmax_element(points, {}, &ChartPoint::y);
    const auto y = [&](const ChartPoint& point) { return valueText(content.y, point.y); };
    const auto x = [&](const ChartPoint& point) { return valueText(content.x, point.x); };
    if (trend == Trend::Peaks) {
        //: %1 a series, %2 %4 %6 its values, %3 such as "d_k 1", %5 %7 values of d_k
        return ChartText::tr("%1 rises from %2 at %3 to its largest value %4 at %5, then falls to %6 at %7.")
            .arg(name, y(first), placeText(content, first.x), y(*largest), x(*largest), y(last), x(last));
    }
    if (trend == Trend::Dips) {
        //: %1 a series, %2 %4 %6 its values, %3 such as "d_k 1", %5 %7 values of d_k
        return ChartText::tr("%1 falls from %2 at %3 to its smallest value %4 at %5, then rises to %6 at %7.")
            .arg(name, y(first), placeText(content, first.x), y(*least), x(*least), y(last), x(last));
    }
    //: %1 a series, %2 %4 %6 %8 its values, %3 such as "d_k 1", %5 %7 %9 values of d_k
    return ChartText::tr(
               "%1 goes up and down: %2 at %3, %4 at %5, with its smallest value %6 at %7 and its largest %8 "
               "at %9.")
        .arg(name, y(first), placeText(content, first.x), y(last), x(last), y(*least), x(*least), y(*largest),
             x(*largest));
}

}  // namespace

QString axisText(const ChartAxis& axis) {
    //: %1 what an axis shows, %2 its unit
    return axis.unit.isEmpty() ? axis.title : ChartText::tr("%1 (%2)").arg(axis.title, axis.unit);
}

QString axesText(const ChartContent& content) {
    //: %1 what is measured, %2 what is varied
    return ChartText::tr("%1 against %2").arg(axisText(content.y), axisText(content.x));
}

QString chartNumber(double value) {
    QString text = QString::number(value, 'g', 4);
    return text.replace(QLatin1Char('-'), QChar(0x2212));
}

QString pointSentence(const ChartContent& content, const ChartCursor& cursor) {
    const ChartSeries& series = content.series[static_cast<std::size_t>(cursor.series)];
    const ChartPoint& point = series.points[static_cast<std::size_t>(cursor.point)];
    //: %1 a series, %2 such as "d_k 8", %3 a value
    return ChartText::tr("%1 at %2: %3")
        .arg(series.name, placeText(content, point.x), valueText(content.y, point.y));
}

QString trendSentence(const ChartContent& content, const ChartSeries& series) {
    const std::vector<ChartPoint> points = drawablePoints(content, series);
    if (points.empty()) {
        //: %1 a series
        return ChartText::tr("%1 has no values yet.").arg(series.name);
    }
    const QString firstValue = valueText(content.y, points.front().y);
    const QString firstPlace = placeText(content, points.front().x);
    const QString lastValue = valueText(content.y, points.back().y);
    const QString lastPlace = valueText(content.x, points.back().x);
    if (points.size() == 1) {
        //: %1 a series, %2 its value, %3 such as "d_k 1"
        return ChartText::tr("%1 is %2 at %3.").arg(series.name, firstValue, firstPlace);
    }
    const Trend trend = trendOf(points);
    switch (trend) {
        case Trend::Constant:
            //: %1 a series, %2 its value, %3 such as "d_k 1", %4 the last value of d_k
            return ChartText::tr("%1 stays at %2 from %3 to %4.")
                .arg(series.name, firstValue, firstPlace, lastPlace);
        case Trend::Rises:
            //: %1 a series, %2 %4 its values, %3 such as "d_k 1", %5 the last value of d_k
            return ChartText::tr("%1 rises from %2 at %3 to %4 at %5.")
                .arg(series.name, firstValue, firstPlace, lastValue, lastPlace);
        case Trend::Falls:
            //: %1 a series, %2 %4 its values, %3 such as "d_k 1", %5 the last value of d_k
            return ChartText::tr("%1 falls from %2 at %3 to %4 at %5.")
                .arg(series.name, firstValue, firstPlace, lastValue, lastPlace);
        case Trend::Peaks:
        case Trend::Dips:
        case Trend::Varies:
            return turningSentence(content, series.name, points, trend);
    }
    return {};
}

QString chartSentence(const ChartContent& content) {
    if (!hasDrawablePoint(content)) {
        return content.emptyText;
    }
    QString text;
    for (const ChartSeries& series : content.series) {
        const QString sentence = trendSentence(content, series);
        //: two sentences, one after the other
        text = text.isEmpty() ? sentence : ChartText::tr("%1 %2", "sentences").arg(text, sentence);
    }
    return text;
}

}  // namespace lab::ui
