#include "ui/heatmap/cell_reduction.h"

#include <algorithm>
#include <bit>
#include <limits>

namespace lab::ui {

namespace {

constexpr float kNothing = std::numeric_limits<float>::quiet_NaN();
constexpr float kInfinity = std::numeric_limits<float>::infinity();

// If `value` is not a number both give back what they had: the order of the operands matters.
float higher(float value, float highest) {
    return value > highest ? value : highest;
}
float lower(float value, float lowest) {
    return value < lowest ? value : lowest;
}

/// The one of larger magnitude, or "not a number" if neither was ever set.
float signedLargest(float highest, float lowest) {
    const float largest = highest >= -lowest ? highest : lowest;
    return highest < lowest ? kNothing : largest;
}

template <typename Reduction>
void resultsOneByOne(const Reduction& reduction, const PixelBounds& bounds, Index origin, float* values) {
    for (std::size_t x = 0; x < bounds.first.size(); ++x) {
        values[x] = reduction.result(bounds.first[x] - origin, bounds.end[x] - origin);
    }
}

/// Merges `rows` rows in one pass, so that what is merged is read and written once; sets it where nothing was
/// merged before.
template <int rows, bool isFirst>
void mergeColumns(const float* values, Index stride, Index columns, float* __restrict highest,
                  float* __restrict lowest) {
    for (Index j = 0; j < columns; ++j) {
        float high = isFirst ? -kInfinity : highest[j];
        float low = isFirst ? kInfinity : lowest[j];
        for (int row = 0; row < rows; ++row) {
            const float value = values[row * stride + j];
            high = higher(value, high);
            low = lower(value, low);
        }
        highest[j] = high;
        lowest[j] = low;
    }
}

/// In pieces of a cache line, each asking for the rows below in good time: rows lie pages apart, which is too
/// far for the processor to see them coming.
template <int rows, bool isFirst>
void mergeRows(const float* values, Index stride, Index columns, float* highest, float* lowest) {
    constexpr Index kLine = 16;
    Index column = 0;
    for (; column + kLine <= columns; column += kLine) {
        for (int row = 0; row < rows; ++row) {
            __builtin_prefetch(values + (rows + row) * stride + column);
        }
        mergeColumns<rows, isFirst>(values + column, stride, kLine, highest + column, lowest + column);
    }
    mergeColumns<rows, isFirst>(values + column, stride, columns - column, highest + column, lowest + column);
}

template <bool isFirst>
void mergeUpToFour(Index rows, const float* values, Index stride, Index columns, float* highest,
                   float* lowest) {
    switch (rows) {
        case 4:
            return mergeRows<4, isFirst>(values, stride, columns, highest, lowest);
        case 3:
            return mergeRows<3, isFirst>(values, stride, columns, highest, lowest);
        case 2:
            return mergeRows<2, isFirst>(values, stride, columns, highest, lowest);
        default:
            return mergeRows<1, isFirst>(values, stride, columns, highest, lowest);
    }
}

}  // namespace

void copyUnmasked(const float* values, const std::vector<std::uint8_t>& masked, float* __restrict copy) {
    static_assert(sizeof(float) == sizeof(std::uint32_t));
    for (std::size_t j = 0; j < masked.size(); ++j) {
        // All bits set is "not a number".
        copy[j] = std::bit_cast<float>(std::bit_cast<std::uint32_t>(values[j]) | (0U - masked[j]));
    }
}

void LargestReduction::start(Index columns) {
    m_highest.resize(static_cast<std::size_t>(columns));
    m_lowest.resize(static_cast<std::size_t>(columns));
    m_isSet = false;
}

void LargestReduction::setNothing() {
    std::ranges::fill(m_highest, -kInfinity);
    std::ranges::fill(m_lowest, kInfinity);
    m_isSet = true;
}

void LargestReduction::addRows(const float* values, Index stride, Index count, const ColumnRange& range) {
    static_assert(kRowsAtOnce == 4);
    if (!m_isSet && range.count() < std::ssize(m_highest)) {
        setNothing();
    }
    float* highest = m_highest.data() + range.first;
    float* lowest = m_lowest.data() + range.first;
    for (Index row = 0; row < count; row += kRowsAtOnce) {
        const Index rows = std::min(kRowsAtOnce, count - row);
        const float* first = values + row * stride;
        if (m_isSet) {
            mergeUpToFour<false>(rows, first, stride, range.count(), highest, lowest);
        } else {
            mergeUpToFour<true>(rows, first, stride, range.count(), highest, lowest);
        }
        m_isSet = true;
    }
}

float LargestReduction::result(Index first, Index end) const {
    if (!m_isSet) {
        return kNothing;
    }
    const float* highs = m_highest.data();
    const float* lows = m_lowest.data();
    float highest = highs[first];
    float lowest = lows[first];
    for (Index j = first + 1; j < end; ++j) {
        highest = higher(highs[j], highest);
        lowest = lower(lows[j], lowest);
    }
    return signedLargest(highest, lowest);
}

void LargestReduction::results(const PixelBounds& bounds, Index origin, float* values) const {
    switch (m_isSet ? bounds.shortest : 0) {
        case 1:
            return resultsOfRuns<1>(bounds, origin, values);
        case 2:
            return resultsOfRuns<2>(bounds, origin, values);
        case 3:
            return resultsOfRuns<3>(bounds, origin, values);
        case 4:
            return resultsOfRuns<4>(bounds, origin, values);
        default:
            return resultsOneByOne(*this, bounds, origin, values);
    }
}

/// Runs are `shortest` columns long or one more: the last column is looked at twice rather than asked for,
/// since a branch that goes now this way, now that costs more than all the arithmetic.
template <int shortest>
void LargestReduction::resultsOfRuns(const PixelBounds& bounds, Index origin, float* values) const {
    const float* highs = m_highest.data();
    const float* lows = m_lowest.data();
    for (std::size_t x = 0; x < bounds.first.size(); ++x) {
        const Index first = bounds.first[x] - origin;
        const Index last = bounds.end[x] - origin - 1;
        if (last - first > shortest) {
            values[x] = result(first, last + 1);
            continue;
        }
        float highest = highs[last];
        float lowest = lows[last];
        for (Index j = 0; j < shortest; ++j) {
            highest = higher(highs[first + j], highest);
            lowest = lower(lows[first + j], lowest);
        }
        values[x] = signedLargest(highest, lowest);
    }
}

void MeanReduction::start(Index columns) {
    m_sums.assign(static_cast<std::size_t>(columns), 0);
    m_counts.assign(static_cast<std::size_t>(columns), 0);
}

void MeanReduction::addRows(const float* values, Index stride, Index count, const ColumnRange& range) {
    float* __restrict sums = m_sums.data() + range.first;
    float* __restrict counts = m_counts.data() + range.first;
    const Index columns = range.count();
    for (Index row = 0; row < count; ++row) {
        const float* cells = values + row * stride;
        for (Index j = 0; j < columns; ++j) {
            const bool isNumber = cells[j] == cells[j];
            sums[j] += isNumber ? cells[j] : 0.0F;
            counts[j] += isNumber ? 1.0F : 0.0F;
        }
    }
}

float MeanReduction::result(Index first, Index end) const {
    float sum = 0;
    float count = 0;
    for (Index j = first; j < end; ++j) {
        sum += m_sums[static_cast<std::size_t>(j)];
        count += m_counts[static_cast<std::size_t>(j)];
    }
    return count > 0 ? sum / count : kNothing;
}

void MeanReduction::results(const PixelBounds& bounds, Index origin, float* values) const {
    resultsOneByOne(*this, bounds, origin, values);
}

}  // namespace lab::ui
