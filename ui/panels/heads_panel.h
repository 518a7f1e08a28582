#pragma once

#include <QAction>
#include <QComboBox>
#include <QListView>
#include <QTimer>
#include <QWidget>

#include "ui/models/head_list_model.h"
#include "ui/panels/panel_services.h"

namespace lab::ui {

/// Small pictures of all heads' weights; choosing one shows it large.
class HeadsPanel : public QWidget {
    Q_OBJECT

  public:
    explicit HeadsPanel(const PanelServices& services, QWidget* parent = nullptr);

  protected:
    void changeEvent(QEvent* event) override;
    [[nodiscard]] bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void retranslate();
    void showResult();
    void showSelection();
    void showSwitch();
    void fitOrder();
    void chooseOrder(int order);
    void switchHead();
    void switchHeadOfModel(int layer, int head);

    PanelServices m_services;
    HeadListModel m_model;
    QComboBox* m_order;
    QListView* m_view;
    QAction* m_switch;
    QTimer m_arrange;  ///< after its size changed
    bool m_isShowing = false;
};

}  // namespace lab::ui
