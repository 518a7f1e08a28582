#include "core/human/plan/hour_plan.h"

#include <algorithm>
#include <cmath>

namespace lab::human {

namespace {

constexpr double kLeastWorkload = 0.1;
constexpr double kMostPerHour = 600;
constexpr double kLeastBatch = 1;
constexpr double kMostBatch = 240;

double between(double value, double least, double largest) {
    return std::isfinite(value) ? std::clamp(value, least, largest) : least;
}

std::size_t tasksOf(const SceneSettings& settings) {
    return std::min(settings.tasks.size(), static_cast<std::size_t>(kSceneTasks));
}

}  // namespace

std::vector<double> plannedMinutes(const SceneSettings& settings, const HourPlan& plan) {
    std::vector<double> minutes(tasksOf(settings), 0.0);
    const std::size_t said = std::min(minutes.size(), plan.taskMinutes.size());
    double left = kPlannedHour.count();
    for (std::size_t i = 0; i < said; ++i) {
        minutes[i] = between(plan.taskMinutes[i], 0, kPlannedHour.count());
        left -= minutes[i];
    }
    for (std::size_t i = said; i < minutes.size(); ++i) {
        minutes[i] = std::max(left, 0.0) / static_cast<double>(minutes.size() - said);
    }
    return minutes;
}

std::vector<PlannedPart> plannedParts(const SceneSettings& settings, const HourPlan& plan) {
    const std::vector<double> minutes = plannedMinutes(settings, plan);
    std::vector<PlannedPart> parts;
    Minutes at{0};
    for (std::size_t task = 0; task < minutes.size(); ++task) {
        const Minutes length = std::min(Minutes(minutes[task]), kPlannedHour - at);
        if (length.count() > 0) {
            parts.push_back({static_cast<int>(task), at, length});
            at += length;
        }
    }
    return parts;
}

AttentionPlan attentionPlan(const SceneSettings& settings, const HourPlan& plan) {
    const HourPlan fitting = inRange(plan);
    AttentionPlan whole;
    whole.settings = settings;
    whole.settings.tasks.resize(tasksOf(settings));
    whole.length = kPlannedHour;
    whole.notifications = fitting.notifications;
    whole.breaks = fitting.breaks;
    whole.soundsPerHour = fitting.soundsPerHour;
    const std::vector<double> minutes = plannedMinutes(settings, fitting);
    for (std::size_t i = 0; i < minutes.size(); ++i) {
        whole.settings.tasks[i].workload = Minutes(std::max(minutes[i], kLeastWorkload));
        if (minutes[i] == 0) {
            whole.settings.tasks[i].importance = 0;
        }
    }
    for (const PlannedPart& part : plannedParts(settings, fitting)) {
        SceneEvent decision;
        decision.at = part.at;
        decision.kind = SceneEventKind::Decide;
        decision.task = part.task;
        whole.interruptions.push_back(decision);
    }
    return whole;
}

HourPlan withTimesOf(HourPlan plan, const AttentionPlan& found) {
    plan.notifications = found.notifications;
    plan.breaks = found.breaks;
    return plan;
}

HourPlan inRange(HourPlan plan) {
    for (double& minutes : plan.taskMinutes) {
        minutes = between(minutes, 0, kPlannedHour.count());
    }
    plan.notifications.perHour = between(plan.notifications.perHour, 0, kMostPerHour);
    plan.soundsPerHour = between(plan.soundsPerHour, 0, kMostPerHour);
    if (plan.notifications.batchEvery) {
        plan.notifications.batchEvery =
            Minutes(between(plan.notifications.batchEvery->count(), kLeastBatch, kMostBatch));
    }
    std::erase_if(plan.breaks, [](const PlannedBreak& one) {
        return !std::isfinite(one.at.count()) || !std::isfinite(one.length.count());
    });
    std::ranges::stable_sort(plan.breaks, {}, &PlannedBreak::at);
    Minutes free{0};
    for (PlannedBreak& one : plan.breaks) {
        const Minutes end = std::min(one.at + one.length, kPlannedHour);
        one.at = std::max(one.at, free);
        one.length = std::max(end - one.at, Minutes(0));
        free = std::max(free, end);
    }
    std::erase_if(plan.breaks, [](const PlannedBreak& one) { return one.length.count() <= 0; });
    return plan;
}

}  // namespace lab::human
