#include "ui/panels/budget/plan_timeline_view.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/heatmap/heatmap_legend.h"
#include "ui/panels/human/views/scene_look.h"
#include "ui/panels/pictures/token_weights.h"

namespace lab::ui {

namespace {

constexpr double kBandPixels = 34;
constexpr double kMarkPixels = 16;
constexpr int kTickMinutes = 10;

double axisHeight(const Theme& theme) {
    return std::ceil(QFontMetricsF(theme.numberFont()).height()) + theme.scaled(4);
}

QRectF band(const PictureRoom& room) {
    return {0, axisHeight(room.theme), room.width, room.theme.scaledF(kBandPixels)};
}

}  // namespace

void PlanTimelineView::setPlan(PlanTimeline plan) {
    if (plan == m_plan) {
        return;
    }
    m_plan = std::move(plan);
    contentChanged();
}

QString PlanTimelineView::toTabSeparatedText() const {
    QString text = tr("What\tFrom (min)\tTo (min)\n", "tabs and the end of the line stay");
    const auto add = [&text](const QString& name, const PlanStretch& when) {
        text += tabField(name) + QStringLiteral("\t%1\t%2\n").arg(when.from).arg(when.end());
    };
    for (const PlanPart& part : m_plan.parts) {
        add(part.name, part.when);
    }
    for (const PlanStretch& one : m_plan.breaks) {
        add(tr("Break"), one);
    }
    return text;
}

QString PlanTimelineView::sentenceOf(int item) const {
    const PlanStretch& one = m_plan.breaks[static_cast<std::size_t>(item)];
    //: %1 and %2 times from the start of the hour, %3 minutes
    return tr("Break from %1 to %2 (%3 min)").arg(planTime(one.from), planTime(one.end())).arg(one.length);
}

QString PlanTimelineView::tale() const {
    QStringList parts;
    for (const PlanPart& part : m_plan.parts) {
        //: %1 a task, %2 and %3 times from the start of the hour
        parts << tr("%1 from %2 to %3").arg(part.name, planTime(part.when.from), planTime(part.when.end()));
    }
    for (int item = 0; item < itemCount(); ++item) {
        parts << sentenceOf(item);
    }
    //: %1 a list of stretches of time, %2 a sentence on what interrupts
    return tr("The planned hour: %1. %2").arg(parts.join(QStringLiteral("; ")), m_plan.interruptions);
}

double PlanTimelineView::contentHeight(const PictureRoom& room) const {
    return band(room).bottom() + room.theme.scaledF(kMarkPixels);
}

double PlanTimelineView::freeFrom(double minute) const {
    for (const PlanStretch& one : m_plan.breaks) {
        if (minute >= one.from && minute < one.end()) {
            return one.end();
        }
    }
    return minute;
}

QRectF PlanTimelineView::placeOf(const PictureRoom& room, int item) const {
    const PlanStretch& one = m_plan.breaks[static_cast<std::size_t>(item)];
    const QRectF whole = band(room);
    const double left = xOf(room.width, one.from);
    return {left, whole.top(), std::max(xOf(room.width, one.end()) - left, 2.0), whole.height()};
}

std::optional<int> PlanTimelineView::itemAt(const PictureRoom& room, QPointF place) const {
    for (int item = 0; item < itemCount(); ++item) {
        const double reach = room.theme.scaledF(3);
        if (placeOf(room, item).adjusted(-reach, 0, reach, 0).contains(place)) {
            return item;
        }
    }
    return std::nullopt;
}

int PlanTimelineView::itemAfterKey(const PictureRoom& /*room*/, int item, int key) const {
    switch (key) {
        case Qt::Key_Left:
        case Qt::Key_Up:
        case Qt::Key_PageUp:
            return item - 1;
        case Qt::Key_Home:
            return 0;
        case Qt::Key_End:
            return itemCount() - 1;
        default:
            return item + 1;
    }
}

void PlanTimelineView::paintAxis(QPainter& painter, const PictureRoom& room) const {
    const Theme& theme = room.theme;
    const QRectF whole = band(room);
    painter.setFont(theme.numberFont());
    const QFontMetricsF metrics(painter.font());
    for (int minute = 0; minute <= m_plan.minutes; minute += kTickMinutes) {
        const double x = std::round(xOf(room.width, minute));
        painter.setPen(QPen(theme.chartGrid, 1));
        painter.drawLine(QPointF(x, whole.top() - theme.scaledF(3)), QPointF(x, whole.bottom() + 3));
        //: a minute of the planned hour
        const QString text = tr("%1 min", "axis").arg(minute);
        const double width = metrics.horizontalAdvance(text);
        painter.setPen(theme.mutedText);
        painter.drawText(QRectF(std::clamp(x - width / 2, 0.0, room.width - width), 0, width + 1,
                                axisHeight(theme) - theme.scaledF(3)),
                         Qt::AlignLeft | Qt::AlignVCenter, text);
    }
}

void PlanTimelineView::paintContent(QPainter& painter, const PictureRoom& room,
                                    const QRectF& /*visible*/) const {
    const Theme& theme = room.theme;
    const QRectF whole = band(room);
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintAxis(painter, room);
    painter.setFont(theme.textFont(Theme::kSmallPixels));
    const QFontMetricsF metrics(painter.font());
    for (const PlanPart& part : m_plan.parts) {
        const double left = xOf(room.width, part.when.from);
        const QRectF place(left, whole.top(), xOf(room.width, part.when.end()) - left, whole.height());
        painter.fillRect(place, theme.panel);
        painter.fillRect(
            QRectF(place.left(), place.bottom() - theme.scaledF(5), place.width(), theme.scaledF(5)),
            taskColor(part.color, theme));
        painter.setPen(QPen(theme.fieldBorder, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(place);
        painter.setPen(theme.text);
        const double label = xOf(room.width, freeFrom(part.when.from));
        const QRectF rest(label, place.top(), place.right() - label, place.height() - theme.scaledF(5));
        painter.drawText(rest.adjusted(6, 0, -4, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(part.name, Qt::ElideRight, std::max(rest.width() - 10, 0.0)));
    }
    for (int item = 0; item < itemCount(); ++item) {
        paintBreak(painter, room, item);
    }
    paintDeliveries(painter, room);
}

void PlanTimelineView::paintBreak(QPainter& painter, const PictureRoom& room, int item) const {
    const Theme& theme = room.theme;
    const QRectF place = placeOf(room, item);
    painter.fillRect(place, theme.missing);
    paintHatch(painter, theme, place);
    const bool isMarked = hasCursor(item);
    painter.setPen(QPen(isMarked ? theme.focusRing : theme.fieldBorder, isMarked ? 3 : 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(place.adjusted(1, 1, -1, -1));
    const QString name = tr("Break");
    const QFontMetricsF metrics(painter.font());
    const double width = metrics.horizontalAdvance(name) + theme.scaledF(8);
    if (width <= place.width()) {
        const QRectF label(place.center().x() - width / 2, place.center().y() - metrics.height() / 2, width,
                           metrics.height());
        painter.fillRect(label, theme.panel);
        painter.setPen(theme.text);
        painter.drawText(label, Qt::AlignCenter, name);
    }
}

void PlanTimelineView::paintDeliveries(QPainter& painter, const PictureRoom& room) const {
    const Theme& theme = room.theme;
    const double top = band(room).bottom() + theme.scaledF(4);
    const double size = theme.scaledF(8);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.text);
    for (const double minute : m_plan.deliveries) {
        const double x = xOf(room.width, minute);
        painter.drawPolygon(QPolygonF({{x, top}, {x - size / 2, top + size}, {x + size / 2, top + size}}));
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

QString PlanTimelineView::footText(const PictureRoom& /*room*/, const QRectF& /*visible*/) const {
    //: ▲ is drawn under the time line
    return m_plan.deliveries.empty() ? m_plan.interruptions
                                     : tr("▲ messages come together. %1").arg(m_plan.interruptions);
}

}  // namespace lab::ui
