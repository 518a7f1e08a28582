#include <gtest/gtest.h>

#include <QDoubleSpinBox>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

#include "ui/panels/budget/budget_bars_view.h"
#include "ui/panels/budget/budget_editor.h"
#include "ui/panels/budget/budget_results.h"
#include "ui/panels/budget/budget_table_model.h"
#include "ui/panels/budget/plan_timeline_view.h"

namespace lab::ui {
namespace {

using human::Minutes;

PlanTimeline timeline() {
    PlanTimeline plan;
    plan.parts = {{"Reading", 0, {0, 40}}, {"Notes", 1, {40, 20}}};
    plan.breaks = {{20, 5}, {40, 5}};
    plan.deliveries = {20, 40};
    plan.interruptions = QStringLiteral("12 messages an hour.");
    return plan;
}

TEST(PlanTimeline, ABreakStopsAtItsNeighboursAndAtTheEnds) {
    const PlanTimeline plan = timeline();
    EXPECT_EQ(fittedBreak(plan, 0, {-3, 5}), (PlanStretch{0, 5}));
    EXPECT_EQ(fittedBreak(plan, 0, {38, 5}), (PlanStretch{35, 5})) << "the next begins at 40";
    EXPECT_EQ(fittedBreak(plan, 1, {58, 5}), (PlanStretch{55, 5}));
    EXPECT_EQ(fittedBreak(plan, 1, {40, 0.2}), (PlanStretch{40, kShortestBreak}));
    EXPECT_EQ(fittedBreak(plan, 0, {20.4, 5.3}), (PlanStretch{20, 5})) << "whole minutes";
}

TEST(PlanTimeline, ANewBreakGoesWhereThereIsMostRoom) {
    EXPECT_EQ(roomForBreak(PlanTimeline(), 5), (PlanStretch{27, 5}));
    EXPECT_EQ(roomForBreak(timeline(), 5), (PlanStretch{7, 5}));
    PlanTimeline full;
    full.breaks = {{0, 60}};
    EXPECT_EQ(roomForBreak(full, 5).length, 0);
}

class PlanTimelineViewTest : public testing::Test {
  protected:
    PlanTimelineViewTest() {
        m_view.resize(640, 110);
        m_view.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&m_view));
        m_view.setPlan(timeline());
        QObject::connect(&m_view, &PlanTimelineView::breakChanged,
                         [this](int which, const PlanStretch& wanted) {
                             m_changes.push_back({which, wanted});
                         });
    }
    struct Change {
        int which;
        PlanStretch wanted;
    };
    PlanTimelineView m_view;
    std::vector<Change> m_changes;
};

TEST_F(PlanTimelineViewTest, IsDraggedByItsMiddle) {
    const QRectF place = m_view.placeOnScreen(0);
    const double perMinute = place.width() / 5;
    const QSignalSpy started(&m_view, &PlanTimelineView::gestureStarted);
    const QSignalSpy finished(&m_view, &PlanTimelineView::gestureFinished);
    const QPoint from = place.center().toPoint();
    QTest::mousePress(m_view.viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(m_view.viewport(), from - QPoint(static_cast<int>(10 * perMinute), 0));
    ASSERT_FALSE(m_changes.empty());
    EXPECT_EQ(m_changes.back().which, 0);
    EXPECT_EQ(m_changes.back().wanted, (PlanStretch{10, 5}));
    QTest::mouseRelease(m_view.viewport(), Qt::LeftButton, {}, from);
    EXPECT_EQ(started.size(), 1);
    EXPECT_EQ(finished.size(), 1);
}

TEST_F(PlanTimelineViewTest, IsMadeLongerByItsEnd) {
    const QRectF place = m_view.placeOnScreen(0);
    const QPoint end(static_cast<int>(place.right()) - 1, static_cast<int>(place.center().y()));
    QTest::mousePress(m_view.viewport(), Qt::LeftButton, {}, end);
    QTest::mouseMove(m_view.viewport(), end + QPoint(static_cast<int>(place.width()), 0));
    ASSERT_FALSE(m_changes.empty());
    EXPECT_EQ(m_changes.back().wanted, (PlanStretch{20, 10}));
    QTest::mouseRelease(m_view.viewport(), Qt::LeftButton, {}, end);
}

TEST_F(PlanTimelineViewTest, IsEditedByKeys) {
    QTest::keyClick(&m_view, Qt::Key_Right);
    QTest::keyClick(&m_view, Qt::Key_Right);
    EXPECT_EQ(m_view.cursorItem(), 1);
    EXPECT_TRUE(m_view.readOut().contains("40:00 to 45:00"));
    QTest::keyClick(&m_view, Qt::Key_Right, Qt::ControlModifier);
    ASSERT_EQ(m_changes.size(), 1U);
    EXPECT_EQ(m_changes[0].wanted, (PlanStretch{41, 5}));
    QTest::keyClick(&m_view, Qt::Key_Left, Qt::ShiftModifier);
    ASSERT_EQ(m_changes.size(), 2U);
    EXPECT_EQ(m_changes[1].wanted, (PlanStretch{40, 4}));
    const QSignalSpy removed(&m_view, &PlanTimelineView::breakRemoved);
    const QSignalSpy added(&m_view, &PlanTimelineView::breakAdded);
    QTest::keyClick(&m_view, Qt::Key_Delete);
    QTest::keyClick(&m_view, Qt::Key_Insert);
    EXPECT_EQ(removed.size(), 1);
    EXPECT_EQ(added.size(), 1);
}

TEST_F(PlanTimelineViewTest, TellsTheHourInWordsAndAsATable) {
    EXPECT_TRUE(m_view.summary().contains("Reading from 0:00 to 40:00"));
    EXPECT_TRUE(m_view.summary().contains("12 messages an hour."));
    EXPECT_TRUE(m_view.toTabSeparatedText().contains("Break\t20\t25\n"));
}

TEST(BudgetEditor, ATypedBreakIsTakenOrRefusedInWords) {
    BudgetEditor editor;
    editor.setPlan({}, {{}, {}, 0, {{Minutes(25), Minutes(5)}}});
    std::vector<human::HourPlan> edits;
    QObject::connect(&editor, &BudgetEditor::planEdited,
                     [&edits](const human::HourPlan& plan) { edits.push_back(plan); });
    auto* table = editor.findChild<QTableWidget*>();
    table->item(0, 0)->setText(QStringLiteral("30"));
    ASSERT_EQ(edits.size(), 1U);
    EXPECT_EQ(edits[0].breaks[0].at, Minutes(30));
    table->item(0, 1)->setText(QStringLiteral("long"));
    EXPECT_EQ(edits.size(), 1U) << "nothing is lost";
    EXPECT_EQ(table->item(0, 1)->text(), "5");
    editor.addBreak();
    ASSERT_EQ(edits.size(), 2U);
    EXPECT_EQ(edits[1].breaks.size(), 2U);
}

TEST(BudgetEditor, OneTaskHasTheWholeHour) {
    BudgetEditor editor;
    editor.setPlan({}, {});
    EXPECT_EQ(editor.findChild<QDoubleSpinBox*>()->value(), 60);
}

human::PlanOutcome outcome(double done, double phone) {
    human::PlanOutcome run;
    run.done = done;
    run.phone = phone;
    run.spent.external = phone + 1;
    return run;
}

human::BetterPlan foundPlan() {
    human::BetterPlan plan;
    plan.presentRuns.runs = {outcome(30, 10), outcome(34, 12)};
    plan.bestRuns.runs = {outcome(35, 6), outcome(39, 8)};
    plan.gain = human::meanInterval({5, 5});
    plan.isBetter = true;
    plan.best.notifications.batchEvery = Minutes(20);
    plan.tried.resize(3);
    return plan;
}

// On paper: means 32 and 37, each pair 5 minutes apart, so that the interval of the difference is a point.
TEST(BudgetResults, DifferencesAreTakenPairByPair) {
    const BudgetLines lines = budgetLines(foundPlan());
    EXPECT_EQ(lines.runs, 2);
    EXPECT_EQ(lines.lines[0].yours.mean, 32);
    EXPECT_EQ(lines.lines[0].better->mean, 37);
    EXPECT_EQ(*lines.lines[0].difference, (BudgetNumber{5, 5, 5}));
    EXPECT_EQ(*lines.lines[1].difference, (BudgetNumber{-4, -4, -4}));
    EXPECT_EQ(lines.lines[1].yours.mean, 12) << "phone and other things outside";
    const QString sentence = betterPlanSentence(foundPlan());
    EXPECT_TRUE(sentence.contains("messages together every 20 min, no break")) << sentence.toStdString();
    EXPECT_TRUE(sentence.contains("the best of 3 plans tried")) << sentence.toStdString();
    EXPECT_TRUE(sentence.contains("+5.00 min"));
    EXPECT_TRUE(sentence.contains("Lost to phone and sounds"));
}

TEST(BudgetResults, WhatIsNotSureIsNotCalledBetter) {
    human::BetterPlan plan = foundPlan();
    plan.isBetter = false;
    plan.gain = human::meanInterval({-1, 2});
    EXPECT_TRUE(betterPlanSentence(plan).startsWith("No plan was found that is surely better"));
}

TEST(BudgetBars, ShowSentenceTableAndFileOfTheSameNumbers) {
    BudgetBarsView view;
    view.resize(800, 260);
    view.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&view));
    view.setContent(budgetLines(foundPlan()));
    QTest::keyClick(&view, Qt::Key_Down);
    EXPECT_TRUE(view.readOut().contains("Work done: your plan 32.00 min")) << view.readOut().toStdString();
    EXPECT_TRUE(view.summary().contains("difference +5.00 min"));
    EXPECT_TRUE(budgetTable(view.content(), QLatin1Char(',')).contains("\"Work done\",32,"));
    BudgetTableModel model;
    model.setContent(view.content());
    EXPECT_EQ(model.rowCount(), static_cast<int>(view.content().lines.size()));
    EXPECT_EQ(model.index(0, 3).data().toString(), "+5.00 min (+5.00 to +5.00)");
    EXPECT_FALSE(view.toImage().isNull());
}

}  // namespace
}  // namespace lab::ui
