#include <gtest/gtest.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include "core/attention/measures/received_weights.h"
#include "ui/panels/pictures/lines_view.h"
#include "ui/panels/pictures/plane_view.h"
#include "ui/panels/pictures/row_bars_view.h"
#include "ui/panels/pictures/shaded_text_view.h"

namespace lab::ui {
namespace {

TokenWeights tokensOf(const QStringList& keys, const std::vector<double>& weights) {
    TokenWeights tokens{QStringLiteral("·it"), keys, {}, {}, {}};
    tokens.weights = Eigen::Map<const RowVectorD>(weights.data(), std::ssize(weights));
    tokens.byWeight = attention::placesByWeight(tokens.weights);
    return tokens;
}

TokenWeights manyTokens(int count) {
    QStringList keys;
    for (int i = 0; i < count; ++i) {
        keys << QStringLiteral("·t%1").arg(i);
    }
    return tokensOf(keys, std::vector<double>(static_cast<std::size_t>(count), 1.0 / count));
}

void show(PictureView& view, QSize size) {
    view.resize(size);
    view.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&view));
}

int pixelsOf(const QImage& image, const QColor& color) {
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            count += image.pixelColor(x, y) == color ? 1 : 0;
        }
    }
    return count;
}

TEST(RowBars, BarsAreAsLongAsTheirWeights) {
    const Theme theme = makeTheme(ThemeKind::Light);
    RowBarsView view;
    show(view, {500, 200});
    view.setContent(tokensOf({"a"}, {1.0}), false);
    const int whole = pixelsOf(view.grab().toImage(), theme.series[0]);
    view.setContent(tokensOf({"a"}, {0.25}), false);
    EXPECT_NEAR(pixelsOf(view.grab().toImage(), theme.series[0]), whole / 4.0, whole * 0.01);
}

TEST(RowBars, KeysMoveThroughTheSortedOrderAndEnterChooses) {
    RowBarsView view;
    show(view, {500, 200});
    view.setContent(tokensOf({"a", "b", "c"}, {0.2, 0.5, 0.3}), true);
    QSignalSpy pointed(&view, &PictureView::pointed);
    QSignalSpy chosen(&view, &PictureView::chosen);
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Down, Qt::Key_Up}) {
        QTest::keyClick(&view, key);
    }
    QList<int> order;
    for (const auto& signal : pointed) {
        order << signal.front().toInt();
    }
    // The first key press shows the cursor where it is.
    EXPECT_EQ(order, (QList<int>{0, 0, 0, 2}));
    QTest::keyClick(&view, Qt::Key_Home);
    QTest::keyClick(&view, Qt::Key_Return);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.front().front().toInt(), 1) << "the largest stands first";
    EXPECT_EQ(view.readOut(), QStringLiteral("Query ·it → key b: 0.5000"));
}

TEST(RowBars, TellsTheFiveLargestAndKeepsRightToLeftApart) {
    RowBarsView view;
    view.setContent(tokensOf({"a", QStringLiteral("קוף"), "c", "d", "e", "f"}, {.1, .4, .05, .2, .15, .1}),
                    false);
    const QString tale = view.summary();
    EXPECT_TRUE(tale.contains(QStringLiteral("6 keys"))) << tale.toStdString();
    EXPECT_TRUE(tale.contains(QChar(0x2068) + QStringLiteral("קוף") + QChar(0x2069) +
                              QStringLiteral(" 0.400; d 0.200")))
        << tale.toStdString();
    EXPECT_FALSE(tale.contains(QStringLiteral("c 0.050")));
    view.copyText();
    EXPECT_TRUE(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("a\t0.1\n")));
}

TEST(RowBars, ThousandsOfKeysScrollAndTheExportSaysHowManyItShows) {
    RowBarsView view;
    show(view, {500, 200});
    view.setContent(manyTokens(5000), false);
    QTest::keyClick(&view, Qt::Key_End);
    EXPECT_TRUE(view.viewport()->rect().contains(view.placeOnScreen(4999).center().toPoint()));
    EXPECT_FALSE(view.viewport()->rect().contains(view.placeOnScreen(0).center().toPoint()));
    const QImage image = view.toImage();
    EXPECT_FALSE(image.isNull());
    EXPECT_LT(image.height(), 7000);
}

TEST(ShadedText, WrapsAndNoTokenIsCutOff) {
    ShadedTextView view;
    show(view, {300, 200});
    view.setContent(tokensOf({"·The", "·animal", QStringLiteral("小猫"), QStringLiteral("קוף"),
                              QStringLiteral("👩‍🚀"),
                              "·a·very·long·token·that·is·wider·than·all·of·the·room·there·is", "."},
                             {.1, .1, .2, .2, .2, .1, .1}),
                    2);
    for (int i = 0; i < 7; ++i) {
        const QRectF place = view.placeOnScreen(i);
        EXPECT_GE(place.left(), 0) << i;
        EXPECT_LE(place.right(), view.viewport()->width()) << i;
        for (int j = 0; j < i; ++j) {
            EXPECT_FALSE(place.intersects(view.placeOnScreen(j))) << i << " " << j;
        }
    }
    EXPECT_GT(view.placeOnScreen(5).top(), view.placeOnScreen(0).top());
    QSignalSpy chosen(&view, &PictureView::chosen);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.placeOnScreen(3).center().toPoint());
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.front().front().toInt(), 3);
    EXPECT_FALSE(view.toImage().isNull());
}

TEST(ShadedText, RightToLeftTextRunsFromTheRight) {
    ShadedTextView view;
    show(view, {300, 200});
    view.setContent(tokensOf({QStringLiteral("שלום"), QStringLiteral("עולם")}, {.5, .5}), std::nullopt);
    EXPECT_GT(view.placeOnScreen(0).left(), view.placeOnScreen(1).left());
    QTest::keyClick(&view, Qt::Key_Left);
    QTest::keyClick(&view, Qt::Key_Left);
    EXPECT_EQ(view.cursorItem(), 1);
}

LinesContent twoByThree() {
    LinesContent content{{"q0", "q1"}, {"k0", "k1", "k2"}, {}, 0.3};
    content.lines = {{{1, 0, 0.625F}, {0, 2, 0.5F}, {0, 1, 0.375F}}, 3, 0.25, 0};
    return content;
}

TEST(Lines, SaysWhatIsLeftOut) {
    LinesView view;
    view.setContent(twoByThree());
    EXPECT_EQ(view.hiddenText(), QStringLiteral("Lines below 0.3 are left out: 25 % of the weight."));
    EXPECT_TRUE(view.summary().startsWith(QStringLiteral("Largest: q1 → k0 0.625; q0 → k2 0.500")))
        << view.summary().toStdString();
    LinesContent none = twoByThree();
    none.lines = {{}, 0, 1, 0};
    view.setContent(none);
    EXPECT_EQ(view.hiddenText(), QStringLiteral("No weight reaches 0.3: lower the threshold."));
}

TEST(Lines, KeysWalkBothColumns) {
    LinesView view;
    show(view, {500, 200});
    view.setContent(twoByThree());
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Right, Qt::Key_Down, Qt::Key_Down}) {
        QTest::keyClick(&view, key);
    }
    EXPECT_EQ(view.cursorItem(), 4) << "the last key";
    EXPECT_TRUE(view.readOut().endsWith(QStringLiteral("largest q0 → k2 0.500")))
        << view.readOut().toStdString();
    QTest::keyClick(&view, Qt::Key_Left);
    EXPECT_EQ(view.cursorItem(), 1) << "there is no third query";
    EXPECT_FALSE(view.toImage().isNull());
}

PlaneContent square() {
    PlaneContent content{{"q0", "q1"}, {"k0", "k1"}, MatrixD(4, 2), {0.7, 0.2}};
    content.points << 2, 1, 2, -1, -2, 1, -2, -1;
    return content;
}

TEST(Plane, AxesHaveOneUnitAndTellTheirShares) {
    PlaneView view;
    show(view, {600, 300});
    view.setContent(square());
    const double wide = view.placeOnScreen(0).center().x() - view.placeOnScreen(2).center().x();
    const double high = view.placeOnScreen(1).center().y() - view.placeOnScreen(0).center().y();
    EXPECT_NEAR(wide, 2 * high, 1e-6);
    EXPECT_TRUE(view.summary().contains(QStringLiteral("first axis explains 70 %")))
        << view.summary().toStdString();
    EXPECT_TRUE(view.toTabSeparatedText().startsWith(QStringLiteral("Q\tq0\t2\t1\n")));
}

TEST(Plane, KeysChangeBetweenQueriesAndKeys) {
    PlaneView view;
    show(view, {600, 300});
    view.setContent(square());
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Right, Qt::Key_Down}) {
        QTest::keyClick(&view, key);
    }
    EXPECT_EQ(view.readOut(), QStringLiteral("Key k1 at −2.000, −1.000"));
}

TEST(Plane, OnePointLiesInTheMiddle) {
    PlaneView view;
    show(view, {600, 300});
    PlaneContent content{{"q"}, {"k"}, MatrixD::Zero(2, 2), {}};
    view.setContent(content);
    EXPECT_EQ(view.placeOnScreen(0), view.placeOnScreen(1));
    EXPECT_FALSE(view.toImage().isNull());
}

TEST(PictureView, SaysWhatToDoWithNothingInIt) {
    RowBarsView view;
    view.setEmptyText(QStringLiteral("Type a text."));
    EXPECT_EQ(view.summary(), QStringLiteral("Type a text."));
    EXPECT_TRUE(view.readOut().isEmpty());
    EXPECT_TRUE(view.toImage().isNull());
    QTest::keyClick(&view, Qt::Key_Down);
    EXPECT_FALSE(view.cursorItem());
}

}  // namespace
}  // namespace lab::ui
