#include "ui/panels/human/views/phase_plane_view.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace lab::ui {

namespace {

constexpr double kLargestSide = 190;
constexpr double kSideShare = 0.58;
/// Where there is less room than this, the legend stands below.
constexpr double kBesideFrom = 330;
constexpr double kSample = 18;
constexpr double kSampleGap = 5;
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
                     //: a picture of the activations of a task and a distractor
                     : tr("of two; the others are left out");
}

QString PhasePlaneView::help() const {
    return tr("The point is what two rivals for attention have of it now; it goes where the model draws it. "
              "Along “goal steady” the task would stay as it is, along “distractor steady” what distracts. "
              "Where both lines meet is a point of rest: one that stays draws the point in, one that tips "
              "over sends it away at the least push. A basin is the ground from which all ways lead to the "
              "same point of rest; the border parts two of them.") +
           QLatin1Char('\n') + SceneView::help();
}

QString PhasePlaneView::shortTale() const {
    if (m_plane.separatrix.empty()) {
        //: %1 such as "focused basin"
        return tr("Every start leads to one state: %1.").arg(basinName(m_plane.regions.front().basin));
    }
    return tr("Two basins: on this side of the border the task wins, beyond it the distractor.");
}

QString PhasePlaneView::emptyText() const {
    return tr("Nothing yet. Add a task and press Play: the point shows what attention is drawn to.");
}

bool PhasePlaneView::isLegendBeside(const SceneLook& look, double width) {
    return width >= look.theme.scaledF(kBesideFrom);
}

double PhasePlaneView::axisHeight(const SceneLook& look) {
    // Points of rest on the axis reach into the line below.
    return look.lineHeight + look.theme.scaledF(kPointReach / 2);
}

double PhasePlaneView::wantedHeight(const SceneLook& look, double width) const {
    const double side = std::min(look.theme.scaledF(kLargestSide), width * kSideShare);
    const double below = isLegendBeside(look, width) ? 0 : legendHeight(look, width);
    return std::ceil(look.lineHeight + side + axisHeight(look) + below);
}

QRectF PhasePlaneView::planePlace(const SceneRoom& room) const {
    const SceneLook& look = room.look;
    const double width = room.place.width();
    const double below = isLegendBeside(look, width) ? 0 : legendHeight(look, width);
    const double height = room.place.height() - look.lineHeight - axisHeight(look) - below;
    const double side = std::round(std::max(std::min(height, width * kSideShare), 20.0));
    const double left = room.place.left() + std::ceil(look.numberWidth(QStringLiteral("1.0"))) + 4;
    const bool isBeside = isLegendBeside(look, width);
    const double across = isBeside ? side : std::floor(std::max(room.place.right() - left, 20.0));
    return {std::round(left), std::round(room.place.top() + look.lineHeight), across, side};
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
    if (isLegendBeside(room.look, room.place.width())) {
        const double left = place.right() + room.scaled(kGap);
        paintLegend(painter, room, QRectF(left, place.top(), room.place.right() - left, 1));
    } else {
        const double top = place.bottom() + axisHeight(room.look);
        paintLegend(painter, room, QRectF(room.place.left(), top, room.place.width(), 1));
    }
}

std::vector<PhasePlaneView::Entry> PhasePlaneView::entries() {
    return {{tr("goal steady", "a curve"), PlaneSample::Goal},
            {tr("distractor steady", "a curve"), PlaneSample::Distractor},
            {tr("border", "between two basins"), PlaneSample::Border},
            {tr("stays", "a point of rest"), PlaneSample::Stable},
            {tr("tips over", "a point of rest that is not stable"), PlaneSample::Unstable},
            {tr("now", "the present point"), PlaneSample::Live}};
}

const std::vector<QRectF>& PhasePlaneView::entryPlaces(const SceneLook& look, double width) const {
    return m_places.get(look, width, [&] {
        std::vector<QRectF> places;
        const double sample = look.theme.scaledF(kSample + kSampleGap);
        const bool isBeside = isLegendBeside(look, width);
        QPointF at;
        for (const Entry& entry : entries()) {
            const double wanted = sample + std::ceil(look.nameWidth(entry.name)) + 1;
            if (!places.empty() && (isBeside || at.x() + wanted > width)) {
                at = {0, at.y() + look.lineHeight};
            }
            places.emplace_back(at, QSizeF(wanted, look.lineHeight));
            at.rx() += wanted + look.theme.scaledF(kGap);
        }
        return places;
    });
}

double PhasePlaneView::legendHeight(const SceneLook& look, double width) const {
    return entryPlaces(look, width).back().bottom();
}

void PhasePlaneView::paintLegend(QPainter& painter, const SceneRoom& room, const QRectF& place) const {
    const std::vector<Entry> shown = entries();
    const std::vector<QRectF>& places = entryPlaces(room.look, room.place.width());
    const double left = room.scaled(kSample + kSampleGap);
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const QRectF line = places[i].translated(place.topLeft());
        painter.setRenderHint(QPainter::Antialiasing);
        paintPlaneSample(painter, room.theme(), shown[i].sample,
                         {line.left(), line.center().y(), room.scaled(kSample), 0});
        room.look.drawName(painter, {line.left() + left, line.top()}, shown[i].name, room.theme().text,
                           place.right() - line.left() - left);
    }
}

void PhasePlaneView::paintAxes(QPainter& painter, const SceneRoom& room, const QRectF& place) const {
    const SceneLook& look = room.look;
    const QColor& color = room.theme().mutedText;
    const QString limit = QString::number(m_plane.limit, 'f', 1);
    const QString zero = QStringLiteral("0");
    const double beside = place.left() - 4;
    const double below = room.scaled(kPointReach / 2);
    look.drawNumberRight(painter, {beside, place.top() - room.scaled(2)}, limit, color);
    look.drawNumberRight(painter, {beside, place.bottom() - look.lineHeight}, zero, color);
    look.drawNumber(painter, {place.left(), place.bottom() + below}, zero, color);
    look.drawNumberRight(painter, {place.right(), place.bottom() + below}, limit, color);
    //: an axis upwards: %1 a distractor; y is the activation of the model
    const QString up = tr("↑ y %1").arg(m_plane.distractor);
    look.drawName(painter, {place.left(), place.top() - look.lineHeight}, up, color, place.width());
    //: an axis to the right: %1 a task; y is the activation of the model
    const QString across = tr("y %1 →").arg(m_plane.goal);
    const double digits = 2 * look.digit;
    const double wide = std::min(look.nameWidth(across), place.width() - 3 * digits);
    look.drawName(painter, {place.center().x() - wide / 2, place.bottom() + below}, across, color, wide);
}

void PhasePlaneView::paintRegions(QPainter& painter, const SceneLook& look, const QRectF& place) const {
    painter.setPen(Qt::NoPen);
    // The border is drawn over their edges, which takes most of the time if they are smooth.
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const PlaneRegion& region : m_plane.regions) {
        for (const QBrush& brush : basinBrushes(region.basin, look.theme)) {
            painter.setBrush(brush);
            painter.drawPolygon(lineAt(place, region.outline));
        }
    }
    painter.setRenderHint(QPainter::Antialiasing);
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
