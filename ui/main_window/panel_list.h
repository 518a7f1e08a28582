#pragma once

#include <QString>
#include <QWidget>
#include <vector>

#include "ui/panels/panel_services.h"

namespace lab::ui {

/// One dock of the main window.
struct PanelEntry {
    const char* id;  ///< untranslated; names the dock in the saved layout
    Qt::DockWidgetArea area;
    QString (*title)();
    QWidget* (*make)(const PanelServices& services, QWidget* parent);
    bool isOpenAtFirst = true;   ///< a closed one waits as a tab beside the ladder, or in its own area
    bool isBesideHeads = false;  ///< it waits beside the heads instead
    bool floats = false;         ///< it opens as a window of its own, for it needs more room than a dock has
};

/// All docks, in the order in which they are stacked. A new panel is one line here.
[[nodiscard]] const std::vector<PanelEntry>& panelList();

}  // namespace lab::ui
