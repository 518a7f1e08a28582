#pragma once

#include <QString>
#include <functional>
#include <vector>

#include "ui/charts/chart_content.h"

namespace lab::ui {

struct ChartTick {
    double value = 0;
    QString label;
    bool operator==(const ChartTick&) const = default;
};

/// How much room an axis has for its labels, in pixels.
struct TickRoom {
    double length = 0;                                ///< of the axis
    std::function<double(const QString&)> labelSize;  ///< along the axis
    double gap = 0;                                   ///< between two labels, at least
};

/// What an axis spans and where it is labelled.
struct ChartScale {
    ChartRange range;
    bool isLogarithmic = false;
    std::vector<ChartTick> ticks;  ///< ascending, inside the range

    /// Where a value lies on an evenly divided line: the value itself or its common logarithm.
    [[nodiscard]] double position(double value) const;
    bool operator==(const ChartScale&) const = default;
};

/// The scale of an axis that shows `values`: as many round numbers as fit without touching, on a logarithmic
/// axis powers of two if all values are, else 1, 2, 5 of each decade. A margin keeps marks off the ends.
[[nodiscard]] ChartScale chartScale(const ChartAxis& axis, const std::vector<double>& values,
                                    const TickRoom& room);

}  // namespace lab::ui
