#include "ui/charts/chart_table.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <limits>

#include "tests/ui/charts/sweep_content.h"
#include "ui/charts/chart_table_model.h"

namespace lab::ui {
namespace {

ChartContent smallContent() {
    ChartContent content;
    content.x = {QStringLiteral("Temperature"), QStringLiteral("K"), false, {}};
    content.y = {QStringLiteral("Entropy"), QStringLiteral("bit"), false, {}};
    content.series.push_back(
        {QStringLiteral("a"), QStringLiteral("Say \"A\", measured"), {{2, 0.1}, {1, 0.5}}});
    content.series.push_back({QStringLiteral("b"), QStringLiteral("理论"), {{1, -3}, {3, 1e-7}}});
    return content;
}

TEST(ChartTable, HasARowForEachXAndAColumnForEachSeries) {
    const ChartTable table = chartTable(smallContent());
    ASSERT_EQ(table.rows.size(), 3U);
    EXPECT_EQ(table.rows[0], (ChartTable::Row{1, {0.5, -3}}));
    EXPECT_EQ(table.rows[1], (ChartTable::Row{2, {0.1, std::nullopt}}));
    EXPECT_EQ(table.rows[2], (ChartTable::Row{3, {std::nullopt, 1e-7}}));
}

TEST(ChartTable, KeepsPointsThatShareTheirX) {
    ChartContent content = smallContent();
    content.series[0].points = {{1, 5}, {1, 6}, {2, std::numeric_limits<double>::quiet_NaN()}};
    const ChartTable table = chartTable(content);
    ASSERT_EQ(table.rows.size(), 4U);
    EXPECT_EQ(table.rows[0], (ChartTable::Row{1, {5, -3}}));
    EXPECT_EQ(table.rows[1], (ChartTable::Row{1, {6, std::nullopt}}));
    EXPECT_EQ(table.rows[2], (ChartTable::Row{2, {std::nullopt, std::nullopt}}));
}

TEST(ChartTable, WritesCsvAsRfc4180Says) {
    EXPECT_EQ(toCsv(chartTable(smallContent())).toStdString(),
              "Temperature (K),\"Say \"\"A\"\", measured (bit)\",理论 (bit)\r\n"
              "1,0.5,-3\r\n2,0.1,\r\n3,,1e-07\r\n");
    EXPECT_EQ(toCsv(chartTable({})).toStdString(), "x\r\n");
}

TEST(ChartTable, WritesNumbersThatReadBackTheSame) {
    ChartContent content;
    const double third = 1.0 / 3;
    content.series.push_back({{}, QStringLiteral("y"), {{third, 0.1 + 0.2}}});
    const QByteArrayList fields = toCsv(chartTable(content)).split('\n')[1].trimmed().split(',');
    EXPECT_EQ(fields[0].toDouble(), third);
    EXPECT_EQ(fields[1].toDouble(), 0.1 + 0.2);
}

TEST(ChartTableModel, ShowsTheTable) {
    ChartTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    model.setContent(smallContent());
    ASSERT_EQ(model.rowCount(), 3);
    ASSERT_EQ(model.columnCount(), 3);
    EXPECT_EQ(model.headerData(0, Qt::Horizontal).toString(), QStringLiteral("Temperature (K)"));
    EXPECT_EQ(model.data(model.index(0, 2)).toString(), QStringLiteral("−3"));
    EXPECT_EQ(model.data(model.index(0, 2), Qt::EditRole).toDouble(), -3);
    EXPECT_EQ(model.data(model.index(1, 2)).toString(), QString());
}

TEST(ChartTableModel, GrowsWithPartialResultsWithoutAReset) {
    ChartTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    ChartContent content = smallContent();
    model.setContent(content);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    content.series[0].points.push_back({0.5, 9});
    model.setContent(content);
    EXPECT_EQ(model.data(model.index(0, 1)).toString(), QStringLiteral("9"));
    content.series[0].points.clear();
    model.setContent(content);
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_EQ(inserted.count(), 1) << "the row of 0.5";
    EXPECT_EQ(resets.count(), 0);
}

}  // namespace
}  // namespace lab::ui
