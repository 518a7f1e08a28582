#include "ui/panels/masked_cells.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "ui/heatmap/heatmap_renderer.h"

namespace lab::ui {
namespace {

/// The same mask, asked cell by cell.
class CellByCell final : public CellMask {
  public:
    explicit CellByCell(const attention::AttentionMask& mask) : m_mask(mask) {}
    void maskedRow(Index row, Index firstColumn, Index count, std::uint8_t* masked) const override {
        for (Index i = 0; i < count; ++i) {
            masked[i] = m_mask.allows(row, firstColumn + i) ? 0 : 1;
        }
    }

  private:
    const attention::AttentionMask& m_mask;
};

std::vector<std::uint8_t> anyBits(Index count) {
    return *rc::gen::container<std::vector<std::uint8_t>>(static_cast<std::size_t>(count),
                                                          rc::gen::inRange<std::uint8_t>(0, 2));
}

attention::AttentionMask anyMask(Index rows, Index columns) {
    attention::AttentionMask mask;
    if (*rc::gen::arbitrary<bool>()) {
        mask.causalOffset = *rc::gen::inRange<Index>(-rows, columns);
    }
    if (*rc::gen::arbitrary<bool>()) {
        mask.keyAllowed = anyBits(columns);
    }
    if (*rc::gen::arbitrary<bool>()) {
        const std::vector<std::uint8_t> cells = anyBits(rows * columns);
        mask.given = Eigen::Map<const MaskMatrix>(cells.data(), rows, columns);
    }
    return mask;
}

RC_GTEST_PROP(MaskedCells, SayTheSameAsTheMaskCellByCell, ()) {
    const Index rows = *rc::gen::inRange<Index>(1, 12);
    const Index columns = *rc::gen::inRange<Index>(1, 12);
    const attention::AttentionMask mask = anyMask(rows, columns);
    const MaskedCells cells(nullptr, mask);
    const Index first = *rc::gen::inRange<Index>(0, columns);
    const Index count = *rc::gen::inRange<Index>(1, columns - first + 1);
    const Index firstRow = *rc::gen::inRange<Index>(0, rows);
    const Index endRow = *rc::gen::inRange<Index>(firstRow + 1, rows + 1);
    const MixedColumns mixed = cells.mixedColumns(firstRow, endRow, first, count);
    RC_ASSERT(0 <= mixed.first);
    RC_ASSERT(mixed.end <= count);
    for (Index row = firstRow; row < endRow; ++row) {
        std::vector<std::uint8_t> masked(static_cast<std::size_t>(count), 7);
        cells.maskedRow(row, first, count, masked.data());
        for (Index i = 0; i < count; ++i) {
            const bool isMasked = !mask.allows(row, first + i);
            RC_ASSERT(masked[static_cast<std::size_t>(i)] == (isMasked ? 1 : 0));
            RC_ASSERT(i >= mixed.first || !isMasked);
            RC_ASSERT(i < mixed.end || isMasked);
        }
    }
}

RC_GTEST_PROP(MaskedCells, ArePaintedLikeTheMaskCellByCell, ()) {
    const Index rows = *rc::gen::inRange<Index>(1, 80);
    const Index columns = *rc::gen::inRange<Index>(1, 80);
    const attention::AttentionMask mask = anyMask(rows, columns);
    const MatrixF values = MatrixF::Random(rows, columns);
    HeatmapData data;
    data.values = &values;
    data.scale = ColorScale::symmetric(1);
    HeatmapViewport viewport(rows, columns, {23, 17});
    viewport.zoomBy(*rc::gen::element(1.0, 1.7), {7, 9});
    data.mask = std::make_shared<MaskedCells>(nullptr, mask);
    const QImage byRuns = renderedHeatmap(data, viewport, {});
    data.mask = std::make_shared<CellByCell>(mask);
    RC_ASSERT(byRuns == renderedHeatmap(data, viewport, {}));
}

TEST(MaskedCells, ArePaintedFromAPyramidAsFromTheMatrix) {
    const Index n = 800;  // eight cells a pixel: two cells of the first level
    const MatrixF values = MatrixF::Random(n, n);
    MatrixPyramid pyramid;
    buildPyramid(values, pyramid);
    ASSERT_FALSE(pyramid.isEmpty());
    attention::AttentionMask mask = attention::causalMask(n, n, attention::CausalAlignment::BottomRight);
    HeatmapData data;
    data.values = &values;
    data.scale = ColorScale::symmetric(1);
    data.mask = std::make_shared<MaskedCells>(nullptr, mask);
    const HeatmapViewport viewport(n, n, {100, 100});
    for (const bool hasHiddenKeys : {false, true}) {
        if (hasHiddenKeys) {
            mask.keyAllowed.assign(static_cast<std::size_t>(n), 1);
            std::fill_n(mask.keyAllowed.begin() + 35, 90, std::uint8_t{0});
        }
        data.pyramid = nullptr;
        const QImage direct = renderedHeatmap(data, viewport, {});
        data.pyramid = &pyramid;
        EXPECT_EQ(renderedHeatmap(data, viewport, {}), direct) << "hidden keys: " << hasHiddenKeys;
    }
}

}  // namespace
}  // namespace lab::ui
