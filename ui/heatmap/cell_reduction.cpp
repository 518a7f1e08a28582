#include "ui/heatmap/cell_reduction.h"

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

}  // namespace

void copyUnmasked(const float* values, const std::vector<std::uint8_t>& masked, float* __restrict copy) {
    static_assert(sizeof(float) == sizeof(std::uint32_t));
    for (std::size_t j = 0; j < masked.size(); ++j) {
        // All bits set is "not a number".
        copy[j] = std::bit_cast<float>(std::bit_cast<std::uint32_t>(values[j]) | (0U - masked[j]));
    }
}

void LargestReduction::start(Index columns) {
    m_highest.assign(static_cast<std::size_t>(columns), -kInfinity);
    m_lowest.assign(static_cast<std::size_t>(columns), kInfinity);
}

void LargestReduction::addRows(const float* values, Index stride, Index count) {
    float* __restrict highest = m_highest.data();
    float* __restrict lowest = m_lowest.data();
    const auto columns = static_cast<Index>(m_highest.size());
    Index row = 0;
    for (; row + kRowsAtOnce <= count; row += kRowsAtOnce) {
        const float* first = values + row * stride;
        const float* second = first + stride;
        const float* third = second + stride;
        const float* fourth = third + stride;
        for (Index j = 0; j < columns; ++j) {
            highest[j] = higher(fourth[j], higher(third[j], higher(second[j], higher(first[j], highest[j]))));
            lowest[j] = lower(fourth[j], lower(third[j], lower(second[j], lower(first[j], lowest[j]))));
        }
    }
    for (; row < count; ++row) {
        const float* last = values + row * stride;
        for (Index j = 0; j < columns; ++j) {
            highest[j] = higher(last[j], highest[j]);
            lowest[j] = lower(last[j], lowest[j]);
        }
    }
}

float LargestReduction::result(Index first, Index end) const {
    const float* highs = m_highest.data();
    const float* lows = m_lowest.data();
    float highest = highs[first];
    float lowest = lows[first];
    for (Index j = first + 1; j < end; ++j) {
        highest = higher(highs[j], highest);
        lowest = lower(lows[j], lowest);
    }
    const float largest = highest >= -lowest ? highest : lowest;
    return highest < lowest ? kNothing : largest;
}

void MeanReduction::start(Index columns) {
    m_sums.assign(static_cast<std::size_t>(columns), 0);
    m_counts.assign(static_cast<std::size_t>(columns), 0);
}

void MeanReduction::addRows(const float* values, Index stride, Index count) {
    float* __restrict sums = m_sums.data();
    float* __restrict counts = m_counts.data();
    const auto columns = static_cast<Index>(m_sums.size());
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

}  // namespace lab::ui
