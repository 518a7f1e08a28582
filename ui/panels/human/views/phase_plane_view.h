#pragma once

#include <QPolygonF>

#include "ui/panels/human/views/item_view.h"
#include "ui/panels/human/views/kept_layout.h"
#include "ui/panels/human/views/plane_paint.h"

namespace lab::ui {

/// Goal against distractor: where each stands still, where both come to rest, what leads where, and the point
/// at which the scene is now with the way that it came. The cursor goes over the points. GUI thread.
class PhasePlaneView : public ItemView {
    Q_OBJECT

  public:
    using ItemView::ItemView;

    /// Curves are drawn again only where they would lie elsewhere by more than half a pixel.
    void setPlane(const PhasePlane& plane);
    /// The way to the present point, the latest last.
    void setTrail(std::vector<PlanePoint> trail);
    [[nodiscard]] const PhasePlane& plane() const { return m_plane; }
    /// Where a point of the plane lies in this widget.
    [[nodiscard]] QPointF placeOfPoint(const PlanePoint& point) const;
    /// How often the curves have been drawn.
    [[nodiscard]] int drawings() const { return m_drawings; }

    [[nodiscard]] QString title() const override;
    [[nodiscard]] SceneTable table() const override;
    [[nodiscard]] bool isEmpty() const override { return m_plane.regions.empty(); }

  protected:
    [[nodiscard]] QString caption() const override;
    [[nodiscard]] QString emptyText() const override;
    [[nodiscard]] QString tale() const override;
    [[nodiscard]] QString shortTale() const override;
    [[nodiscard]] QString help() const override;
    [[nodiscard]] double wantedHeight(const SceneLook& look, double width) const override;
    void paintGround(QPainter& painter, const SceneRoom& room) const override;
    void paintLive(QPainter& painter, const SceneRoom& room) const override;
    [[nodiscard]] int itemCount() const override;
    [[nodiscard]] QString sentenceOf(int item) const override;
    [[nodiscard]] QRectF placeOf(const SceneRoom& room, int item) const override;
    void forgetLayout() override { m_places.forget(); }

  private:
    struct Entry {
        QString name;
        PlaneSample sample;
    };

    [[nodiscard]] static bool isLegendBeside(const SceneLook& look, double width);
    [[nodiscard]] static double axisHeight(const SceneLook& look);
    [[nodiscard]] static std::vector<Entry> entries();
    [[nodiscard]] const std::vector<QRectF>& entryPlaces(const SceneLook& look, double width) const;
    [[nodiscard]] double legendHeight(const SceneLook& look, double width) const;
    /// Where the plane itself is.
    [[nodiscard]] QRectF planePlace(const SceneRoom& room) const;
    [[nodiscard]] QPointF at(const QRectF& place, const PlanePoint& point) const;
    [[nodiscard]] QPolygonF lineAt(const QRectF& place, const std::vector<PlanePoint>& points) const;
    void paintAxes(QPainter& painter, const SceneRoom& room, const QRectF& place) const;
    void paintLegend(QPainter& painter, const SceneRoom& room, const QRectF& place) const;
    void paintCurves(QPainter& painter, const SceneLook& look, const QRectF& place) const;
    void paintRegions(QPainter& painter, const SceneLook& look, const QRectF& place) const;
    void paintCaptions(QPainter& painter, const SceneLook& look, const QRectF& place) const;
    void paintTrail(QPainter& painter, const SceneRoom& room, const QRectF& place) const;
    [[nodiscard]] QString pointText(const PlanePoint& point) const;
    [[nodiscard]] QString restText(const PlaneFixedPoint& point) const;

    PhasePlane m_plane;
    std::vector<PlanePoint> m_trail;
    KeptLayout<std::vector<QRectF>> m_places;
    mutable QPixmap m_curves;  ///< kept while the weights stay
    mutable QRectF m_curvesPlace;
    mutable bool m_areCurvesOld = true;
    mutable int m_drawings = 0;
};

}  // namespace lab::ui
