#pragma once

#include <QString>
#include <vector>

namespace lab::ui {

/// A stretch of the planned hour, in minutes from its start.
struct PlanStretch {
    double from = 0;
    double length = 0;
    [[nodiscard]] double end() const { return from + length; }
    bool operator==(const PlanStretch&) const = default;
};

/// When a task is meant to be worked on.
struct PlanPart {
    QString name;
    int color = 0;  ///< which of the theme's series
    PlanStretch when;
    bool operator==(const PlanPart&) const = default;
};

/// What a planned hour looks like.
struct PlanTimeline {
    double minutes = 60;
    std::vector<PlanPart> parts;
    std::vector<PlanStretch> breaks;  ///< by time; none overlaps another
    std::vector<double> deliveries;   ///< when what was held back comes together
    QString interruptions;            ///< what comes in between, in words
    bool operator==(const PlanTimeline&) const = default;
};

/// Shortest break, and what dragging and keys move by.
inline constexpr double kShortestBreak = 1;
inline constexpr double kPlanStep = 1;

/// Break `which` moved or resized to `wanted`, in whole steps, as far as its neighbours and the hour let it.
[[nodiscard]] PlanStretch fittedBreak(const PlanTimeline& plan, int which, const PlanStretch& wanted);

/// Where a new break of this length fits: in the middle of the longest stretch without one; of length 0 if it
/// fits nowhere.
[[nodiscard]] PlanStretch roomForBreak(const PlanTimeline& plan, double length);

/// "12:00", minutes and seconds from the start of the hour.
[[nodiscard]] QString planTime(double minutes);

}  // namespace lab::ui
