#include "ui/panels/view_refresh.h"

#include <gtest/gtest.h>

#include <QTest>
#include <QWidget>

namespace lab::ui {
namespace {

/// A view in a window, which can be moved out of sight as a dock behind another tab is.
struct ViewRefreshTest : ::testing::Test {
    ViewRefreshTest() {
        window.resize(200, 100);
        view.resize(50, 50);
        window.show();
        static_cast<void>(QTest::qWaitForWindowExposed(&window));
    }
    [[nodiscard]] bool waitFor(int& count, int wanted) const {
        return QTest::qWaitFor([&] { return count == wanted; });
    }

    QWidget window;
    QWidget view{&window};
    int shown = 0;
    int letGo = 0;
    ViewRefresh refresh{view, {.show = [this] { ++shown; }, .letGo = [this] { ++letGo; }}};
};

TEST_F(ViewRefreshTest, ManyRequestsAreOneRefresh) {
    refresh.request();
    refresh.request();
    EXPECT_EQ(shown, 0) << "what called goes on first";
    EXPECT_TRUE(waitFor(shown, 1));
    refresh.request();
    EXPECT_TRUE(waitFor(shown, 2));
    EXPECT_EQ(letGo, 0);
}

TEST_F(ViewRefreshTest, OutOfSightItLetsGoOnceAndFollowsWhenItIsSeen) {
    view.move(-500, 0);
    ASSERT_TRUE(view.isVisible());
    refresh.request();
    ASSERT_TRUE(waitFor(letGo, 1));
    refresh.request();
    QCoreApplication::processEvents();
    EXPECT_EQ(letGo, 1);
    EXPECT_EQ(shown, 0);
    view.move(0, 0);
    EXPECT_TRUE(waitFor(shown, 1));
}

TEST_F(ViewRefreshTest, HiddenItWaits) {
    view.hide();
    refresh.request();
    ASSERT_TRUE(waitFor(letGo, 1));
    view.show();
    EXPECT_TRUE(waitFor(shown, 1));
}

TEST_F(ViewRefreshTest, OpenedOutOfSightItLetsGoOfWhatItTookOver) {
    view.hide();
    view.move(-500, 0);
    refresh.request();
    ASSERT_TRUE(waitFor(letGo, 1));
    view.show();
    refresh.request();
    EXPECT_TRUE(waitFor(letGo, 2)) << "what it may hold from now on keeps the next result waiting";
    EXPECT_EQ(shown, 0);
}

TEST_F(ViewRefreshTest, BetweenTwoTimesItPauses) {
    int paused = 0;
    ViewRefresh slow(view, {.show = [&] { ++paused; }, .pause = std::chrono::milliseconds(40)});
    slow.request();
    ASSERT_TRUE(waitFor(paused, 1)) << "the first time comes at once";
    QElapsedTimer since;
    since.start();
    slow.request();
    ASSERT_TRUE(waitFor(paused, 2));
    // A coarse timer of Qt may come 5 % early.
    EXPECT_GE(since.elapsed(), 35);
}

}  // namespace
}  // namespace lab::ui
