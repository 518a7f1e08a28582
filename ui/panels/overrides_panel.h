#pragma once

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QWidget>

#include "ui/models/override_table_model.h"
#include "ui/panels/panel_services.h"
#include "ui/panels/view_refresh.h"

namespace lab::ui {

/// All overridden numbers, to be released one by one or all at once. Opens its dock when the first number is
/// overridden; filled only while it is on screen.
class OverridesPanel : public QWidget {
    Q_OBJECT

  public:
    explicit OverridesPanel(const PanelServices& services, QWidget* parent = nullptr);

  protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void buildLayout();
    void connectSignals();
    void retranslate();
    void showResult();
    void showButtons();
    void openForTheFirst();
    void releaseSelected();
    void releaseAll();

    PanelServices m_services;
    OverrideTableModel m_model;
    QLabel* m_empty;
    QTableView* m_table;
    QPushButton* m_release;
    QPushButton* m_releaseAll;
    bool m_hadNumbers = false;
    ViewRefresh m_refresh;
};

}  // namespace lab::ui
