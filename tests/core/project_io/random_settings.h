#pragma once

#include "core/attention/masks/mask_registry.h"
#include "core/attention/normalizers/normalizer_registry.h"
#include "core/attention/positions/position_registry.h"
#include "core/attention/scores/score_registry.h"
#include "core/human/scene/scene_assumptions.h"
#include "tests/core/project_io/random_values.h"

namespace lab::project_io {

/// A row of a registry, with some of its parameters inside their ranges.
template <typename Row>
Choice randomChoice(std::span<const Row> rows) {
    const auto index = *rc::gen::inRange<std::size_t>(0, rows.size());
    Choice choice{std::string(rows[index].entry.id), {}};
    for (const ParameterSpec& parameter : rows[index].entry.parameters) {
        if (*rc::gen::arbitrary<bool>()) {
            const double value = randomNumber(project::Range<double>{parameter.least, parameter.largest});
            choice.values[std::string(parameter.id)] =
                parameter.kind == ParameterKind::Whole ? std::floor(value) : value;
        }
    }
    return choice;
}

inline std::vector<project::Override> randomOverrides() {
    using project::Stage;
    std::vector<project::Override> overrides;
    for (int i = *rc::gen::inRange(0, 4); i > 0; --i) {
        overrides.push_back(
            {*rc::gen::element(Stage::Embeddings, Stage::KeyEmbeddings, Stage::Queries, Stage::Keys,
                               Stage::Values, Stage::Scores, Stage::Mask, Stage::Weights, Stage::Context),
             *rc::gen::inRange(0, 12), *rc::gen::inRange(0, 16), i, *rc::gen::inRange(0, 64),
             randomNumber(project::kNumberRange)});
    }
    return overrides;
}

inline project::AttentionSettings randomSettings() {
    using namespace project;
    AttentionSettings settings;
    settings.dK = randomNumber(kDkRange);
    if (*rc::gen::arbitrary<bool>()) {
        settings.rank = randomNumber(kRankRange);
    }
    settings.scale.kind = *rc::gen::element(ScaleKind::HeadOwn, ScaleKind::InverseSqrtDk,
                                            ScaleKind::InverseSqrtDModel, ScaleKind::None, ScaleKind::Custom);
    settings.scale.custom = randomNumber(kCustomScaleRange);
    settings.score = randomChoice(attention::scoreFunctions());
    settings.position = randomChoice(attention::positions());
    settings.normalizer = randomChoice(attention::normalizers());
    for (int i = *rc::gen::inRange(0, 4); i > 0; --i) {
        settings.masks.push_back(randomChoice(attention::maskPatterns()));
    }
    if (*rc::gen::arbitrary<bool>()) {
        settings.scoreArrays["W"] = randomMatrix(*rc::gen::inRange<Index>(1, 90), 2);
    }
    settings.temperature = randomNumber(kTemperatureRange);
    settings.seed = *rc::gen::inRange(kSeedRange.least, kSeedRange.largest + 1);
    const int groups = *rc::gen::inRange(1, 5);
    settings.heads.keyValueHeads = *rc::gen::inRange(0, 5);
    settings.heads.count = groups * std::max(1, settings.heads.keyValueHeads);
    settings.heads.dV = randomNumber(kDvRange);
    settings.heads.ablated = *rc::gen::element(std::vector<int>{}, std::vector<int>{0, 3});
    settings.tokenLimit = randomNumber(kTokenLimitRange);
    return settings;
}

inline human::SceneTask randomTask() {
    human::SceneTask task;
    task.name = randomText();
    task.importance = randomNumber(project::Range<double>{0, 10});
    if (*rc::gen::arbitrary<bool>()) {
        task.deadline = human::Minutes(randomNumber(project::Range<double>{-1440, 1440}));
    }
    task.load = randomNumber(project::Range<int>{1, 12});
    task.workload = human::Minutes(randomNumber(project::Range<double>{0.1, 1440}));
    task.demandPreset = randomText();
    for (double& demand : task.demands) {
        demand = randomNumber(project::Range<double>{0, 3});
    }
    return task;
}

inline human::ScenePerson randomPerson() {
    human::ScenePerson person;
    person.sleepHours.resize(*rc::gen::inRange<std::size_t>(0, 15));
    for (double& hours : person.sleepHours) {
        hours = randomNumber(project::Range<double>{0, 14});
    }
    person.awake = human::Hours(randomNumber(project::Range<double>{0, 72}));
    person.clockHour = randomNumber(project::Range<double>{0, 24});
    person.stress = randomNumber(project::Range<double>{0, 1});
    person.mood = randomNumber(project::Range<double>{-1, 1});
    person.interest = randomNumber(project::Range<double>{0, 1});
    person.difficulty = randomNumber(project::Range<double>{0, 1});
    person.practiceSessions = randomNumber(project::Range<int>{0, 20});
    person.practisedTask = randomNumber(project::Range<int>{0, 3});
    return person;
}

inline human::SceneSettings randomScene() {
    human::SceneSettings scene;
    scene.breadth = randomNumber(project::Range<double>{0, 4});
    scene.tasks.clear();
    for (int i = *rc::gen::inRange(0, human::kSceneTasks + 1); i > 0; --i) {
        scene.tasks.push_back(randomTask());
    }
    scene.chatter = *rc::gen::arbitrary<bool>();
    scene.noise = *rc::gen::arbitrary<bool>();
    scene.person = randomPerson();
    scene.sigma = randomNumber(project::Range<double>{0, 1});
    scene.seed = *rc::gen::inRange(project::kSeedRange.least, project::kSeedRange.largest + 1);
    for (const human::SceneAssumption& row : human::sceneAssumptions()) {
        if (*rc::gen::inRange(0, 10) == 0) {
            scene.assumptions[std::string(row.constant.id)] =
                randomNumber(project::Range<double>{row.least, row.largest});
        }
    }
    return scene;
}

}  // namespace lab::project_io
