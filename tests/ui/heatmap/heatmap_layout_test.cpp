#include "ui/heatmap/heatmap_layout.h"

#include <gtest/gtest.h>

#include <cmath>

#include "ui/heatmap/heatmap_labels.h"

namespace lab::ui {
namespace {

class HeatmapLayoutTest : public testing::Test {
  protected:
    void setShape(Index rows, Index columns, const QString& label = QStringLiteral("·word")) {
        m_values = MatrixF::Zero(rows, columns);
        m_content.data.values = &m_values;
        m_content.rowLabels.fill(label, rows);
        m_content.columnLabels.fill(label, columns);
        m_content.title = QStringLiteral("Weights");
    }

    [[nodiscard]] HeatmapLayout layoutAt(QSizeF size, double ratio = 1) const {
        return makeLayout(m_content, m_theme, {size, ratio, false});
    }

    MatrixF m_values;
    HeatmapContent m_content;
    Theme m_theme = makeTheme(ThemeKind::Light);
};

TEST_F(HeatmapLayoutTest, KeepsEveryPartInsideAndApart) {
    for (const Index side : {1, 2, 14, 64, 600}) {
        setShape(side, side);
        const HeatmapLayout layout = layoutAt({500, 480});
        const QRectF all(0, 0, 500, 480);
        for (const QRectF& part :
             {layout.title, layout.rowLabels, layout.columnLabels, layout.picture, layout.legend}) {
            EXPECT_TRUE(all.contains(part)) << side;
        }
        EXPECT_FALSE(layout.picture.isEmpty());
        EXPECT_LE(layout.title.bottom(), layout.columnLabels.top());
        EXPECT_LE(layout.rowLabels.right(), layout.picture.left());
        EXPECT_LE(layout.picture.bottom(), layout.legend.top());
    }
}

TEST_F(HeatmapLayoutTest, GivesSquareCellsOfWholePixels) {
    setShape(14, 14);
    const HeatmapLayout layout = layoutAt({500, 480});
    EXPECT_DOUBLE_EQ(layout.picture.width(), layout.picture.height());
    EXPECT_DOUBLE_EQ(std::fmod(layout.picture.width(), 14), 0);
    const HeatmapLayout fine = layoutAt({500, 480}, 2);
    EXPECT_DOUBLE_EQ(std::fmod(fine.picture.width() * 2, 14), 0);
}

TEST_F(HeatmapLayoutTest, GivesAContextAllTheWidthThereIs) {
    setShape(14, 128);
    m_content.aspect = CellAspect::Free;
    m_content.columnLabels.clear();
    const HeatmapLayout layout = layoutAt({1000, 400});
    EXPECT_GT(layout.picture.width(), 880);
    EXPECT_GT(layout.picture.height(), 250);
    EXPECT_LE(layout.picture.height(), 14 * 24);
}

TEST_F(HeatmapLayoutTest, LeavesMostOfTheRoomToThePictureHoweverLongALabelIs) {
    setShape(6, 6, QStringLiteral("Donaudampfschifffahrtsgesellschaftskapitänswitwe"));
    const HeatmapLayout layout = layoutAt({500, 500});
    EXPECT_GT(layout.picture.width(), 250);
}

TEST_F(HeatmapLayoutTest, HasNoPictureWhereThereIsNoRoom) {
    setShape(14, 14);
    EXPECT_TRUE(layoutAt({40, 30}).picture.isEmpty());
    setShape(0, 0);
    EXPECT_TRUE(layoutAt({500, 500}).picture.isEmpty());
}

TEST_F(HeatmapLayoutTest, ThinsLabelsUntilNoneTouchesTheNext) {
    setShape(600, 600);
    const LabelMetrics metrics(m_content, m_theme);
    EXPECT_EQ(metrics.rowStep(30), 1);
    for (const double cell : {0.6, 2.0, 5.0, 9.0}) {
        EXPECT_GE(static_cast<double>(metrics.rowStep(cell)) * cell, metrics.lineHeight() * 0.85);
        EXPECT_GE(static_cast<double>(metrics.columnStep(cell)) * cell, metrics.lineHeight() * 0.85);
    }
}

}  // namespace
}  // namespace lab::ui
