#include <gtest/gtest.h>

#include <QWidget>

#include "ui/editors/flow_layout.h"

namespace lab::ui {
namespace {

struct FlowLayoutTest : ::testing::Test {
    QWidget box;
    FlowLayout* layout = new FlowLayout(&box, 4);
    QList<QWidget*> items;

    QWidget* add(int width, int height = 20) {
        auto* item = new QWidget(&box);
        item->setFixedSize(width, height);
        layout->addWidget(item);
        items << item;
        return item;
    }
    void layOut(int width) {
        box.resize(width, 200);
        box.show();
        layout->activate();
    }
};

TEST_F(FlowLayoutTest, GoesToANewLineWhereThereIsNoRoom) {
    // 60 + 4 + 60 = 124 fit into 130, a third does not.
    add(60);
    add(60);
    add(60);
    layOut(130);
    EXPECT_EQ(items[0]->pos(), QPoint(0, 0));
    EXPECT_EQ(items[1]->pos(), QPoint(64, 0));
    EXPECT_EQ(items[2]->pos(), QPoint(0, 24));
    EXPECT_EQ(layout->heightForWidth(130), 44);
    EXPECT_EQ(layout->heightForWidth(188), 20) << "exactly as wide as all three";
    EXPECT_EQ(layout->heightForWidth(187), 44);
}

TEST_F(FlowLayoutTest, ALineIsAsHighAsItsHighest) {
    add(60, 20);
    add(60, 30);
    add(60, 10);
    EXPECT_EQ(layout->heightForWidth(130), 30 + 4 + 10);
}

TEST_F(FlowLayoutTest, WhatIsHiddenTakesNoRoom) {
    add(60)->hide();
    add(60);
    layOut(130);
    EXPECT_EQ(items[1]->pos(), QPoint(0, 0));
    EXPECT_EQ(layout->sizeHint(), QSize(60, 20));
}

TEST_F(FlowLayoutTest, NothingInItIsNoHeight) {
    EXPECT_EQ(layout->heightForWidth(100), 0);
    EXPECT_EQ(layout->sizeHint(), QSize(0, 0));
    EXPECT_EQ(layout->itemAt(0), nullptr);
    EXPECT_EQ(layout->takeAt(0), nullptr);
}

}  // namespace
}  // namespace lab::ui
