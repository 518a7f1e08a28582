// The half of PlanTimelineView that listens to the user.
#include <QKeyEvent>
#include <QMouseEvent>
#include <algorithm>
#include <cmath>

#include "ui/panels/budget/plan_timeline_view.h"

namespace lab::ui {

namespace {

constexpr double kEdgePixels = 5;
constexpr double kNewBreak = 5;

}  // namespace

double PlanTimelineView::minuteAt(double x) const {
    const double share = inContent({x, 0}).x() / room().width;
    return std::clamp(share, 0.0, 1.0) * m_plan.minutes;
}

std::optional<PlanTimelineView::Drag> PlanTimelineView::dragAt(QPointF place) const {
    for (int item = 0; item < itemCount(); ++item) {
        const QRectF shown = placeOnScreen(item);
        // A short break keeps a middle to be moved by.
        const double edge = std::min(kEdgePixels, shown.width() / 3);
        if (!shown.adjusted(-kEdgePixels / 2, 0, kEdgePixels / 2, 0).contains(place)) {
            continue;
        }
        const Grip grip = place.x() < shown.left() + edge    ? Grip::Start
                          : place.x() > shown.right() - edge ? Grip::End
                                                             : Grip::Middle;
        return Drag{item, grip, minuteAt(place.x()), m_plan.breaks[static_cast<std::size_t>(item)]};
    }
    return std::nullopt;
}

void PlanTimelineView::mousePressEvent(QMouseEvent* event) {
    PictureView::mousePressEvent(event);
    m_drag = event->button() == Qt::LeftButton ? dragAt(event->position()) : std::nullopt;
    if (m_drag) {
        emit gestureStarted();
    }
}

void PlanTimelineView::mouseMoveEvent(QMouseEvent* event) {
    if (!m_drag) {
        const std::optional<Drag> there = dragAt(event->position());
        viewport()->setCursor(!there                        ? Qt::ArrowCursor
                              : there->grip == Grip::Middle ? Qt::SizeAllCursor
                                                            : Qt::SizeHorCursor);
        return PictureView::mouseMoveEvent(event);
    }
    const double moved = minuteAt(event->position().x()) - m_drag->from;
    PlanStretch wanted = m_drag->before;
    switch (m_drag->grip) {
        case Grip::Middle:
            wanted.from += moved;
            break;
        case Grip::Start: {
            const double end = wanted.end();
            wanted.from = std::min(wanted.from + moved, end - kShortestBreak);
            wanted.length = end - wanted.from;
            break;
        }
        case Grip::End:
            wanted.length += moved;
            break;
    }
    emit breakChanged(m_drag->item, fittedBreak(m_plan, m_drag->item, wanted));
}

void PlanTimelineView::mouseReleaseEvent(QMouseEvent* event) {
    if (m_drag) {
        m_drag.reset();
        emit gestureFinished();
    }
    event->accept();
}

void PlanTimelineView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (!dragAt(event->position())) {
        const double from = std::floor(minuteAt(event->position().x()));
        emit breakAdded({std::min(from, m_plan.minutes - kNewBreak), kNewBreak});
    }
}

bool PlanTimelineView::viewportEvent(QEvent* event) {
    // The base lets releases go by, since nothing else is dragged.
    if (event->type() == QEvent::MouseButtonRelease) {
        mouseReleaseEvent(static_cast<QMouseEvent*>(event));
        return true;
    }
    return PictureView::viewportEvent(event);
}

void PlanTimelineView::keyPressEvent(QKeyEvent* event) {
    if (!editByKey(*event)) {
        PictureView::keyPressEvent(event);
    }
}

bool PlanTimelineView::editByKey(const QKeyEvent& event) {
    if (event.key() == Qt::Key_Insert) {
        emit breakAdded(roomForBreak(m_plan, kNewBreak));
        return true;
    }
    if (!cursorItem() || *cursorItem() >= itemCount()) {
        return false;
    }
    const int item = *cursorItem();
    if (event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace) {
        emit breakRemoved(item);
        return true;
    }
    const double step = event.key() == Qt::Key_Left    ? -kPlanStep
                        : event.key() == Qt::Key_Right ? kPlanStep
                                                       : 0;
    PlanStretch wanted = m_plan.breaks[static_cast<std::size_t>(item)];
    if (step == 0 || !(event.modifiers() & (Qt::ControlModifier | Qt::ShiftModifier))) {
        return false;
    }
    (event.modifiers() & Qt::ShiftModifier ? wanted.length : wanted.from) += step;
    emit breakChanged(item, fittedBreak(m_plan, item, wanted));
    return true;
}

}  // namespace lab::ui
