#include "ui/heatmap/cell_reduction.h"

#include <cmath>
#include <limits>

namespace lab::ui {

namespace {

constexpr float kNothing = std::numeric_limits<float>::quiet_NaN();

}  // namespace

void LargestReduction::start(Index columns) {
    m_largest.assign(static_cast<std::size_t>(columns), kNothing);
}

void LargestReduction::addRow(const float* values, Index columns) {
    float* __restrict largest = m_largest.data();
    for (Index j = 0; j < columns; ++j) {
        const float value = values[j];
        const float kept = largest[j];
        const bool takes = (std::abs(value) > std::abs(kept)) | (kept != kept);
        largest[j] = takes ? value : kept;
    }
}

void LargestReduction::addRow(const float* values, const std::uint8_t* masked, Index columns) {
    float* __restrict largest = m_largest.data();
    for (Index j = 0; j < columns; ++j) {
        const float value = masked[j] != 0 ? kNothing : values[j];
        const float kept = largest[j];
        const bool takes = (std::abs(value) > std::abs(kept)) | (kept != kept);
        largest[j] = takes ? value : kept;
    }
}

float LargestReduction::result(Index first, Index end) const {
    float largest = kNothing;
    float magnitude = -1;  // smaller than any number's, and a comparison with "not a number" is false
    for (Index j = first; j < end; ++j) {
        const float value = m_largest[static_cast<std::size_t>(j)];
        const bool takes = std::abs(value) > magnitude;
        largest = takes ? value : largest;
        magnitude = takes ? std::abs(value) : magnitude;
    }
    return largest;
}

void MeanReduction::start(Index columns) {
    m_sums.assign(static_cast<std::size_t>(columns), 0);
    m_counts.assign(static_cast<std::size_t>(columns), 0);
}

void MeanReduction::addRow(const float* values, Index columns) {
    float* __restrict sums = m_sums.data();
    float* __restrict counts = m_counts.data();
    for (Index j = 0; j < columns; ++j) {
        const bool counted = values[j] == values[j];
        sums[j] += counted ? values[j] : 0.0F;
        counts[j] += counted ? 1.0F : 0.0F;
    }
}

void MeanReduction::addRow(const float* values, const std::uint8_t* masked, Index columns) {
    float* __restrict sums = m_sums.data();
    float* __restrict counts = m_counts.data();
    for (Index j = 0; j < columns; ++j) {
        const bool counted = (values[j] == values[j]) & (masked[j] == 0);
        sums[j] += counted ? values[j] : 0.0F;
        counts[j] += counted ? 1.0F : 0.0F;
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
