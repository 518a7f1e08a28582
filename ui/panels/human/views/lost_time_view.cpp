#include "ui/panels/human/views/lost_time_view.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/panels/human/views/part_text.h"
#include "ui/panels/human/views/time_view.h"

namespace lab::ui {

namespace {

constexpr double kRowGap = 3;
constexpr double kColumnGap = 8;
constexpr double kLargestNameShare = 0.45;
/// "123.4 min  100 %".
constexpr double kNumberDigits = 16;

QString minutesText(double seconds) {
    return QString::number(seconds / 60, 'f', seconds < 6000 ? 2 : 1);
}

}  // namespace

void LostTimeView::setContent(const LostTimeContent& content) {
    const bool isSame =
        std::ranges::equal(content.causes, m_content.causes, {}, &ScenePart::kind, &ScenePart::kind);
    const bool wasEmpty = isEmpty();
    m_content = content;
    if (!isSame || wasEmpty != isEmpty()) {
        groundChanged();
    }
    liveChanged();
}

QString LostTimeView::title() const {
    return tr("Time lost so far");
}

QString LostTimeView::caption() const {
    return tr("by cause, of the time gone by");
}

QString LostTimeView::emptyText() const {
    return tr("Nothing yet. Press Play: the bars show what time is lost to.");
}

double LostTimeView::percent(const ScenePart& cause) const {
    return 100 * cause.value / m_content.seconds;
}

double LostTimeView::wantedHeight(const SceneLook& look, double /*width*/) const {
    const double rows = std::max(itemCount(), 2);
    return rows * (look.lineHeight + look.theme.scaledF(kRowGap));
}

const LostTimeView::Columns& LostTimeView::columns(const SceneRoom& room) const {
    return m_columns.get(room.look, room.place.width(), [&] {
        double name = 0;
        for (const ScenePart& cause : m_content.causes) {
            name = std::max(name, std::ceil(room.look.nameWidth(partName(cause.kind))) + 1);
        }
        name = std::min(name, room.place.width() * kLargestNameShare);
        const double numbers = room.look.digit * kNumberDigits;
        return Columns{name,
                       std::max(room.place.width() - name - numbers - 2 * room.scaled(kColumnGap), 0.0)};
    });
}

QRectF LostTimeView::placeOf(const SceneRoom& room, int item) const {
    const double height = room.look.lineHeight + room.scaled(kRowGap);
    return {room.place.left(), room.place.top() + item * height, room.place.width(), room.look.lineHeight};
}

void LostTimeView::paintGround(QPainter& painter, const SceneRoom& room) const {
    const Columns& wide = columns(room);
    for (int item = 0; item < itemCount(); ++item) {
        const QRectF row = placeOf(room, item);
        const ScenePart& cause = m_content.causes[static_cast<std::size_t>(item)];
        room.look.drawName(painter, row.topLeft(), partName(cause.kind), room.theme().text, wide.name);
    }
}

void LostTimeView::paintLive(QPainter& painter, const SceneRoom& room) const {
    const Columns& wide = columns(room);
    double most = 0;
    for (const ScenePart& cause : m_content.causes) {
        most = std::max(most, cause.value);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int item = 0; item < itemCount(); ++item) {
        const QRectF row = placeOf(room, item);
        const ScenePart& cause = m_content.causes[static_cast<std::size_t>(item)];
        const double left = std::round(row.left() + wide.name + room.scaled(kColumnGap));
        // All bars by one measure: the longest is as long as there is room, but a second is never the half.
        const double measure = std::max(most, 0.05 * m_content.seconds);
        const double length = measure > 0 ? std::round(cause.value / measure * wide.bar) : 0;
        const QRectF bar(left, std::round(row.top() + room.scaled(2)), length,
                         std::round(row.height() - room.scaled(4)));
        paintFill(painter, bar, partLook(cause.kind, room.theme()), room.theme().zoom);
        //: a number of minutes
        const QString minutes = tr("%1 min", "time lost").arg(minutesText(cause.value));
        //: a number of per cent
        const QString share = tr("%1 %").arg(QString::number(percent(cause), 'f', 1));
        const double right = room.place.right();
        room.look.drawNumberRight(painter, {right - 7 * room.look.digit, row.top()}, minutes,
                                  room.theme().text);
        room.look.drawNumberRight(painter, {right, row.top()}, share, room.theme().mutedText);
    }
    paintCursorRing(painter, room);
}

QString LostTimeView::sentenceOf(int item) const {
    const ScenePart& cause = m_content.causes[static_cast<std::size_t>(item)];
    //: %1 such as "conflict", %2 a number of minutes, %3 of per cent, %4 what it is
    return tr("%1: %2 min, %3 % of the time; %4")
        .arg(partName(cause.kind), minutesText(cause.value), QString::number(percent(cause), 'f', 1),
             partMeaning(cause.kind));
}

QString LostTimeView::tale() const {
    const auto most = std::ranges::max_element(m_content.causes, {}, &ScenePart::value);
    double sum = 0;
    for (const ScenePart& cause : m_content.causes) {
        sum += cause.value;
    }
    //: %1 a time, %2 a number of minutes, %3 of per cent, %4 a cause such as "conflict", %5 minutes
    return tr("Of %1, %2 min (%3 %) were lost. The largest part: %4, %5 min.")
        .arg(timeText(m_content.seconds, 0), minutesText(sum),
             QString::number(100 * sum / m_content.seconds, 'f', 1), partName(most->kind),
             minutesText(most->value));
}

SceneTable LostTimeView::table() const {
    SceneTable table;
    table.header << tr("Cause") << tr("Lost (min)") << tr("Share of the time (%)");
    for (const ScenePart& cause : m_content.causes) {
        table.rows.push_back({partName(cause.kind), cause.value / 60, percent(cause)});
    }
    return table;
}

}  // namespace lab::ui
