// Compiled once for each instruction set and chosen when the program runs. Only plain pointers here: an
// inline function of a library compiled for a wide set could be merged with its baseline twin and crash an
// old processor.
#include "core/base/gemm_kernel.h"

// Accumulators are kept in arrays, which vectors of unknown length cannot be.
#define HWY_DISABLED_TARGETS (HWY_SVE | HWY_SVE2 | HWY_SVE_256 | HWY_SVE2_128 | HWY_RVV)
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/base/gemm_kernel.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace lab::detail::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

// With 6 rows x 2 vectors, twelve sums hide the latency of multiply-add and fit in 16 registers.
constexpr int kTileRows = 6;
constexpr std::ptrdiff_t kPanelWidth = 32;

using Tag = hn::CappedTag<float, 16>;
using Vector = hn::Vec<Tag>;

HWY_INLINE void finish(const PanelProduct& p, Vector sum, std::ptrdiff_t column, float* y) {
    const Tag d;
    const std::ptrdiff_t lanes = static_cast<std::ptrdiff_t>(hn::Lanes(d));
    if (column + lanes <= p.columns) {
        sum = p.bias != nullptr ? hn::Add(sum, hn::LoadU(d, p.bias + column)) : sum;
        sum = p.relu ? hn::Max(sum, hn::Zero(d)) : sum;
        sum = p.add ? hn::Add(sum, hn::LoadU(d, y + column)) : sum;
        hn::StoreU(sum, d, y + column);
        return;
    }
    HWY_ALIGN float values[16];
    hn::Store(sum, d, values);
    for (std::ptrdiff_t c = column; c < p.columns; ++c) {
        float value = values[c - column] + (p.bias != nullptr ? p.bias[c] : 0.0F);
        value = p.relu && value < 0.0F ? 0.0F : value;
        y[c] = p.add ? y[c] + value : value;
    }
}

template <int kRows>
HWY_INLINE void tile(const PanelProduct& p, const float* HWY_RESTRICT x, std::ptrdiff_t column, float* y) {
    const Tag d;
    const std::ptrdiff_t lanes = static_cast<std::ptrdiff_t>(hn::Lanes(d));
    Vector left[kRows];
    Vector right[kRows];
    HWY_UNROLL(kTileRows)
    for (int r = 0; r < kRows; ++r) {
        left[r] = hn::Zero(d);
        right[r] = hn::Zero(d);
    }
    const float* HWY_RESTRICT weights = p.panel + column;
    for (std::ptrdiff_t k = 0; k < p.depth; ++k, weights += kPanelWidth) {
        const Vector first = hn::Load(d, weights);
        const Vector second = hn::Load(d, weights + lanes);
        HWY_UNROLL(kTileRows)
        for (int r = 0; r < kRows; ++r) {
            const Vector value = hn::Set(d, x[r * p.xStride + k]);
            left[r] = hn::MulAdd(value, first, left[r]);
            right[r] = hn::MulAdd(value, second, right[r]);
        }
    }
    HWY_UNROLL(kTileRows)
    for (int r = 0; r < kRows; ++r) {
        finish(p, left[r], column, y + r * p.yStride);
        finish(p, right[r], column + lanes, y + r * p.yStride);
    }
}

HWY_INLINE void tileOfRows(const PanelProduct& p, std::ptrdiff_t row, std::ptrdiff_t column) {
    const float* x = p.x + row * p.xStride;
    float* y = p.y + row * p.yStride;
    switch (p.rows - row) {
        case 1:
            return tile<1>(p, x, column, y);
        case 2:
            return tile<2>(p, x, column, y);
        case 3:
            return tile<3>(p, x, column, y);
        case 4:
            return tile<4>(p, x, column, y);
        case 5:
            return tile<5>(p, x, column, y);
        default:
            return tile<6>(p, x, column, y);
    }
}

void multiplyPanel(const PanelProduct& p) {
    const Tag d;
    const std::ptrdiff_t tileColumns = 2 * static_cast<std::ptrdiff_t>(hn::Lanes(d));
    for (std::ptrdiff_t row = 0; row < p.rows; row += kTileRows) {
        for (std::ptrdiff_t column = 0; column < p.columns; column += tileColumns) {
            tileOfRows(p, row, column);
        }
    }
}

}  // namespace lab::detail::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace lab::detail {

HWY_EXPORT(multiplyPanel);

void multiplyPanel(const PanelProduct& product) {
    HWY_DYNAMIC_DISPATCH(multiplyPanel)(product);
}

}  // namespace lab::detail
#endif
