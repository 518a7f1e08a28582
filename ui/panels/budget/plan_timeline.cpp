#include "ui/panels/budget/plan_timeline.h"

#include <algorithm>
#include <cmath>

namespace lab::ui {

namespace {

double inSteps(double minutes) {
    return std::round(minutes / kPlanStep) * kPlanStep;
}

}  // namespace

PlanStretch fittedBreak(const PlanTimeline& plan, int which, const PlanStretch& wanted) {
    const auto at = static_cast<std::size_t>(which);
    const double earliest = at == 0 ? 0 : plan.breaks[at - 1].end();
    const double latest = at + 1 < plan.breaks.size() ? plan.breaks[at + 1].from : plan.minutes;
    const double room = latest - earliest;
    const double length = std::min(std::max(inSteps(wanted.length), kShortestBreak), room);
    return {std::clamp(inSteps(wanted.from), earliest, std::max(latest - length, earliest)), length};
}

PlanStretch roomForBreak(const PlanTimeline& plan, double length) {
    PlanStretch longest;
    double from = 0;
    const auto look = [&](double to) {
        if (to - from > longest.length) {
            longest = {from, to - from};
        }
    };
    for (const PlanStretch& one : plan.breaks) {
        look(one.from);
        from = one.end();
    }
    look(plan.minutes);
    if (longest.length < kShortestBreak) {
        return {};
    }
    const double fitting = std::min(length, longest.length);
    return {std::floor(longest.from + (longest.length - fitting) / 2), fitting};
}

QString planTime(double minutes) {
    const auto seconds = static_cast<int>(std::lround(minutes * 60));
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

}  // namespace lab::ui
