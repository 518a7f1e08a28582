#pragma once

#include "core/project/project.h"
#include "ui/selection/selection.h"

namespace lab::ui {

/// What is looked at, as it is saved beside a project.
[[nodiscard]] inline project::View viewOf(const Selection& selection) {
    project::View view{
        .layer = selection.layer().value, .head = selection.head().value, .query = {}, .key = {}};
    if (const std::optional<Cell> pinned = selection.pinned()) {
        view.query = pinned->query;
        view.key = pinned->key;
    }
    return view;
}

/// Looks at what a saved view says.
inline void applyView(const project::View& view, Selection& selection) {
    selection.setHover(std::nullopt);
    selection.setHead(LayerIndex{view.layer}, HeadIndex{view.head});
    selection.setPinned(view.query && view.key ? std::optional<Cell>(Cell{*view.query, *view.key})
                                               : std::nullopt);
}

}  // namespace lab::ui
