#include "ui/models/ladder_table_model.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace lab::ui {
namespace {

/// q = (1, -2), k = (3, 0.5), v = (4, 8, -16), weight 0.25.
struct LadderTable : ::testing::Test {
    LadderTableModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Warning};

    static attention::CellLadder ladder() {
        attention::CellLadder ladder;
        ladder.products = {3, -1};
        ladder.weight = 0.25;
        ladder.weightedValues = {1, 2, -4};
        ladder.context = {0.5, 2.5, -3.25};
        return ladder;
    }
    void fill() { model.setLadder(ladder(), {.query = {1, -2}, .key = {3, 0.5F}, .value = {4, 8, -16}}); }

    [[nodiscard]] QString at(int row, int column) const {
        return model.data(model.index(row, column), Qt::DisplayRole).toString();
    }
};

TEST_F(LadderTable, HasNoColumnsWithoutACell) {
    EXPECT_EQ(model.columnCount(), 0);
    EXPECT_EQ(model.toTabSeparatedText(), "");
    fill();
    model.setLadder(std::nullopt, {});
    EXPECT_EQ(model.columnCount(), 0);
}

TEST_F(LadderTable, ShowsQueryKeyAndTheirProducts) {
    fill();
    ASSERT_EQ(model.columnCount(), 2);
    ASSERT_EQ(model.rowCount(), 3);
    EXPECT_EQ(at(0, 1), QString::fromUtf8("−2"));
    EXPECT_EQ(at(1, 1), "0.5");
    EXPECT_EQ(at(2, 1), QString::fromUtf8("−1"));
    EXPECT_EQ(model.headerData(2, Qt::Vertical, Qt::DisplayRole).toString(), QString::fromUtf8("q × k"));
    EXPECT_EQ(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toInt(), 2);
}

TEST_F(LadderTable, ShowsValueWeightedValueAndContext) {
    model.setContent(LadderTableModel::Content::Values);
    fill();
    ASSERT_EQ(model.columnCount(), 3);
    EXPECT_EQ(at(0, 2), QString::fromUtf8("−16"));
    EXPECT_EQ(at(1, 2), QString::fromUtf8("−4"));
    EXPECT_EQ(at(2, 2), QString::fromUtf8("−3.25"));
}

TEST_F(LadderTable, TextHasTabsAndPlainNumbers) {
    fill();
    EXPECT_EQ(model.toTabSeparatedText(), QString::fromUtf8("query q\t1\t-2\nkey k\t3\t0.5\nq × k\t3\t-1\n"));
}

TEST_F(LadderTable, OnlyAnotherWidthResets) {
    fill();
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    attention::CellLadder other = ladder();
    other.products = {5, 6};
    model.setLadder(other, {.query = {1, 2}, .key = {5, 3}, .value = {4, 8, -16}});
    EXPECT_EQ(at(2, 0), "5");
    EXPECT_EQ(changes.count(), 1);
    EXPECT_EQ(resets.count(), 0);
    model.setContent(LadderTableModel::Content::Values);
    EXPECT_EQ(resets.count(), 1);
}

}  // namespace
}  // namespace lab::ui
