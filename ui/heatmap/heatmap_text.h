#pragma once

#include <QString>

#include "ui/heatmap/heatmap_content.h"

namespace lab::ui {

/// "Query", "Key", "Feature".
[[nodiscard]] QString axisName(HeatmapAxis axis);

/// "Query ·it → Key ·tired: 0.6372", of a row alone "Query ·it".
[[nodiscard]] QString cellSentence(const HeatmapContent& content, const HeatmapCell& cell);

/// "Weights, 14 queries by 14 keys".
[[nodiscard]] QString sizeSentence(const HeatmapContent& content);

/// "Weights, 14 queries by 14 keys; largest 0.64 at query ·it, key ·tired." Looks at every cell.
[[nodiscard]] QString summarySentence(const HeatmapContent& content);

/// Labels and values, for a table calculation program: tab between columns, a line for each row, point as
/// decimal mark; masked cells are empty.
[[nodiscard]] QString tabSeparatedText(const HeatmapContent& content);

/// The cell of largest magnitude that is not masked; nothing if there is none.
[[nodiscard]] std::optional<HeatmapCell> largestCell(const HeatmapData& data);

}  // namespace lab::ui
