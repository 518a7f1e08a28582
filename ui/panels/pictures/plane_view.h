#pragma once

#include <QFontMetricsF>
#include <QStringList>
#include <array>
#include <vector>

#include "core/base/matrix.h"
#include "ui/panels/pictures/picture_view.h"

namespace lab::ui {

/// Where queries and keys lie in a plane.
struct PlaneContent {
    QStringList queries;
    QStringList keys;
    MatrixD points;                  ///< [n_q + n_k, 2], queries first
    std::array<double, 2> shares{};  ///< of the variance that each axis explains
};

/// Draws queries and keys as points of two shapes, with the same unit on both axes. Items are the queries,
/// then the keys. GUI thread.
class PlaneView : public PictureView {
    Q_OBJECT

  public:
    using PictureView::PictureView;

    void setContent(PlaneContent content);
    [[nodiscard]] const PlaneContent& content() const { return m_content; }
    [[nodiscard]] int queries() const { return static_cast<int>(m_content.queries.size()); }
    [[nodiscard]] int keys() const { return static_cast<int>(m_content.keys.size()); }

    [[nodiscard]] QString toTabSeparatedText() const override;
    [[nodiscard]] bool isEmpty() const override { return m_content.points.rows() == 0; }

  protected:
    [[nodiscard]] int itemCount() const override { return static_cast<int>(m_content.points.rows()); }
    [[nodiscard]] QString sentenceOf(int item) const override;
    [[nodiscard]] QString tale() const override;
    [[nodiscard]] double contentHeight(const PictureRoom& room) const override;
    void paintContent(QPainter& painter, const PictureRoom& room, const QRectF& visible) const override;
    [[nodiscard]] std::optional<int> itemAt(const PictureRoom& room, QPointF place) const override;
    [[nodiscard]] QRectF placeOf(const PictureRoom& room, int item) const override;
    [[nodiscard]] int itemOfCell(const Cell& cell) const override { return cell.query; }
    [[nodiscard]] int itemAfterKey(const PictureRoom& room, int item, int key) const override;
    void paintFoot(QPainter& painter, const PictureRoom& room, const QRectF& place,
                   const QRectF& visible) const override;
    [[nodiscard]] QString footText(const PictureRoom& room, const QRectF& visible) const override;

  private:
    /// Where the points' origin lies and how many pixels a unit is long.
    struct Projection {
        QPointF origin;
        double unit = 0;
    };

    [[nodiscard]] QRectF plotOf(const PictureRoom& room) const;
    [[nodiscard]] Projection projectionOf(const PictureRoom& room) const;
    [[nodiscard]] QPointF pointOf(const Projection& projection, int item) const;
    [[nodiscard]] QString labelOf(int item) const;
    [[nodiscard]] bool isMarked(int item) const;
    /// As long as there is room for.
    [[nodiscard]] QString axisText(int axis, const QFontMetricsF& metrics, double room) const;
    void paintAxes(QPainter& painter, const PictureRoom& room) const;
    void paintPoints(QPainter& painter, const PictureRoom& room) const;
    void paintMarks(QPainter& painter, const PictureRoom& room) const;
    void paintLabels(QPainter& painter, const PictureRoom& room) const;

    PlaneContent m_content;
    QPointF m_middle;  ///< of the points
    QSizeF m_spread;   ///< half their width and height
    mutable int m_labelled = 0;
};

}  // namespace lab::ui
