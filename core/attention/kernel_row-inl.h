// One row of scores: scale, bias, mask, and the way to memory.
// Compiled once for each instruction set, by attention_kernel.cpp: included again and again, so without
// pragma once.
#if defined(LAB_ATTENTION_KERNEL_ROW_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef LAB_ATTENTION_KERNEL_ROW_INL_H
#undef LAB_ATTENTION_KERNEL_ROW_INL_H
#else
#define LAB_ATTENTION_KERNEL_ROW_INL_H
#endif

#include "core/attention/attention_kernel.h"
#include "core/attention/kernel_exp-inl.h"
#include "core/attention/kernel_tile-inl.h"
#include "hwy/highway.h"

HWY_BEFORE_NAMESPACE();
namespace lab::attention::kernel {
namespace HWY_NAMESPACE {

/// Number of keys that query `row` may see as far as the causal mask goes.
HWY_INLINE Size visibleKeys(const Problem& problem, Size row) {
    if (!problem.isCausal) {
        return problem.keys;
    }
    const Size end = row + problem.causalOffset + 1;
    return end < 0 ? 0 : smaller(end, problem.keys);
}

/// row = row * scale + bias over [from, to), from a multiple of kLanes.
void scaleRow(float scale, const float* bias, Size from, Size to, float* HWY_RESTRICT row) {
    const Floats d;
    const Vector scales = hn::Set(d, scale);
    Size j = from;
    for (; bias == nullptr && j < to; j += kLanes) {
        hn::Store(hn::Mul(hn::Load(d, row + j), scales), d, row + j);
    }
    for (; j + kLanes <= to; j += kLanes) {
        hn::Store(hn::MulAdd(hn::Load(d, row + j), scales, hn::LoadU(d, bias + j)), d, row + j);
    }
    for (; j < to; ++j) {
        row[j] = row[j] * scale + bias[j];
    }
}

/// Places where `allowed` is 0 become minus infinity.
void maskRow(const std::uint8_t* HWY_RESTRICT allowed, Size count, float* HWY_RESTRICT row) {
    const Floats d;
    const hn::RebindToSigned<Floats> di;
    const hn::Rebind<std::uint8_t, Floats> bytes;
    Size j = 0;
    for (; j + kLanes <= count; j += kLanes) {
        const auto hidden = hn::Eq(hn::PromoteTo(di, hn::LoadU(bytes, allowed + j)), hn::Zero(di));
        const Vector masked =
            hn::IfThenElse(hn::RebindMask(d, hidden), hn::Set(d, kMinusInfinity), hn::Load(d, row + j));
        hn::Store(masked, d, row + j);
    }
    for (; j < count; ++j) {
        row[j] = allowed[j] != 0 ? row[j] : kMinusInfinity;
    }
}

/// Places to go before `out` is aligned for a vector.
HWY_INLINE Size placesToAligned(const float* out) {
    const auto address = static_cast<Size>(reinterpret_cast<std::uintptr_t>(out) / sizeof(float));
    return (kLanes - address % kLanes) % kLanes;
}

/// out = row * factor over [from, to).
HWY_INLINE void copyScaled(const float* HWY_RESTRICT row, Size from, Size to, float factor,
                           float* HWY_RESTRICT out) {
    const Floats d;
    const Vector factors = hn::Set(d, factor);
    Size j = from;
    for (; j + kLanes <= to; j += kLanes) {
        hn::StoreU(hn::Mul(hn::LoadU(d, row + j), factors), d, out + j);
    }
    for (; j < to; ++j) {
        out[j] = row[j] * factor;
    }
}

/// As copyScaled, but whole vectors go past the caches, so that a line is not fetched before it is
/// overwritten. `out + from` is aligned unless from = 0.
HWY_INLINE void streamScaled(const float* HWY_RESTRICT row, Size from, Size to, float factor,
                             float* HWY_RESTRICT out) {
    const Floats d;
    const Vector factors = hn::Set(d, factor);
    Size j = from;
    for (const Size head = from == 0 ? smaller(placesToAligned(out), to) : from; j < head; ++j) {
        out[j] = row[j] * factor;
    }
    for (; j + kLanes <= to; j += kLanes) {
        hn::Stream(hn::Mul(hn::LoadU(d, row + j), factors), d, out + j);
    }
    for (; j < to; ++j) {
        out[j] = row[j] * factor;
    }
}

/// Writes what keys [from, to) of a scratch row bring to its result row: with streaming whole aligned lines
/// only, so the end of a step that is not the row's end is left to the next one.
void emit(const Problem& problem, const float* row, Size from, Size to, float factor, float* out) {
    if (!problem.isLarge) {
        copyScaled(row, from, to, factor, out);
        return;
    }
    const Size left = (kLanes - placesToAligned(out)) % kLanes;
    streamScaled(row, from > 0 ? from - left : 0, to < problem.keys ? to - left : to, factor, out);
}

void fill(float* row, Size begin, Size end, float value) {
    for (Size j = begin; j < end; ++j) {
        row[j] = value;
    }
}

/// Scores in `row` (scratch) become exponentials; hidden places and those after the last key visible become
/// 0. Returns 1 / row sum, or 0 for a query that sees nothing.
float exponentiateRow(const Problem& problem, Size query, float* row) {
    const Size visible = visibleKeys(problem, query);
    const Size end = roundUp(visible, kLanes);
    if (problem.keyAllowed != nullptr) {
        maskRow(problem.keyAllowed, visible, row);
    }
    if (problem.given != nullptr) {
        maskRow(problem.given + query * problem.keys, visible, row);
    }
    fill(row, visible, end, kMinusInfinity);
    const float maximum = largest(row, end);
    if (maximum == kMinusInfinity) {
        fill(row, 0, problem.keys, 0.0F);
        return 0.0F;
    }
    const double sum = exponentiate(row, end, maximum, problem.inverseTemperature);
    fill(row, end, problem.keys, 0.0F);
    return static_cast<float>(1.0 / sum);
}

}  // namespace HWY_NAMESPACE
}  // namespace lab::attention::kernel
HWY_AFTER_NAMESPACE();

#endif  // LAB_ATTENTION_KERNEL_ROW_INL_H
