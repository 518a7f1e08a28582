#pragma once

#include <QString>

#include "ui/charts/chart_content.h"

namespace lab::ui {

/// "Temperature (K)", or the title alone.
[[nodiscard]] QString axisText(const ChartAxis& axis);

/// "Entropy (bit) against d_k", for where there is no room at the axes.
[[nodiscard]] QString axesText(const ChartContent& content);

/// Four significant digits, point as decimal mark.
[[nodiscard]] QString chartNumber(double value);

/// "Entropy at d_k 8: 1.72 bit", the read-out of a point.
[[nodiscard]] QString pointSentence(const ChartContent& content, const ChartCursor& cursor);

/// "Entropy rises from 0.4 at d_k 1 to 2.1 at 64." Looks at the points that can be drawn, in the order of x.
[[nodiscard]] QString trendSentence(const ChartContent& content, const ChartSeries& series);

/// The sentences of all series one after another; the empty text if there is nothing to tell.
[[nodiscard]] QString chartSentence(const ChartContent& content);

}  // namespace lab::ui
