#include "ui/heatmap/row_stretch.h"

#include <algorithm>
#include <cmath>

namespace lab::ui {

void stretchRows(HeatmapData& data) {
    std::vector<float> factors(static_cast<std::size_t>(data.rows()), 1.0F);
    std::vector<std::uint8_t> masked(static_cast<std::size_t>(data.columns()), 0);
    for (Index row = 0; row < data.rows(); ++row) {
        if (data.mask != nullptr) {
            data.mask->maskedRow(row, 0, data.columns(), masked.data());
        }
        const float* values = data.values->data() + row * data.columns();
        float largest = 0;
        for (std::size_t j = 0; j < masked.size(); ++j) {
            // What is not a number is no larger than anything.
            const float magnitude = std::abs(values[j]);
            largest = masked[j] == 0 && magnitude > largest ? magnitude : largest;
        }
        if (largest > 0 && std::isfinite(largest)) {
            factors[static_cast<std::size_t>(row)] = 1 / largest;
        }
    }
    data.scale = data.scale.isSymmetric() ? ColorScale::symmetric(1) : ColorScale::unit();
    data.rowFactors = std::make_shared<const std::vector<float>>(std::move(factors));
}

}  // namespace lab::ui
