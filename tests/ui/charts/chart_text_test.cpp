#include "ui/charts/chart_text.h"

#include <gtest/gtest.h>

#include <limits>

#include "tests/ui/charts/sweep_content.h"

namespace lab::ui {
namespace {

ChartContent contentOf(std::vector<ChartPoint> points) {
    ChartContent content;
    content.x.title = QStringLiteral("d_k");
    content.emptyText = QStringLiteral("Nothing yet.");
    content.series.push_back({QStringLiteral("e"), QStringLiteral("Entropy"), std::move(points)});
    return content;
}

std::string sentenceOf(std::vector<ChartPoint> points) {
    return chartSentence(contentOf(std::move(points))).toStdString();
}

TEST(ChartText, TellsRangeAndTrend) {
    EXPECT_EQ(sentenceOf({{1, 0.4}, {8, 1.5}, {64, 2.1}}), "Entropy rises from 0.4 at d_k 1 to 2.1 at 64.");
    EXPECT_EQ(sentenceOf({{1, 2.1}, {8, 2.1}, {64, 0.4}}), "Entropy falls from 2.1 at d_k 1 to 0.4 at 64.");
    EXPECT_EQ(sentenceOf({{1, 2}, {8, 2}, {64, 2}}), "Entropy stays at 2 from d_k 1 to 64.");
    EXPECT_EQ(sentenceOf({{4, 2}}), "Entropy is 2 at d_k 4.");
}

TEST(ChartText, TellsWhereALineTurns) {
    EXPECT_EQ(sentenceOf({{1, 1}, {2, 3}, {4, 2}}),
              "Entropy rises from 1 at d_k 1 to its largest value 3 at 2, then falls to 2 at 4.");
    EXPECT_EQ(sentenceOf({{1, 3}, {2, 1}, {4, 2}}),
              "Entropy falls from 3 at d_k 1 to its smallest value 1 at 2, then rises to 2 at 4.");
    EXPECT_EQ(sentenceOf({{1, 2}, {2, 3}, {3, 1}, {4, 2.5}}),
              "Entropy goes up and down: 2 at d_k 1, 2.5 at 4, with its smallest value 1 at 3 and its "
              "largest 3 at 2.");
}

TEST(ChartText, TakesNoRoundingErrorForATurn) {
    EXPECT_EQ(sentenceOf({{1, 0}, {2, 1}, {3, 1 - 1e-9}, {4, 2}}),
              "Entropy rises from 0 at d_k 1 to 2 at 4.");
    EXPECT_EQ(sentenceOf({{1, 0.1 + 0.2}, {2, 0.3}}), "Entropy stays at 0.3 from d_k 1 to 2.");
}

TEST(ChartText, LeavesOutWhatCannotBeDrawn) {
    const double nan = std::numeric_limits<double>::quiet_NaN();
    EXPECT_EQ(sentenceOf({}), "Nothing yet.");
    EXPECT_EQ(sentenceOf({{1, nan}}), "Nothing yet.");
    EXPECT_EQ(sentenceOf({{4, 3}, {1, 1}, {2, nan}}), "Entropy rises from 1 at d_k 1 to 3 at 4.");
    ChartContent content = contentOf({{-1, 1}, {1, 1}, {2, 5}});
    content.x.isLogarithmic = true;
    EXPECT_EQ(chartSentence(content), QStringLiteral("Entropy rises from 1 at d_k 1 to 5 at 2."));
    content.series.push_back({QStringLiteral("m"), QStringLiteral("Largest weight"), {}});
    EXPECT_TRUE(chartSentence(content).endsWith(QStringLiteral("at 2. Largest weight has no values yet.")));
}

TEST(ChartText, ReadsOutAPointWithItsUnits) {
    const ChartContent content = sweepContent();
    EXPECT_EQ(pointSentence(content, {1, 2}), QStringLiteral("Head 2 at d_k 4: 0.56 bit"));
    EXPECT_EQ(axesText(content), QStringLiteral("Entropy (bit) against d_k"));
    EXPECT_EQ(chartNumber(-0.000123456), QStringLiteral("−0.0001235"));
}

}  // namespace
}  // namespace lab::ui
