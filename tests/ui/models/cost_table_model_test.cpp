#include "ui/models/cost_table_model.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>

namespace lab::ui {
namespace {

TEST(CostTable, HasALineForEachStageAndOneForAll) {
    CostTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    EXPECT_EQ(model.rowCount(), 0);
    model.setInput({.queries = 10, .keys = 10, .modelWidth = 8, .keyWidth = 4, .valueWidth = 4, .heads = 2});
    ASSERT_EQ(model.rowCount(), static_cast<int>(attention::kCostStages) + 1);
    // H n_q n_k (2 d_k + 1) = 2 * 10 * 10 * 9
    EXPECT_EQ(model.index(1, CostTableModel::Operations).data().toString(), QStringLiteral("1,800"));
    EXPECT_EQ(model.index(3, CostTableModel::Exponentials).data().toString(), QStringLiteral("200"));
    EXPECT_EQ(model.index(1, CostTableModel::Bytes).data().toString(), QStringLiteral("800 bytes"));
    EXPECT_EQ(model.index(1, CostTableModel::Growth).data().toString(), QStringLiteral("O(n²)"));
    EXPECT_EQ(model.index(6, CostTableModel::Stage).data().toString(), QStringLiteral("All together"));
    EXPECT_EQ(model.formulaOf(6), nullptr);
    ASSERT_NE(model.formulaOf(1), nullptr);
    EXPECT_EQ(model.formulaOf(1)->stage, attention::CostStage::Scores);
}

TEST(CostTable, LargeCountsAreShort) {
    EXPECT_EQ(countText(0), QStringLiteral("0"));
    EXPECT_EQ(countText(1234567), QStringLiteral("1,234,567"));
    EXPECT_EQ(countText(1.234e12), QStringLiteral("1.23 × 10¹²"));
    EXPECT_EQ(bytesText(4.2e6), QStringLiteral("4.2 MB"));
    EXPECT_TRUE(bytesText(1e20).contains(QStringLiteral("10²⁰")));
}

}  // namespace
}  // namespace lab::ui
