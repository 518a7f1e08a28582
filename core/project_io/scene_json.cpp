#include "core/project_io/scene_json.h"

#include <algorithm>

#include "core/human/scene/scene_assumptions.h"
#include "core/project_io/attention_json.h"

namespace lab::project_io {

namespace {

using Json = nlohmann::ordered_json;
using human::Hours;
using human::Minutes;
using human::ScenePerson;
using human::SceneSettings;
using human::SceneTask;
using Numbers = project::Range<double>;

Json toJson(const SceneTask& task) {
    return {{"name", task.name},
            {"importance", task.importance},
            {"deadline_min", task.deadline ? Json(task.deadline->count()) : Json(nullptr)},
            {"load", task.load},
            {"workload_min", task.workload.count()},
            {"demand", task.demandPreset},
            {"demands", task.demands}};
}

void readTask(JsonFields& fields, SceneTask& task) {
    fields.read("name", task.name);
    fields.read("importance", task.importance, Numbers{0, 10});
    std::optional<double> deadline;
    fields.read("deadline_min", deadline, Numbers{-1440, 1440});
    if (deadline) {
        task.deadline = Minutes(*deadline);
    }
    fields.read("load", task.load, project::Range<int>{1, 12});
    double workload = task.workload.count();
    fields.read("workload_min", workload, Numbers{0.1, 1440});
    task.workload = Minutes(workload);
    fields.read("demand", task.demandPreset);
    std::vector<double> demands;
    fields.read("demands", demands, Numbers{0, 3}, task.demands.size());
    std::ranges::copy(demands, task.demands.begin());
}

Json toJson(const ScenePerson& person) {
    return {{"sleep_h", person.sleepHours},
            {"awake_h", person.awake.count()},
            {"clock_h", person.clockHour},
            {"stress", person.stress},
            {"mood", person.mood},
            {"interest", person.interest},
            {"difficulty", person.difficulty},
            {"practice_sessions", person.practiceSessions},
            {"practised_task", person.practisedTask}};
}

void readPerson(JsonFields fields, ScenePerson& person) {
    fields.read("sleep_h", person.sleepHours, Numbers{0, 14}, 14);
    double awake = person.awake.count();
    fields.read("awake_h", awake, Numbers{0, 72});
    person.awake = Hours(awake);
    fields.read("clock_h", person.clockHour, Numbers{0, 24});
    fields.read("stress", person.stress, Numbers{0, 1});
    fields.read("mood", person.mood, Numbers{-1, 1});
    fields.read("interest", person.interest, Numbers{0, 1});
    fields.read("difficulty", person.difficulty, Numbers{0, 1});
    fields.read("practice_sessions", person.practiceSessions, project::Range<int>{0, 20});
    fields.read("practised_task", person.practisedTask, project::Range<int>{0, human::kSceneTasks - 1});
}

void readAssumptions(JsonFields fields, ParameterValues& values) {
    for (const human::SceneAssumption& row : human::sceneAssumptions()) {
        const std::string id(row.constant.id);
        std::optional<double> value;
        fields.read(id.c_str(), value, Numbers{row.least, row.largest});
        if (value) {
            values[id] = *value;
        }
    }
}

}  // namespace

Json toJson(const SceneSettings& scene) {
    Json tasks = Json::array();
    for (const SceneTask& task : scene.tasks) {
        tasks.push_back(toJson(task));
    }
    Json assumptions = Json::object();
    for (const auto& [id, value] : scene.assumptions) {
        assumptions[id] = value;
    }
    return {{"breadth", scene.breadth},
            {"tasks", tasks},
            {"chatter", scene.chatter},
            {"noise", scene.noise},
            {"person", toJson(scene.person)},
            {"sigma", scene.sigma},
            {"seed", scene.seed},
            {"assumptions", assumptions}};
}

void readScene(JsonFields fields, SceneSettings& scene) {
    fields.read("breadth", scene.breadth, Numbers{0, 4});
    if (fields.has("tasks")) {
        scene.tasks.clear();
        for (JsonFields& element : fields.elements("tasks")) {
            readTask(element, scene.tasks.emplace_back());
        }
        if (scene.tasks.size() > human::kSceneTasks) {
            fields.fail("tasks", "0 .. " + std::to_string(human::kSceneTasks),
                        std::to_string(scene.tasks.size()));
        }
    }
    fields.read("chatter", scene.chatter);
    fields.read("noise", scene.noise);
    readPerson(fields.child("person"), scene.person);
    fields.read("sigma", scene.sigma, Numbers{0, 1});
    fields.read("seed", scene.seed, project::kSeedRange);
    readAssumptions(fields.child("assumptions"), scene.assumptions);
}

}  // namespace lab::project_io
