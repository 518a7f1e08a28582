// The texts of BudgetPanel, its measures, and what it saves.
#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalBlocker>
#include <algorithm>
#include <cmath>

#include "ui/editors/notice_bar.h"
#include "ui/panels/budget/budget_panel.h"
#include "ui/panels/save_text.h"
#include "ui/theme/theme_controller.h"

namespace lab::ui {

namespace {

constexpr int kFormWidth = 250;
constexpr int kTimelineHeight = 92;

void name(QWidget* widget, const QString& accessible, const QString& toolTip) {
    widget->setAccessibleName(accessible);
    widget->setToolTip(toolTip);
}

}  // namespace

void BudgetPanel::fit() {
    const Theme& theme = m_services.theme.theme();
    m_editor->fitBreaks();
    fitForm();
    m_timeline->setFixedHeight(theme.scaled(kTimelineHeight));
    fitResults();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 6);
}

/// As wide as its fields are: names of tasks change, and fonts are settled only when it is shown.
void BudgetPanel::fitForm() {
    const int width =
        std::max(m_services.theme.theme().scaled(kFormWidth), m_editor->minimumSizeHint().width());
    m_formArea->setFixedWidth(width + m_formArea->verticalScrollBar()->sizeHint().width());
    m_editor->setMinimumHeight(std::max(0, m_editor->heightForWidth(width)));
}

bool BudgetPanel::eventFilter(QObject* watched, QEvent* event) {
    const bool changes = event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show;
    if (watched == m_editor && changes) {
        fitForm();
    }
    return QWidget::eventFilter(watched, event);
}

void BudgetPanel::fitResults() {
    m_bars->setMinimumHeight(m_bars->isEmpty() ? 0 : m_bars->wholeHeight());
}

void BudgetPanel::retranslate() {
    m_editor->retranslate();
    m_timeline->setTitles(tr("The planned hour"), QString());
    m_timeline->setToolTip(tr(
        "Drag a break by its middle or its ends. By keyboard: left and right choose a break, Ctrl with them "
        "moves it, Shift with them changes its length, Insert adds one, Delete takes it away"));
    m_timeline->setEmptyText(
        tr("There is no task to plan: add a task card in the scene of human attention."));
    m_illustration->setText(
        tr("Illustration: published parts, our wiring and constants; compare plans, not people."));
    m_illustration->setToolTip(tr(
        "The scene behind these runs joins published models with constants of our own; it has not been "
        "compared "
        "with data from classrooms. Differences between plans are its predictions, no measure of a person."));
    retranslateResults();
    showRunning();
    fit();
}

void BudgetPanel::retranslateResults() {
    const QSignalBlocker block(m_page);
    const int page = std::max(0, m_page->currentIndex());
    m_page->clear();
    m_page->addItems({tr("Chart"), tr("Table")});
    m_page->setCurrentIndex(page);
    name(m_page, tr("How the budget is shown"), tr("As a chart or as a table of the same numbers"));
    m_bars->setTitles(tr("Where the hour goes"), QString());
    m_bars->setToolTip(tr("Means over the runs with their 95 % intervals; up and down go from line to line"));
    m_bars->setEmptyText(tr("Press “Run” to live this hour 200 times, each time with other chance events."));
    m_saveNumbers->setText(tr("Numbers…"));
    name(m_saveNumbers, tr("Save numbers of the budget"),
         tr("Save what is shown as comma-separated values (CSV)"));
    m_savePicture->setText(tr("Picture…"));
    name(m_savePicture, tr("Save picture of the budget"), tr("Save the chart as a PNG picture"));
    name(m_table, tr("Numbers of the budget"),
         tr("A line for the work done and for each cause of loss, in minutes"));
    name(m_progress, tr("Progress of the runs"), tr("How much of the runs is done"));
}

void BudgetPanel::showRunning() {
    const bool isRunning = m_work.isRunning();
    m_progress->setVisible(isRunning);
    m_runCount->setVisible(isRunning);
    if (isRunning) {
        showProgress(0);
    }
    // What is shown is older than what is asked for.
    m_bars->setStale(isRunning);
    m_table->setEnabled(!isRunning);
    m_better->setEnabled(!isRunning);
    m_run->setVisible(!isRunning || !m_isSearching);
    m_search->setVisible(!isRunning || m_isSearching);
    const QString cancel = tr("Cancel");
    m_run->setText(isRunning ? cancel : tr("Run"));
    m_search->setText(isRunning ? cancel : tr("Find a better plan"));
    name(m_run, isRunning ? tr("Cancel the runs") : tr("Run the plan"),
         isRunning ? tr("End the runs")
                   : tr("Run this hour 200 times with different seeds, beside everything else"));
    name(m_search, isRunning ? tr("Cancel the search") : tr("Find a better plan"),
         isRunning
             ? tr("End the search")
             : tr("Try other times for messages and breaks, and compare the best with yours, pair by pair"));
}

void BudgetPanel::showSentence() {
    const BudgetLines& lines = m_bars->content();
    const QString tale = lines.lines.empty() ? QString() : budgetShortTale(lines);
    m_sentence->setText(tale);
    m_sentence->setVisible(!tale.isEmpty());
}

void BudgetPanel::showProgress(double share) {
    const int runs = static_cast<int>(std::lround(share * m_progress->maximum()));
    m_progress->setValue(runs);
    //: %1 how many runs are done, %2 of how many
    m_runCount->setText(tr("run %1 of %2").arg(runs).arg(m_progress->maximum()));
}

void BudgetPanel::saveNumbers() {
    QString csv = budgetTable(m_bars->content(), QLatin1Char(','));
    if (m_found) {
        csv += QStringLiteral("\r\n") + triedPlansCsv(*m_found);
    }
    saveText(*this, tr("Save numbers of the budget"), QStringLiteral("budget.csv"), csv);
}

}  // namespace lab::ui
