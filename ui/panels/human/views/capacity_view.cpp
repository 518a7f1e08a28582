#include "ui/panels/human/views/capacity_view.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/panels/human/views/part_text.h"
#include "ui/panels/human/views/time_view.h"

namespace lab::ui {

namespace {

constexpr double kBarPixels = 14;
constexpr double kBarGap = 4;

bool haveSameKinds(const std::vector<ScenePart>& one, const std::vector<ScenePart>& other) {
    return std::ranges::equal(one, other, {}, &ScenePart::kind, &ScenePart::kind);
}

}  // namespace

void CapacityView::setContent(const CapacityContent& content) {
    const bool isSame = haveSameKinds(content.parts, m_content.parts);
    m_content = content;
    const QString caption = this->caption();
    if (!isSame || caption != m_caption) {
        m_caption = caption;
        groundChanged();
    }
    liveChanged();
}

QString CapacityView::title() const {
    return tr("Capacity");
}

QString CapacityView::caption() const {
    const QString available = QString::number(m_content.available, 'f', 1);
    const QString whole = QString::number(m_content.capacity, 'f', 0);
    if (m_content.seconds <= 0) {
        //: %1 the capacity of a sleepy person, %2 that of a rested one
        return tr("C₀ρ %1 of C₀ %2 items/s, now").arg(available, whole);
    }
    //: %1 the capacity of a sleepy person, %2 that of a rested one, %3 a time
    return tr("C₀ρ %1 of C₀ %2 items/s, last %3").arg(available, whole, timeText(m_content.seconds, 0));
}

QString CapacityView::emptyText() const {
    return tr("Nothing yet. Press Play: the bar shows what becomes of the capacity.");
}

double CapacityView::sum() const {
    double sum = 0;
    for (const ScenePart& part : m_content.parts) {
        sum += std::max(part.value, 0.0);
    }
    return sum;
}

const LegendLayout& CapacityView::legend(const SceneLook& look, double width) const {
    return m_legend.get(look, width, [&] {
        LegendLayout layout;
        for (const ScenePart& part : m_content.parts) {
            layout.entries.push_back({partName(part.kind), partLook(part.kind, look.theme), look.digit * 5});
        }
        layout.flow = flowLegend(look, layout.entries, width);
        return layout;
    });
}

double CapacityView::wantedHeight(const SceneLook& look, double width) const {
    const double legendHeight = std::max(legend(look, width).flow.height, look.lineHeight);
    return look.theme.scaledF(kBarPixels + kBarGap) + legendHeight;
}

QRectF CapacityView::barPlace(const SceneRoom& room) {
    return {room.place.left(), std::round(room.place.top()), room.place.width(),
            std::round(room.scaled(kBarPixels))};
}

QRectF CapacityView::placeOf(const SceneRoom& room, int item) const {
    const QRectF bar = barPlace(room);
    // Where a person is faster than a rested one, the parts together are more than the capacity.
    const double scale = bar.width() / std::max(sum(), 1.0);
    double from = 0;
    for (int i = 0; i < item; ++i) {
        from += std::max(m_content.parts[static_cast<std::size_t>(i)].value, 0.0);
    }
    const double to = from + std::max(m_content.parts[static_cast<std::size_t>(item)].value, 0.0);
    const double left = std::round(bar.left() + from * scale);
    return {left, bar.top(), std::round(bar.left() + to * scale) - left, bar.height()};
}

void CapacityView::paintGround(QPainter& painter, const SceneRoom& room) const {
    const QPointF at(room.place.left(), barPlace(room).bottom() + room.scaled(kBarGap));
    paintLegend(painter, room, legend(room.look, room.place.width()), at);
}

void CapacityView::paintLive(QPainter& painter, const SceneRoom& room) const {
    const QRectF bar = barPlace(room);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(bar, room.theme().hover);
    const LegendLayout& layout = legend(room.look, room.place.width());
    for (int item = 0; item < itemCount(); ++item) {
        paintFill(painter, placeOf(room, item), layout.entries[static_cast<std::size_t>(item)].look,
                  room.theme().zoom);
    }
    const QPointF at(room.place.left(), bar.bottom() + room.scaled(kBarGap));
    for (std::size_t i = 0; i < m_content.parts.size(); ++i) {
        //: a number of per cent
        const QString number = tr("%1 %").arg(std::lround(100 * m_content.parts[i].value));
        room.look.drawNumber(painter, layout.flow.numbers[i] + at, number, room.theme().text);
    }
    paintCursorRing(painter, room);
}

QString CapacityView::sentenceOf(int item) const {
    const ScenePart& part = m_content.parts[static_cast<std::size_t>(item)];
    //: %1 such as "conflict", %2 a number of per cent, %3 a rate, %4 what it is
    return tr("%1: %2 %, %3 items/s; %4")
        .arg(partName(part.kind), QString::number(100 * part.value, 'f', 1),
             QString::number(part.value * m_content.capacity, 'f', 1), partMeaning(part.kind));
}

QString CapacityView::tale() const {
    QString list;
    for (const ScenePart& part : m_content.parts) {
        //: %1 such as "conflict", %2 a number of per cent
        const QString item = tr("%1 %2 %").arg(partName(part.kind)).arg(std::lround(100 * part.value));
        //: joins two parts of a list
        list = list.isEmpty() ? item : tr("%1; %2").arg(list, item);
    }
    //: %1 "C₀ρ 57.9 of C₀ 60 items/s, last 60 s", %2 a list of parts with their percentages
    return tr("%1: %2.").arg(caption(), list);
}

SceneTable CapacityView::table() const {
    SceneTable table;
    table.header << tr("Part of the capacity") << tr("Share (%)") << tr("Rate (items/s)");
    for (const ScenePart& part : m_content.parts) {
        table.rows.push_back({partName(part.kind), 100 * part.value, part.value * m_content.capacity});
    }
    return table;
}

}  // namespace lab::ui
