#include "ui/panels/human/views/plane_paint.h"

#include <QCoreApplication>

#include "ui/charts/chart_look.h"

namespace lab::ui {

namespace {

struct PlaneText {
    Q_DECLARE_TR_FUNCTIONS(lab::ui::PlaneText)
};

constexpr double kPointPixels = 7;
constexpr double kLivePixels = 10;

QColor faint(QColor color, int alpha) {
    color.setAlpha(alpha);
    return color;
}

}  // namespace

QPen planePen(PlaneLine line, const Theme& theme) {
    QPen pen(theme.series[0], theme.scaledF(1.6), Qt::SolidLine, Qt::FlatCap);
    switch (line) {
        case PlaneLine::Goal:
            break;
        case PlaneLine::Distractor:
            pen.setColor(theme.series[1]);
            pen.setDashPattern({4, 2});
            break;
        case PlaneLine::Border:
            pen.setColor(theme.text);
            pen.setDashPattern({1.2, 1.8});
            break;
    }
    return pen;
}

QString basinName(Basin basin) {
    switch (basin) {
        case Basin::Focused:
            return PlaneText::tr("focused basin");
        case Basin::Distracted:
            return PlaneText::tr("distracted basin");
        case Basin::Shared:
            return PlaneText::tr("shared attention");
    }
    return {};
}

std::vector<QBrush> basinBrushes(Basin basin, const Theme& theme) {
    switch (basin) {
        case Basin::Focused:
            return {faint(theme.series[0], 30)};
        case Basin::Distracted:
            return {faint(theme.series[1], 26), QBrush(faint(theme.series[1], 70), Qt::BDiagPattern)};
        case Basin::Shared:
            return {faint(theme.series[2], 30)};
    }
    return {};
}

void paintRestPoint(QPainter& painter, const Theme& theme, QPointF center, bool isStable) {
    const double radius = theme.scaledF(kPointPixels) / 2;
    painter.setPen(QPen(theme.text, theme.scaledF(1.4)));
    painter.setBrush(isStable ? theme.text : theme.panel);
    painter.drawEllipse(center, radius, radius);
}

void paintLivePoint(QPainter& painter, const Theme& theme, QPointF center) {
    painter.setPen(QPen(theme.markHalo, theme.scaledF(1.5)));
    painter.setBrush(theme.accent);
    painter.drawPath(markerPath(MarkerShape::Diamond, center, theme.scaledF(kLivePixels)));
}

QPen trailPen(const Theme& theme) {
    return {theme.accent, theme.scaledF(2), Qt::SolidLine, Qt::FlatCap, Qt::BevelJoin};
}

void paintPlaneSample(QPainter& painter, const Theme& theme, PlaneSample sample, const QRectF& line) {
    const auto stroke = [&](const QPen& pen) {
        painter.setPen(pen);
        painter.drawLine(line.topLeft(), line.topRight());
    };
    const QPointF middle(line.center().x(), line.top());
    switch (sample) {
        case PlaneSample::Goal:
            return stroke(planePen(PlaneLine::Goal, theme));
        case PlaneSample::Distractor:
            return stroke(planePen(PlaneLine::Distractor, theme));
        case PlaneSample::Border:
            return stroke(planePen(PlaneLine::Border, theme));
        case PlaneSample::Stable:
            return paintRestPoint(painter, theme, middle, true);
        case PlaneSample::Unstable:
            return paintRestPoint(painter, theme, middle, false);
        case PlaneSample::Live:
            painter.setPen(trailPen(theme));
            painter.drawLine(line.topLeft(), middle);
            return paintLivePoint(painter, theme, middle);
    }
}

}  // namespace lab::ui
