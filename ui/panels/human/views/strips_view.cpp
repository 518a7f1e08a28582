#include "ui/panels/human/views/strips_view.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/panels/human/scene_text.h"

namespace lab::ui {

namespace {

constexpr double kLinePixels = 24;
constexpr double kStripGap = 5;
constexpr double kInset = 2;
/// Points as near to a level line as this are on it.
constexpr double kLevelPixels = 0.15;
constexpr std::size_t kUsualStrips = 4;
/// A number of a strip, and the space before its unit.
constexpr int kNumberDigits = 6;

}  // namespace

QString StripsView::nameOf(const SceneStrip& strip) {
    //: %1 what is shown, such as "Control", %2 its symbol, such as "E"
    return strip.symbol.isEmpty() ? strip.name : tr("%1 %2", "name").arg(strip.name, strip.symbol);
}

std::size_t StripsView::count() const {
    return isEmpty() ? kUsualStrips : history().strips().size();
}

QString StripsView::title() const {
    return tr("State");
}

QString StripsView::emptyText() const {
    return tr("Nothing yet. Press Play: the lines show focus, control and alertness.");
}

double StripsView::wantedHeight(const SceneLook& look, double /*width*/) const {
    const double strip = look.lineHeight + look.theme.scaledF(kLinePixels + kStripGap);
    return static_cast<double>(count()) * strip + axisHeight(look);
}

QRectF StripsView::timePlace(const SceneRoom& room) const {
    return QRectF(room.place.topLeft(),
                  QPointF(room.place.right(), room.place.bottom() - axisHeight(room.look)))
        .toAlignedRect();
}

QRectF StripsView::linePlace(const SceneRoom& room, std::size_t strip) const {
    const QRectF all = timePlace(room);
    const double height = all.height() / static_cast<double>(std::max<std::size_t>(count(), 1));
    const double top = std::round(all.top() + static_cast<double>(strip) * height + room.look.lineHeight);
    const double bottom =
        std::round(all.top() + static_cast<double>(strip + 1) * height - room.scaled(kStripGap));
    return {all.left(), top, all.width(), std::max(bottom - top, 1.0)};
}

double StripsView::yOf(const QRectF& place, std::size_t strip, double value) const {
    const SceneStrip& shown = history().strips()[strip];
    // The low end may be the larger number: what is drawn higher is better.
    const double share = std::clamp((value - shown.low) / (shown.high - shown.low), 0.0, 1.0);
    // A line at either end is drawn inside.
    return place.bottom() - kInset - share * (place.height() - 2 * kInset);
}

QString StripsView::valueText(std::size_t strip, double value) const {
    const SceneStrip& shown = history().strips()[strip];
    if (!std::isfinite(value)) {
        return tr("none", "no value");
    }
    const QString number = QString::number(value, 'f', shown.digits).replace(QLatin1Char('-'), QChar(0x2212));
    //: a number and its unit
    return shown.unit.isEmpty() ? number : tr("%1 %2", "unit").arg(number, shown.unit);
}

QString StripsView::toldValue(std::size_t strip, double value) const {
    const SceneStrip& shown = history().strips()[strip];
    return shown.sentence.isEmpty() || !std::isfinite(value)
               ? valueText(strip, value)
               : shown.sentence.arg(QString::number(value, 'f', 0));
}

std::size_t StripsView::shownSample() const {
    return cursorSample().value_or(history().size() - 1);
}

void StripsView::paintGround(QPainter& painter, const SceneRoom& room) const {
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (std::size_t strip = 0; strip < count(); ++strip) {
        const SceneStrip& shown = history().strips()[strip];
        const QRectF place = linePlace(room, strip);
        painter.fillRect(place, room.theme().hover);
        for (const double y : {place.top(), place.bottom() - 1}) {
            painter.fillRect(QRectF(place.left(), y, place.width(), 1), room.theme().chartGrid);
        }
        if (shown.low < 0 && shown.high > 0) {
            painter.fillRect(QRectF(place.left(), std::round(yOf(place, strip, 0)), place.width(), 1),
                             room.theme().chartGrid);
        }
        const QPointF line(place.left(), place.top() - room.look.lineHeight);
        const QString name = nameOf(shown);
        room.look.drawName(painter, line, name, room.theme().text);
        //: what the lower and the upper end of a strip mean: %1 is low, %2 is high
        const QString ends = tr("%1 ↔ %2").arg(shown.lowText, shown.highText);
        const double left = room.look.nameWidth(name) + room.scaled(10);
        const auto number = static_cast<double>(kNumberDigits + shown.unit.size());
        const double remains = place.width() - left - number * room.look.digit;
        if (remains > room.scaled(30) && !shown.lowText.isEmpty()) {
            room.look.drawName(painter, line + QPointF(left, 0), ends, room.theme().mutedText, remains);
        }
    }
}

void StripsView::paintLive(QPainter& painter, const SceneRoom& room) const {
    const std::size_t sample = shownSample();
    for (std::size_t strip = 0; strip < count(); ++strip) {
        const QRectF place = linePlace(room, strip);
        paintLine(painter, room, strip);
        const QPointF right(place.right(), place.top() - room.look.lineHeight);
        room.look.drawNumberRight(painter, right, valueText(strip, history().state(sample, strip)),
                                  room.theme().text);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintTimeAxis(painter, room, timePlace(room));
    paintCursorLine(painter, room, timePlace(room));
}

void StripsView::paintLine(QPainter& painter, const SceneRoom& room, std::size_t strip) const {
    const QRectF place = linePlace(room, strip);
    const TimeSpan shown = span();
    // One point a pixel is as much as can be seen, and a level stretch needs but its ends.
    const double least = shown.length() / place.width();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(room.theme().series[0], room.scaled(1.5), Qt::SolidLine, Qt::FlatCap, Qt::BevelJoin));
    m_line.clear();
    std::optional<QPointF> passed;
    const auto draw = [&] {
        if (passed) {
            m_line << *passed;
        }
        painter.drawPolyline(m_line);
        m_line.clear();
        passed.reset();
    };
    double next = shown.from;
    for (std::size_t sample = history().firstFrom(shown.from); sample < history().size(); ++sample) {
        const double time = history().seconds(sample);
        const double value = history().state(sample, strip);
        if (!std::isfinite(value)) {
            draw();
        } else if (time >= next || sample + 1 == history().size()) {
            const QPointF point(xOf(place, time), yOf(place, strip, value));
            next = time + least;
            if (!m_line.isEmpty() && std::abs(point.y() - m_line.back().y()) < kLevelPixels) {
                passed = point;
                continue;
            }
            if (passed) {
                m_line << *passed;
                passed.reset();
            }
            m_line << point;
        }
    }
    draw();
}

QString StripsView::readOut() const {
    const std::optional<std::size_t> sample = cursorSample();
    if (!sample) {
        return {};
    }
    return statesText(*sample);
}

QString StripsView::statesText(std::size_t sample) const {
    QString list;
    for (std::size_t strip = 0; strip < count(); ++strip) {
        //: %1 what is shown, such as "Control", %2 its value
        const QString item =
            tr("%1 %2", "value")
                .arg(history().strips()[strip].name, toldValue(strip, history().state(sample, strip)));
        //: joins two parts of a list
        list = list.isEmpty() ? item : tr("%1, %2").arg(list, item);
    }
    //: %1 a time such as "0:25.0", %2 a list of states
    return tr("%1: %2").arg(clockText(human::Seconds(history().seconds(sample))), list);
}

QString StripsView::shortTale() const {
    return statesText(history().size() - 1);
}

QString StripsView::tale() const {
    const TimeSpan shown = span();
    const std::size_t first = history().firstFrom(shown.from);
    const std::size_t last = history().size() - 1;
    QString text;
    for (std::size_t strip = 0; strip < count(); ++strip) {
        double low = history().state(last, strip);
        double high = low;
        for (std::size_t sample = first; sample <= last; ++sample) {
            low = std::fmin(low, history().state(sample, strip));
            high = std::fmax(high, history().state(sample, strip));
        }
        //: %1 what is shown, %2 its value now, %3 %4 between which values it was
        const QString sentence =
            tr("%1 is %2, and was between %3 and %4.")
                .arg(nameOf(history().strips()[strip]), toldValue(strip, history().state(last, strip)),
                     valueText(strip, low), valueText(strip, high));
        //: two sentences, one after the other
        text = text.isEmpty() ? sentence : tr("%1 %2", "sentences").arg(text, sentence);
    }
    return text;
}

SceneTable StripsView::table() const {
    SceneTable table;
    if (isEmpty()) {
        return table;
    }
    table.header << tr("Time (s)");
    for (const SceneStrip& strip : history().strips()) {
        //: %1 what is shown, %2 its unit
        table.header << (strip.unit.isEmpty() ? nameOf(strip) : tr("%1 (%2)").arg(nameOf(strip), strip.unit));
    }
    for (std::size_t sample = 0; sample < history().size(); ++sample) {
        QVariantList row{history().seconds(sample)};
        for (std::size_t strip = 0; strip < history().strips().size(); ++strip) {
            row << history().state(sample, strip);
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

}  // namespace lab::ui
