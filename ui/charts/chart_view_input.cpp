// The half of ChartView that listens to the user.
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QToolTip>
#include <cmath>
#include <limits>

#include "ui/charts/chart_text.h"
#include "ui/charts/chart_view.h"

namespace lab::ui {

namespace {

/// How near the pointer has to come to a point.
constexpr double kReach = 24;

}  // namespace

bool ChartView::isDrawn(const ChartCursor& cursor) const {
    return isDrawable(content(), pointAt(cursor));
}

std::optional<ChartCursor> ChartView::drawnFrom(ChartCursor cursor, int step) const {
    const auto count =
        static_cast<int>(content().series[static_cast<std::size_t>(cursor.series)].points.size());
    for (; cursor.point >= 0 && cursor.point < count; cursor.point += step) {
        if (isDrawn(cursor)) {
            return cursor;
        }
    }
    return std::nullopt;
}

std::optional<ChartCursor> ChartView::nearestIn(int series, double x) const {
    std::optional<ChartCursor> nearest;
    double least = std::numeric_limits<double>::infinity();
    const auto& points = content().series[static_cast<std::size_t>(series)].points;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const double distance = std::abs(points[i].x - x);
        if (isDrawable(content(), points[i]) && distance < least) {
            least = distance;
            nearest = ChartCursor{series, static_cast<int>(i)};
        }
    }
    return nearest;
}

std::optional<ChartCursor> ChartView::nearestTo(const QPointF& place) const {
    std::optional<ChartCursor> nearest;
    double least = m_theme.scaledF(kReach);
    for (int series = 0; series < static_cast<int>(content().series.size()); ++series) {
        for (std::optional<ChartCursor> at = drawnFrom({series, 0}, 1); at;
             at = drawnFrom({series, at->point + 1}, 1)) {
            const QPointF apart = placeOf(*at) - place;
            const double distance = std::hypot(apart.x(), apart.y());
            if (distance < least) {
                least = distance;
                nearest = at;
            }
        }
    }
    return nearest;
}

std::optional<ChartCursor> ChartView::firstCursor() const {
    for (int series = 0; series < static_cast<int>(content().series.size()); ++series) {
        if (const auto first = drawnFrom({series, 0}, 1)) {
            return first;
        }
    }
    return std::nullopt;
}

std::optional<ChartCursor> ChartView::besideSeries(const ChartCursor& cursor, int step) const {
    const int count = static_cast<int>(content().series.size());
    for (int series = cursor.series + step; series >= 0 && series < count; series += step) {
        if (const auto nearest = nearestIn(series, pointAt(cursor).x)) {
            return nearest;
        }
    }
    return cursor;
}

std::optional<ChartCursor> ChartView::cursorAfterKey(int key) const {
    const bool isOurs =
        (key >= Qt::Key_Left && key <= Qt::Key_Down) || key == Qt::Key_Home || key == Qt::Key_End;
    if (!isOurs) {
        return std::nullopt;
    }
    if (!m_cursor && key != Qt::Key_End) {
        return firstCursor();
    }
    const std::optional<ChartCursor> start = m_cursor ? m_cursor : firstCursor();
    if (!start) {
        return std::nullopt;
    }
    const ChartCursor at = *start;
    const auto last =
        static_cast<int>(content().series[static_cast<std::size_t>(at.series)].points.size()) - 1;
    switch (key) {
        case Qt::Key_Left:
            return drawnFrom({at.series, at.point - 1}, -1).value_or(at);
        case Qt::Key_Right:
            return drawnFrom({at.series, at.point + 1}, 1).value_or(at);
        case Qt::Key_Up:
            return besideSeries(at, -1);
        case Qt::Key_Down:
            return besideSeries(at, 1);
        case Qt::Key_Home:
            return drawnFrom({at.series, 0}, 1);
        default:
            return drawnFrom({at.series, last}, -1);
    }
}

void ChartView::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        return copyNumbers();
    }
    const bool hasModifier = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (const std::optional<ChartCursor> cursor = cursorAfterKey(event->key()); cursor && !hasModifier) {
        return moveCursor(*cursor);
    }
    if (event->key() == Qt::Key_Escape && m_cursor) {
        m_cursor.reset();
        announce();
        return update();
    }
    QWidget::keyPressEvent(event);
}

void ChartView::moveCursor(const ChartCursor& cursor) {
    m_hover.reset();
    update();
    if (m_cursor != cursor) {
        m_cursor = cursor;
        announce();
        emit cursorMoved(cursor);
    }
}

bool ChartView::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const std::optional<ChartCursor> near = nearestTo(help->pos())) {
            QToolTip::showText(help->globalPos(), pointSentence(content(), *near), this);
            return true;
        }
    }
    return QWidget::event(event);
}

void ChartView::mouseMoveEvent(QMouseEvent* event) {
    const std::optional<ChartCursor> near = nearestTo(event->position());
    if (near != m_hover) {
        m_hover = near;
        update();
    }
}

void ChartView::mousePressEvent(QMouseEvent* event) {
    const std::optional<ChartCursor> near = nearestTo(event->position());
    if (event->button() == Qt::LeftButton && near) {
        return moveCursor(*near);
    }
    QWidget::mousePressEvent(event);
}

void ChartView::leaveEvent(QEvent* event) {
    QWidget::leaveEvent(event);
    if (m_hover) {
        m_hover.reset();
        update();
    }
}

void ChartView::contextMenuEvent(QContextMenuEvent* event) {
    QMenu menu(this);
    const bool hasData = hasDrawablePoint(content());
    menu.addAction(tr("Copy picture"), this, &ChartView::copyPicture)->setEnabled(hasData);
    menu.addAction(tr("Copy numbers"), this, &ChartView::copyNumbers)->setEnabled(hasData);
    menu.addSeparator();
    menu.addAction(tr("Save picture…"), this, &ChartView::savePictureRequested)->setEnabled(hasData);
    menu.addAction(tr("Save numbers…"), this, &ChartView::saveNumbersRequested)->setEnabled(hasData);
    menu.exec(event->globalPos());
}

}  // namespace lab::ui
