#include "ui/panels/override_editing.h"

#include "core/project/override_edit.h"
#include "ui/document/document.h"
#include "ui/engine_bridge/engine_bridge.h"
#include "ui/heatmap/heatmap_view.h"
#include "ui/panels/project_access.h"

namespace lab::ui {

namespace {

using project::Override;
using project::Stage;

void overwrite(const PanelServices& services, Override one) {
    changeOverrides(services.document, project::withOverride(services.document.project().overrides, one));
}

void release(const PanelServices& services, Stage stage, Index row, Index column) {
    const engine::ComputeResult& result = *services.bridge.result();
    const std::vector<Override>& overrides = services.document.project().overrides;
    const Override number = placeOf(result, stage, row, column);
    const bool isNumber = project::findOverride(overrides, number) != nullptr;
    const Override painted = placeOf(result, Stage::Mask, row, column);
    const bool isPainted = stage == Stage::Scores && project::findOverride(overrides, painted) != nullptr;
    if (isNumber) {
        changeOverrides(services.document, project::withoutOverride(overrides, number));
    } else if (isPainted) {
        changeOverrides(services.document, project::withoutOverride(overrides, painted));
    }
}

}  // namespace

void changeOverrides(Document& document, std::vector<Override> overrides) {
    document.beginGesture();
    document.change(Property::Overrides, access::overrides, std::move(overrides));
    document.endGesture();
}

Override placeOf(const engine::ComputeResult& result, Stage stage, Index row, Index column) {
    Override place;
    place.stage = stage;
    place.row = static_cast<int>(row);
    place.column = static_cast<int>(column);
    if (stage == Stage::Mask) {
        return place;
    }
    place.layer = result.request.layer.value;
    const bool isOfAllHeads = stage == Stage::Embeddings || stage == Stage::KeyEmbeddings;
    place.head = isOfAllHeads ? 0 : result.request.head.value;
    return place;
}

void markOverrides(const engine::HeadResult& head, Stage stage, HeatmapContent& content) {
    content.isEditable = !head.isOfModel || stage == Stage::Weights;
    content.replaced.clear();
    for (const engine::OverriddenCell& cell : head.overridden) {
        const bool isNumber = cell.override.stage == stage;
        const bool isPainted = stage == Stage::Scores && cell.override.stage == Stage::Mask;
        if (isNumber || isPainted) {
            content.replaced.push_back(
                {{cell.override.row, cell.override.column},
                 isNumber ? ReplacedCell::Kind::Number : ReplacedCell::Kind::Visibility,
                 cell.override.value,
                 cell.computed});
        }
    }
}

void connectEditing(HeatmapView& view, Stage stage, const PanelServices& services) {
    QObject::connect(&view, &HeatmapView::edited, &view,
                     [services, stage](Index row, Index column, double value) {
                         Override one = placeOf(*services.bridge.result(), stage, row, column);
                         one.value = value;
                         overwrite(services, one);
                     });
    QObject::connect(&view, &HeatmapView::releaseRequested, &view,
                     [services, stage](Index row, Index column) { release(services, stage, row, column); });
}

}  // namespace lab::ui
