#include "core/human/human_model.h"

#include <cassert>
#include <cmath>

namespace lab::human {

std::vector<double> gridOf(double least, double largest, double step) {
    std::vector<double> grid;
    const int steps = static_cast<int>(std::floor((largest - least) / step + 1e-9));
    for (int i = 0; i <= steps; ++i) {
        grid.push_back(least + i * step);
    }
    return grid;
}

CurveBuilder::CurveBuilder(std::string id, const std::vector<std::pair<std::string, std::string>>& columns)
    : m_curve{std::move(id), {}} {
    for (const auto& [name, unit] : columns) {
        m_curve.columns.push_back({name, unit, {}});
    }
}

void CurveBuilder::add(std::span<const double> row) {
    assert(row.size() == m_curve.columns.size() && "a value a column");
    for (std::size_t i = 0; i < row.size(); ++i) {
        m_curve.columns[i].values.push_back(row[i]);
    }
}

}  // namespace lab::human
