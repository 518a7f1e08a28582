#include "ui/heatmap/row_stretch.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

namespace lab::ui {

namespace {

/// The largest magnitude of what is not masked. As whole numbers, since the bits of positive floats are in
/// their order, and a largest whole number the compiler finds many columns at once.
template <bool hasMask>
float largestOf(const float* values, const std::vector<std::uint8_t>& masked) {
    constexpr std::int32_t kMagnitude = 0x7fffffff;
    const std::int32_t infinity = std::bit_cast<std::int32_t>(std::numeric_limits<float>::infinity());
    std::int32_t largest = 0;
    for (std::size_t j = 0; j < masked.size(); ++j) {
        std::int32_t magnitude = std::bit_cast<std::int32_t>(values[j]) & kMagnitude;
        if constexpr (hasMask) {
            magnitude &= std::int32_t{masked[j]} - 1;
        }
        // What is not a number is no larger than anything.
        largest = std::max(largest, magnitude > infinity ? 0 : magnitude);
    }
    return std::bit_cast<float>(largest);
}

}  // namespace

void stretchRows(HeatmapData& data) {
    std::vector<float> factors(static_cast<std::size_t>(data.rows()), 1.0F);
    std::vector<std::uint8_t> masked(static_cast<std::size_t>(data.columns()), 0);
    for (Index row = 0; row < data.rows(); ++row) {
        if (data.mask != nullptr) {
            data.mask->maskedRow(row, 0, data.columns(), masked.data());
        }
        const float* values = data.values->data() + row * data.columns();
        const float largest =
            data.mask != nullptr ? largestOf<true>(values, masked) : largestOf<false>(values, masked);
        if (largest > 0 && std::isfinite(largest)) {
            factors[static_cast<std::size_t>(row)] = 1 / largest;
        }
    }
    data.scale = data.scale.isSymmetric() ? ColorScale::symmetric(1) : ColorScale::unit();
    data.rowFactors = std::make_shared<const std::vector<float>>(std::move(factors));
}

}  // namespace lab::ui
