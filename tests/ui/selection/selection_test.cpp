#include "ui/selection/selection.h"

#include <gtest/gtest.h>

#include <QSignalSpy>

namespace lab::ui {
namespace {

struct SelectionTest : ::testing::Test {
    Selection selection;
    QSignalSpy head{&selection, &Selection::headChanged};
    QSignalSpy pinned{&selection, &Selection::pinnedChanged};
    QSignalSpy hover{&selection, &Selection::hoverChanged};
};

TEST_F(SelectionTest, StartsAtTheFirstHeadWithNothingPinned) {
    EXPECT_EQ(selection.layer(), LayerIndex{0});
    EXPECT_EQ(selection.head(), HeadIndex{0});
    EXPECT_FALSE(selection.pinned());
    EXPECT_FALSE(selection.hover());
}

TEST_F(SelectionTest, SaysWhatChangedAndOnlyThat) {
    selection.setHead({1}, {2});
    EXPECT_EQ(selection.layer(), LayerIndex{1});
    EXPECT_EQ(selection.head(), HeadIndex{2});
    selection.setPinned(Cell{3, 4});
    EXPECT_EQ(selection.pinned(), (Cell{3, 4}));
    selection.setHover(Cell{5, 6});
    EXPECT_EQ(selection.hover(), (Cell{5, 6}));
    selection.setHover(std::nullopt);
    EXPECT_FALSE(selection.hover());
    EXPECT_EQ(head.count(), 1);
    EXPECT_EQ(pinned.count(), 1);
    EXPECT_EQ(hover.count(), 2);
}

TEST_F(SelectionTest, TheSameAgainIsNoChange) {
    selection.setHead({0}, {0});
    selection.setPinned(std::nullopt);
    selection.setHover(std::nullopt);
    EXPECT_EQ(head.count() + pinned.count() + hover.count(), 0);
    selection.setPinned(Cell{1, 1});
    selection.setPinned(Cell{1, 1});
    EXPECT_EQ(pinned.count(), 1);
}

TEST_F(SelectionTest, LetsGoOfCellsOutside) {
    selection.setPinned(Cell{2, 3});
    selection.setHover(Cell{3, 2});
    selection.keepInside(4, 4);
    EXPECT_TRUE(selection.pinned() && selection.hover());
    selection.keepInside(3, 4);  // rows 0..2
    EXPECT_TRUE(selection.pinned());
    EXPECT_FALSE(selection.hover());
    selection.keepInside(3, 3);  // columns 0..2
    EXPECT_FALSE(selection.pinned());
    EXPECT_EQ(pinned.count(), 2);
    EXPECT_EQ(hover.count(), 2);
    selection.keepInside(0, 0);
    EXPECT_EQ(pinned.count(), 2) << "nothing left to let go of";
}

}  // namespace
}  // namespace lab::ui
