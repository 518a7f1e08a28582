#include "ui/heatmap/heatmap_renderer.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <memory>
#include <random>
#include <set>
#include <thread>
#include <vector>

#include "ui/heatmap/row_stretch.h"

namespace lab::ui {
namespace {

constexpr float kMissing = std::numeric_limits<float>::quiet_NaN();

/// Each task on a thread of its own.
class ThreadsRunner final : public ParallelRunner {
  public:
    [[nodiscard]] int width() const override { return 2; }
    void run(Index count, const std::function<void(Index)>& task) override {
        std::vector<std::jthread> threads;
        for (Index i = 0; i < count; ++i) {
            threads.emplace_back([&task, i] { task(i); });
        }
    }
};

/// Hides the keys after the query.
class HiddenFuture final : public CellMask {
  public:
    void maskedRow(Index row, Index firstColumn, Index count, std::uint8_t* masked) const override {
        for (Index j = 0; j < count; ++j) {
            masked[j] = firstColumn + j > row ? 1 : 0;
        }
    }
};

HeatmapData unitData(const MatrixF& values) {
    HeatmapData data;
    data.values = &values;
    return data;
}

QImage drawn(const HeatmapData& data, QSize size, ParallelRunner* runner = nullptr) {
    return renderedHeatmap(data, {data.rows(), data.columns(), QSizeF(size)}, {}, runner);
}

QRgb colorOf(const HeatmapData& data, float value) {
    return colorTable(data.map)[static_cast<std::size_t>(data.scale.tableIndex(value))];
}

MatrixF randomMatrix(Index rows, Index columns, unsigned seed) {
    std::mt19937 generator(seed);
    std::uniform_real_distribution<float> uniform(0, 1);
    return MatrixF::NullaryExpr(rows, columns, [&] { return uniform(generator); });
}

TEST(RenderHeatmap, FillsTheImageWithTheOnlyCell) {
    const MatrixF values = MatrixF::Constant(1, 1, 0.4F);
    const HeatmapData data = unitData(values);
    const QImage image = drawn(data, {3, 2});
    ASSERT_EQ(image.size(), QSize(3, 2));
    ASSERT_EQ(image.format(), QImage::Format_RGB32);
    for (int y = 0; y < 2; ++y) {
        for (int x = 0; x < 3; ++x) {
            EXPECT_EQ(image.pixel(x, y), colorOf(data, 0.4F));
        }
    }
}

TEST(RenderHeatmap, PutsRowsDownAndColumnsAcross) {
    MatrixF values(2, 2);
    values << 0.0F, 0.25F, 0.5F, 1.0F;
    const HeatmapData data = unitData(values);
    const QImage image = drawn(data, {6, 4});
    for (int y = 0; y < 4; ++y) {
        for (int x = 0; x < 6; ++x) {
            EXPECT_EQ(image.pixel(x, y), colorOf(data, values(y / 2, x / 3))) << x << ' ' << y;
        }
    }
}

TEST(RenderHeatmap, DrawsEachCellWhereTheViewportSaysItIs) {
    const MatrixF values = randomMatrix(7, 5, 3);
    const HeatmapData data = unitData(values);
    HeatmapViewport viewport(7, 5, {91, 50}, 2);
    for (const double zoom : {1.0, 1.7}) {
        viewport.zoomBy(zoom, {60, 31});
        const QImage image = renderedHeatmap(data, viewport, {});
        ASSERT_EQ(image.size(), QSize(182, 100));
        for (Index row = viewport.firstVisibleRow(); row < viewport.endVisibleRow(); ++row) {
            for (Index column = viewport.firstVisibleColumn(); column < viewport.endVisibleColumn();
                 ++column) {
                const QRectF cell = viewport.cellRect({row, column});
                const QRect pixels(qRound(cell.left() * 2), qRound(cell.top() * 2), qRound(cell.width() * 2),
                                   qRound(cell.height() * 2));
                const QRect shown = pixels & image.rect();
                ASSERT_FALSE(shown.isEmpty());
                EXPECT_EQ(image.pixel(shown.topLeft()), colorOf(data, values(row, column)));
                EXPECT_EQ(image.pixel(shown.bottomRight()), colorOf(data, values(row, column)));
            }
        }
    }
}

/// The side of the matrix, the side of the picture.
using Sides = std::tuple<Index, int>;
class HotCell : public testing::TestWithParam<Sides> {};

TEST_P(HotCell, IsNeverLost) {
    const auto [side, pixels] = GetParam();
    MatrixF values = MatrixF::Constant(side, side, 0.01F);
    const HeatmapData data = unitData(values);
    const QRgb hot = colorOf(data, 1);
    for (Index i = 0; i<side * side; i += side> 64 ? 37 : 1) {
        values.data()[i] = 1;
        const QImage image = drawn(data, {pixels, pixels});
        int found = 0;
        for (int y = 0; y < pixels; ++y) {
            const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
            found += static_cast<int>(std::count(line, line + pixels, hot));
        }
        ASSERT_GE(found, 1) << "cell " << i / side << ' ' << i % side;
        ASSERT_LE(found, side >= pixels ? 1 : pixels * pixels);
        values.data()[i] = 0.01F;
    }
}

INSTANTIATE_TEST_SUITE_P(AnywhereInThePicture, HotCell,
                         testing::Values(Sides{13, 7}, Sides{30, 29}, Sides{29, 30}, Sides{64, 10},
                                         Sides{200, 33}, Sides{40, 40}));

TEST(RenderHeatmap, KeepsTheSignOfTheLargestMagnitude) {
    MatrixF values = MatrixF::Constant(8, 8, 0.5F);
    values(5, 2) = -0.9F;
    HeatmapData data = unitData(values);
    data.scale = ColorScale::symmetric(1);
    data.map = ColorMapName::BlueWhiteRed;
    const QImage image = drawn(data, {2, 2});
    EXPECT_EQ(image.pixel(0, 1), colorOf(data, -0.9F));
    EXPECT_EQ(image.pixel(0, 0), colorOf(data, 0.5F));
}

TEST(RenderHeatmap, AveragesWhenAskedTo) {
    MatrixF values(2, 4);
    values << 0.0F, 0.4F, 1.0F, 1.0F, 0.2F, 0.2F, 1.0F, 0.0F;
    HeatmapData data = unitData(values);
    data.reduction = Reduction::Mean;
    const QImage image = drawn(data, {2, 1});
    EXPECT_EQ(image.pixel(0, 0), colorOf(data, 0.2F));
    EXPECT_EQ(image.pixel(1, 0), colorOf(data, 0.75F));
}

TEST(RenderHeatmap, HatchesMaskedCells) {
    const MatrixF values = MatrixF::Constant(2, 2, 0.7F);
    HeatmapData data = unitData(values);
    data.mask = std::make_shared<HiddenFuture>();
    const MissingCellLook look{0xff111111, 0xff222222, 4, 1};
    const QImage image = renderedHeatmap(data, {2, 2, {16, 16}}, look);
    for (int y = 0; y < 16; ++y) {
        for (int x = 0; x < 16; ++x) {
            const bool isMasked = x >= 8 && y < 8;
            const QRgb expected = !isMasked          ? colorOf(data, 0.7F)
                                  : (x + y) % 4 == 0 ? look.hatch
                                                     : look.ground;
            EXPECT_EQ(image.pixel(x, y), expected) << x << ' ' << y;
        }
    }
}

TEST(RenderHeatmap, TreatsWhatIsNotANumberAsMissing) {
    MatrixF values(1, 3);
    values << 0.2F, kMissing, 0.9F;
    const MissingCellLook look{0xff111111, 0xff222222, 4, 1};
    const QImage image = renderedHeatmap(unitData(values), {1, 3, {12, 1}}, look);
    const std::set<QRgb> middle{image.pixel(4, 0), image.pixel(5, 0), image.pixel(6, 0), image.pixel(7, 0)};
    EXPECT_EQ(middle, (std::set<QRgb>{look.ground, look.hatch}));
    EXPECT_EQ(image.pixel(0, 0), colorOf(unitData(values), 0.2F));
    // Over several cells, the numbers among them count.
    EXPECT_EQ(renderedHeatmap(unitData(values), {1, 3, {1, 1}}, look).pixel(0, 0),
              colorOf(unitData(values), 0.9F));
}

TEST(RenderHeatmap, LeavesMaskedCellsOutOfAPixelThatCoversThem) {
    MatrixF values = MatrixF::Constant(4, 4, 0.1F);
    values(0, 3) = 1;  // masked
    values(3, 0) = 0.6F;
    HeatmapData data = unitData(values);
    data.mask = std::make_shared<HiddenFuture>();
    EXPECT_EQ(drawn(data, {1, 1}).pixel(0, 0), colorOf(data, 0.6F));
    data.reduction = Reduction::Mean;
    // Ten cells are open: nine of 0.1 and one of 0.6.
    EXPECT_EQ(drawn(data, {1, 1}).pixel(0, 0), colorOf(data, 0.15F));
}

TEST(RenderHeatmap, DrawsTheSameFromAPyramid) {
    const MatrixF values = randomMatrix(1024, 1024, 5);
    MatrixPyramid pyramid;
    buildPyramid(values, pyramid);
    ASSERT_FALSE(pyramid.isEmpty());
    const HeatmapData direct = unitData(values);
    HeatmapData reduced = direct;
    reduced.pyramid = &pyramid;
    for (const int side : {256, 128, 64}) {
        EXPECT_EQ(drawn(reduced, {side, side}), drawn(direct, {side, side})) << side;
    }
    // Finer than any level: the matrix itself.
    EXPECT_EQ(drawn(reduced, {700, 700}), drawn(direct, {700, 700}));
}

TEST(RenderHeatmap, ReadsThePyramid) {
    const MatrixF values = MatrixF::Constant(1024, 1024, 0.2F);
    MatrixPyramid pyramid;
    buildPyramid(values, pyramid);
    pyramid.levels.front().largest.setConstant(0.8F);
    HeatmapData data = unitData(values);
    data.pyramid = &pyramid;
    EXPECT_EQ(drawn(data, {256, 256}).pixel(17, 90), colorOf(data, 0.8F));
}

TEST(RenderHeatmap, NeverLosesAHotCellInAPyramidOfAnUnevenSize) {
    MatrixF values = MatrixF::Constant(1030, 1030, 0.01F);
    const HeatmapData direct = unitData(values);
    const QRgb hot = colorOf(direct, 1);
    for (const auto& [row, column] : {std::pair{0, 0}, {1029, 1029}, {513, 2}, {7, 1028}, {641, 640}}) {
        values(row, column) = 1;
        MatrixPyramid pyramid;
        buildPyramid(values, pyramid);
        HeatmapData data = direct;
        data.pyramid = &pyramid;
        const QImage image = drawn(data, {201, 201});
        int distance = 1000;
        for (int y = 0; y < 201; ++y) {
            for (int x = 0; x < 201; ++x) {
                if (image.pixel(x, y) == hot) {
                    distance = std::min(distance, std::max(std::abs(x - column * 201 / 1030),
                                                           std::abs(y - row * 201 / 1030)));
                }
            }
        }
        EXPECT_LE(distance, 1) << row << ' ' << column;
        values(row, column) = 0.01F;
    }
}

TEST(RenderHeatmap, MasksAPyramidExactly) {
    MatrixF values = randomMatrix(1024, 1024, 6);
    // Masked cells are the largest: they would win if they were not left out.
    values.triangularView<Eigen::StrictlyUpper>().setConstant(2);
    MatrixPyramid pyramid;
    buildPyramid(values, pyramid);
    HeatmapData direct = unitData(values);
    direct.mask = std::make_shared<HiddenFuture>();
    HeatmapData reduced = direct;
    reduced.pyramid = &pyramid;
    EXPECT_EQ(drawn(reduced, {256, 256}), drawn(direct, {256, 256}));
    EXPECT_EQ(drawn(reduced, {128, 64}), drawn(direct, {128, 64}));
}

TEST(RenderHeatmap, DrawsTheSameOnSeveralThreads) {
    const MatrixF values = randomMatrix(700, 700, 8);
    HeatmapData data = unitData(values);
    data.mask = std::make_shared<HiddenFuture>();
    ThreadsRunner threads;
    EXPECT_EQ(drawn(data, {501, 333}, &threads), drawn(data, {501, 333}));
}

TEST(RenderHeatmap, UsesItsImageAgain) {
    const MatrixF values = MatrixF::Constant(3, 3, 0.3F);
    QImage image;
    renderHeatmap(unitData(values), {3, 3, {30, 30}}, {}, image);
    const uchar* memory = image.constBits();
    renderHeatmap(unitData(values), {3, 3, {30, 30}}, {}, image);
    EXPECT_EQ(image.constBits(), memory);
}

TEST(RenderHeatmap, DrawsNothingOfNothing) {
    const MatrixF values(0, 3);
    EXPECT_TRUE(drawn(unitData(values), {10, 10}).isNull());
    EXPECT_TRUE(renderedHeatmap({}, {0, 0, {10, 10}}, {}).isNull());
    const MatrixF one = MatrixF::Constant(1, 1, 1);
    EXPECT_TRUE(drawn(unitData(one), {0, 10}).isNull());
}

// Rows 0.1 0.2, 0.4 0.1, 0 0: the largest of each gets the end of the scale, nothing stays nothing.
TEST(RenderHeatmap, StretchesEachRowByItself) {
    const MatrixF values{{0.1F, 0.2F}, {0.4F, 0.1F}, {0, 0}};
    HeatmapData data = unitData(values);
    stretchRows(data);
    const QImage image = drawn(data, {2, 3});
    const HeatmapData unit = unitData(values);
    EXPECT_EQ(image.pixel(0, 0), colorOf(unit, 0.5F));
    EXPECT_EQ(image.pixel(1, 0), colorOf(unit, 1));
    EXPECT_EQ(image.pixel(0, 1), colorOf(unit, 1));
    EXPECT_EQ(image.pixel(1, 1), colorOf(unit, 0.25F));
    EXPECT_EQ(image.pixel(0, 2), colorOf(unit, 0));
}

TEST(RenderHeatmap, StretchesSignedRowsRoundZero) {
    const MatrixF values{{-8, 4}, {0, 0.5F}};
    HeatmapData data = unitData(values);
    data.scale = ColorScale::symmetric(8);
    data.map = ColorMapName::BlueWhiteRed;
    stretchRows(data);
    const QImage image = drawn(data, {2, 2});
    const ColorTable& table = colorTable(data.map);
    EXPECT_EQ(image.pixel(0, 0), table[1]);
    EXPECT_EQ(image.pixel(0, 1), table[128]);
    EXPECT_EQ(image.pixel(1, 1), table[255]);
}

// What a mask hides does not count as a row's largest; a pixel over several rows shows the largest stretched.
TEST(RenderHeatmap, StretchesBeforeItReduces) {
    MatrixF values = MatrixF::Zero(4, 4);
    values(2, 1) = 0.01F;
    values(2, 3) = 0.9F;  // masked
    values(3, 3) = 0.5F;
    HeatmapData data = unitData(values);
    data.mask = std::make_shared<HiddenFuture>();
    stretchRows(data);
    EXPECT_EQ((*data.rowFactors)[2], 100);
    const QImage image = drawn(data, {2, 2});
    EXPECT_EQ(image.pixel(0, 1), colorOf(unitData(values), 1)) << "0.01 is all that its row has";
    EXPECT_EQ(image.pixel(1, 1), colorOf(unitData(values), 1));
}

TEST(RenderHeatmap, StretchedRowsDoNotReadThePyramid) {
    MatrixF values = randomMatrix(2100, 2100, 7) * 0.001F;
    MatrixPyramid pyramid;
    buildPyramid(values, pyramid);
    HeatmapData data = unitData(values);
    data.pyramid = &pyramid;
    stretchRows(data);
    const QImage withPyramid = drawn(data, {100, 100});
    data.pyramid = nullptr;
    EXPECT_EQ(withPyramid, drawn(data, {100, 100}));
    EXPECT_EQ(withPyramid.pixel(50, 50), colorOf(unitData(values), 1))
        << "441 cells, one of them near its row's largest";
}

TEST(RenderHeatmap, DrawsEqualRatiosEquallyFarApart) {
    const MatrixF values{{1, 0.1F, 0.01F, 0.0001F, 0}};
    HeatmapData data = unitData(values);
    data.scale = ColorScale::logarithmic(1);
    const QImage image = drawn(data, {5, 1});
    const ColorTable& table = colorTable(data.map);
    EXPECT_EQ(image.pixel(0, 0), table[255]);
    EXPECT_EQ(image.pixel(1, 0), table[191]);  // 255 * 3 / 4 = 191.25
    EXPECT_EQ(image.pixel(2, 0), table[128]);  // 127.5, rounded up
    EXPECT_EQ(image.pixel(3, 0), table[0]);
    EXPECT_EQ(image.pixel(4, 0), table[0]);
    EXPECT_EQ(drawn(data, {3, 1}).pixel(0, 0), table[255]) << "also where cells are reduced";
}

}  // namespace
}  // namespace lab::ui
