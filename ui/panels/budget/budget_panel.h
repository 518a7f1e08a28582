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

class NoticeBar;

/// Attention as a budget: an hour is planned, run many times on the background lane, and compared with a
/// better plan that is searched for. GUI thread.
class BudgetPanel : public QWidget {
    Q_OBJECT

  public:
    explicit BudgetPanel(const PanelServices& services, QWidget* parent = nullptr);

  protected:
    [[nodiscard]] bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    struct Subject {
        human::SceneSettings scene;
        human::HourPlan plan;
        bool operator==(const Subject&) const = default;
    };

    void buildLayout();
    [[nodiscard]] QLayout* makeTools();
    [[nodiscard]] QWidget* makeResults();
    void connectSignals();
    void connectTimeline();
    void retranslate();
    void retranslateResults();
    void fit();
    void fitForm();
    void fitResults();
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
    void showBetter();
    void showProgress(double share);
    void showSentence();
    void useBetterPlan();
    void saveNumbers();
    [[nodiscard]] bool isOfPresentPlan() const;
    [[nodiscard]] bool isBetterPlanInUse() const;

    PanelServices m_services;
    BackgroundWork m_work;
    BudgetEditor* m_editor;
    QScrollArea* m_formArea;
    PlanTimelineView* m_timeline;
    QPushButton* m_run;
    QPushButton* m_search;
    QProgressBar* m_progress;
    QLabel* m_runCount;
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
    QLabel* m_illustration;
    Subject m_asked;  ///< what is being run
    Subject m_of;     ///< what the results are of
    std::shared_ptr<const human::BudgetResult> m_present;
    std::shared_ptr<const human::BetterPlan> m_found;
    bool m_isSearching = false;
};

}  // namespace lab::ui
