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
        ladder.queryTerms = {1, -2};
        ladder.keyTerms = {3, 0.5};
        ladder.products = {3, -1};
        ladder.value = {4, 8, -16};
        ladder.weight = 0.25;
        ladder.weightedValues = {1, 2, -4};
        ladder.context = {0.5, 2.5, -3.25};
        return ladder;
    }
    void fill() { model.setLadder(ladder()); }

    [[nodiscard]] QString at(int row, int column) const {
        return model.data(model.index(row, column), Qt::DisplayRole).toString();
    }
};

TEST_F(LadderTable, HasNoColumnsWithoutACell) {
    EXPECT_EQ(model.columnCount(), 0);
    EXPECT_EQ(model.toTabSeparatedText(), "");
    fill();
    model.setLadder(std::nullopt);
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
    model.setLadder(other);
    EXPECT_EQ(at(2, 0), "5");
    EXPECT_EQ(changes.count(), 1);
    EXPECT_EQ(resets.count(), 0);
    model.setContent(LadderTableModel::Content::Values);
    EXPECT_EQ(resets.count(), 1);
}

TEST_F(LadderTable, RowsSayWhatTheProductsAreMadeFrom) {
    attention::CellLadder other = ladder();
    other.terms = attention::LadderTerms::Features;
    model.setLadder(other);
    EXPECT_EQ(model.headerData(0, Qt::Vertical, Qt::DisplayRole).toString(), QString::fromUtf8("φ(q)"));
    other.terms = attention::LadderTerms::Transformed;
    model.setLadder(other);
    EXPECT_EQ(model.headerData(1, Qt::Vertical, Qt::DisplayRole).toString(), QString::fromUtf8("changed k′"));
}

TEST_F(LadderTable, AScoreFunctionHasNoProductsAndMayTakeTwoWidths) {
    attention::CellLadder other = ladder();
    other.terms = attention::LadderTerms::Function;
    other.products.clear();
    other.keyTerms = {7, 8, 9};
    model.setLadder(other);
    EXPECT_EQ(model.rowCount(), 2);
    ASSERT_EQ(model.columnCount(), 3);
    EXPECT_EQ(at(0, 2), "");
    EXPECT_EQ(at(1, 2), "9");
    EXPECT_EQ(model.toTabSeparatedText(), "query q\t1\t-2\t\nkey k\t7\t8\t9\n");
}

}  // namespace
}  // namespace lab::ui
