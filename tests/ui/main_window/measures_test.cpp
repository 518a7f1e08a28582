// Measures, cost and colours: numbers about the picture that is shown.
#include <QDockWidget>
#include <QTableView>

#include "tests/ui/main_window/window_test.h"
#include "ui/charts/chart_view.h"

namespace lab::test {

namespace {

class MeasuresWindowTest : public WindowTest {
  protected:
    void open(const char* id) const {
        auto* dock = window().findChild<QDockWidget*>(QLatin1String(id));
        dock->toggleViewAction()->trigger();
        settle();
    }
    [[nodiscard]] QTableView& table() const {
        return named<QTableView>(QStringLiteral("Measures of each query"));
    }
};

TEST_F(MeasuresWindowTest, ClickingALinePinsItsQuery) {
    open("measures");
    ASSERT_EQ(table().model()->rowCount(), 15);
    EXPECT_EQ(table().model()->index(0, 0).data().toString(), QStringLiteral("Mean of all queries"));
    EXPECT_EQ(table().currentIndex().row(), 10) << "the pinned row is marked";
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {},
                      table().visualRect(table().model()->index(2, 1)).center());
    settle();
    ASSERT_TRUE(picture("weights").marks().pinned);
    EXPECT_EQ(picture("weights").marks().pinned->row, 1);
}

TEST_F(MeasuresWindowTest, AgreementAndRolloutAreComputedWhenTheyAreLookedAt) {
    open("measures");
    choose(QStringLiteral("Measures shown"), QStringLiteral("Agreement between heads"));
    EXPECT_TRUE(waitUntil([this] { return picture("agreement").content().data.rows() == 4; }));
    EXPECT_EQ((*picture("agreement").content().data.values)(2, 2), 0);
    choose(QStringLiteral("Measures shown"), QStringLiteral("Rollout over layers"));
    EXPECT_TRUE(waitUntil([this] { return picture("rollout").content().data.rows() == 14; }));
    EXPECT_NEAR(picture("rollout").content().data.values->row(3).sum(), 1, 1e-4);
}

TEST_F(MeasuresWindowTest, CostFollowsTheKindOfAttention) {
    open("cost");
    auto& costs = named<QTableView>(QStringLiteral("Cost of each stage"));
    const auto scores = [&] { return costs.model()->index(1, 1).data().toString(); };
    const QString full = scores();
    EXPECT_FALSE(full.isEmpty());
    choose(QStringLiteral("Kind of attention"), QStringLiteral("Linear attention"));
    EXPECT_NE(scores(), full);
    auto* chart = window().findChild<QWidget*>(QStringLiteral("costPanel"))->findChild<ui::ChartView*>();
    EXPECT_EQ(chart->content().series.size(), 4);
    EXPECT_TRUE(chart->content().x.isLogarithmic);
    EXPECT_TRUE(says(QStringLiteral("free memory")));
}

TEST_F(MeasuresWindowTest, ColoursAreChosenAndRemembered) {
    const ui::HeatmapData& weights = picture("weights").content().data;
    EXPECT_EQ(weights.scale, ui::ColorScale::unit());
    trigger(QStringLiteral("Logarithmic: 0.0001 to 1"));
    EXPECT_TRUE(weights.scale.isLogarithmic());
    trigger(QStringLiteral("Viridis (purple to yellow)"));
    EXPECT_EQ(weights.map, ui::ColorMapName::Viridis);
    EXPECT_FALSE(window().isWindowModified()) << "colours are not a part of the project";
    restart();
    EXPECT_TRUE(picture("weights").content().data.scale.isLogarithmic());
    EXPECT_EQ(picture("weights").content().data.map, ui::ColorMapName::Viridis);
    trigger(QStringLiteral("0 to the largest"));
    const ui::HeatmapData& again = picture("weights").content().data;
    EXPECT_NEAR(again.scale.high(), again.values->maxCoeff(), 1e-6F);
}

}  // namespace

}  // namespace lab::test
