#include "core/project_io/plan_json.h"

namespace lab::project_io {

namespace {

using Json = nlohmann::ordered_json;
using human::Minutes;
using Numbers = project::Range<double>;

constexpr Numbers kOfHour{0, human::kPlannedHour.count()};
constexpr Numbers kPerHour{0, 600};
constexpr Numbers kBatch{1, 240};

}  // namespace

Json toJson(const human::HourPlan& plan) {
    Json breaks = Json::array();
    for (const human::PlannedBreak& one : plan.breaks) {
        breaks.push_back({{"at_min", one.at.count()}, {"length_min", one.length.count()}});
    }
    const std::optional<Minutes>& batch = plan.notifications.batchEvery;
    return {{"task_min", plan.taskMinutes},
            {"messages_per_h", plan.notifications.perHour},
            {"batch_min", batch ? Json(batch->count()) : Json(nullptr)},
            {"sounds_per_h", plan.soundsPerHour},
            {"breaks", breaks}};
}

void readPlan(JsonFields fields, human::HourPlan& plan) {
    fields.read("task_min", plan.taskMinutes, kOfHour, human::kSceneTasks);
    fields.read("messages_per_h", plan.notifications.perHour, kPerHour);
    std::optional<double> batch;
    fields.read("batch_min", batch, kBatch);
    if (batch) {
        plan.notifications.batchEvery = Minutes(*batch);
    }
    fields.read("sounds_per_h", plan.soundsPerHour, kPerHour);
    for (JsonFields& element : fields.elements("breaks")) {
        double at = 0;
        double length = 0;
        element.read("at_min", at, kOfHour);
        element.read("length_min", length, kOfHour);
        plan.breaks.push_back({Minutes(at), Minutes(length)});
    }
    plan = human::inRange(plan);
}

}  // namespace lab::project_io
