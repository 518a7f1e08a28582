#include "ui/charts/chart_ticks.h"

#include <gtest/gtest.h>

#include <QStringList>
#include <cmath>

namespace lab::ui {
namespace {

/// Labels of 7 pixels a letter, as on a horizontal axis.
TickRoom roomOf(double length) {
    return {length, [](const QString& label) { return 7.0 * static_cast<double>(label.size()); }, 8};
}

std::string labelsOf(const ChartScale& scale) {
    QStringList labels;
    for (const ChartTick& tick : scale.ticks) {
        labels << tick.label;
    }
    return labels.join(QLatin1Char(' ')).toStdString();
}

ChartAxis axisOf(bool isLogarithmic) {
    ChartAxis axis;
    axis.isLogarithmic = isLogarithmic;
    return axis;
}

TEST(ChartTicks, AreRoundNumbers) {
    EXPECT_EQ(labelsOf(chartScale(axisOf(false), {0, 1}, roomOf(250))), "0.0 0.2 0.4 0.6 0.8 1.0");
    EXPECT_EQ(labelsOf(chartScale(axisOf(false), {0, 1}, roomOf(90))), "0.0 0.5 1.0");
    EXPECT_EQ(labelsOf(chartScale(axisOf(false), {-37, 62}, roomOf(250))), "−40 −20 0 20 40 60");
    EXPECT_EQ(labelsOf(chartScale(axisOf(false), {0, 4e7}, roomOf(250))), "0 10⁷ 2×10⁷ 3×10⁷ 4×10⁷");
}

TEST(ChartTicks, ArePowersOfTwoWhereTheValuesAre) {
    EXPECT_EQ(labelsOf(chartScale(axisOf(true), {1, 4, 64}, roomOf(250))), "1 2 4 8 16 32 64");
    EXPECT_EQ(labelsOf(chartScale(axisOf(true), {1, 4, 64}, roomOf(100))), "1 4 16 64");
}

TEST(ChartTicks, DivideDecadesWhereThereIsRoom) {
    EXPECT_EQ(labelsOf(chartScale(axisOf(true), {0.1, 100}, roomOf(600))), "0.1 0.2 0.5 1 2 5 10 20 50 100");
    EXPECT_EQ(labelsOf(chartScale(axisOf(true), {0.1, 100}, roomOf(150))), "0.1 1 10 100");
    EXPECT_EQ(labelsOf(chartScale(axisOf(true), {1e-9, 1}, roomOf(250))), "10⁻⁸ 10⁻⁶ 10⁻⁴ 10⁻² 1");
    EXPECT_EQ(labelsOf(chartScale(axisOf(true), {40, 44}, roomOf(300))), "40 41 42 43 44");
}

TEST(ChartTicks, NeverTouch) {
    for (const bool isLogarithmic : {false, true}) {
        for (double length = 30; length < 900; length += 7) {
            for (const double largest : {3e-5, 0.7, 12.0, 640.0, 9.9e8}) {
                const TickRoom room = roomOf(length);
                const ChartScale scale = chartScale(axisOf(isLogarithmic), {largest / 300, largest}, room);
                const double low = scale.position(scale.range.low);
                const double pixels = length / (scale.position(scale.range.high) - low);
                for (std::size_t i = 1; i < scale.ticks.size(); ++i) {
                    const auto& [left, leftLabel] = scale.ticks[i - 1];
                    const auto& [right, rightLabel] = scale.ticks[i];
                    const double apart = (scale.position(right) - scale.position(left)) * pixels;
                    EXPECT_GE(apart, (room.labelSize(leftLabel) + room.labelSize(rightLabel)) / 2 + 8);
                    EXPECT_NE(leftLabel, rightLabel);
                }
            }
        }
    }
}

TEST(ChartTicks, KeepEveryValueInside) {
    for (const std::vector<double>& values : std::vector<std::vector<double>>{
             {}, {0}, {5}, {-3, -3}, {1e-300, 2e-300}, {-1, 1e12}, {7, 7.0000001}}) {
        const ChartScale scale = chartScale(axisOf(false), values, roomOf(300));
        EXPECT_LT(scale.range.low, scale.range.high);
        for (const double value : values) {
            EXPECT_LT(scale.range.low, value);
            EXPECT_GT(scale.range.high, value);
        }
    }
    EXPECT_EQ(labelsOf(chartScale(axisOf(true), {}, roomOf(300))), "1 2 5 10");
    EXPECT_LT(chartScale(axisOf(true), {3}, roomOf(300)).range.low, 3);
}

TEST(ChartTicks, FollowAGivenRange) {
    ChartAxis axis;
    axis.range = ChartRange{0, 1};
    EXPECT_EQ(labelsOf(chartScale(axis, {0.4, 0.5}, roomOf(100))), "0.0 0.5 1.0");
    axis.isLogarithmic = true;
    EXPECT_GT(chartScale(axis, {0.4, 0.5}, roomOf(100)).range.low, 0.1) << "a logarithm has no zero";
}

}  // namespace
}  // namespace lab::ui
