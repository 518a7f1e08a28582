#include "ui/heatmap/heatmap_view.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>
#include <memory>
#include <set>

#include "ui/heatmap/heatmap_accessible.h"

namespace lab::ui {
namespace {

class CausalMask final : public CellMask {
  public:
    void maskedRow(Index row, Index firstColumn, Index count, std::uint8_t* masked) const override {
        for (Index j = 0; j < count; ++j) {
            masked[j] = firstColumn + j > row ? 1 : 0;
        }
    }
};

HeatmapContent contentOf(Index rows, Index columns) {
    auto values = std::make_shared<MatrixF>(rows, columns);
    for (Index i = 0; i < values->size(); ++i) {
        values->data()[i] = static_cast<float>(i) / static_cast<float>(values->size());
    }
    HeatmapContent content;
    content.data.values = values.get();
    content.owner = values;
    content.title = QStringLiteral("Weights");
    content.subtitle = QStringLiteral("softmax over keys");
    for (Index i = 0; i < rows; ++i) {
        content.rowLabels << QStringLiteral("q%1").arg(i);
    }
    for (Index i = 0; i < columns; ++i) {
        content.columnLabels << QStringLiteral("k%1").arg(i);
    }
    return content;
}

std::pair<int, int> placeOf(const QList<QVariant>& arguments) {
    return {arguments[0].value<Index>(), arguments[1].value<Index>()};
}

class HeatmapViewTest : public testing::Test {
  protected:
    // Before the first view, as in the program: Qt keeps the first interface that it is given.
    static void SetUpTestSuite() { installHeatmapAccessibility(); }

    HeatmapViewTest() {
        m_view.resize(500, 500);
        m_view.setContent(contentOf(6, 8));
        m_view.show();
        m_view.setFocus();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&m_view));
    }

    [[nodiscard]] QPoint middleOf(Index row, Index column) const {
        const QPointF inPicture = m_view.viewport().cellRect({row, column}).center();
        return (inPicture + m_view.pictureRect().topLeft()).toPoint();
    }

    void moveMouse(const QPoint& place) { QTest::mouseMove(&m_view, place); }

    HeatmapView m_view;
};

TEST_F(HeatmapViewTest, MovesTheCursorByArrowKeys) {
    const QSignalSpy moves(&m_view, &HeatmapView::cursorMoved);
    QTest::keyClick(&m_view, Qt::Key_Right);
    EXPECT_EQ(m_view.marks().cursor, (HeatmapCell{0, 0})) << "the first key only shows the cursor";
    QTest::keyClick(&m_view, Qt::Key_Right);
    QTest::keyClick(&m_view, Qt::Key_Down);
    QTest::keyClick(&m_view, Qt::Key_Down);
    QTest::keyClick(&m_view, Qt::Key_Up);
    EXPECT_EQ(m_view.marks().cursor, (HeatmapCell{1, 1}));
    QTest::keyClick(&m_view, Qt::Key_Left);
    QTest::keyClick(&m_view, Qt::Key_Left);
    EXPECT_EQ(m_view.marks().cursor, (HeatmapCell{1, 0})) << "it stops at the edge";
    ASSERT_EQ(moves.count(), 6) << "a key that moves nothing says nothing";
    EXPECT_EQ(placeOf(moves.last()), (std::pair{1, 0}));
}

TEST_F(HeatmapViewTest, JumpsByHomeEndAndPages) {
    m_view.setCursorCell(HeatmapCell{2, 3});
    QTest::keyClick(&m_view, Qt::Key_End);
    EXPECT_EQ(m_view.marks().cursor, (HeatmapCell{2, 7}));
    QTest::keyClick(&m_view, Qt::Key_Home);
    EXPECT_EQ(m_view.marks().cursor, (HeatmapCell{2, 0}));
    QTest::keyClick(&m_view, Qt::Key_End, Qt::ControlModifier);
    EXPECT_EQ(m_view.marks().cursor, (HeatmapCell{5, 7}));
    QTest::keyClick(&m_view, Qt::Key_PageUp);
    EXPECT_EQ(m_view.marks().cursor, (HeatmapCell{0, 7}));
    QTest::keyClick(&m_view, Qt::Key_PageDown);
    EXPECT_EQ(m_view.marks().cursor, (HeatmapCell{5, 7}));
    QTest::keyClick(&m_view, Qt::Key_Home, Qt::ControlModifier);
    EXPECT_EQ(m_view.marks().cursor, (HeatmapCell{0, 0}));
}

TEST_F(HeatmapViewTest, PinsByEnterAndSpaceAndUnpinsByEscape) {
    const QSignalSpy pins(&m_view, &HeatmapView::pinned);
    const QSignalSpy unpins(&m_view, &HeatmapView::unpinned);
    m_view.setCursorCell(HeatmapCell{2, 3});
    QTest::keyClick(&m_view, Qt::Key_Return);
    ASSERT_EQ(pins.count(), 1);
    EXPECT_EQ(placeOf(pins.first()), (std::pair{2, 3}));
    QTest::keyClick(&m_view, Qt::Key_Escape);
    EXPECT_EQ(unpins.count(), 1);
    EXPECT_FALSE(m_view.marks().pinned);
    QTest::keyClick(&m_view, Qt::Key_Space);
    EXPECT_EQ(m_view.marks().pinned, (HeatmapCell{2, 3}));
}

TEST_F(HeatmapViewTest, PinsWhatIsClickedAndUnpinsItByASecondClick) {
    const QSignalSpy moves(&m_view, &HeatmapView::cursorMoved);
    const QSignalSpy pins(&m_view, &HeatmapView::pinned);
    const QSignalSpy unpins(&m_view, &HeatmapView::unpinned);
    QTest::mouseClick(&m_view, Qt::LeftButton, {}, middleOf(4, 6));
    ASSERT_EQ(pins.count(), 1);
    EXPECT_EQ(placeOf(pins.first()), (std::pair{4, 6}));
    EXPECT_EQ(placeOf(moves.first()), (std::pair{4, 6}));
    QTest::qWait(QApplication::doubleClickInterval() + 20);
    QTest::mouseClick(&m_view, Qt::LeftButton, {}, middleOf(4, 6));
    EXPECT_EQ(unpins.count(), 1);
    QTest::mouseClick(&m_view, Qt::LeftButton, {}, QPoint(1, 1));
    EXPECT_EQ(pins.count(), 1) << "beside the picture there is nothing to pin";
}

TEST_F(HeatmapViewTest, SaysWhatADoubleClickIsOn) {
    const QSignalSpy activations(&m_view, &HeatmapView::activated);
    QTest::mouseDClick(&m_view, Qt::LeftButton, {}, middleOf(1, 2));
    ASSERT_EQ(activations.count(), 1);
    EXPECT_EQ(placeOf(activations.first()), (std::pair{1, 2}));
}

TEST_F(HeatmapViewTest, FollowsThePointer) {
    const QSignalSpy hovers(&m_view, &HeatmapView::hovered);
    const QSignalSpy leaves(&m_view, &HeatmapView::hoverLeft);
    moveMouse(middleOf(3, 5));
    ASSERT_EQ(hovers.count(), 1);
    EXPECT_EQ(placeOf(hovers.first()), (std::pair{3, 5}));
    moveMouse(middleOf(3, 5) + QPoint(1, 1));
    EXPECT_EQ(hovers.count(), 1) << "inside a cell nothing changes";
    EXPECT_EQ(m_view.readOut(), QStringLiteral("Query q3 → Key k5: 0.6042"));
    moveMouse(QPoint(1, 1));
    EXPECT_EQ(leaves.count(), 1);
    EXPECT_TRUE(m_view.readOut().isEmpty());
}

TEST_F(HeatmapViewTest, TakesMarksFromOutsideWithoutAnEcho) {
    const QSignalSpy moves(&m_view, &HeatmapView::cursorMoved);
    const QSignalSpy pins(&m_view, &HeatmapView::pinned);
    m_view.setCursorCell(HeatmapCell{2, kNoIndex});
    m_view.setPinnedCell(HeatmapCell{1, 1});
    m_view.setHoverCell(HeatmapCell{0, 0});
    EXPECT_EQ(m_view.marks().cursor, (HeatmapCell{2, kNoIndex}));
    EXPECT_EQ(moves.count() + pins.count(), 0);
    m_view.setCursorCell(HeatmapCell{6, 0});
    EXPECT_FALSE(m_view.marks().cursor) << "a cell that is not there is no cell";
    m_view.setCursorCell(HeatmapCell{2, kNoIndex});
    QTest::keyClick(&m_view, Qt::Key_Right);
    EXPECT_EQ(m_view.marks().cursor, (HeatmapCell{2, 1}));
}

TEST_F(HeatmapViewTest, DropsMarksThatANewShapeNoLongerHas) {
    m_view.setCursorCell(HeatmapCell{5, 7});
    m_view.setPinnedCell(HeatmapCell{1, 1});
    m_view.setContent(contentOf(3, 3));
    EXPECT_FALSE(m_view.marks().cursor);
    EXPECT_EQ(m_view.marks().pinned, (HeatmapCell{1, 1}));
    EXPECT_EQ(m_view.viewport().rows(), 3);
}

TEST_F(HeatmapViewTest, ZoomsAndPansByKeyWheelAndHand) {
    m_view.setContent(contentOf(100, 100));
    const double fitted = m_view.viewport().cellWidth();
    QTest::keyClick(&m_view, Qt::Key_Plus);
    EXPECT_GT(m_view.viewport().cellWidth(), fitted);
    QTest::keyClick(&m_view, Qt::Key_Minus);
    EXPECT_TRUE(m_view.viewport().isFitted());
    QTest::keyClick(&m_view, Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_TRUE(m_view.viewport().isFitted()) << "that is the zoom of the interface";

    const QPoint mouse = middleOf(30, 40);
    QWheelEvent wheel(mouse, m_view.mapToGlobal(mouse), {}, {0, 360}, Qt::NoButton, Qt::ControlModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(&m_view, &wheel);
    EXPECT_NEAR(m_view.viewport().cellWidth(), fitted * 1.2 * 1.2 * 1.2, 1e-9);
    EXPECT_EQ(m_view.viewport().cellAt(QPointF(mouse) - m_view.pictureRect().topLeft()),
              (HeatmapCell{30, 40}));

    const double before = m_view.viewport().firstColumn();
    const QSignalSpy pins(&m_view, &HeatmapView::pinned);
    QTest::mousePress(&m_view, Qt::LeftButton, {}, mouse);
    QTest::mouseMove(&m_view, mouse - QPoint(40, 0));
    QTest::mouseRelease(&m_view, Qt::LeftButton, {}, mouse - QPoint(40, 0));
    EXPECT_NEAR(m_view.viewport().firstColumn(), before + 40 / m_view.viewport().cellWidth(), 1e-9);
    EXPECT_EQ(pins.count(), 0) << "a drag is no click";
    QTest::keyClick(&m_view, Qt::Key_0);
    EXPECT_TRUE(m_view.viewport().isFitted());
}

TEST_F(HeatmapViewTest, KeepsTheCursorInSight) {
    m_view.setContent(contentOf(100, 100));
    for (int i = 0; i < 8; ++i) {
        m_view.zoomIn();
    }
    QTest::keyClick(&m_view, Qt::Key_End, Qt::ControlModifier);
    EXPECT_TRUE(m_view.viewport().shows({99, 99}));
}

TEST_F(HeatmapViewTest, PaintsTheColorsOfItsCells) {
    const QImage image = m_view.grab().toImage();
    std::set<QRgb> colors;
    for (Index row = 0; row < 6; ++row) {
        for (Index column = 0; column < 8; ++column) {
            const QRectF cell =
                m_view.viewport().cellRect({row, column}).translated(m_view.pictureRect().topLeft());
            const QRgb color = image.pixel((cell.topLeft() + QPointF(3, 3)).toPoint());
            const float value = (*m_view.content().data.values)(row, column);
            EXPECT_EQ(color, cividisTable()[static_cast<std::size_t>(ColorScale::unit().tableIndex(value))]);
            colors.insert(color);
        }
    }
    EXPECT_GT(colors.size(), 40U);
}

TEST_F(HeatmapViewTest, DimsAPictureThatStaysStaleWithoutBlankingIt) {
    const QPoint place =
        (m_view.viewport().cellRect({0, 0}).translated(m_view.pictureRect().topLeft()).topLeft() +
         QPointF(3, 3))
            .toPoint();
    const QColor fresh = m_view.grab().toImage().pixelColor(place);
    m_view.setStale(true);
    EXPECT_EQ(m_view.grab().toImage().pixelColor(place), fresh) << "most answers come at once";
    QColor stale = fresh;
    ASSERT_TRUE(QTest::qWaitFor([&] {
        stale = m_view.grab().toImage().pixelColor(place);
        return stale != fresh;
    }));
    EXPECT_LT(std::abs(fresh.lightness() - stale.lightness()), 90);
    m_view.setStale(false);
    EXPECT_EQ(m_view.grab().toImage().pixelColor(place), fresh);
}

int darkPixels(const QImage& image, const QRect& place) {
    int dark = 0;
    for (int y = place.top(); y <= place.bottom(); ++y) {
        for (int x = place.left(); x <= place.right(); ++x) {
            dark += image.pixelColor(x, y).lightness() < 128 ? 1 : 0;
        }
    }
    return dark;
}

TEST_F(HeatmapViewTest, WritesNumbersOnlyInCellsThatHoldThem) {
    auto values = std::make_shared<MatrixF>(MatrixF::Constant(6, 8, 0.95F));
    HeatmapContent content = m_view.content();
    content.data.values = values.get();
    content.owner = values;
    m_view.setContent(content);
    const auto inner = [this](Index row, Index column) {
        const QRectF cell =
            m_view.viewport().cellRect({row, column}).translated(m_view.pictureRect().topLeft());
        return cell.adjusted(2, 2, -2, -2).toRect();
    };
    EXPECT_GT(darkPixels(m_view.grab().toImage(), inner(2, 2)), 10);

    auto many = std::make_shared<MatrixF>(MatrixF::Constant(60, 60, 0.95F));
    HeatmapContent dense = contentOf(60, 60);
    dense.data.values = many.get();
    dense.owner = many;
    m_view.setContent(dense);
    EXPECT_EQ(darkPixels(m_view.grab().toImage(), inner(20, 20)), 0);
}

TEST_F(HeatmapViewTest, ShowsAPinThatIsNotTheCursor) {
    m_view.setCursorCell(HeatmapCell{1, 1});
    const QImage cursorOnly = m_view.grab().toImage();
    m_view.setPinnedCell(HeatmapCell{1, 1});
    EXPECT_NE(m_view.grab().toImage(), cursorOnly);
}

TEST_F(HeatmapViewTest, SaysWhatToDoWhenItIsEmpty) {
    HeatmapView empty;
    empty.resize(300, 200);
    const QImage blank = empty.grab().toImage();
    empty.setEmptyText(QStringLiteral("Type a sentence to see attention."));
    EXPECT_NE(empty.grab().toImage(), blank);
    EXPECT_EQ(empty.summary(), QStringLiteral("Type a sentence to see attention."));
    QTest::keyClick(&empty, Qt::Key_Right);
    QTest::mouseClick(&empty, Qt::LeftButton, {}, QPoint(100, 100));
    EXPECT_FALSE(empty.marks().cursor);
    EXPECT_TRUE(empty.toImage().isNull());
}

TEST_F(HeatmapViewTest, MakesPicturesDarkOnWhiteInAnyTheme) {
    m_view.setTheme(makeTheme(ThemeKind::Dark));
    EXPECT_EQ(m_view.grab().toImage().pixelColor(2, m_view.height() - 2), makeTheme(ThemeKind::Dark).panel);
    const QImage once = m_view.toImage(1);
    const QImage twice = m_view.toImage(2);
    EXPECT_EQ(once.pixelColor(0, 0), QColor(Qt::white));
    EXPECT_NEAR(twice.width(), once.width() * 2, once.width() / 10);
    EXPECT_GT(m_view.toImage(4).height(), twice.height() * 3 / 2);
    EXPECT_DOUBLE_EQ(once.devicePixelRatio(), 1);
}

TEST_F(HeatmapViewTest, CopiesPictureAndNumbers) {
    m_view.copyText();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), m_view.toTabSeparatedText());
    EXPECT_TRUE(m_view.toTabSeparatedText().startsWith(QStringLiteral("\tk0\tk1")));
    m_view.copyImage();
    EXPECT_FALSE(QGuiApplication::clipboard()->image().isNull());
}

TEST_F(HeatmapViewTest, ShowsAnySize) {
    for (const auto& [rows, columns] :
         {std::pair<Index, Index>{1, 1}, {1, 2}, {2, 1}, {300, 1}, {1, 300}, {700, 700}}) {
        HeatmapContent content = contentOf(rows, columns);
        content.data.mask = std::make_shared<CausalMask>();
        content.aspect = rows == columns ? CellAspect::Square : CellAspect::Free;
        m_view.setContent(content);
        m_view.setCursorCell(HeatmapCell{rows - 1, columns - 1});
        m_view.setPinnedCell(HeatmapCell{0, 0});
        EXPECT_FALSE(m_view.grab().isNull());
        m_view.resize(90, 60);
        EXPECT_FALSE(m_view.grab().isNull());
        m_view.resize(500, 500);
    }
}

TEST_F(HeatmapViewTest, DrawsAnyScriptAsALabel) {
    HeatmapContent content = contentOf(3, 3);
    content.rowLabels =
        QStringList{QStringLiteral("注意力"), QStringLiteral("שלום"), QStringLiteral("🙂👩‍🔬")};
    content.columnLabels = content.rowLabels;
    m_view.setContent(content);
    const QImage image = m_view.grab().toImage();
    const QRect left(0, static_cast<int>(m_view.pictureRect().top()),
                     static_cast<int>(m_view.pictureRect().left()) - 2,
                     static_cast<int>(m_view.viewport().cellHeight()));
    EXPECT_GT(darkPixels(image, left), 10) << "the Chinese label";
    EXPECT_GT(darkPixels(image, left.translated(0, left.height())), 5) << "the Hebrew label";
}

class HeatmapAccessibility : public HeatmapViewTest {
  protected:
    HeatmapAccessibility() {
        QAccessible::setActive(true);
        QAccessible::installUpdateHandler(&HeatmapAccessibility::record);
        events().clear();
    }
    ~HeatmapAccessibility() override { QAccessible::installUpdateHandler(nullptr); }

    static QList<QPair<QAccessible::Event, QString>>& events() {
        static QList<QPair<QAccessible::Event, QString>> kEvents;
        return kEvents;
    }
    static void record(QAccessibleEvent* event) {
        const auto* change = dynamic_cast<QAccessibleValueChangeEvent*>(event);
        events().append({event->type(), change != nullptr ? change->value().toString() : QString()});
    }
};

TEST_F(HeatmapAccessibility, ReadsTitleSizeAndCell) {
    const QAccessibleInterface* heatmap = QAccessible::queryAccessibleInterface(&m_view);
    ASSERT_NE(heatmap, nullptr);
    EXPECT_EQ(heatmap->role(), QAccessible::Graphic);
    EXPECT_EQ(heatmap->text(QAccessible::Name), QStringLiteral("Weights, 6 queries by 8 keys"));
    EXPECT_EQ(heatmap->text(QAccessible::Description),
              QStringLiteral("Weights, 6 queries by 8 keys; largest 0.98 at query q5, key k7."));
    EXPECT_EQ(heatmap->text(QAccessible::Value), QString());
    m_view.setCursorCell(HeatmapCell{3, 5});
    EXPECT_EQ(heatmap->text(QAccessible::Name), QStringLiteral("Weights. Query q3 → Key k5: 0.6042"));
    EXPECT_EQ(heatmap->text(QAccessible::Value), QStringLiteral("Query q3 → Key k5: 0.6042"));
}

TEST_F(HeatmapAccessibility, SaysWhenTheCursorMoves) {
    const bool offscreen = QGuiApplication::platformName() == QStringLiteral("offscreen");
    if (offscreen || !QTest::qWaitFor(&QAccessible::isActive)) {
        GTEST_SKIP() << "needs a platform with accessibility: xcb with QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1";
    }
    QTest::keyClick(&m_view, Qt::Key_End, Qt::ControlModifier);
    EXPECT_TRUE(events().contains({QAccessible::NameChanged, QString()}));
    EXPECT_TRUE(events().contains({QAccessible::ValueChanged, QStringLiteral("Query q5 → Key k7: 0.9792")}));
}

}  // namespace
}  // namespace lab::ui
