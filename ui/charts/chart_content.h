#pragma once

#include <QString>
#include <optional>
#include <vector>

namespace lab::ui {

enum class ChartKind {
    Line,    ///< points joined by a line
    Points,  ///< points alone
    Theory,  ///< a dashed line without points: what should come out
};

enum class MarkerShape { Circle, Square, Diamond, Triangle, Star, Pentagon };

/// What is not finite is not drawn and is empty in tables.
struct ChartPoint {
    double x = 0;
    double y = 0;
    bool operator==(const ChartPoint&) const = default;
};

struct ChartSeries {
    QString id;
    QString name;
    std::vector<ChartPoint> points;
    ChartKind kind = ChartKind::Line;
    std::optional<MarkerShape> marker{};  ///< by its place among the series if nothing is said
    std::optional<int> color{};  ///< which of the theme's; a theory may share that of its measurement
    bool operator==(const ChartSeries&) const = default;
};

struct ChartRange {
    double low = 0;
    double high = 1;
    bool operator==(const ChartRange&) const = default;
};

struct ChartAxis {
    QString title;
    QString unit{};  ///< empty for a pure number
    bool isLogarithmic = false;
    std::optional<ChartRange> range{};  ///< automatic if nothing is said
    bool operator==(const ChartAxis&) const = default;
};

/// All that a chart shows.
struct ChartContent {
    QString title;
    QString caption{};
    ChartAxis x;
    ChartAxis y;
    std::vector<ChartSeries> series;
    QString emptyText{};  ///< written where there is nothing to show
    bool operator==(const ChartContent&) const = default;
};

/// A point of a series, by their places in the content.
struct ChartCursor {
    int series = 0;
    int point = 0;
    bool operator==(const ChartCursor&) const = default;
};

/// Whether a point has a place on these axes: finite, and positive where an axis is logarithmic.
[[nodiscard]] bool isDrawable(const ChartContent& content, const ChartPoint& point);

[[nodiscard]] bool hasDrawablePoint(const ChartContent& content);

/// Points of each series in ascending order of x; equal ones keep their order.
void sortByX(ChartContent& content);

}  // namespace lab::ui
