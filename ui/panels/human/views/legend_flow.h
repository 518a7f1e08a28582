#pragma once

#include <QRectF>
#include <vector>

#include "ui/panels/human/views/scene_view.h"

namespace lab::ui {

/// One entry of a legend: a sample of a fill, a name and, apart from it, room for a number.
struct LegendEntry {
    QString name;
    FillLook look;
    double numberWidth = 0;  ///< 0 if no number stands beside the name
};

/// Entries from left to right, in as many lines as they need.
struct LegendFlow {
    std::vector<QRectF> places;    ///< of whole entries
    std::vector<QPointF> numbers;  ///< where each number begins
    double height = 0;
};

[[nodiscard]] LegendFlow flowLegend(const SceneLook& look, const std::vector<LegendEntry>& entries,
                                    double width);

/// A legend and where its entries are.
struct LegendLayout {
    std::vector<LegendEntry> entries;
    LegendFlow flow;
};

/// Samples and names; numbers are drawn by those who know them.
void paintLegend(QPainter& painter, const SceneRoom& room, const LegendLayout& legend, QPointF topLeft);

}  // namespace lab::ui
