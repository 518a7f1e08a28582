#pragma once

#include <QTableView>
#include <QTimer>
#include <QToolButton>

#include "ui/editors/collapsible_group.h"
#include "ui/panels/human/scene_log_model.h"
#include "ui/panels/panel_services.h"

namespace lab::ui {

/// The event log of the scene as a table that can be copied and saved. Works only while it is open.
class LogGroup : public CollapsibleGroup {
    Q_OBJECT

  public:
    explicit LogGroup(const PanelServices& services, QWidget* parent = nullptr);

  protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void buildLayout();
    void connectSignals();
    void retranslate();
    void showLog();
    void fitTable();
    void copy();
    void save();

    PanelServices m_services;
    SceneLogModel m_model;
    QTableView* m_table;
    QTimer m_fitRows;
    QToolButton* m_copy;
    QToolButton* m_save;
};

}  // namespace lab::ui
