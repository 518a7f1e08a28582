#include "ui/panels/mask_painting.h"

#include <algorithm>

#include "core/engine/head_ladder.h"
#include "core/project/override_edit.h"
#include "ui/document/document.h"
#include "ui/engine_bridge/engine_bridge.h"
#include "ui/heatmap/heatmap_view.h"
#include "ui/panels/override_editing.h"
#include "ui/panels/project_access.h"

namespace lab::ui {

using project::Override;
using project::Stage;

MaskPainting::MaskPainting(HeatmapView& view, const PanelServices& services, QObject* parent)
    : QObject(parent), m_view(view), m_services(services) {
    connect(&view, &HeatmapView::strokeBegun, this, &MaskPainting::begin);
    connect(&view, &HeatmapView::strokeReached, this, &MaskPainting::reach);
    connect(&view, &HeatmapView::strokeEnded, this, &MaskPainting::end);
}

void MaskPainting::setActive(bool active) {
    m_view.setPainting(active);
    if (active) {
        m_view.setFocus();
    }
}

bool MaskPainting::hasPainting() const {
    const std::vector<Override>& overrides = m_services.document.project().overrides;
    return std::ranges::any_of(overrides, [](const Override& one) { return one.stage == Stage::Mask; });
}

void MaskPainting::clear() {
    Document& document = m_services.document;
    document.beginGesture();
    document.change(Property::Overrides, access::overrides,
                    project::withoutStage(document.project().overrides, Stage::Mask));
    document.endGesture();
}

bool MaskPainting::patternAllows(Index row, Index column) const {
    const engine::HeadResult& head = m_services.bridge.result()->head;
    const engine::OverriddenCell* painted = engine::overriddenAt(head, Stage::Mask, row, column);
    return painted != nullptr ? painted->computed != 0 : head.mask.allows(row, column);
}

bool MaskPainting::isSeen(Index row, Index column) const {
    const Override place = placeOf(*m_services.bridge.result(), Stage::Mask, row, column);
    const Override* painted = project::findOverride(m_services.document.project().overrides, place);
    return painted != nullptr ? painted->value != 0 : patternAllows(row, column);
}

void MaskPainting::begin(Index row, Index column) {
    if (!m_services.bridge.result()) {
        return;
    }
    m_shows = !isSeen(row, column);
    m_services.document.beginGesture();
    reach(row, column);
}

void MaskPainting::reach(Index row, Index column) {
    Document& document = m_services.document;
    Override one = placeOf(*m_services.bridge.result(), Stage::Mask, row, column);
    one.value = m_shows ? 1 : 0;
    // What the patterns do anyway needs no paint.
    std::vector<Override> overrides = patternAllows(row, column) == m_shows
                                          ? project::withoutOverride(document.project().overrides, one)
                                          : project::withOverride(document.project().overrides, one);
    document.change(Property::Overrides, access::overrides, std::move(overrides));
}

void MaskPainting::end() {
    m_services.document.endGesture();
}

}  // namespace lab::ui
