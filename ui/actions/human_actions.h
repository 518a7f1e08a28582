#pragma once

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <vector>

#include "ui/panels/panel_services.h"

class QDockWidget;

namespace lab::ui {

class HumanPanel;

/// The scene by menu and by keys: play, step, begin again, choose a scene, let something happen. What is done
/// so can be seen: the dock opens.
class HumanActions : public QObject {
    Q_OBJECT

  public:
    HumanActions(const PanelServices& services, HumanPanel& panel, QMainWindow& window);

    void addTo(QMenu& menu);
    void retranslate();

  private:
    void connectSignals();
    void makeItems();
    void makePresets();
    void showPlayback();
    void openDock();

    PanelServices m_services;
    HumanPanel& m_panel;
    QDockWidget* m_dock;
    QAction* m_play;
    QAction* m_step;
    QAction* m_restart;
    QMenu* m_presetMenu;
    QMenu* m_itemMenu;
    std::vector<QAction*> m_presets;
    std::vector<QAction*> m_items;  ///< by ShelfItem
};

}  // namespace lab::ui
