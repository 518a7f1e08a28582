#pragma once

#include <rapidcheck.h>

#include <string>

#include "core/attention/masks/mask_registry.h"
#include "core/attention/normalizers/normalizer_registry.h"
#include "core/attention/positions/position_registry.h"
#include "core/attention/scores/score_registry.h"
#include "core/project/parameter_ranges.h"
#include "core/project_io/project_json.h"

namespace lab::project_io {

/// UTF-8 of a code point.
inline std::string utf8(char32_t c) {
    const auto byte = [](char32_t bits) { return static_cast<char>(static_cast<unsigned char>(bits)); };
    if (c < 0x80) {
        return {byte(c)};
    }
    if (c < 0x800) {
        return {byte(0xC0 | c >> 6), byte(0x80 | (c & 0x3F))};
    }
    if (c < 0x10000) {
        return {byte(0xE0 | c >> 12), byte(0x80 | (c >> 6 & 0x3F)), byte(0x80 | (c & 0x3F))};
    }
    return {byte(0xF0 | c >> 18), byte(0x80 | (c >> 12 & 0x3F)), byte(0x80 | (c >> 6 & 0x3F)),
            byte(0x80 | (c & 0x3F))};
}

/// Any text: NUL, quotes and other control characters, emoji, ideographs, all planes, no surrogates.
inline std::string randomText() {
    const auto scalar = rc::gen::oneOf(
        rc::gen::inRange<std::uint32_t>(0, 0x80), rc::gen::inRange<std::uint32_t>(0x80, 0xD800),
        rc::gen::inRange<std::uint32_t>(0xE000, 0x10000), rc::gen::inRange<std::uint32_t>(0x10000, 0x110000));
    std::string text;
    for (const std::uint32_t c : *rc::gen::container<std::vector<std::uint32_t>>(scalar)) {
        text += utf8(static_cast<char32_t>(c));
    }
    return text;
}

inline std::vector<std::string> randomTexts(Index count) {
    std::vector<std::string> texts;
    for (Index i = 0; i < count; ++i) {
        texts.push_back(randomText());
    }
    return texts;
}

/// A double in [least, largest] with all its digits, the ends included.
inline double randomNumber(project::Range<double> range) {
    const auto bits = *rc::gen::inRange<std::int64_t>(0, (std::int64_t{1} << 53) + 1);
    return range.least + (range.largest - range.least) * (static_cast<double>(bits) / 9007199254740992.0);
}

inline int randomNumber(project::Range<int> range) {
    return *rc::gen::inRange(range.least, range.largest + 1);
}

inline MatrixD randomMatrix(Index rows, Index columns) {
    MatrixD matrix(rows, columns);
    for (Index i = 0; i < matrix.size(); ++i) {
        matrix(i / columns, i % columns) = randomNumber(project::kNumberRange);
    }
    return matrix;
}

inline project::NumberTable randomNumbers() {
    const auto queries = *rc::gen::inRange<Index>(1, 5);
    const auto keys = *rc::gen::inRange<Index>(1, 5);
    const auto width = *rc::gen::inRange<Index>(1, 5);
    return {.queryLabels = randomTexts(queries),
            .keyLabels = randomTexts(keys),
            .Q = randomMatrix(queries, width),
            .K = randomMatrix(keys, width),
            .V = randomMatrix(keys, *rc::gen::inRange<Index>(1, 5))};
}

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

/// Any project that the program can hold, with any view.
inline SavedProject randomProject() {
    using namespace project;
    SavedProject saved;
    saved.project.title = randomText();
    saved.project.source =
        *rc::gen::element(SourceKind::UseLite, SourceKind::Glove, SourceKind::Random, SourceKind::Numbers);
    saved.project.sequence.text = randomText();
    if (*rc::gen::arbitrary<bool>()) {
        saved.project.sequence.editedTokens = randomTexts(*rc::gen::inRange<Index>(0, 4));
    }
    saved.project.attention = randomSettings();
    saved.project.overrides = randomOverrides();
    if (*rc::gen::arbitrary<bool>()) {
        saved.project.keys.emplace();
        saved.project.keys->source =
            *rc::gen::element(SourceKind::UseLite, SourceKind::Glove, SourceKind::Random);
        saved.project.keys->sequence.text = randomText();
    }
    if (saved.project.source == SourceKind::Numbers || *rc::gen::arbitrary<bool>()) {
        saved.project.numbers = randomNumbers();
    }
    saved.view.layer = randomNumber(Range<int>{0, 1 << 20});
    saved.view.head = randomNumber(Range<int>{0, 1 << 20});
    if (*rc::gen::arbitrary<bool>()) {
        saved.view.query = randomNumber(Range<int>{0, 1 << 20});
        saved.view.key = randomNumber(Range<int>{0, 1 << 20});
    }
    return saved;
}

}  // namespace lab::project_io
