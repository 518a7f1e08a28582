#pragma once

#include "ui/heatmap/heatmap_data.h"

namespace lab::ui {

/// Stretches each row by itself: the value of largest magnitude among its cells that are not masked gets the
/// end of the scale, which becomes 0 to 1, or -1 to 1 where it was symmetric. Rows of zeros stay as they are.
void stretchRows(HeatmapData& data);

}  // namespace lab::ui
