// Two settings side by side: B kept beside the project, what differs in pictures, words and a list.
#include <QDockWidget>
#include <QTableView>

#include "tests/ui/main_window/window_test.h"
#include "ui/panels/compare_panel.h"

namespace lab::test {

namespace {

class CompareWindowTest : public WindowTest {
  protected:
    [[nodiscard]] QDockWidget& dock() const {
        return *window().findChild<QDockWidget*>(QStringLiteral("compare"));
    }
    [[nodiscard]] const MatrixF* difference() const { return picture("difference").content().data.values; }
    [[nodiscard]] QTableView& list() const {
        return named<QTableView>(QStringLiteral("Parameters that differ"));
    }
    void compare() const {
        key(window(), Qt::Key_B, Qt::ControlModifier);
        ASSERT_TRUE(waitUntil([this] { return difference() != nullptr; }));
    }
    /// Until B - A tells of the largest change in these words.
    void waitForWords(const QString& words) const {
        EXPECT_TRUE(waitUntil([&] { return says(words); })) << words.toStdString();
    }
};

TEST_F(CompareWindowTest, IsClosedAtFirstAndComputesNothing) {
    EXPECT_TRUE(dock().isHidden());
    EXPECT_EQ(difference(), nullptr);
}

TEST_F(CompareWindowTest, OneKeyDuplicatesIntoB) {
    compare();
    EXPECT_TRUE(dock().isVisible());
    EXPECT_TRUE(difference()->isZero(0));
    waitForWords(QStringLiteral("A and B are alike"));
    EXPECT_FALSE(named<QPushButton>(QStringLiteral("Swap A and B")).isEnabled());
    EXPECT_FALSE(canUndo()) << "comparing is not an edit";
}

TEST_F(CompareWindowTest, ShowsWhatChangesInPictureWordsAndList) {
    compare();
    const float before = weight(9, 12);
    choose(QStringLiteral("Scale"), QStringLiteral("None (1)"));
    waitForWords(QStringLiteral("Largest change: query"));
    EXPECT_TRUE(
        waitUntil([&] { return std::abs((*difference())(9, 12) - (before - weight(9, 12))) < 1e-6F; }));
    ASSERT_EQ(list().model()->rowCount(), 1);
    EXPECT_EQ(list().model()->index(0, 0).data().toString(), QStringLiteral("Scale"));
    EXPECT_EQ(list().model()->index(0, 1).data().toString(), QStringLiteral("none (1)"));
    EXPECT_EQ(weight(9, 12), (*picture("comparedA").content().data.values)(9, 12));
    EXPECT_EQ(before, (*picture("comparedB").content().data.values)(9, 12));
}

TEST_F(CompareWindowTest, SwapAndTakeAreUndoable) {
    compare();
    const float before = weight(9, 12);
    choose(QStringLiteral("Scale"), QStringLiteral("None (1)"));
    const float after = weight(9, 12);
    press(QStringLiteral("Swap A and B"));
    EXPECT_EQ(weight(9, 12), before);
    ASSERT_EQ(list().model()->rowCount(), 1);
    undo();
    EXPECT_EQ(weight(9, 12), after);
    press(QStringLiteral("Take B into A"));
    EXPECT_EQ(weight(9, 12), before);
    EXPECT_EQ(list().model()->rowCount(), 0);
    undo();
    EXPECT_EQ(weight(9, 12), after);
    EXPECT_EQ(list().model()->rowCount(), 1);
}

TEST_F(CompareWindowTest, OtherLengthsSayWhyThereIsNoPicture) {
    compare();
    paste(QStringLiteral("A short text."));
    waitForWords(QStringLiteral("give A and B the same number of tokens"));
    EXPECT_EQ(difference(), nullptr);
    EXPECT_TRUE(picture("difference").summary().contains(QStringLiteral("not of the same size")));
}

TEST_F(CompareWindowTest, FollowsTheHeadThatIsLookedAt) {
    compare();
    choose(QStringLiteral("Head"), QStringLiteral("0"));
    const auto shows = [this](const char* id) { return picture(id).content().subtitle; };
    EXPECT_TRUE(waitUntil([&] { return shows("comparedB") == QStringLiteral("Layer 1, head 0"); }));
    EXPECT_EQ(shows("comparedA"), QStringLiteral("Layer 1, head 0"));
}

TEST_F(CompareWindowTest, ClosingGivesTheRoomBack) {
    auto& heads = *window().findChild<QDockWidget*>(QStringLiteral("heads"));
    auto& ladder = *window().findChild<QDockWidget*>(QStringLiteral("ladder"));
    const QRect before = heads.geometry();
    compare();
    EXPECT_TRUE(window().tabifiedDockWidgets(&ladder).contains(&heads));
    dock().close();
    EXPECT_TRUE(waitUntil([&] { return !window().tabifiedDockWidgets(&ladder).contains(&heads); }));
    EXPECT_TRUE(waitUntil([&] { return std::abs(heads.height() - before.height()) < 40; }));
}

}  // namespace

}  // namespace lab::test
