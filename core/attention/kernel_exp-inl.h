// Maximum and exponentials of a row of scores.
// Compiled once for each instruction set, by attention_kernel.cpp: included again and again, so without
// pragma once.
#if defined(LAB_ATTENTION_KERNEL_EXP_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef LAB_ATTENTION_KERNEL_EXP_INL_H
#undef LAB_ATTENTION_KERNEL_EXP_INL_H
#else
#define LAB_ATTENTION_KERNEL_EXP_INL_H
#endif

#include "core/attention/attention_kernel.h"
#include "core/attention/kernel_tile-inl.h"
#include "hwy/highway.h"

HWY_BEFORE_NAMESPACE();
namespace lab::attention::kernel {
namespace HWY_NAMESPACE {

/// exp(x) for x <= 0, relative error below 1e-7; 0 below -87, where the result would no longer be a normal
/// number. Cody and Waite reduction x = n ln 2 + r, then the polynomial of Moshier's Cephes (expf.c).
HWY_INLINE Vector expNonPositive(Vector x) {
    const Floats d;
    const hn::RebindToSigned<Floats> di;
    // Adding 1.5 * 2^23 rounds to an integer and leaves that integer in the low bits.
    const Vector magic = hn::Set(d, 12582912.0F);
    const Vector shifted = hn::MulAdd(x, hn::Set(d, 1.44269504088896341F), magic);
    const Vector n = hn::Sub(shifted, magic);
    Vector r = hn::NegMulAdd(n, hn::Set(d, 0.693359375F), x);
    r = hn::NegMulAdd(n, hn::Set(d, -2.12194440e-4F), r);
    Vector p = hn::Set(d, 1.9875691500e-4F);
    p = hn::MulAdd(p, r, hn::Set(d, 1.3981999507e-3F));
    p = hn::MulAdd(p, r, hn::Set(d, 8.3334519073e-3F));
    p = hn::MulAdd(p, r, hn::Set(d, 4.1665795894e-2F));
    p = hn::MulAdd(p, r, hn::Set(d, 1.6666665459e-1F));
    p = hn::MulAdd(p, r, hn::Set(d, 5.0000001201e-1F));
    p = hn::Add(hn::MulAdd(p, hn::Mul(r, r), r), hn::Set(d, 1.0F));
    const auto exponent = hn::ShiftLeft<23>(hn::BitCast(di, shifted));
    const Vector power = hn::BitCast(d, hn::Add(hn::BitCast(di, p), exponent));
    return hn::IfThenZeroElse(hn::Lt(x, hn::Set(d, -87.0F)), power);
}

/// Largest of row[0, count), count a multiple of kLanes.
HWY_INLINE float largest(const float* row, Size count) {
    const Floats d;
    Vector first = hn::Set(d, kMinusInfinity);
    Vector second = first;
    Size j = 0;
    for (; j + kPanel <= count; j += kPanel) {
        first = hn::Max(first, hn::Load(d, row + j));
        second = hn::Max(second, hn::Load(d, row + j + kLanes));
    }
    if (j < count) {
        first = hn::Max(first, hn::Load(d, row + j));
    }
    return hn::GetLane(hn::MaxOfLanes(d, hn::Max(first, second)));
}

/// row = exp((row - maximum) / temperature) over [0, count), count a multiple of kLanes; returns the sum.
/// Partial sums of at most 1024 places go into a double, so that long rows still sum to 1.
HWY_INLINE double exponentiate(float* row, Size count, float maximum, float inverseTemperature) {
    const Floats d;
    const Vector top = hn::Set(d, maximum);
    const Vector factor = hn::Set(d, inverseTemperature);
    double total = 0;
    for (Size start = 0; start < count; start += 1024) {
        const Size end = smaller(start + 1024, count);
        Vector first = hn::Zero(d);
        Vector second = hn::Zero(d);
        Size j = start;
        for (; j + kPanel <= end; j += kPanel) {
            const Vector a = expNonPositive(hn::Mul(hn::Sub(hn::Load(d, row + j), top), factor));
            const Vector b = expNonPositive(hn::Mul(hn::Sub(hn::Load(d, row + j + kLanes), top), factor));
            hn::Store(a, d, row + j);
            hn::Store(b, d, row + j + kLanes);
            first = hn::Add(first, a);
            second = hn::Add(second, b);
        }
        if (j < end) {
            const Vector a = expNonPositive(hn::Mul(hn::Sub(hn::Load(d, row + j), top), factor));
            hn::Store(a, d, row + j);
            first = hn::Add(first, a);
        }
        total += static_cast<double>(hn::GetLane(hn::SumOfLanes(d, hn::Add(first, second))));
    }
    return total;
}

}  // namespace HWY_NAMESPACE
}  // namespace lab::attention::kernel
HWY_AFTER_NAMESPACE();

#endif  // LAB_ATTENTION_KERNEL_EXP_INL_H
