// The dock "Attention as a budget": an hour is planned, run, and compared with a better plan.
#include <QDockWidget>
#include <QPushButton>
#include <QSpinBox>

#include "tests/ui/main_window/window_test.h"
#include "ui/panels/budget/budget_bars_view.h"
#include "ui/panels/budget/plan_timeline_view.h"

namespace lab::test {

namespace {

constexpr int kPatience = 280000;

class BudgetWindowTest : public WindowTest {
  protected:
    [[nodiscard]] ui::BudgetBarsView& bars() const {
        return *window().findChild<ui::BudgetBarsView*>("budgetBars");
    }
    [[nodiscard]] ui::PlanTimelineView& timeline() const {
        return *window().findChild<ui::PlanTimelineView*>("planTimeline");
    }
    void open() const {
        trigger("Attention as a budget");
        ASSERT_TRUE(waitUntil([this] { return timeline().isVisible(); }));
    }
};

TEST_F(BudgetWindowTest, IsClosedAtFirstAndShowsTheHour) {
    EXPECT_FALSE(timeline().isVisible());
    open();
    ASSERT_EQ(timeline().plan().parts.size(), 2U) << "one for each task of the scene, which share the hour";
    EXPECT_EQ(timeline().plan().parts[0].when.length, 30);
    EXPECT_EQ(timeline().plan().parts[1].when.length, 30);
    EXPECT_TRUE(bars().isEmpty());
}

TEST_F(BudgetWindowTest, BreaksAreUndoableEdits) {
    open();
    press("Add break");
    ASSERT_EQ(timeline().plan().breaks.size(), 1U);
    timeline().setFocus();
    key(timeline(), Qt::Key_Home);
    key(timeline(), Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(timeline().plan().breaks[0].from, 28);
    undo();
    undo();
    EXPECT_TRUE(timeline().plan().breaks.empty());
}

TEST_F(BudgetWindowTest, RunsTheHourTwoHundredTimes) {
    open();
    press("Run the plan");
    ASSERT_TRUE(QTest::qWaitFor([this] { return !bars().isEmpty(); }, kPatience));
    EXPECT_EQ(bars().content().runs, 200);
    const ui::BudgetNumber& done = bars().content().lines[0].yours;
    EXPECT_GT(done.mean, 5);
    EXPECT_LT(done.mean, 60);
    EXPECT_LT(done.low, done.mean);
    EXPECT_GT(done.high, done.mean);
    EXPECT_FALSE(canUndo()) << "running is no edit";
    press("Add break");
    EXPECT_TRUE(says("These results belong to an earlier plan."));
    press("Find a better plan");
    EXPECT_FALSE(bars().isEmpty()) << "the old result stays while it is searched";
    press("Cancel the search");
    ASSERT_TRUE(waitUntil([this] { return find<QPushButton>("Run the plan") != nullptr; }));
    EXPECT_EQ(bars().content().runs, 200) << "and when the search is cancelled";
}

TEST_F(BudgetWindowTest, CanBeCancelled) {
    open();
    press("Find a better plan");
    press("Cancel the search");
    ASSERT_TRUE(waitUntil([this] { return find<QPushButton>("Run the plan") != nullptr; }));
    EXPECT_TRUE(bars().isEmpty());
    EXPECT_TRUE(says("Cancelled"));
}

TEST_F(BudgetWindowTest, UsesABetterPlanAndTakesItBack) {
    open();
    named<QSpinBox>("Messages an hour").setValue(60);
    press("Find a better plan");
    ASSERT_TRUE(QTest::qWaitFor([this] { return !bars().isEmpty(); }, kPatience));
    ASSERT_TRUE(bars().content().lines[0].difference);
    EXPECT_GT(bars().content().lines[0].difference->low, 0) << "with so many messages, batching is better";
    press("Use this plan");
    EXPECT_TRUE(waitUntil([this] { return !timeline().plan().deliveries.empty(); }));
    EXPECT_TRUE(waitUntil([this] { return says("It is your plan now."); }));
    EXPECT_FALSE(says("These results belong to an earlier plan."));
    undo();
    EXPECT_TRUE(waitUntil([this] { return timeline().plan().deliveries.empty(); }));
}

}  // namespace

}  // namespace lab::test
