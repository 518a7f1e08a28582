#pragma once

#include <QComboBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QWidget>

#include "ui/engine_bridge/background_work.h"
#include "ui/panels/budget/budget_bars_view.h"
#include "ui/panels/budget/budget_editor.h"
#include "ui/panels/budget/budget_results.h"
#include "ui/panels/budget/budget_table_model.h"
#include "ui/panels/budget/plan_timeline_view.h"
#include "ui/panels/panel_services.h"

namespace lab::ui {

class ElidedLabel;
class NoticeBar;

/// Attention as a budget: an hour is planned, run many times on the background lane, and compared with a
/// better plan that is searched for. GUI thread.
class BudgetPanel : public QWidget {
    Q_OBJECT

  public:
    explicit BudgetPanel(const PanelServices& services, QWidget* parent = nullptr);

  protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void buildLayout();
    [[nodiscard]] QLayout* makeTools();
    void connectSignals();
    void connectTimeline();
    void retranslate();
    void retranslateResults();
    void fit();
    void showProject();
    void changePlan(const human::HourPlan& plan);
    void run();
    void search();
    void startOrCancel(void (BudgetPanel::*start)());
    void begin();
    void take(std::shared_ptr<const human::BudgetResult> result);
    void take(std::shared_ptr<const human::BetterPlan> found);
    void showRunning();
    void showResults();
    void showAge();
    void showSentence();
    void useBetterPlan();
    void saveNumbers();
    [[nodiscard]] bool isOfPresentPlan() const;

    PanelServices m_services;
    BackgroundWork m_work;
    BudgetEditor* m_editor;
    QScrollArea* m_formArea;
    PlanTimelineView* m_timeline;
    QPushButton* m_run;
    QPushButton* m_search;
    QProgressBar* m_progress;
    QComboBox* m_page;
    QToolButton* m_saveNumbers;
    QToolButton* m_savePicture;
    NoticeBar* m_age;
    NoticeBar* m_better;
    QStackedWidget* m_pages;
    BudgetBarsView* m_bars;
    BudgetTableModel m_model;
    QTableView* m_table;
    QLabel* m_sentence;
    ElidedLabel* m_sentenceLine;  ///< the same where the panel is low
    QLabel* m_illustration;
    human::SceneSettings m_sceneOf;  ///< what the results are of
    human::HourPlan m_planOf;
    std::shared_ptr<const human::BudgetResult> m_present;
    std::shared_ptr<const human::BetterPlan> m_found;
    bool m_isSearching = false;
};

}  // namespace lab::ui
