#include "ui/charts/chart_plot.h"

#include <QCategoryAxis>
#include <QChart>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLegend>
#include <QLineSeries>
#include <QRegularExpression>
#include <algorithm>
#include <cmath>

#include "ui/charts/chart_look.h"
#include "ui/charts/chart_text.h"
#include "ui/charts/chart_ticks.h"

namespace lab::ui {

namespace {

constexpr double kLabelPixels = 11.5;
constexpr double kTitlePixels = 12;
constexpr double kLabelGap = 10;
/// Lines of more points than fit beside one another show only some of the markers.
constexpr double kMarkerSpacing = 9;
/// Below this the titles of the axes leave no room for the lines.
constexpr double kTitlesFit = 120;
/// Labels and title of the x axis.
constexpr double kBelowArea = 64;

/// Qt Charts reads titles as HTML; an index such as that of d_k is set lower.
QString titleHtml(const ChartAxis& axis) {
    static const QRegularExpression kIndex(QStringLiteral("(\\w)_(\\w+)"));
    return axisText(axis).toHtmlEscaped().replace(kIndex, QStringLiteral("\\1<sub>\\2</sub>"));
}

void showScale(QCategoryAxis& axis, const ChartScale& scale) {
    for (const QString& label : axis.categoriesLabels()) {
        axis.remove(label);
    }
    const double low = scale.position(scale.range.low);
    const double high = scale.position(scale.range.high);
    // Left of the axis, so that it draws no line of its own.
    axis.setStartValue(low - (high - low));
    for (const ChartTick& tick : scale.ticks) {
        axis.append(tick.label, scale.position(tick.value));
    }
    axis.setRange(low, high);
}

}  // namespace

struct ChartPlot::Parts {
    ChartContent content;
    Theme theme = makeTheme(ThemeKind::Light);
    QSizeF size{300, 200};
    ChartScale xScale;
    ChartScale yScale;
    QGraphicsScene scene;
    QChart* chart = nullptr;     // the scene owns it
    QCategoryAxis* x = nullptr;  // the chart owns both
    QCategoryAxis* y = nullptr;
    std::vector<QLineSeries*> lines;

    void showSeries();
    void showTheme();
    void arrange();
    void scaleAxis(bool isX);
    [[nodiscard]] bool hasRoomForTitles() const;
    [[nodiscard]] QPointF position(const ChartPoint& point) const {
        return {xScale.position(point.x), yScale.position(point.y)};
    }
};

ChartPlot::ChartPlot() : m_parts(std::make_unique<Parts>()) {
    Parts& parts = *m_parts;
    parts.scene.setItemIndexMethod(QGraphicsScene::NoIndex);
    parts.chart = new QChart;
    parts.scene.addItem(parts.chart);
    parts.chart->legend()->hide();
    parts.chart->setMargins({});
    parts.chart->setBackgroundRoundness(0);
    parts.chart->setBackgroundVisible(false);
    parts.chart->setAnimationOptions(QChart::NoAnimation);
    parts.chart->layout()->setContentsMargins(0, 0, 0, 0);
    parts.x = new QCategoryAxis;
    parts.y = new QCategoryAxis;
    for (QCategoryAxis* axis : {parts.x, parts.y}) {
        axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        axis->setTruncateLabels(false);
        parts.chart->addAxis(axis, axis == parts.x ? Qt::AlignBottom : Qt::AlignLeft);
    }
    parts.showTheme();
    parts.arrange();
}

ChartPlot::~ChartPlot() = default;

const ChartContent& ChartPlot::content() const {
    return m_parts->content;
}

void ChartPlot::setTheme(const Theme& theme) {
    m_parts->theme = theme;
    m_parts->showTheme();
    m_parts->arrange();
}

void ChartPlot::setContent(const ChartContent& content) {
    m_parts->content = content;
    sortByX(m_parts->content);
    m_parts->arrange();
}

void ChartPlot::setSize(const QSizeF& size) {
    if (size != m_parts->size) {
        m_parts->size = size;
        m_parts->arrange();
    }
}

QRectF ChartPlot::area() const {
    return m_parts->chart->plotArea();
}

QPointF ChartPlot::placeOf(const ChartPoint& point) const {
    const Parts& parts = *m_parts;
    const QRectF inside = area();
    const QPointF low = parts.position({parts.xScale.range.low, parts.yScale.range.low});
    const QPointF high = parts.position({parts.xScale.range.high, parts.yScale.range.high});
    const QPointF at = parts.position(point);
    return {inside.left() + (at.x() - low.x()) / (high.x() - low.x()) * inside.width(),
            inside.bottom() - (at.y() - low.y()) / (high.y() - low.y()) * inside.height()};
}

bool ChartPlot::showsTitles() const {
    return m_parts->hasRoomForTitles();
}

QStringList ChartPlot::xLabels() const {
    return m_parts->x->categoriesLabels();
}

QStringList ChartPlot::yLabels() const {
    return m_parts->y->categoriesLabels();
}

void ChartPlot::Parts::showTheme() {
    for (QCategoryAxis* axis : {x, y}) {
        axis->setLabelsFont(theme.textFont(kLabelPixels));
        axis->setLabelsBrush(theme.mutedText);
        axis->setTitleFont(theme.textFont(kTitlePixels));
        axis->setTitleBrush(theme.text);
        axis->setGridLinePen(QPen(theme.chartGrid, 1));
        axis->setLinePen(QPen(theme.mutedText, 1));
    }
}

bool ChartPlot::Parts::hasRoomForTitles() const {
    const QFontMetricsF metrics(theme.textFont(kTitlePixels));
    const double below = theme.scaledF(kBelowArea);
    return size.height() >= theme.scaledF(kTitlesFit) &&
           metrics.horizontalAdvance(axisText(content.y)) <= size.height() - below;
}

void ChartPlot::Parts::arrange() {
    chart->resize(size);
    const bool showsTitles = hasRoomForTitles();
    x->setTitleText(showsTitles ? titleHtml(content.x) : QString());
    y->setTitleText(showsTitles ? titleHtml(content.y) : QString());
    // The labels of y decide how wide the area is, and its width how many labels of x fit.
    scaleAxis(false);
    chart->layout()->activate();
    scaleAxis(true);
    chart->layout()->activate();
    scaleAxis(false);
    chart->layout()->activate();
    showSeries();
}

void ChartPlot::Parts::scaleAxis(bool isX) {
    std::vector<double> values;
    for (const ChartSeries& series : content.series) {
        for (const ChartPoint& point : series.points) {
            if (isDrawable(content, point)) {
                values.push_back(isX ? point.x : point.y);
            }
        }
    }
    const QFontMetricsF metrics(theme.textFont(kLabelPixels));
    const QRectF area = chart->plotArea();
    TickRoom room;
    room.gap = theme.scaledF(kLabelGap);
    room.length = std::max(isX ? area.width() : area.height(), 1.0);
    room.labelSize = [&](const QString& label) {
        return isX ? metrics.horizontalAdvance(label) : metrics.height();
    };
    ChartScale scale = chartScale(isX ? content.x : content.y, values, room);
    ChartScale& shown = isX ? xScale : yScale;
    if (scale != shown) {
        shown = std::move(scale);
        showScale(isX ? *x : *y, shown);
    }
}

void ChartPlot::Parts::showSeries() {
    while (lines.size() < content.series.size()) {
        auto* line = new QLineSeries;
        chart->addSeries(line);
        line->attachAxis(x);
        line->attachAxis(y);
        lines.push_back(line);
    }
    for (std::size_t i = 0; i < lines.size(); ++i) {
        QList<QPointF> points;
        if (i < content.series.size()) {
            const SeriesLook look = seriesLook(content, i, theme);
            lines[i]->setPen(look.linePen());
            for (const ChartPoint& point : content.series[i].points) {
                if (look.hasLine && isDrawable(content, point)) {
                    points.push_back(position(point));
                }
            }
        }
        lines[i]->replace(points);
    }
}

void ChartPlot::paint(QPainter& painter, const QPointF& topLeft) const {
    const Parts& parts = *m_parts;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF source(QPointF(), parts.size);
    parts.chart->scene()->render(&painter, QRectF(topLeft, parts.size), source, Qt::IgnoreAspectRatio);
    painter.translate(topLeft);
    painter.setClipRect(area().adjusted(-8, -8, 8, 8));
    for (std::size_t i = 0; i < parts.content.series.size(); ++i) {
        const SeriesLook look = seriesLook(parts.content, i, parts.theme);
        std::optional<QPointF> last;
        for (const ChartPoint& point : parts.content.series[i].points) {
            if (!look.marker || !isDrawable(parts.content, point)) {
                continue;
            }
            const QPointF place = placeOf(point);
            const bool isCrowded =
                look.hasLine && last && std::abs(place.x() - last->x()) < parts.theme.scaledF(kMarkerSpacing);
            if (!isCrowded) {
                paintMarker(painter, look, place, parts.theme.panel);
                last = place;
            }
        }
    }
    painter.restore();
}

}  // namespace lab::ui
