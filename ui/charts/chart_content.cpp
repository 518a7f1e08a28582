#include "ui/charts/chart_content.h"

#include <algorithm>
#include <cmath>

namespace lab::ui {

bool isDrawable(const ChartContent& content, const ChartPoint& point) {
    return std::isfinite(point.x) && std::isfinite(point.y) && (!content.x.isLogarithmic || point.x > 0) &&
           (!content.y.isLogarithmic || point.y > 0);
}

bool hasDrawablePoint(const ChartContent& content) {
    return std::ranges::any_of(content.series, [&](const ChartSeries& series) {
        return std::ranges::any_of(series.points,
                                   [&](const ChartPoint& p) { return isDrawable(content, p); });
    });
}

void sortByX(ChartContent& content) {
    // Not-a-number has no order; it goes to the end.
    const auto isBefore = [](const ChartPoint& one, const ChartPoint& other) {
        return std::isnan(other.x) ? !std::isnan(one.x) : one.x < other.x;
    };
    for (ChartSeries& series : content.series) {
        if (!std::ranges::is_sorted(series.points, isBefore)) {
            std::ranges::stable_sort(series.points, isBefore);
        }
    }
}

}  // namespace lab::ui
