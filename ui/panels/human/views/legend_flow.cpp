#include "ui/panels/human/views/legend_flow.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace lab::ui {

namespace {

constexpr double kSample = 10;
constexpr double kSampleGap = 5;
constexpr double kBetween = 12;

}  // namespace

LegendFlow flowLegend(const SceneLook& look, const std::vector<LegendEntry>& entries, double width) {
    LegendFlow flow;
    const double sample = look.theme.scaledF(kSample + kSampleGap);
    const double gap = look.theme.scaledF(kSampleGap);
    double x = 0;
    double y = 0;
    for (const LegendEntry& entry : entries) {
        const double number = entry.numberWidth > 0 ? gap + entry.numberWidth : 0;
        const double wanted = std::min(sample + std::ceil(look.nameWidth(entry.name)) + 1 + number, width);
        if (x > 0 && x + wanted > width) {
            x = 0;
            y += look.lineHeight;
        }
        flow.places.emplace_back(x, y, wanted, look.lineHeight);
        flow.numbers.emplace_back(x + wanted - entry.numberWidth, y);
        x += wanted + look.theme.scaledF(kBetween);
    }
    flow.height = entries.empty() ? 0 : y + look.lineHeight;
    return flow;
}

void paintLegend(QPainter& painter, const SceneRoom& room, const LegendLayout& legend, QPointF topLeft) {
    const std::vector<LegendEntry>& entries = legend.entries;
    const LegendFlow& flow = legend.flow;
    const double side = room.scaled(kSample);
    const double gap = room.scaled(kSampleGap);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const QRectF place = flow.places[i].translated(topLeft);
        const QRectF sample(std::round(place.left()), std::round(place.center().y() - side / 2), side, side);
        paintFill(painter, sample, entries[i].look, room.theme().zoom);
        const double number = entries[i].numberWidth > 0 ? gap + entries[i].numberWidth : 0;
        const QPointF name(place.left() + side + gap, place.top());
        room.look.drawName(painter, name, entries[i].name, room.theme().text,
                           place.right() - number - name.x());
    }
}

}  // namespace lab::ui
