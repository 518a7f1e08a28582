#include "ui/charts/chart_view.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QFontMetricsF>
#include <QSignalSpy>
#include <QTest>
#include <limits>

#include "tests/ui/charts/sweep_content.h"
#include "ui/charts/chart_look.h"

namespace lab::ui {
namespace {

class ChartViewTest : public testing::Test {
  protected:
    ChartViewTest() {
        m_view.resize(500, 340);
        m_view.setContent(sweepContent());
        m_view.show();
        m_view.setFocus();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&m_view));
    }

    void press(int key) { QTest::keyClick(&m_view, static_cast<Qt::Key>(key)); }

    [[nodiscard]] QColor colorAt(const QPointF& place) {
        return m_view.grab().toImage().pixelColor(place.toPoint());
    }

    ChartView m_view;
};

TEST_F(ChartViewTest, MovesTheCursorAlongPointsAndAcrossSeries) {
    const QSignalSpy moves(&m_view, &ChartView::cursorMoved);
    press(Qt::Key_Right);
    EXPECT_EQ(m_view.cursorPoint(), (ChartCursor{0, 0})) << "the first key only shows the cursor";
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    press(Qt::Key_Down);
    EXPECT_EQ(m_view.cursorPoint(), (ChartCursor{1, 2}));
    EXPECT_EQ(m_view.readOut(), QStringLiteral("Head 2 at d_k 4: 0.56 bit"));
    press(Qt::Key_End);
    EXPECT_EQ(m_view.cursorPoint(), (ChartCursor{1, 6}));
    press(Qt::Key_Right);
    press(Qt::Key_Home);
    press(Qt::Key_Left);
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    EXPECT_EQ(m_view.cursorPoint(), (ChartCursor{0, 0})) << "it stops at the ends";
    EXPECT_EQ(moves.count(), 7) << "a key that moves nothing says nothing";
    press(Qt::Key_Escape);
    EXPECT_FALSE(m_view.cursorPoint());
}

TEST_F(ChartViewTest, StepsOverWhatIsNotDrawn) {
    ChartContent content = sweepContent();
    content.series[0].points[1].y = std::numeric_limits<double>::quiet_NaN();
    content.series[1].points.clear();
    m_view.setContent(content);
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    EXPECT_EQ(m_view.cursorPoint(), (ChartCursor{0, 2}));
    press(Qt::Key_Down);
    EXPECT_EQ(m_view.cursorPoint(), (ChartCursor{2, 2}));
}

TEST_F(ChartViewTest, KeepsTheCursorAtItsPlaceWhenMoreArrives) {
    press(Qt::Key_Right);
    press(Qt::Key_End);
    ChartContent content = sweepContent();
    content.series[0].points.insert(content.series[0].points.begin() + 1, {1.5, 0.43});
    std::swap(content.series[0], content.series[1]);
    m_view.setContent(content);
    EXPECT_EQ(m_view.cursorPoint(), (ChartCursor{1, 7}));
    content.series.pop_back();
    content.series.pop_back();
    m_view.setContent(content);
    EXPECT_FALSE(m_view.cursorPoint()) << "its series is gone";
}

TEST_F(ChartViewTest, DrawsPointsWhereItSaysThatTheyAre) {
    const Theme theme = makeTheme(ThemeKind::Light);
    for (const ChartCursor point : {ChartCursor{0, 6}, ChartCursor{1, 5}, ChartCursor{1, 6}}) {
        const QColor color =
            seriesLook(m_view.content(), static_cast<std::size_t>(point.series), theme).color;
        EXPECT_EQ(colorAt(m_view.placeOf(point)), color);
    }
    const QPointF first = m_view.placeOf({0, 5});
    const QPointF last = m_view.placeOf({0, 6});
    const QColor between = colorAt((first + last) / 2);
    EXPECT_LT(between.blue() + between.red(), 460) << "a line, drawn by Qt Charts, joins the markers";
    EXPECT_TRUE(m_view.frame().plot.contains(last));
}

TEST_F(ChartViewTest, RingsThePointThatIsReadOut) {
    press(Qt::Key_Right);
    press(Qt::Key_End);
    const QPointF place = m_view.placeOf({0, 6});
    EXPECT_EQ(colorAt(place + QPointF(0, -8)), makeTheme(ThemeKind::Light).cursorMark);
}

TEST_F(ChartViewTest, FollowsThePointer) {
    QTest::mouseMove(&m_view, m_view.placeOf({1, 5}).toPoint());
    EXPECT_EQ(m_view.readOut(), QStringLiteral("Head 2 at d_k 32: 1.68 bit"));
    QTest::mouseClick(&m_view, Qt::LeftButton, {}, m_view.placeOf({1, 6}).toPoint());
    EXPECT_EQ(m_view.cursorPoint(), (ChartCursor{1, 6}));
    QTest::mouseMove(&m_view, QPoint(2, 2));
    EXPECT_EQ(m_view.readOut(), QStringLiteral("Head 2 at d_k 64: 2.96 bit"));
}

TEST_F(ChartViewTest, IsReadAsAChart) {
    QAccessibleInterface* read = QAccessible::queryAccessibleInterface(&m_view);
    ASSERT_NE(read, nullptr);
    EXPECT_EQ(read->role(), QAccessible::Chart);
    EXPECT_EQ(read->text(QAccessible::Name), QStringLiteral("Sweep of d_k"));
    EXPECT_TRUE(read->text(QAccessible::Description)
                    .startsWith(QStringLiteral("Head 1 rises from 0.42 bit at d_k 1 to 1.68 bit at 64.")));
    press(Qt::Key_Right);
    EXPECT_EQ(read->text(QAccessible::Name), QStringLiteral("Sweep of d_k. Head 1 at d_k 1: 0.42 bit"));
    EXPECT_EQ(read->text(QAccessible::Value), QStringLiteral("Head 1 at d_k 1: 0.42 bit"));
}

TEST_F(ChartViewTest, MakesPicturesOfOneTwoAndFourTimesTheSize) {
    const QSize size = m_view.picture().size();
    EXPECT_EQ(m_view.picture(2).size(), size * 2);
    EXPECT_EQ(m_view.picture(4).size(), size * 4);
    EXPECT_EQ(m_view.picture(1, ThemeKind::Dark).pixelColor(1, 1), makeTheme(ThemeKind::Dark).panel);
    EXPECT_EQ(m_view.picture().pixelColor(1, 1), QColor(Qt::white));
    // The larger picture shows the same: shrunk again, it differs from the small one by the smoothing alone.
    const QImage shrunk = m_view.picture(4).scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const QImage plain = m_view.picture(1);
    int different = 0;
    for (int y = 0; y < plain.height(); ++y) {
        for (int x = 0; x < plain.width(); ++x) {
            different += std::abs(qGray(shrunk.pixel(x, y)) - qGray(plain.pixel(x, y))) > 150 ? 1 : 0;
        }
    }
    EXPECT_LT(different, plain.width() * plain.height() / 200);
}

TEST_F(ChartViewTest, CopiesNumbers) {
    QTest::keyClick(&m_view, Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(
        QGuiApplication::clipboard()->text().startsWith(QStringLiteral("d_k,Head 1 (bit),Head 2 (bit)")));
}

TEST_F(ChartViewTest, SaysWhatToDoWhereThereIsNothing) {
    const QImage full = m_view.grab().toImage();
    ChartContent content = sweepContent();
    content.series.clear();
    m_view.setContent(content);
    EXPECT_EQ(m_view.summary(), QStringLiteral("Press Run."));
    press(Qt::Key_Right);
    EXPECT_FALSE(m_view.cursorPoint());
    EXPECT_NE(m_view.grab().toImage(), full);
    EXPECT_FALSE(m_view.picture().isNull());
    m_view.setContent(sweepContent());
    EXPECT_EQ(m_view.grab().toImage(), full) << "the same content looks the same, whatever was there before";
}

TEST_F(ChartViewTest, ReplacesDataWithoutNewParts) {
    const QStringList labels = m_view.plot().yLabels();
    ChartContent content = sweepContent();
    for (ChartSeries& series : content.series) {
        series.points.resize(3);
    }
    m_view.setContent(content);
    EXPECT_NE(m_view.plot().yLabels(), labels);
    m_view.setContent(sweepContent());
    EXPECT_EQ(m_view.plot().yLabels(), labels);
}

TEST_F(ChartViewTest, IsReadableWhenSmallInEveryThemeAndZoom) {
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast}) {
        for (const double zoom : {1.0, 2.0}) {
            m_view.setTheme(makeTheme(kind, zoom));
            m_view.resize(QSize(300, 200) * zoom);
            m_view.setContent(sweepContent());
            EXPECT_GE(m_view.plot().area().height(), 60 * zoom);
            EXPECT_GE(m_view.plot().area().width(), 180 * zoom);
            EXPECT_GE(m_view.plot().xLabels().size(), 2);
            EXPECT_GE(m_view.plot().yLabels().size(), 2);
            EXPECT_EQ(colorAt({5, m_view.height() - 40.0 * zoom}), makeTheme(kind).panel);
        }
    }
}

TEST_F(ChartViewTest, WritesTheAxesBelowWhereTheyDoNotFitBeside) {
    EXPECT_TRUE(m_view.plot().showsTitles());
    m_view.resize(300, 170);
    EXPECT_FALSE(m_view.plot().showsTitles());
    EXPECT_FALSE(m_view.grab().isNull());
}

}  // namespace
}  // namespace lab::ui
