#include "ui/panels/human/views/phase_plane_view.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/panels/human/views/plane_paint.h"

namespace lab::ui {

namespace {

constexpr double kLargestSide = 190;
constexpr double kSideShare = 0.58;
constexpr double kGap = 10;
constexpr double kPointReach = 6;
/// Curves that moved by less look the same.
constexpr double kSamePixels = 0.5;

bool isSameLine(const std::vector<PlanePoint>& one, const std::vector<PlanePoint>& other, double apart) {
    return std::ranges::equal(one, other, [apart](const PlanePoint& a, const PlanePoint& b) {
        return std::abs(a.goal - b.goal) <= apart && std::abs(a.distractor - b.distractor) <= apart;
    });
}

bool looksTheSame(const PhasePlane& one, const PhasePlane& other, double apart) {
    const auto isSamePoint = [apart](const PlaneFixedPoint& a, const PlaneFixedPoint& b) {
        return a.isStable == b.isStable && isSameLine({a.place}, {b.place}, apart);
    };
    const auto isSameRegion = [apart](const PlaneRegion& a, const PlaneRegion& b) {
        return a.basin == b.basin && isSameLine(a.outline, b.outline, apart);
    };
    return one.limit == other.limit && isSameLine(one.goalNullcline, other.goalNullcline, apart) &&
           isSameLine(one.distractorNullcline, other.distractorNullcline, apart) &&
           isSameLine(one.separatrix, other.separatrix, apart) &&
           std::ranges::equal(one.fixedPoints, other.fixedPoints, isSamePoint) &&
           std::ranges::equal(one.regions, other.regions, isSameRegion);
}

}  // namespace

void PhasePlaneView::setPlane(const PhasePlane& plane) {
    const bool hasOtherNames = plane.goal != m_plane.goal || plane.distractor != m_plane.distractor;
    if (hasOtherNames || plane.regions.empty() != m_plane.regions.empty()) {
        m_plane = plane;
        m_areCurvesOld = true;
        groundChanged();
        return;
    }
    const double pixel = plane.limit / std::max(planePlace(room()).width() * devicePixelRatioF(), 1.0);
    if (!looksTheSame(plane, m_plane, kSamePixels * pixel)) {
        m_plane = plane;
        m_areCurvesOld = true;
        liveChanged();
    }
}

void PhasePlaneView::setTrail(std::vector<PlanePoint> trail) {
    m_trail = std::move(trail);
    liveChanged();
}

QString PhasePlaneView::title() const {
    return tr("Phase plane");
}

QString PhasePlaneView::caption() const {
    return isEmpty() ? QString()
                     //: a picture of two activations: %1 a task, %2 a distractor
                     : tr("%1 against %2, others left out").arg(m_plane.goal, m_plane.distractor);
}

QString PhasePlaneView::emptyText() const {
    return tr("Nothing yet. Add a task and press Play: the point shows what attention is drawn to.");
}

double PhasePlaneView::wantedSide(const SceneLook& look, double width) const {
    return std::round(std::min(look.theme.scaledF(kLargestSide), width * kSideShare));
}

double PhasePlaneView::wantedHeight(const SceneLook& look, double width) const {
    return 2 * look.lineHeight + wantedSide(look, width);
}

QRectF PhasePlaneView::planePlace(const SceneRoom& room) const {
    const double height = room.place.height() - 2 * room.look.lineHeight;
    const double side = std::max(std::min(height, room.place.width() * kSideShare), 20.0);
    const double left = room.place.left() + std::ceil(room.look.numberWidth(QStringLiteral("1.0"))) + 4;
    return {std::round(left), std::round(room.place.top() + room.look.lineHeight), std::round(side),
            std::round(side)};
}

QPointF PhasePlaneView::at(const QRectF& place, const PlanePoint& point) const {
    return {place.left() + point.goal / m_plane.limit * place.width(),
            place.bottom() - point.distractor / m_plane.limit * place.height()};
}

QPointF PhasePlaneView::placeOfPoint(const PlanePoint& point) const {
    return at(planePlace(room()), point);
}

QPolygonF PhasePlaneView::lineAt(const QRectF& place, const std::vector<PlanePoint>& points) const {
    QPolygonF line;
    for (const PlanePoint& point : points) {
        line << at(place, point);
    }
    return line;
}

void PhasePlaneView::paintGround(QPainter& painter, const SceneRoom& room) const {
    const QRectF place = planePlace(room);
    paintAxes(painter, room, place);
    const double left = place.right() + room.scaled(kGap);
    paintLegend(painter, room,
                QRectF(left, place.top(), std::max(room.place.right() - left, 1.0), place.height()));
}

void PhasePlaneView::paintAxes(QPainter& painter, const SceneRoom& room, const QRectF& place) const {
    const SceneLook& look = room.look;
    const QColor& color = room.theme().mutedText;
    const QString limit = QString::number(m_plane.limit, 'f', 1);
    const QString zero = QStringLiteral("0");
    const double beside = place.left() - 4;
    look.drawNumberRight(painter, {beside, place.top() - room.scaled(2)}, limit, color);
    look.drawNumberRight(painter, {beside, place.bottom() - look.lineHeight}, zero, color);
    look.drawNumber(painter, {place.left(), place.bottom() + 1}, zero, color);
    look.drawNumberRight(painter, {place.right(), place.bottom() + 1}, limit, color);
    //: an axis upwards: %1 a distractor; y is the activation of the model
    look.drawName(painter, {place.left(), place.top() - look.lineHeight},
                  tr("↑ y %1").arg(m_plane.distractor), color, place.width());
    //: an axis to the right: %1 a task; y is the activation of the model
    const QString across = tr("y %1 →").arg(m_plane.goal);
    const double digits = 2 * look.digit;
    const double wide = std::min(look.nameWidth(across), place.width() - 3 * digits);
    look.drawName(painter, {place.center().x() - wide / 2, place.bottom() + 1}, across, color, wide);
}

void PhasePlaneView::paintLegend(QPainter& painter, const SceneRoom& room, const QRectF& place) const {
    const Theme& theme = room.theme();
    QPointF line = place.topLeft();
    const double sample = room.scaled(18);
    const auto entry = [&](const QString& name, auto&& paintSample) {
        if (line.y() + room.look.lineHeight > room.place.bottom() + 1) {
            return;
        }
        const double middle = line.y() + room.look.lineHeight / 2;
        painter.setRenderHint(QPainter::Antialiasing);
        paintSample(QPointF(line.x(), middle), QPointF(line.x() + sample, middle));
        const double left = line.x() + sample + room.scaled(5);
        room.look.drawName(painter, {left, line.y()}, name, theme.text, place.right() - left);
        line.ry() += room.look.lineHeight;
    };
    const auto stroke = [&](PlaneLine kind) {
        return [&painter, &theme, kind](QPointF from, QPointF to) {
            painter.setPen(planePen(kind, theme));
            painter.drawLine(from, to);
        };
    };
    const auto dot = [&](bool isStable) {
        return [&, isStable](QPointF from, QPointF to) {
            paintRestPoint(painter, theme, (from + to) / 2, isStable);
        };
    };
    entry(tr("goal steady", "a curve"), stroke(PlaneLine::Goal));
    entry(tr("distractor steady", "a curve"), stroke(PlaneLine::Distractor));
    entry(tr("border", "between two basins"), stroke(PlaneLine::Border));
    entry(tr("stays", "a point of rest"), dot(true));
    entry(tr("tips over", "a point of rest that is not stable"), dot(false));
    entry(tr("now", "the present point"), [&](QPointF from, QPointF to) {
        painter.setPen(trailPen(theme));
        painter.drawLine(from, (from + to) / 2);
        paintLivePoint(painter, theme, (from + to) / 2);
    });
}

void PhasePlaneView::paintRegions(QPainter& painter, const SceneLook& look, const QRectF& place) const {
    painter.setPen(Qt::NoPen);
    for (const PlaneRegion& region : m_plane.regions) {
        for (const QBrush& brush : basinBrushes(region.basin, look.theme)) {
            painter.setBrush(brush);
            painter.drawPolygon(lineAt(place, region.outline));
        }
    }
}

void PhasePlaneView::paintCaptions(QPainter& painter, const SceneLook& look, const QRectF& place) const {
    const double gap = look.theme.scaledF(4);
    for (const PlaneRegion& region : m_plane.regions) {
        const QString text = basinName(region.basin);
        const double width = std::min(look.nameWidth(text), place.width() - 2 * gap);
        QPointF left(place.center().x() - width / 2, place.center().y() - look.lineHeight);
        switch (region.basin) {
            case Basin::Focused:
                left = {place.right() - width - gap, place.bottom() - 2.2 * look.lineHeight};
                break;
            case Basin::Distracted:
                left = {place.left() + 2.5 * gap, place.top() + 0.3 * look.lineHeight};
                break;
            case Basin::Shared:
                break;
        }
        QColor ground = look.theme.panel;
        ground.setAlpha(200);
        painter.fillRect(QRectF(left.x() - gap / 2, left.y(), width + gap, look.lineHeight), ground);
        look.drawName(painter, left, text, look.theme.text, width + 1);
    }
}

void PhasePlaneView::paintCurves(QPainter& painter, const SceneLook& look, const QRectF& place) const {
    ++m_drawings;
    painter.fillRect(place, look.theme.panel);
    painter.setClipRect(place.adjusted(0, 0, 1, 1));
    painter.setRenderHint(QPainter::Antialiasing);
    paintRegions(painter, look, place);
    paintCaptions(painter, look, place);
    const auto line = [&](PlaneLine kind, const std::vector<PlanePoint>& points) {
        painter.setPen(planePen(kind, look.theme));
        painter.drawPolyline(lineAt(place, points));
    };
    line(PlaneLine::Border, m_plane.separatrix);
    line(PlaneLine::Goal, m_plane.goalNullcline);
    line(PlaneLine::Distractor, m_plane.distractorNullcline);
    painter.setClipping(false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(look.theme.fieldBorder, 1));
    painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5));
    for (const PlaneFixedPoint& point : m_plane.fixedPoints) {
        paintRestPoint(painter, look.theme, at(place, point.place), point.isStable);
    }
}

void PhasePlaneView::paintLive(QPainter& painter, const SceneRoom& room) const {
    const QRectF place = planePlace(room);
    // Points of rest on an axis reach over the edge.
    const double margin = std::ceil(room.scaled(kPointReach));
    const QRectF whole = place.adjusted(-margin, -margin, margin, margin);
    if (room.isExported) {
        paintCurves(painter, room.look, place);
    } else {
        const QSize pixels = (whole.size() * devicePixelRatioF()).toSize();
        if (m_areCurvesOld || m_curves.size() != pixels || m_curvesPlace != place) {
            m_curves = QPixmap(pixels);
            m_curves.setDevicePixelRatio(devicePixelRatioF());
            m_curves.fill(Qt::transparent);
            QPainter onCurves(&m_curves);
            onCurves.translate(-whole.topLeft());
            paintCurves(onCurves, room.look, place);
            m_curvesPlace = place;
            m_areCurvesOld = false;
        }
        painter.drawPixmap(whole.topLeft(), m_curves);
    }
    paintTrail(painter, room, place);
    paintCursorRing(painter, room);
}

void PhasePlaneView::paintTrail(QPainter& painter, const SceneRoom& room, const QRectF& place) const {
    if (m_trail.empty()) {
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(trailPen(room.theme()));
    painter.drawPolyline(lineAt(place, m_trail));
    paintLivePoint(painter, room.theme(), at(place, m_trail.back()));
}

int PhasePlaneView::itemCount() const {
    return static_cast<int>(m_plane.fixedPoints.size()) + (m_trail.empty() ? 0 : 1);
}

QRectF PhasePlaneView::placeOf(const SceneRoom& room, int item) const {
    const auto i = static_cast<std::size_t>(item);
    const PlanePoint& point = i < m_plane.fixedPoints.size() ? m_plane.fixedPoints[i].place : m_trail.back();
    const QPointF center = at(planePlace(room), point);
    const QPointF reach(room.scaled(kPointReach), room.scaled(kPointReach));
    return {center - reach, center + reach};
}

QString PhasePlaneView::pointText(const PlanePoint& point) const {
    //: %1 a task, %2 its activation, %3 a distractor, %4 its activation
    return tr("%1 %2, %3 %4")
        .arg(m_plane.goal, QString::number(point.goal, 'f', 3), m_plane.distractor,
             QString::number(point.distractor, 'f', 3));
}

QString PhasePlaneView::restText(const PlaneFixedPoint& point) const {
    return point.isStable ? tr("Point of rest that stays: %1").arg(pointText(point.place))
                          : tr("Point of rest that tips over: %1").arg(pointText(point.place));
}

QString PhasePlaneView::sentenceOf(int item) const {
    const auto i = static_cast<std::size_t>(item);
    return i < m_plane.fixedPoints.size() ? restText(m_plane.fixedPoints[i])
                                          : tr("Now: %1").arg(pointText(m_trail.back()));
}

QString PhasePlaneView::tale() const {
    QString text;
    const auto add = [&text](const QString& sentence) {
        //: two sentences, one after the other
        text = text.isEmpty() ? sentence : tr("%1. %2").arg(text, sentence);
    };
    if (!m_trail.empty()) {
        add(tr("Now: %1").arg(pointText(m_trail.back())));
    }
    for (const PlaneFixedPoint& point : m_plane.fixedPoints) {
        add(restText(point));
    }
    const bool hasBorder = !m_plane.separatrix.empty();
    add(hasBorder ? tr("A border parts the focused basin from the distracted basin.")
                  //: %1 such as "focused basin"
                  : tr("Every start leads to one state: %1.").arg(basinName(m_plane.regions.front().basin)));
    return text;
}

SceneTable PhasePlaneView::table() const {
    SceneTable table;
    table.header << tr("Point") << tr("y of the goal") << tr("y of the distractor");
    const auto add = [&table](const QString& name, const PlanePoint& point) {
        table.rows.push_back({name, point.goal, point.distractor});
    };
    for (const PlaneFixedPoint& point : m_plane.fixedPoints) {
        add(point.isStable ? tr("rest, stays") : tr("rest, tips over"), point.place);
    }
    for (std::size_t i = 0; i < m_trail.size(); ++i) {
        add(i + 1 == m_trail.size() ? tr("now", "the present point") : tr("way to now"), m_trail[i]);
    }
    const auto addLine = [&](const QString& name, const std::vector<PlanePoint>& line) {
        for (const PlanePoint& point : line) {
            add(name, point);
        }
    };
    addLine(tr("goal steady", "a curve"), m_plane.goalNullcline);
    addLine(tr("distractor steady", "a curve"), m_plane.distractorNullcline);
    addLine(tr("border", "between two basins"), m_plane.separatrix);
    return table;
}

}  // namespace lab::ui
