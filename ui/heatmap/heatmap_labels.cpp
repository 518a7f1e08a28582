#include "ui/heatmap/heatmap_labels.h"

#include <QPainter>
#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace lab::ui {

namespace {

constexpr double kAngle = 60;  // degrees
const double kSine = std::sin(kAngle * 3.14159265358979 / 180);
const double kCosine = std::cos(kAngle * 3.14159265358979 / 180);
constexpr double kLabelPixels = 11;
constexpr double kGapPixels = 5;
constexpr double kLongestRowLabel = 112;
constexpr double kLongestColumnLabel = 84;
// Lines of tokens may stand a little closer than lines of text.
constexpr double kLineFraction = 0.9;
constexpr qsizetype kMeasuredLabels = 32;

/// Measuring thousands of labels takes longer than drawing the matrix; those with most characters tell
/// enough.
double longestAdvance(QStringList labels, const QFontMetricsF& metrics, Index count) {
    const qsizetype measured = std::min(kMeasuredLabels, labels.size());
    std::partial_sort(labels.begin(), labels.begin() + measured, labels.end(),
                      [](const QString& one, const QString& other) { return one.size() > other.size(); });
    double longest = labels.size() < count ? metrics.horizontalAdvance(QString::number(count - 1)) : 0;
    for (const QString& label : labels.first(measured)) {
        longest = std::max(longest, metrics.horizontalAdvance(label));
    }
    return std::ceil(longest);
}

Index stepFor(double needed, double cell) {
    return cell > 0 ? std::max<Index>(1, static_cast<Index>(std::ceil(needed / cell))) : 1;
}

/// Puts the painter's origin at the foot of a column's label, x along the slant.
void moveToColumn(QPainter& painter, const LabelScene& scene, Index column, double gap) {
    const QRectF cells = scene.viewport.columnRect(column);
    painter.translate(scene.layout.picture.left() + cells.center().x(), scene.layout.picture.top() - gap);
    painter.rotate(-kAngle);
}

QRectF rowLabelRect(const LabelScene& scene, Index row, const LabelMetrics& metrics) {
    const QRectF cells = scene.viewport.cellRect({row, kNoIndex});
    const QRectF& strip = scene.layout.rowLabels;
    return {strip.left(), scene.layout.picture.top() + cells.center().y() - metrics.lineHeight() / 2,
            strip.width() - metrics.gap(), metrics.lineHeight()};
}

/// A label whose cell is half out of sight keeps inside the strip.
bool isInStrip(double middle, double length) {
    return middle >= 0 && middle <= length;
}

void paintRowLabels(QPainter& painter, const LabelScene& scene, const LabelMetrics& metrics) {
    if (scene.layout.rowLabels.isEmpty()) {
        return;
    }
    const HeatmapViewport& viewport = scene.viewport;
    const Index step = metrics.rowStep(viewport.cellHeight());
    const Index start = (viewport.firstVisibleRow() + step - 1) / step * step;
    for (Index row = start; row < viewport.endVisibleRow(); row += step) {
        if (isInStrip(viewport.cellRect({row, kNoIndex}).center().y(), viewport.area().height())) {
            const QRectF place = rowLabelRect(scene, row, metrics);
            painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                             metrics.elided(scene.content.rowLabel(row), place.width()));
        }
    }
}

void paintColumnLabels(QPainter& painter, const LabelScene& scene, const LabelMetrics& metrics) {
    const HeatmapViewport& viewport = scene.viewport;
    const Index step = metrics.columnStep(viewport.cellWidth());
    const Index start = (viewport.firstVisibleColumn() + step - 1) / step * step;
    const double length = metrics.columnLabelLength();
    for (Index column = start; column < viewport.endVisibleColumn(); column += step) {
        if (isInStrip(viewport.columnRect(column).center().x(), viewport.area().width())) {
            painter.save();
            moveToColumn(painter, scene, column, metrics.gap());
            painter.drawText(QRectF(0, -metrics.lineHeight() / 2, length + 1, metrics.lineHeight()),
                             Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                             metrics.elided(scene.content.columnLabel(column), length));
            painter.restore();
        }
    }
}

/// The thinned labels before and after `index` that the label of `index` would touch.
std::array<std::optional<Index>, 2> touchedNeighbours(Index index, Index step, Index count, double cell,
                                                      double needed) {
    const Index before = index / step * step;
    const Index after = before + step;
    std::array<std::optional<Index>, 2> touched;
    if (before != index && static_cast<double>(index - before) * cell < needed) {
        touched[0] = before;
    }
    if (before != index && after < count && static_cast<double>(after - index) * cell < needed) {
        touched[1] = after;
    }
    return touched;
}

void paintMarked(QPainter& painter, const Theme& theme, const QRectF& place, const QString& text) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.selection);
    painter.drawRoundedRect(place.adjusted(-3, 0, 3, 0), 3, 3);
    painter.setPen(theme.selectionText);
    painter.drawText(place, Qt::AlignCenter | Qt::TextSingleLine, text);
}

void paintMarkedRow(QPainter& painter, const LabelScene& scene, const LabelMetrics& metrics, Index row) {
    const double cell = scene.viewport.cellHeight();
    const auto neighbours =
        touchedNeighbours(row, metrics.rowStep(cell), scene.content.data.rows(), cell, metrics.lineHeight());
    for (const std::optional<Index>& neighbour : neighbours) {
        if (neighbour) {
            painter.fillRect(rowLabelRect(scene, *neighbour, metrics), scene.theme.panel);
        }
    }
    const QFont font = scene.theme.numberFont(kLabelPixels);
    const QRectF strip = rowLabelRect(scene, row, metrics);
    const QString label = metrics.elided(scene.content.rowLabel(row), strip.width());
    const double width = QFontMetricsF(font).horizontalAdvance(label);
    painter.setFont(font);
    paintMarked(painter, scene.theme, {strip.right() - width, strip.top(), width, strip.height()}, label);
}

void paintMarkedColumn(QPainter& painter, const LabelScene& scene, const LabelMetrics& metrics,
                       Index column) {
    const double cell = scene.viewport.cellWidth();
    const double half = metrics.lineHeight() / 2;
    const auto neighbours = touchedNeighbours(column, metrics.columnStep(cell), scene.content.data.columns(),
                                              cell, metrics.lineHeight() / kSine);
    for (const std::optional<Index>& neighbour : neighbours) {
        if (neighbour) {
            painter.save();
            moveToColumn(painter, scene, *neighbour, metrics.gap());
            painter.fillRect(QRectF(0, -half, metrics.columnLabelLength() + 1, 2 * half), scene.theme.panel);
            painter.restore();
        }
    }
    const QFont font = scene.theme.numberFont(kLabelPixels);
    const QString label = metrics.elided(scene.content.columnLabel(column), metrics.columnLabelLength());
    painter.save();
    painter.setFont(font);
    moveToColumn(painter, scene, column, metrics.gap());
    paintMarked(painter, scene.theme, {0, -half, QFontMetricsF(font).horizontalAdvance(label), 2 * half},
                label);
    painter.restore();
}

}  // namespace

LabelMetrics::LabelMetrics(const HeatmapContent& content, const Theme& theme)
    : m_metrics(theme.numberFont(kLabelPixels)), m_gap(theme.scaledF(kGapPixels)) {
    m_rowLabelWidth = std::min(longestAdvance(content.rowLabels, m_metrics, content.data.rows()),
                               theme.scaledF(kLongestRowLabel));
    m_columnLabelLength = std::min(longestAdvance(content.columnLabels, m_metrics, content.data.columns()),
                                   theme.scaledF(kLongestColumnLabel));
}

double LabelMetrics::columnLabelHeight() const {
    return std::ceil(m_columnLabelLength * kSine + lineHeight() / 2 * kCosine + m_gap);
}

double LabelMetrics::overhang(const HeatmapContent& content, double cellWidth) const {
    const Index columns = content.data.columns();
    const auto reach = static_cast<Index>(std::ceil(m_columnLabelLength / std::max(cellWidth, 1.0)));
    double most = 0;
    for (Index column = std::max<Index>(0, columns - reach); column < columns; ++column) {
        const double length =
            std::min(m_metrics.horizontalAdvance(content.columnLabel(column)), m_columnLabelLength);
        const double toEdge = (static_cast<double>(columns - column) - 0.5) * cellWidth;
        most = std::max(most, length * kCosine + lineHeight() / 2 * kSine - toEdge);
    }
    return std::ceil(most);
}

Index LabelMetrics::rowStep(double cellHeight) const {
    return stepFor(lineHeight() * kLineFraction, cellHeight);
}

Index LabelMetrics::columnStep(double cellWidth) const {
    return stepFor(lineHeight() * kLineFraction / kSine, cellWidth);
}

QString LabelMetrics::elided(const QString& label, double width) const {
    return m_metrics.elidedText(label, Qt::ElideRight, width);
}

void paintLabels(QPainter& painter, const LabelScene& scene) {
    const LabelMetrics metrics(scene.content, scene.theme);
    painter.setFont(scene.theme.numberFont(kLabelPixels));
    painter.setPen(scene.theme.mutedText);
    paintRowLabels(painter, scene, metrics);
    paintColumnLabels(painter, scene, metrics);
}

void paintMarkedLabels(QPainter& painter, const LabelScene& scene, const HeatmapCell& cell) {
    if (!scene.viewport.shows(cell)) {
        return;
    }
    const LabelMetrics metrics(scene.content, scene.theme);
    paintMarkedRow(painter, scene, metrics, cell.row);
    if (cell.column != kNoIndex) {
        paintMarkedColumn(painter, scene, metrics, cell.column);
    }
}

}  // namespace lab::ui
