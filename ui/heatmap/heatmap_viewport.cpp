#include "ui/heatmap/heatmap_viewport.h"

#include <algorithm>
#include <cmath>

namespace lab::ui {

namespace {

// A picture that is zoomed by less than this is taken as fitted.
constexpr double kFitTolerance = 1e-9;

double fittedCell(double length, Index count) {
    return count > 0 ? length / static_cast<double>(count) : 0;
}

double boundedCell(double cell, double fitted) {
    return std::clamp(cell, fitted, std::max(fitted, HeatmapViewport::kLargestCell));
}

double boundedFirst(double first, double length, double cell, Index count) {
    const double last = static_cast<double>(count) - (cell > 0 ? length / cell : 0);
    return std::clamp(first, 0.0, std::max(last, 0.0));
}

/// First device pixel whose middle lies in or after cell `index`.
double firstPixel(Index index, double first, double cellInPixels) {
    return std::ceil((static_cast<double>(index) - first) * cellInPixels - 0.5 - kFitTolerance);
}

Index endIndex(double first, double length, double cell, Index count) {
    return cell > 0 ? std::min(count, static_cast<Index>(std::ceil(first + length / cell - kFitTolerance)))
                    : 0;
}

}  // namespace

HeatmapViewport::HeatmapViewport(Index rows, Index columns, QSizeF area, double devicePixelRatio)
    : m_rows(rows), m_columns(columns), m_area(area), m_devicePixelRatio(devicePixelRatio) {
    fit();
}

bool HeatmapViewport::isFitted() const {
    return m_cellWidth <= fittedCell(m_area.width(), m_columns) * (1 + kFitTolerance) &&
           m_cellHeight <= fittedCell(m_area.height(), m_rows) * (1 + kFitTolerance);
}

void HeatmapViewport::fit() {
    m_cellWidth = fittedCell(m_area.width(), m_columns);
    m_cellHeight = fittedCell(m_area.height(), m_rows);
    m_firstColumn = 0;
    m_firstRow = 0;
}

void HeatmapViewport::setArea(QSizeF area, double devicePixelRatio) {
    const bool fitted = isFitted();
    m_area = area;
    m_devicePixelRatio = devicePixelRatio;
    if (fitted) {
        fit();
    } else {
        keepCovered();
    }
}

void HeatmapViewport::zoomBy(double factor, QPointF anchor) {
    if (isEmpty()) {
        return;
    }
    const double column = m_firstColumn + anchor.x() / m_cellWidth;
    const double row = m_firstRow + anchor.y() / m_cellHeight;
    m_cellWidth *= factor;
    m_cellHeight *= factor;
    keepCovered();
    m_firstColumn = column - anchor.x() / m_cellWidth;
    m_firstRow = row - anchor.y() / m_cellHeight;
    keepCovered();
}

void HeatmapViewport::panBy(QPointF pixels) {
    if (isEmpty()) {
        return;
    }
    m_firstColumn -= pixels.x() / m_cellWidth;
    m_firstRow -= pixels.y() / m_cellHeight;
    keepCovered();
}

void HeatmapViewport::ensureVisible(const HeatmapCell& cell) {
    if (isEmpty()) {
        return;
    }
    const auto moved = [](double first, double shown, Index index) {
        const double start = static_cast<double>(index);
        return std::max(std::min(first, start), start + 1 - shown);
    };
    m_firstRow = moved(m_firstRow, m_area.height() / m_cellHeight, cell.row);
    if (cell.column != kNoIndex) {
        m_firstColumn = moved(m_firstColumn, m_area.width() / m_cellWidth, cell.column);
    }
    keepCovered();
}

std::optional<HeatmapCell> HeatmapViewport::cellAt(QPointF point) const {
    if (isEmpty() || !QRectF(QPointF(), m_area).contains(point)) {
        return std::nullopt;
    }
    const auto row = static_cast<Index>(m_firstRow + point.y() / m_cellHeight);
    const auto column = static_cast<Index>(m_firstColumn + point.x() / m_cellWidth);
    return HeatmapCell{std::min(row, m_rows - 1), std::min(column, m_columns - 1)};
}

HeatmapViewport::Span HeatmapViewport::columnSpan(Index column) const {
    const double cell = m_cellWidth * m_devicePixelRatio;
    const double start = firstPixel(column, m_firstColumn, cell);
    const double end = std::max(firstPixel(column + 1, m_firstColumn, cell), start + 1);
    return {start / m_devicePixelRatio, (end - start) / m_devicePixelRatio};
}

HeatmapViewport::Span HeatmapViewport::rowSpan(Index row) const {
    const double cell = m_cellHeight * m_devicePixelRatio;
    const double start = firstPixel(row, m_firstRow, cell);
    const double end = std::max(firstPixel(row + 1, m_firstRow, cell), start + 1);
    return {start / m_devicePixelRatio, (end - start) / m_devicePixelRatio};
}

QRectF HeatmapViewport::cellRect(const HeatmapCell& cell) const {
    const Span vertical = rowSpan(cell.row);
    if (cell.column == kNoIndex) {
        return {0, vertical.start, m_area.width(), vertical.length};
    }
    const Span horizontal = columnSpan(cell.column);
    return {horizontal.start, vertical.start, horizontal.length, vertical.length};
}

QRectF HeatmapViewport::columnRect(Index column) const {
    const Span span = columnSpan(column);
    return {span.start, 0, span.length, m_area.height()};
}

bool HeatmapViewport::shows(const HeatmapCell& cell) const {
    return cell.row >= firstVisibleRow() && cell.row < endVisibleRow() &&
           (cell.column == kNoIndex ||
            (cell.column >= firstVisibleColumn() && cell.column < endVisibleColumn()));
}

Index HeatmapViewport::endVisibleRow() const {
    return endIndex(m_firstRow, m_area.height(), m_cellHeight, m_rows);
}

Index HeatmapViewport::endVisibleColumn() const {
    return endIndex(m_firstColumn, m_area.width(), m_cellWidth, m_columns);
}

void HeatmapViewport::keepCovered() {
    m_cellWidth = boundedCell(m_cellWidth, fittedCell(m_area.width(), m_columns));
    m_cellHeight = boundedCell(m_cellHeight, fittedCell(m_area.height(), m_rows));
    m_firstColumn = boundedFirst(m_firstColumn, m_area.width(), m_cellWidth, m_columns);
    m_firstRow = boundedFirst(m_firstRow, m_area.height(), m_cellHeight, m_rows);
}

}  // namespace lab::ui
