#pragma once

#include "core/engine/compute_result.h"
#include "ui/heatmap/heatmap_content.h"
#include "ui/panels/panel_services.h"

namespace lab::ui {

class HeatmapView;

/// A cell of `stage` of the head that a result shows, as an override of value 0.
[[nodiscard]] project::Override placeOf(const engine::ComputeResult& result, project::Stage stage, Index row,
                                        Index column);

/// Lets the numbers of a picture of `stage` be typed over and marks those that are. The picture of the scores
/// also marks the cells whose mask was painted.
void markOverrides(const engine::HeadResult& head, project::Stage stage, HeatmapContent& content);

/// One undo step of its own, however quickly it follows the last.
void changeOverrides(Document& document, std::vector<project::Override> overrides);

/// Numbers typed over a picture of `stage`, and releases, become undo steps of the document.
void connectEditing(HeatmapView& view, project::Stage stage, const PanelServices& services);

}  // namespace lab::ui
