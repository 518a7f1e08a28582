// Row bars, shaded text, lines and the plane, opened from the View menu and used by keyboard.
#include <QClipboard>
#include <QDockWidget>
#include <QDoubleSpinBox>

#include "tests/ui/main_window/window_test.h"
#include "ui/panels/pictures/lines_view.h"
#include "ui/panels/pictures/plane_view.h"
#include "ui/panels/pictures/row_bars_view.h"
#include "ui/panels/pictures/shaded_text_view.h"

namespace lab::test {

namespace {

constexpr int kIt = 9;
constexpr int kTired = 12;

class PicturePanelsTest : public WindowTest {
  protected:
    template <typename View>
    [[nodiscard]] View& view() const {
        return *window().findChild<View*>();
    }
    /// Opens or closes a panel as its entry in the View menu does; pictures to save bear the same names.
    void toggle(const QString& panel) const {
        for (auto* dock : window().findChildren<QDockWidget*>()) {
            if (dock->windowTitle() == panel) {
                dock->toggleViewAction()->trigger();
            }
        }
        settle();
    }
    /// What it shows may come a moment later.
    template <typename View>
    [[nodiscard]] View& open(const QString& panel) const {
        toggle(panel);
        EXPECT_TRUE(waitUntil([this] { return !view<View>().isEmpty(); })) << panel.toStdString();
        view<View>().setFocus();
        return view<View>();
    }
};

TEST_F(PicturePanelsTest, AreClosedAtFirstAndTakeNothingOver) {
    for (const ui::PictureView* picture : window().findChildren<ui::PictureView*>()) {
        EXPECT_FALSE(picture->isVisible()) << picture->objectName().toStdString();
        // The plan of an hour is the project's own; everything else waits for a result.
        EXPECT_EQ(picture->isEmpty(), picture->objectName() != "planTimeline")
            << picture->objectName().toStdString();
    }
    EXPECT_EQ(window().findChildren<ui::PictureView*>().size(), 8);
}

TEST_F(PicturePanelsTest, RowBarsShowThePinnedQueryAndPinByKeyboard) {
    auto& bars = open<ui::RowBarsView>("Row bars");
    EXPECT_NEAR(bars.content().weights(kTired), 0.637, 5e-4);
    EXPECT_TRUE(bars.summary().contains("·it")) << bars.summary().toStdString();
    press("Largest first");
    bars.setFocus();
    key(bars, Qt::Key_End);
    key(bars, Qt::Key_Home);
    ASSERT_EQ(bars.cursorItem(), kTired) << "the largest stands first";
    key(bars, Qt::Key_Down);
    key(bars, Qt::Key_Return);
    ASSERT_TRUE(picture("weights").marks().pinned);
    EXPECT_EQ(picture("weights").marks().pinned->row, kIt);
    EXPECT_NE(picture("weights").marks().pinned->column, kTired);
    key(bars, Qt::Key_Escape);
    EXPECT_FALSE(picture("weights").marks().pinned);
}

TEST_F(PicturePanelsTest, ShadedTextPinsATokenAsTheQuery) {
    auto& text = open<ui::ShadedTextView>("Text shaded by attention");
    EXPECT_EQ(text.content().count(), tokens().size());
    key(text, Qt::Key_Home);
    key(text, Qt::Key_Home);
    key(text, Qt::Key_Right);
    key(text, Qt::Key_Return);
    ASSERT_TRUE(picture("weights").marks().pinned);
    EXPECT_EQ(picture("weights").marks().pinned->row, 1);
    EXPECT_NEAR(text.content().weights(0), static_cast<double>(weight(1, 0)), 1e-7);
    choose("What shades the text", "Received on average");
    EXPECT_TRUE(text.content().query.isEmpty());
    EXPECT_NEAR(text.content().weights.sum(), 1, 1e-5);
}

TEST_F(PicturePanelsTest, LinesFollowTheThreshold) {
    auto& lines = open<ui::LinesView>("Lines");
    const auto before = lines.content().lines.lines.size();
    ASSERT_GT(before, 0U);
    auto& threshold = named<QDoubleSpinBox>("Threshold of the lines");
    threshold.setValue(0.5);
    ASSERT_TRUE(waitUntil([&] { return lines.content().threshold == 0.5; }));
    EXPECT_LT(lines.content().lines.lines.size(), before);
    EXPECT_TRUE(lines.summary().contains("Lines below 0.5 are left out")) << lines.summary().toStdString();
    for (const attention::WeightLine& line : lines.content().lines.lines) {
        EXPECT_EQ(line.weight, weight(static_cast<int>(line.query), static_cast<int>(line.key)));
    }
}

TEST_F(PicturePanelsTest, PlaneFollowsTheHeadAndPinsByKeyboard) {
    auto& plane = open<ui::PlaneView>("Q and K in the plane");
    EXPECT_EQ(plane.content().points.rows(), 2 * tokens().size());
    EXPECT_GT(plane.content().shares[0], plane.content().shares[1]);
    const MatrixD before = plane.content().points;
    choose("Head", "3");
    ASSERT_TRUE(waitUntil([&] { return plane.content().points != before; }));
    plane.setFocus();
    key(plane, Qt::Key_Right);
    key(plane, Qt::Key_Right);
    key(plane, Qt::Key_Return);
    ASSERT_TRUE(picture("weights").marks().pinned);
    EXPECT_EQ(picture("weights").marks().pinned->row, 1);
}

TEST_F(PicturePanelsTest, AClosedPanelStaysAsItIs) {
    auto& bars = open<ui::RowBarsView>("Row bars");
    const int count = bars.content().count();
    toggle("Row bars");
    ASSERT_FALSE(bars.isVisible());
    paste(QStringLiteral("小猫 👩‍🚀 שלום"));
    EXPECT_EQ(bars.content().count(), count);
    toggle("Row bars");
    ASSERT_TRUE(waitUntil([&] { return bars.content().count() == tokens().size(); }));
}

TEST_F(PicturePanelsTest, PicturesAndNumbersGoToTheClipboard) {
    auto& bars = open<ui::RowBarsView>("Row bars");
    key(bars, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text().count('\n'), bars.content().count());
    bars.copyImage();
    EXPECT_FALSE(QGuiApplication::clipboard()->image().isNull());
}

TEST_F(PicturePanelsTest, LongTextIsShownAtOnceAndThePlaneComesFromTheBackground) {
    auto& plane = open<ui::PlaneView>("Q and K in the plane");
    QString words;
    for (int i = 0; i < 300; ++i) {
        words += QStringLiteral("word%1 ").arg(i);
    }
    paste(words);
    ASSERT_TRUE(waitUntil(
        [&] { return plane.content().points.rows() == 2 * picture("weights").content().data.rows(); }));
    EXPECT_FALSE(plane.toImage().isNull());
}

TEST_F(PicturePanelsTest, TellThemselvesInChinese) {
    auto& bars = open<ui::RowBarsView>("Row bars");
    const QString english = bars.title();
    useLanguage(QStringLiteral("简体中文"));
    EXPECT_FALSE(bars.title().isEmpty());
    useLanguage(QStringLiteral("English"));
    EXPECT_EQ(bars.title(), english);
}

}  // namespace

}  // namespace lab::test
