// The dock "Sweep": one parameter over a range, against theory.
#include <QDockWidget>
#include <QDoubleSpinBox>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>

#include "tests/ui/main_window/window_test.h"
#include "ui/charts/chart_view.h"

namespace lab::test {

namespace {

class SweepWindowTest : public WindowTest {
  protected:
    [[nodiscard]] QDockWidget& dock() const { return *window().findChild<QDockWidget*>("sweep"); }
    [[nodiscard]] ui::ChartView& chart() const { return *dock().findChild<ui::ChartView*>(); }
    [[nodiscard]] const std::vector<ui::ChartSeries>& series() const { return chart().content().series; }
    [[nodiscard]] const ui::ChartSeries* seriesOf(const QString& id) const {
        for (const ui::ChartSeries& one : series()) {
            if (one.id == id) {
                return &one;
            }
        }
        return nullptr;
    }
    void open() const {
        trigger("Sweep");
        ASSERT_TRUE(waitUntil([this] { return dock().isVisible(); }));
    }
    void type(QWidget& field, const char* words) const {
        field.setFocus();
        key(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(&field, words);
        key(field, Qt::Key_Tab);
    }
    void finish() const {
        ASSERT_TRUE(waitUntil([this] { return find<QPushButton>("Start the sweep") != nullptr; }));
        ASSERT_TRUE(waitUntil([this] { return !series().empty() && !series()[0].points.empty(); }));
    }
    void run() const {
        press("Start the sweep");
        finish();
    }
};

TEST_F(SweepWindowTest, IsClosedAtFirstAndSaysWhatToDo) {
    EXPECT_FALSE(dock().isVisible());
    open();
    EXPECT_TRUE(chart().content().series.empty());
    EXPECT_EQ(chart().content().emptyText, "Choose a parameter and press Start.");
    EXPECT_FALSE(named<QAbstractButton>("Save numbers of the sweep").isEnabled());
    restart();
    EXPECT_TRUE(dock().isVisible()) << "an open dock stays open";
}

TEST_F(SweepWindowTest, ShowsTheRankOfATrainedHeadAgainstEntropy) {
    open();
    EXPECT_EQ(named<QComboBox>("Parameter of the sweep").currentText(), "Rank");
    EXPECT_EQ(named<QDoubleSpinBox>("Last value").value(), 128);
    run();
    const ui::ChartSeries* computed = seriesOf("measured");
    ASSERT_NE(computed, nullptr);
    EXPECT_GT(computed->points.size(), 10U);
    EXPECT_EQ(computed->points.front().x, 1);
    EXPECT_EQ(computed->points.back().x, 128);
    const ui::ChartSeries* present = seriesOf("present");
    ASSERT_NE(present, nullptr);
    EXPECT_EQ(present->points.front().x, 128);
    EXPECT_NEAR(present->points.front().y, computed->points.back().y, 1e-9);
    EXPECT_EQ(seriesOf("theory"), nullptr);
    EXPECT_TRUE(chart().csv().startsWith("Rank,"));
    EXPECT_FALSE(canUndo()) << "a sweep is no edit";
}

TEST_F(SweepWindowTest, DrawsVarianceOfRandomVectorsBesideTheory) {
    choose("Source", "Random vectors");
    choose("Scale", "None (1)");
    open();
    choose("What the sweep shows", "Score variance");
    type(named<QSpinBox>("Steps of the sweep"), "8");
    run();
    const ui::ChartSeries* theory = seriesOf("theory");
    ASSERT_NE(theory, nullptr);
    EXPECT_EQ(theory->kind, ui::ChartKind::Theory);
    EXPECT_EQ(theory->points.back().x, 512);
    EXPECT_NEAR(theory->points.back().y, 512, 1e-3);
    EXPECT_TRUE(says("Dashed: scale² · d_k"));
    choose("What the sweep shows", "Mean entropy");
    EXPECT_EQ(seriesOf("theory"), nullptr);
}

TEST_F(SweepWindowTest, TemperatureGoesToItsLimits) {
    open();
    choose("Parameter of the sweep", "Temperature");
    EXPECT_EQ(named<QDoubleSpinBox>("First value").value(), 0.01);
    run();
    const ui::ChartSeries* hot = seriesOf("hot");
    ASSERT_NE(hot, nullptr);
    EXPECT_NEAR(hot->points.front().y, std::log(14.0), 1e-9);
    EXPECT_NEAR(seriesOf("measured")->points.back().y, std::log(14.0), 0.05);
    EXPECT_TRUE(chart().content().x.isLogarithmic);
    EXPECT_TRUE(says("the largest score takes it all"));
}

TEST_F(SweepWindowTest, AnotherSettingMakesItAnEarlierOne) {
    open();
    run();
    EXPECT_FALSE(says("earlier setting"));
    choose("Scale", "None (1)");
    EXPECT_TRUE(says("This chart belongs to an earlier setting."));
    undo();
    EXPECT_FALSE(says("earlier setting"));
    redo();
    press("Run again");
    finish();
    EXPECT_FALSE(says("earlier setting"));
    choose("Head", "3");
    EXPECT_TRUE(says("This chart belongs to an earlier setting."));
}

TEST_F(SweepWindowTest, CanBeCancelled) {
    paste(QStringLiteral("word ").repeated(120));
    open();
    choose("Parameter of the sweep", "Number of tokens");
    type(named<QSpinBox>("Steps of the sweep"), "200");
    press("Start the sweep");
    EXPECT_NE(find<QProgressBar>("Progress of the sweep"), nullptr);
    ASSERT_TRUE(waitUntil([this] { return !series().empty() && !series()[0].points.empty(); }));
    if (find<QPushButton>("Cancel the sweep") == nullptr) {
        GTEST_SKIP() << "the machine was done before it could be cancelled";
    }
    press("Cancel the sweep");
    finish();
    EXPECT_EQ(find<QProgressBar>("Progress of the sweep"), nullptr);
    EXPECT_LT(series()[0].points.size(), 118U);
    EXPECT_TRUE(says("Cancelled after"));
}

TEST_F(SweepWindowTest, SpeaksChinese) {
    open();
    run();
    const QString english = chart().content().title;
    useLanguage("简体中文");
    EXPECT_TRUE(dock().isVisible());
    EXPECT_EQ(seriesOf("measured")->points.back().x, 128) << "what was computed stays";
    EXPECT_NE(chart().content().title, english);
}

}  // namespace

}  // namespace lab::test
