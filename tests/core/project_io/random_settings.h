#pragma once

#include "core/attention/masks/mask_registry.h"
#include "core/attention/normalizers/normalizer_registry.h"
#include "core/attention/positions/position_registry.h"
#include "core/attention/scores/score_registry.h"
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

}  // namespace lab::project_io
