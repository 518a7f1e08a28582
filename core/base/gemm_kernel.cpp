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

/// Adds the bias to the sums [rows, kPanelWidth] of one tile and puts them where they belong.
void finish(const PanelProduct& p, const float* HWY_RESTRICT sums, std::ptrdiff_t rows, std::ptrdiff_t column,
            std::ptrdiff_t columns, float* HWY_RESTRICT y) {
    const Tag d;
    const std::ptrdiff_t lanes = static_cast<std::ptrdiff_t>(hn::Lanes(d));
    const float* bias = p.bias != nullptr ? p.bias + column : nullptr;
    for (std::ptrdiff_t r = 0; r < rows; ++r, sums += kPanelWidth, y += p.yStride) {
        std::ptrdiff_t c = 0;
        for (; c + lanes <= columns; c += lanes) {
            Vector sum = hn::Load(d, sums + c);
            sum = bias != nullptr ? hn::Add(sum, hn::LoadU(d, bias + c)) : sum;
            sum = p.relu ? hn::Max(sum, hn::Zero(d)) : sum;
            sum = p.add ? hn::Add(sum, hn::LoadU(d, y + c)) : sum;
            hn::StoreU(sum, d, y + c);
        }
        for (; c < columns; ++c) {
            float sum = sums[c] + (bias != nullptr ? bias[c] : 0.0F);
            sum = p.relu && sum < 0.0F ? 0.0F : sum;
            y[c] = p.add ? y[c] + sum : sum;
        }
    }
}

/// Sums of kRows rows and two vectors of columns.
template <int kRows>
HWY_NOINLINE void tile(const PanelProduct& p, const float* HWY_RESTRICT x, std::ptrdiff_t column, float* y) {
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
    HWY_ALIGN float sums[kRows * kPanelWidth];
    HWY_UNROLL(kTileRows)
    for (int r = 0; r < kRows; ++r) {
        hn::Store(left[r], d, sums + r * kPanelWidth);
        hn::Store(right[r], d, sums + r * kPanelWidth + lanes);
    }
    const std::ptrdiff_t rest = p.columns - column;
    finish(p, sums, kRows, column, rest < 2 * lanes ? rest : 2 * lanes, y + column);
}

void multiplyPanel(const PanelProduct& p) {
    const Tag d;
    const std::ptrdiff_t tileColumns = 2 * static_cast<std::ptrdiff_t>(hn::Lanes(d));
    for (std::ptrdiff_t row = 0; row < p.rows;) {
        const std::ptrdiff_t left = p.rows - row;
        const float* x = p.x + row * p.xStride;
        float* y = p.y + row * p.yStride;
        const auto kernel = left >= kTileRows ? tile<kTileRows> : left >= 3 ? tile<3> : tile<1>;
        for (std::ptrdiff_t column = 0; column < p.columns; column += tileColumns) {
            kernel(p, x, column, y);
        }
        row += left >= kTileRows ? kTileRows : left >= 3 ? 3 : 1;
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
