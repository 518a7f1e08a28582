#pragma once

#include <QPointF>
#include <QRectF>
#include <optional>

#include "ui/heatmap/heatmap_data.h"

namespace lab::ui {

/// Which part of a matrix is seen in a rectangle of the screen, and where. Lengths are device-independent
/// pixels from the top left corner of that rectangle; cells need not be square. The matrix always covers the
/// rectangle.
class HeatmapViewport {
  public:
    HeatmapViewport() = default;
    HeatmapViewport(Index rows, Index columns, QSizeF area, double devicePixelRatio = 1);

    [[nodiscard]] Index rows() const { return m_rows; }
    [[nodiscard]] Index columns() const { return m_columns; }
    [[nodiscard]] QSizeF area() const { return m_area; }
    [[nodiscard]] double devicePixelRatio() const { return m_devicePixelRatio; }
    [[nodiscard]] bool isEmpty() const { return m_rows == 0 || m_columns == 0 || m_area.isEmpty(); }
    [[nodiscard]] double cellWidth() const { return m_cellWidth; }
    [[nodiscard]] double cellHeight() const { return m_cellHeight; }
    /// The matrix' place, in cells, under the top left corner.
    [[nodiscard]] double firstColumn() const { return m_firstColumn; }
    [[nodiscard]] double firstRow() const { return m_firstRow; }
    [[nodiscard]] bool isFitted() const;
    bool operator==(const HeatmapViewport&) const = default;

    /// Shows the whole matrix.
    void fit();
    /// Gives a new rectangle; what was zoomed keeps its cell size and its first cell.
    void setArea(QSizeF area, double devicePixelRatio);
    /// Makes cells `factor` times as large, the cell under `anchor` staying there. Never smaller than fitted,
    /// never larger than kLargestCell unless fitting makes them so.
    void zoomBy(double factor, QPointF anchor);
    /// Moves the picture by `pixels`, as a hand would.
    void panBy(QPointF pixels);
    /// Pans as little as is needed to see all of a cell.
    void ensureVisible(const HeatmapCell& cell);

    [[nodiscard]] std::optional<HeatmapCell> cellAt(QPointF point) const;
    /// The pixels that renderHeatmap() gives to a cell: whole device pixels, at least one each way (where
    /// cells are smaller than that, within a pixel). A cell whose column is kNoIndex stands for its whole
    /// row.
    [[nodiscard]] QRectF cellRect(const HeatmapCell& cell) const;
    [[nodiscard]] QRectF columnRect(Index column) const;
    [[nodiscard]] bool shows(const HeatmapCell& cell) const;
    [[nodiscard]] Index firstVisibleRow() const { return static_cast<Index>(m_firstRow); }
    [[nodiscard]] Index firstVisibleColumn() const { return static_cast<Index>(m_firstColumn); }
    [[nodiscard]] Index endVisibleRow() const;
    [[nodiscard]] Index endVisibleColumn() const;

    static constexpr double kLargestCell = 64;

  private:
    struct Span {
        double start = 0;
        double length = 0;
    };
    [[nodiscard]] Span columnSpan(Index column) const;
    [[nodiscard]] Span rowSpan(Index row) const;
    void keepCovered();

    Index m_rows = 0;
    Index m_columns = 0;
    QSizeF m_area;
    double m_devicePixelRatio = 1;
    double m_cellWidth = 0;
    double m_cellHeight = 0;
    double m_firstColumn = 0;
    double m_firstRow = 0;
};

}  // namespace lab::ui
