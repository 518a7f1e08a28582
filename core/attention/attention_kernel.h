#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>

/// The float kernel behind attend(), compiled once for each instruction set and chosen when the program runs.
/// Raw pointers only: an Eigen or std template instantiated in the file that is compiled for wide instruction
/// sets would be merged by the linker with the same template elsewhere, and might then crash an old
/// processor.
///
/// Matrices are cut into panels of panelWidth() columns, each panel stored row after row and padded with
/// zeros:
///     packed[(c / w) depth w + k w + c % w] = B(k, c),   w = panelWidth().
/// For the scores B = K^T (depth d_k, n_k columns), for the context B = V (depth n_k, d_v columns).
namespace lab::attention::kernel {

using Size = std::ptrdiff_t;

inline constexpr float kMinusInfinity = -std::numeric_limits<float>::infinity();

/// One head. All strides are in elements from row to row.
struct Problem {
    const float* Q = nullptr;  ///< [queries, dK]
    Size strideQ = 0;
    const float* packedK = nullptr;
    const float* packedV = nullptr;  ///< nullptr: no context is computed
    Size queries = 0;
    Size keys = 0;
    Size dK = 0;
    Size dV = 0;
    const float* bias = nullptr;  ///< [queries, keys] or nullptr
    Size strideBias = 0;
    const std::uint8_t* keyAllowed = nullptr;  ///< [keys] or nullptr
    const std::uint8_t* given = nullptr;       ///< [queries, keys] without gaps, or nullptr
    bool isCausal = false;
    Size causalOffset = 0;
    float scale = 1;
    float inverseTemperature = 1;
    bool isLarge = false;  ///< scores and weights are written past the caches
};

/// Rows [first, first + count) of a problem and where their results go; each pointer is to row `first`.
struct RowBlock {
    Size first = 0;
    Size count = 0;
    float* scratch = nullptr;  ///< scratchSize() floats, aligned as hwy::AllocateAligned does
    float* scores = nullptr;   ///< [count, keys] without gaps; nullptr = not wanted
    float* weights = nullptr;  ///< [count, keys] without gaps
    float* context = nullptr;  ///< [count, dV] without gaps; used when packedV is set
};

/// Columns of a panel: two vectors of the instruction set in use.
[[nodiscard]] Size panelWidth();
/// Rows that the register tile holds; blocks that are a multiple of it waste nothing.
[[nodiscard]] Size tileRows();

/// Floats that a packed matrix takes.
[[nodiscard]] Size packedSize(Size depth, Size columns);
/// Floats that RowBlock::scratch needs.
[[nodiscard]] Size scratchSize(Size rows, Size keys, Size dV);

/// Packs panels [firstPanel, endPanel) of K^T, K [keys, dK].
void packKeys(const float* K, Size stride, Size keys, Size dK, Size firstPanel, Size endPanel, float* packed);
/// Packs panels [firstPanel, endPanel) of V [keys, dV].
void packValues(const float* V, Size stride, Size keys, Size dV, Size firstPanel, Size endPanel,
                float* packed);

/// All stages of a block of rows: formulas as in attend(). Error of a weight below 2e-7 for given scores.
void attendRows(const Problem& problem, const RowBlock& block);

/// Weights [keys] of one query from its scores [keys], with the problem's masks and temperature.
/// `scratch` holds scratchSize(1, keys, 0) floats.
void softmaxRow(const Problem& problem, Size query, const float* scores, float* scratch, float* weights);

/// Name of the instruction set in use, for reports.
[[nodiscard]] const char* instructionSet();

}  // namespace lab::attention::kernel
