// Register tiles: products of a few rows with a packed panel.
// Compiled once for each instruction set, by attention_kernel.cpp: included again and again, so without
// pragma once.
#if defined(LAB_ATTENTION_KERNEL_TILE_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef LAB_ATTENTION_KERNEL_TILE_INL_H
#undef LAB_ATTENTION_KERNEL_TILE_INL_H
#else
#define LAB_ATTENTION_KERNEL_TILE_INL_H
#endif

#include "core/attention/attention_kernel.h"
#include "hwy/highway.h"

HWY_BEFORE_NAMESPACE();
namespace lab::attention::kernel {
namespace HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

using Floats = hn::ScalableTag<float>;
using Vector = hn::Vec<Floats>;

constexpr Size kLanes = static_cast<Size>(hn::MaxLanes(Floats()));
constexpr Size kPanel = 2 * kLanes;
// Accumulators (2 a row), two vectors of the panel and one of the row must fit the registers: 32 or 16.
#if HWY_TARGET == HWY_AVX3 || HWY_TARGET == HWY_NEON
constexpr Size kTile = 12;
#else
constexpr Size kTile = 6;
#endif
constexpr Size roundUp(Size value, Size step) {
    return (value + step - 1) / step * step;
}
constexpr Size smaller(Size a, Size b) {
    return a < b ? a : b;
}

/// out[r, 0..kPanel) (+)= sum_k a[r, k] panel[k, :] for kRows rows, held in registers over the whole depth.
template <int kRows>
HWY_INLINE void multiplyTile(const float* HWY_RESTRICT a, Size strideA, const float* HWY_RESTRICT panel,
                             Size depth, bool accumulate, float* HWY_RESTRICT out, Size strideOut) {
    const Floats d;
    Vector left[kRows];
    Vector right[kRows];
    HWY_UNROLL(12)
    for (int r = 0; r < kRows; ++r) {
        left[r] = accumulate ? hn::Load(d, out + r * strideOut) : hn::Zero(d);
        right[r] = accumulate ? hn::Load(d, out + r * strideOut + kLanes) : hn::Zero(d);
    }
    for (Size k = 0; k < depth; ++k) {
        const Vector panelLeft = hn::Load(d, panel + k * kPanel);
        const Vector panelRight = hn::Load(d, panel + k * kPanel + kLanes);
        HWY_UNROLL(12)
        for (int r = 0; r < kRows; ++r) {
            const Vector factor = hn::Set(d, a[r * strideA + k]);
            left[r] = hn::MulAdd(factor, panelLeft, left[r]);
            right[r] = hn::MulAdd(factor, panelRight, right[r]);
        }
    }
    HWY_UNROLL(12)
    for (int r = 0; r < kRows; ++r) {
        hn::Store(left[r], d, out + r * strideOut);
        hn::Store(right[r], d, out + r * strideOut + kLanes);
    }
}

/// Rows of a matrix that are multiplied, and where the products go.
struct Rows {
    const float* a;
    Size strideA;
    float* out;
    Size strideOut;
};

template <int kRows>
HWY_NOINLINE void multiplyRows(const Rows& rows, Size row, const float* panel, Size depth, bool accumulate) {
    multiplyTile<kRows>(rows.a + row * rows.strideA, rows.strideA, panel, depth, accumulate,
                        rows.out + row * rows.strideOut, rows.strideOut);
}

/// One panel times `count` rows, the largest tiles first.
void multiplyPanel(const Rows& rows, Size count, const float* panel, Size depth, bool accumulate) {
    Size row = 0;
    for (; row + kTile <= count; row += kTile) {
        multiplyRows<kTile>(rows, row, panel, depth, accumulate);
    }
    if (kTile > 8 && row + 8 <= count) {
        multiplyRows<8>(rows, row, panel, depth, accumulate);
        row += 8;
    }
    if (row + 4 <= count) {
        multiplyRows<4>(rows, row, panel, depth, accumulate);
        row += 4;
    }
    if (row + 2 <= count) {
        multiplyRows<2>(rows, row, panel, depth, accumulate);
        row += 2;
    }
    if (row < count) {
        multiplyRows<1>(rows, row, panel, depth, accumulate);
    }
}

}  // namespace HWY_NAMESPACE
}  // namespace lab::attention::kernel
HWY_AFTER_NAMESPACE();

#endif  // LAB_ATTENTION_KERNEL_TILE_INL_H
