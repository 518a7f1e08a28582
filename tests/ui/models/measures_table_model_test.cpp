#include "ui/models/measures_table_model.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>

#include "core/attention/measures/head_measures.h"

namespace lab::ui {
namespace {

/// Three queries over four keys: one key alone, two alike, all alike.
std::shared_ptr<engine::ComputeResult> threeQueries() {
    auto result = std::make_shared<engine::ComputeResult>();
    result->head.stages.weights = MatrixF{{1, 0, 0, 0}, {0.5F, 0.5F, 0, 0}, {0.25F, 0.25F, 0.25F, 0.25F}};
    result->head.measures = attention::headMeasures(result->head.stages.weights);
    result->sequence.queryLabels = {"sharp", "half, \"so\"", "flat"};
    return result;
}

struct MeasuresTable : ::testing::Test {
    MeasuresTableModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Warning};
    MeasuresSortModel sorted;

    MeasuresTable() {
        sorted.setSourceModel(&model);
        sorted.setSortRole(MeasuresTableModel::kSortRole);
    }
    [[nodiscard]] QStringList names() const {
        QStringList all;
        for (int row = 0; row < sorted.rowCount(); ++row) {
            all << sorted.index(row, 0).data().toString();
        }
        return all;
    }
};

TEST_F(MeasuresTable, IsEmptyWithoutAResult) {
    EXPECT_EQ(model.rowCount(), 0);
    model.setResult(threeQueries());
    EXPECT_EQ(model.rowCount(), 4);
    model.setResult(nullptr);
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(MeasuresTable, SaysTheMeasuresOfEachQuery) {
    model.setResult(threeQueries());
    const auto at = [this](int row, int column) { return model.index(row, column).data().toString(); };
    EXPECT_EQ(at(1, MeasuresTableModel::Entropy), QStringLiteral("0.0000"));
    EXPECT_EQ(at(2, MeasuresTableModel::EntropyBits), QStringLiteral("1.0000"));
    EXPECT_EQ(at(3, MeasuresTableModel::EffectiveTokens), QStringLiteral("4.0000"));
    EXPECT_EQ(at(3, MeasuresTableModel::EntropyNormalised), QStringLiteral("1.0000"));
    // (1 + 2 + 4) / 3 effective tokens
    EXPECT_EQ(at(0, MeasuresTableModel::EffectiveTokens), QStringLiteral("2.3333"));
    EXPECT_EQ(at(0, MeasuresTableModel::Sum), QString());
}

TEST_F(MeasuresTable, MeansStayOnTopHoweverItIsSorted) {
    model.setResult(threeQueries());
    sorted.sort(MeasuresTableModel::Entropy, Qt::DescendingOrder);
    EXPECT_EQ(names().first(), QStringLiteral("Mean of all queries"));
    EXPECT_EQ(names().last(), model.index(1, 0).data().toString());
    sorted.sort(MeasuresTableModel::Entropy, Qt::AscendingOrder);
    EXPECT_EQ(names().first(), QStringLiteral("Mean of all queries"));
    EXPECT_EQ(names().last(), model.index(3, 0).data().toString());
}

TEST_F(MeasuresTable, EveryHeadingTellsItsFormula) {
    for (int column = 0; column < model.columnCount(); ++column) {
        EXPECT_FALSE(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
        EXPECT_FALSE(model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
    }
}

TEST_F(MeasuresTable, GoesOutAsCommaSeparatedText) {
    model.setResult(threeQueries());
    const QStringList lines = model.toText(QLatin1Char(',')).split(QLatin1Char('\n'));
    ASSERT_EQ(lines.size(), 6);
    EXPECT_TRUE(lines[0].startsWith(QStringLiteral("Query,Entropy (nats),")));
    EXPECT_TRUE(lines[3].contains(QStringLiteral("\"\"so\"\""))) << lines[3].toStdString();
    EXPECT_TRUE(lines[4].contains(QStringLiteral(",1.386294,2,1,4,0.25,"))) << lines[4].toStdString();
}

}  // namespace
}  // namespace lab::ui
