#pragma once

namespace lab::ui {

/// Lets screen readers know a ChartView as a chart and read its read-out as its value. Further calls change
/// nothing; has to be called before the first view is asked for.
void installChartAccessibility();

}  // namespace lab::ui
