#include "core/attention/attention_kernel.h"

// x86-64 (scalar), v2 (SSE4), v3 (AVX2), v4 (AVX-512), and NEON. Vectors are kept in arrays, which the
// scalable sets do not allow; the sets between those listed bring nothing here but a larger program.
#define HWY_DISABLED_TARGETS \
    (HWY_SVE | HWY_SVE2 | HWY_SVE_256 | HWY_SVE2_128 | HWY_RVV | HWY_SSSE3 | HWY_AVX3_DL | HWY_PPC8)

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/attention/attention_kernel.cpp"
#include "hwy/foreach_target.h"

#include "core/attention/kernel_row-inl.h"
#include "core/attention/kernel_tile-inl.h"
#include "hwy/cache_control.h"
#include "hwy/highway.h"

HWY_BEFORE_NAMESPACE();
namespace lab::attention::kernel {
namespace HWY_NAMESPACE {

// Rows of scratch are kept apart by more than the row's length, so that the rows of a tile do not fall into
// the same cache sets when the number of keys is a power of two.
constexpr Size kSkew = 32;
// Keys that are worked on at a time. Results leave for memory between two steps, so that the processor writes
// them while it multiplies; and a step's panel of V stays in the first cache.
constexpr Size kKeyStep = 128;

constexpr Size scoreStride(Size keys) {
    return roundUp(keys, kPanel) + kSkew;
}

/// Scores of a block into scratch and block.scores, step by step over the keys.
void scoreBlock(const Problem& problem, const RowBlock& block, Size stride) {
    const float* Q = problem.Q + block.first * problem.strideQ;
    for (Size from = 0; from < problem.keys; from += kKeyStep) {
        const Size to = smaller(from + kKeyStep, problem.keys);
        for (Size key = from; key < to; key += kPanel) {
            const Rows rows{Q, problem.strideQ, block.scratch + key, stride};
            multiplyPanel(rows, block.count, problem.packedK + key * problem.dK, problem.dK, false);
        }
        for (Size r = 0; r < block.count; ++r) {
            float* row = block.scratch + r * stride;
            const Size query = block.first + r;
            scaleRow(problem.scale,
                     problem.bias != nullptr ? problem.bias + query * problem.strideBias : nullptr, from, to,
                     row);
            if (block.scores != nullptr) {
                emit(problem, row, from, to, 1.0F, block.scores + r * problem.keys);
            }
        }
    }
}

/// block.weights = exponentials / row sum, block.context = exponentials V / row sum, step by step over the
/// keys.
void weighBlock(const Problem& problem, const RowBlock& block, Size stride, const float* inverses,
                float* sums) {
    const Size strideSums = roundUp(problem.dV, kPanel);
    const Size visible = visibleKeys(problem, block.first + block.count - 1);
    fill(sums, 0, block.count * strideSums, 0.0F);
    for (Size from = 0; from < problem.keys; from += kKeyStep) {
        const Size to = smaller(from + kKeyStep, problem.keys);
        const Size depth = smaller(to, visible) - from;
        for (Size column = 0; column < problem.dV && depth > 0; column += kPanel) {
            const Rows rows{block.scratch + from, stride, sums + column, strideSums};
            const float* panel = problem.packedV + column * problem.keys + from * kPanel;
            multiplyPanel(rows, block.count, panel, depth, true);
        }
        for (Size r = 0; r < block.count; ++r) {
            emit(problem, block.scratch + r * stride, from, to, inverses[r],
                 block.weights + r * problem.keys);
        }
    }
    for (Size r = 0; r < block.count; ++r) {
        copyScaled(sums + r * strideSums, 0, problem.dV, inverses[r], block.context + r * problem.dV);
    }
}

/// Parts of the scratch: exponentials [rows, stride], context sums [rows, padded dV], 1 / row sums [rows].
Size scratchSizeOf(Size rows, Size keys, Size dV) {
    return rows * (scoreStride(keys) + roundUp(dV, kPanel)) + roundUp(rows, kPanel);
}

void attendRowsOf(const Problem& problem, const RowBlock& block) {
    const Size stride = scoreStride(problem.keys);
    float* sums = block.scratch + block.count * stride;
    float* inverses = sums + block.count * roundUp(problem.dV, kPanel);
    scoreBlock(problem, block, stride);
    for (Size r = 0; r < block.count; ++r) {
        inverses[r] = exponentiateRow(problem, block.first + r, block.scratch + r * stride);
    }
    weighBlock(problem, block, stride, inverses, sums);
    if (problem.isLarge) {
        hwy::FlushStream();  // or another thread might read the block before it has arrived
    }
}

void softmaxRowOf(const Problem& problem, Size query, const float* scores, float* scratch, float* weights) {
    copyScaled(scores, 0, problem.keys, 1.0F, scratch);
    const float inverse = exponentiateRow(problem, query, scratch);
    copyScaled(scratch, 0, problem.keys, inverse, weights);
}

/// out[k, 0..4) = the four keys' coordinate k, for as many k as go in fours; returns that number.
HWY_INLINE Size transposeFour([[maybe_unused]] const float* HWY_RESTRICT keys, [[maybe_unused]] Size stride,
                              [[maybe_unused]] Size dK, [[maybe_unused]] float* HWY_RESTRICT out) {
    Size k = 0;
#if HWY_TARGET != HWY_SCALAR
    const hn::FixedTag<float, 4> d;
    const hn::FixedTag<double, 2> pairs;
    for (; k + 4 <= dK; k += 4) {
        const auto a = hn::LoadU(d, keys + k);
        const auto b = hn::LoadU(d, keys + stride + k);
        const auto c = hn::LoadU(d, keys + 2 * stride + k);
        const auto e = hn::LoadU(d, keys + 3 * stride + k);
        const auto abLow = hn::BitCast(pairs, hn::InterleaveLower(d, a, b));
        const auto abHigh = hn::BitCast(pairs, hn::InterleaveUpper(d, a, b));
        const auto ceLow = hn::BitCast(pairs, hn::InterleaveLower(d, c, e));
        const auto ceHigh = hn::BitCast(pairs, hn::InterleaveUpper(d, c, e));
        hn::Store(hn::BitCast(d, hn::InterleaveLower(pairs, abLow, ceLow)), d, out + k * kPanel);
        hn::Store(hn::BitCast(d, hn::InterleaveUpper(pairs, abLow, ceLow)), d, out + (k + 1) * kPanel);
        hn::Store(hn::BitCast(d, hn::InterleaveLower(pairs, abHigh, ceHigh)), d, out + (k + 2) * kPanel);
        hn::Store(hn::BitCast(d, hn::InterleaveUpper(pairs, abHigh, ceHigh)), d, out + (k + 3) * kPanel);
    }
#endif
    return k;
}

void packKeysOf(const float* K, Size stride, Size keys, Size dK, Size firstPanel, Size endPanel,
                float* packed) {
    for (Size panel = firstPanel; panel < endPanel; ++panel) {
        float* out = packed + panel * kPanel * dK;
        const Size count = smaller(kPanel, keys - panel * kPanel);
        for (Size c = 0; c < count; c += 4) {
            const float* key = K + (panel * kPanel + c) * stride;
            const Size columns = smaller(4, count - c);
            for (Size k = columns == 4 ? transposeFour(key, stride, dK, out + c) : 0; k < dK; ++k) {
                for (Size i = 0; i < columns; ++i) {
                    out[k * kPanel + c + i] = key[i * stride + k];
                }
            }
        }
        for (Size k = 0; count < kPanel && k < dK; ++k) {
            fill(out + k * kPanel, count, kPanel, 0.0F);
        }
    }
}

void packValuesOf(const float* V, Size stride, Size keys, Size dV, Size firstPanel, Size endPanel,
                  float* packed) {
    for (Size panel = firstPanel; panel < endPanel; ++panel) {
        float* out = packed + panel * kPanel * keys;
        const Size count = smaller(kPanel, dV - panel * kPanel);
        for (Size k = 0; k < keys; ++k) {
            const float* row = V + k * stride + panel * kPanel;
            for (Size c = 0; c < count; ++c) {
                out[k * kPanel + c] = row[c];
            }
            fill(out + k * kPanel, count, kPanel, 0.0F);
        }
    }
}

Size panelWidthOf() {
    return kPanel;
}
Size tileRowsOf() {
    return kTile;
}
const char* instructionSetOf() {
    return hwy::TargetName(HWY_TARGET);
}

}  // namespace HWY_NAMESPACE
}  // namespace lab::attention::kernel
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace lab::attention::kernel {

HWY_EXPORT(attendRowsOf);
HWY_EXPORT(softmaxRowOf);
HWY_EXPORT(packKeysOf);
HWY_EXPORT(packValuesOf);
HWY_EXPORT(panelWidthOf);
HWY_EXPORT(tileRowsOf);
HWY_EXPORT(scratchSizeOf);
HWY_EXPORT(instructionSetOf);

Size panelWidth() {
    return HWY_DYNAMIC_DISPATCH(panelWidthOf)();
}

Size tileRows() {
    return HWY_DYNAMIC_DISPATCH(tileRowsOf)();
}

Size packedSize(Size depth, Size columns) {
    const Size width = panelWidth();
    return (columns + width - 1) / width * width * depth;
}

Size scratchSize(Size rows, Size keys, Size dV) {
    return HWY_DYNAMIC_DISPATCH(scratchSizeOf)(rows, keys, dV);
}

void packKeys(const float* K, Size stride, Size keys, Size dK, Size firstPanel, Size endPanel,
              float* packed) {
    HWY_DYNAMIC_DISPATCH(packKeysOf)(K, stride, keys, dK, firstPanel, endPanel, packed);
}

void packValues(const float* V, Size stride, Size keys, Size dV, Size firstPanel, Size endPanel,
                float* packed) {
    HWY_DYNAMIC_DISPATCH(packValuesOf)(V, stride, keys, dV, firstPanel, endPanel, packed);
}

void attendRows(const Problem& problem, const RowBlock& block) {
    HWY_DYNAMIC_DISPATCH(attendRowsOf)(problem, block);
}

void softmaxRow(const Problem& problem, Size query, const float* scores, float* scratch, float* weights) {
    HWY_DYNAMIC_DISPATCH(softmaxRowOf)(problem, query, scores, scratch, weights);
}

const char* instructionSet() {
    return HWY_DYNAMIC_DISPATCH(instructionSetOf)();
}

}  // namespace lab::attention::kernel
#endif  // HWY_ONCE
