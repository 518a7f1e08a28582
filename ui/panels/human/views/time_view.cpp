#include "ui/panels/human/views/time_view.h"

#include <QCoreApplication>
#include <QPainter>
#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>

#include "ui/panels/human/scene_text.h"

namespace lab::ui {

namespace {

struct TimeText {
    Q_DECLARE_TR_FUNCTIONS(lab::ui::TimeView)
};

constexpr double kMinutesFrom = 120;
/// Ticks stand at multiples of one of these, in seconds.
constexpr std::array kTickSteps{1.0, 2.0, 5.0, 10.0, 15.0, 30.0, 60.0, 120.0, 300.0, 600.0, 1200.0};
/// So many key presses cross the picture.
constexpr double kKeySteps = 60;
constexpr double kPageSteps = 10;
constexpr double kTickPixels = 3;
constexpr double kTickGap = 8;
/// By less than that the picture does not move on: at the speed of life it is drawn ten times a second.
constexpr double kSeenPixels = 0.5;
constexpr std::chrono::milliseconds kLate{100};

/// As clockText(), without tenths: ticks stand at whole seconds.
QString tickText(double seconds) {
    const QString text = clockText(human::Seconds(seconds));
    return text.left(text.lastIndexOf(QLatin1Char('.')));
}

}  // namespace

QString timeText(double seconds, int digits) {
    if (seconds < kMinutesFrom) {
        return TimeText::tr("%1 s", "seconds of scene time").arg(seconds, 0, 'f', digits);
    }
    const double minutes = std::floor(seconds / 60);
    return TimeText::tr("%1 min %2 s").arg(minutes).arg(seconds - 60 * minutes, 0, 'f', digits);
}

TimeView::TimeView(QWidget* parent) : SceneView(parent) {
    m_late.setSingleShot(true);
    m_late.setInterval(kLate);
    connect(&m_late, &QTimer::timeout, this, &TimeView::draw);
}

void TimeView::setHistory(const SceneHistory* history) {
    m_history = history;
    m_generation = -1;
    refresh();
}

void TimeView::refresh() {
    const int generation = m_history == nullptr ? 0 : m_history->generation();
    if (generation != m_generation || isEmpty() != m_wasEmpty) {
        m_generation = generation;
        m_wasEmpty = isEmpty();
        generationChanged();
        groundChanged();
        m_drawnTo = -1;
    }
    const double end = isEmpty() ? -1 : m_history->seconds(m_history->size() - 1);
    const double pixel = m_span / std::max(1.0, width() * devicePixelRatioF());
    const bool isAhead = end >= m_drawnTo && end < m_drawnTo + kSeenPixels * pixel;
    if (isAhead && m_drawnMarks == m_history->marks().size()) {
        m_late.start();
        return;
    }
    draw();
}

void TimeView::draw() {
    m_late.stop();
    m_drawnTo = isEmpty() ? -1 : m_history->seconds(m_history->size() - 1);
    m_drawnMarks = isEmpty() ? 0 : m_history->marks().size();
    liveChanged();
}

void TimeView::setSpan(double seconds) {
    m_span = std::max(seconds, 1.0);
    groundChanged();
}

TimeSpan TimeView::span() const {
    const double last = m_history == nullptr ? 0 : m_history->lastSeconds();
    const double to = std::max(last, m_span);
    return {to - m_span, to};
}

QString TimeView::spanText() const {
    //: how much time a picture shows
    return tr("last %1").arg(timeText(m_span, 0));
}

double TimeView::xOf(const QRectF& place, double seconds) const {
    const TimeSpan shown = span();
    return place.left() + (seconds - shown.from) / shown.length() * place.width();
}

double TimeView::step() const {
    return m_span / kKeySteps;
}

std::optional<std::size_t> TimeView::cursorSample() const {
    const std::optional<double> time = cursorTime();
    if (isEmpty() || !time || *time < span().from || *time > m_history->lastSeconds()) {
        return std::nullopt;
    }
    return m_history->nearest(*time);
}

void TimeView::setCursorTime(std::optional<double> seconds) {
    if (m_cursor != seconds || m_pointed) {
        m_cursor = seconds;
        m_pointed.reset();
        update();
    }
}

void TimeView::changeCursor(std::optional<double> cursor, std::optional<double> pointed) {
    m_cursor = cursor;
    m_pointed = pointed;
    emit cursorTimeChanged(cursorTime());
}

bool TimeView::moveCursor(int key) {
    const double first = std::max(span().from, m_history->firstSeconds());
    const double last = m_history->lastSeconds();
    const double from = std::clamp(m_cursor.value_or(last), first, last);
    double wanted = from;
    switch (key) {
        case Qt::Key_Left:
            wanted = m_cursor ? from - step() : last;
            break;
        case Qt::Key_Right:
            wanted = m_cursor ? from + step() : last;
            break;
        case Qt::Key_PageUp:
            wanted = from - kPageSteps * step();
            break;
        case Qt::Key_PageDown:
            wanted = from + kPageSteps * step();
            break;
        case Qt::Key_Home:
            wanted = first;
            break;
        case Qt::Key_End:
            wanted = last;
            break;
        default:
            return false;
    }
    changeCursor(std::clamp(wanted, first, last), std::nullopt);
    return true;
}

void TimeView::dropCursor() {
    changeCursor(std::nullopt, std::nullopt);
}

bool TimeView::pointAt(std::optional<QPointF> place) {
    std::optional<double> pointed;
    if (place) {
        const QRectF time = timePlace(room());
        const double seconds =
            span().from + (place->x() - time.left()) / std::max(time.width(), 1.0) * span().length();
        const bool isInside = place->x() >= time.left() && place->x() <= time.right();
        pointed = isInside && seconds <= m_history->lastSeconds() ? std::optional(seconds) : std::nullopt;
    }
    if (pointed == m_pointed) {
        return false;
    }
    changeCursor(m_cursor, pointed);
    return true;
}

void TimeView::choosePointed() {
    if (m_pointed) {
        changeCursor(m_pointed, std::nullopt);
    }
}

double TimeView::axisHeight(const SceneLook& look) {
    return look.lineHeight + look.theme.scaledF(kTickPixels + 1);
}

void TimeView::paintTimeAxis(QPainter& painter, const SceneRoom& room, const QRectF& place) const {
    const TimeSpan shown = span();
    const double widest = room.look.numberWidth(tickText(std::ceil(shown.to))) + room.scaled(14);
    const auto fits = [&](double apart) { return apart / shown.length() * place.width() >= widest; };
    const auto found = std::ranges::find_if(kTickSteps, fits);
    const double apart = found == kTickSteps.end() ? kTickSteps.back() : *found;
    const double top = place.bottom() + room.scaled(kTickPixels);
    double written = place.left() - room.scaled(kTickGap);
    for (double time = std::ceil(shown.from / apart) * apart; time <= shown.to; time += apart) {
        const double x = xOf(place, time);
        painter.fillRect(QRectF(std::floor(x), place.bottom(), room.scaled(1), room.scaled(kTickPixels)),
                         room.theme().mutedText);
        const QString text = tickText(time);
        const double width = room.look.numberWidth(text);
        const double left = std::clamp(x - width / 2, place.left(), place.right() - width);
        // A label that was moved in from the edge may have no room left.
        if (left >= written + room.scaled(kTickGap)) {
            room.look.drawNumber(painter, {left, top}, text, room.theme().mutedText);
            written = left + width;
        }
    }
}

void TimeView::paintCursorLine(QPainter& painter, const SceneRoom& room, const QRectF& place) const {
    const std::optional<double> time = cursorTime();
    if (room.isExported || !time || *time < span().from || *time > span().to) {
        return;
    }
    const double x = std::round(xOf(place, *time));
    const double width = room.scaled(1.5);
    painter.fillRect(QRectF(x - width, place.top(), 3 * width, place.height()), room.theme().markHalo);
    painter.fillRect(QRectF(x, place.top(), width, place.height()), room.theme().cursorMark);
}

}  // namespace lab::ui
