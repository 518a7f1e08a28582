#include "ui/charts/chart_look.h"

#include <gtest/gtest.h>

#include <set>

#include "tests/ui/charts/sweep_content.h"

namespace lab::ui {
namespace {

TEST(ChartLook, TellsSeriesApartWithoutColor) {
    ChartContent content;
    for (int i = 0; i < 9; ++i) {
        ChartSeries series;
        series.kind = i % 3 == 2 ? ChartKind::Theory : ChartKind::Line;
        content.series.push_back(series);
    }
    std::set<std::pair<int, QString>> looks;
    for (std::size_t i = 0; i < content.series.size(); ++i) {
        const SeriesLook look = seriesLook(content, i, makeTheme(ThemeKind::Light));
        QString dashes;
        for (const qreal dash : look.dashes) {
            dashes += QString::number(dash) + QLatin1Char(' ');
        }
        looks.emplace(look.marker ? static_cast<int>(*look.marker) : -1, dashes);
    }
    EXPECT_EQ(looks.size(), content.series.size());
}

TEST(ChartLook, TakesMarkerAndColorThatAreGiven) {
    ChartContent content = sweepContent();
    content.series[0].marker = MarkerShape::Star;
    content.series[2].color = 0;
    const Theme theme = makeTheme(ThemeKind::Dark);
    EXPECT_EQ(seriesLook(content, 0, theme).marker, MarkerShape::Star);
    EXPECT_EQ(seriesLook(content, 2, theme).color, theme.series[0]);
    EXPECT_FALSE(seriesLook(content, 2, theme).marker);
}

TEST(ChartLook, DrawsEveryMarkerAroundItsPoint) {
    for (int shape = 0; shape < 6; ++shape) {
        const QPainterPath path = markerPath(static_cast<MarkerShape>(shape), {50, 60}, 10);
        EXPECT_TRUE(path.contains(QPointF(50, 60))) << shape;
        EXPECT_LT(path.boundingRect().width(), 14) << shape;
        EXPECT_GT(path.boundingRect().width(), 8) << shape;
    }
}

}  // namespace
}  // namespace lab::ui
