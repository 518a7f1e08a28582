#include "ui/heatmap/heatmap_viewport.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace lab::ui {
namespace {

TEST(HeatmapViewport, FitsTheWholeMatrix) {
    const HeatmapViewport viewport(10, 20, {200, 50});
    EXPECT_TRUE(viewport.isFitted());
    EXPECT_DOUBLE_EQ(viewport.cellWidth(), 10);
    EXPECT_DOUBLE_EQ(viewport.cellHeight(), 5);
    EXPECT_EQ(viewport.endVisibleRow(), 10);
    EXPECT_EQ(viewport.endVisibleColumn(), 20);
    EXPECT_EQ(viewport.cellRect({3, 7}), QRectF(70, 15, 10, 5));
    EXPECT_EQ(viewport.cellRect({3, kNoIndex}), QRectF(0, 15, 200, 5));
    EXPECT_EQ(viewport.columnRect(7), QRectF(70, 0, 10, 50));
}

TEST(HeatmapViewport, FindsTheCellUnderAPoint) {
    const HeatmapViewport viewport(10, 20, {200, 50});
    EXPECT_EQ(viewport.cellAt({0, 0}), (HeatmapCell{0, 0}));
    EXPECT_EQ(viewport.cellAt({75, 19}), (HeatmapCell{3, 7}));
    EXPECT_EQ(viewport.cellAt({200, 50}), (HeatmapCell{9, 19}));
    EXPECT_FALSE(viewport.cellAt({-0.1, 5}));
    EXPECT_FALSE(viewport.cellAt({5, 50.1}));
}

TEST(HeatmapViewport, ZoomsRoundThePointUnderTheMouse) {
    HeatmapViewport viewport(100, 100, {500, 500});
    const QPointF mouse(320, 140);
    const auto before = viewport.cellAt(mouse);
    viewport.zoomBy(3, mouse);
    EXPECT_DOUBLE_EQ(viewport.cellWidth(), 15);
    EXPECT_EQ(viewport.cellAt(mouse), before);
    EXPECT_FALSE(viewport.isFitted());
}

TEST(HeatmapViewport, NeverShowsLessThanTheAreaNorCellsWithoutBound) {
    HeatmapViewport viewport(100, 100, {500, 500});
    viewport.zoomBy(0.01, {10, 10});
    EXPECT_TRUE(viewport.isFitted());
    viewport.zoomBy(1e6, {10, 10});
    EXPECT_DOUBLE_EQ(viewport.cellWidth(), HeatmapViewport::kLargestCell);
    // Two by two cells are larger than that when they are fitted, and then cannot be zoomed.
    HeatmapViewport small(2, 2, {500, 500});
    small.zoomBy(4, {10, 10});
    EXPECT_DOUBLE_EQ(small.cellWidth(), 250);
    EXPECT_TRUE(small.isFitted());
}

TEST(HeatmapViewport, PansAsAHandWouldAndStopsAtTheEdges) {
    HeatmapViewport viewport(100, 100, {500, 500});
    viewport.zoomBy(2, {0, 0});
    viewport.panBy({-100, -50});
    EXPECT_DOUBLE_EQ(viewport.firstColumn(), 10);
    EXPECT_DOUBLE_EQ(viewport.firstRow(), 5);
    viewport.panBy({-1e6, 1e6});
    EXPECT_DOUBLE_EQ(viewport.firstColumn(), 50);
    EXPECT_DOUBLE_EQ(viewport.firstRow(), 0);
}

TEST(HeatmapViewport, BringsACellIntoSightWithTheLeastPan) {
    HeatmapViewport viewport(100, 100, {500, 500});
    viewport.zoomBy(2, {0, 0});
    viewport.ensureVisible({10, 10});
    EXPECT_DOUBLE_EQ(viewport.firstRow(), 0);
    viewport.ensureVisible({60, 10});
    EXPECT_DOUBLE_EQ(viewport.firstRow(), 11);
    EXPECT_TRUE(viewport.shows({60, 10}));
    EXPECT_DOUBLE_EQ(viewport.firstColumn(), 0);
}

TEST(HeatmapViewport, KeepsTheZoomWhenTheAreaChanges) {
    HeatmapViewport viewport(100, 100, {500, 500});
    viewport.zoomBy(2, {250, 250});
    viewport.setArea({400, 300}, 1);
    EXPECT_DOUBLE_EQ(viewport.cellWidth(), 10);
    HeatmapViewport fitted(100, 100, {500, 500});
    fitted.setArea({400, 300}, 1);
    EXPECT_TRUE(fitted.isFitted());
    EXPECT_DOUBLE_EQ(fitted.cellHeight(), 3);
}

TEST(HeatmapViewport, IsEmptyWithoutCells) {
    HeatmapViewport viewport(0, 5, {100, 100});
    EXPECT_TRUE(viewport.isEmpty());
    viewport.zoomBy(2, {0, 0});
    viewport.panBy({5, 5});
    viewport.ensureVisible({0, 0});
    EXPECT_FALSE(viewport.cellAt({1, 1}));
}

TEST(HeatmapViewport, ACellsMiddleLiesInThatCell) {
    EXPECT_TRUE(rc::check([] {
        const auto rows = *rc::gen::inRange<Index>(1, 60);
        const auto columns = *rc::gen::inRange<Index>(1, 60);
        const double ratio = *rc::gen::element(1.0, 1.25, 2.0);
        HeatmapViewport viewport(rows, columns, {400, 300}, ratio);
        viewport.zoomBy(*rc::gen::inRange(1, 6), {static_cast<double>(*rc::gen::inRange(0, 400)),
                                                  static_cast<double>(*rc::gen::inRange(0, 300))});
        const HeatmapCell cell{*rc::gen::inRange<Index>(0, rows), *rc::gen::inRange<Index>(0, columns)};
        viewport.ensureVisible(cell);
        RC_ASSERT(viewport.shows(cell));
        const auto found = viewport.cellAt(viewport.cellRect(cell).center());
        RC_ASSERT(found.has_value());
        RC_ASSERT(*found == cell);
    }));
}

}  // namespace
}  // namespace lab::ui
