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
    bool isClosedAtFirst = false;
    bool isBesideHeads = false;  ///< opens as a tab there, not beside the ladder
};

/// All docks, in the order in which they are stacked. A new panel is one line here.
[[nodiscard]] const std::vector<PanelEntry>& panelList();

}  // namespace lab::ui
