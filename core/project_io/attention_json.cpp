#include "core/project_io/attention_json.h"

#include <algorithm>

#include "core/attention/masks/mask_registry.h"
#include "core/attention/normalizers/normalizer_registry.h"
#include "core/attention/positions/position_registry.h"
#include "core/attention/scores/score_registry.h"

namespace lab::project_io {

namespace {

using Json = nlohmann::ordered_json;
using project::ScaleKind;
using project::Stage;

constexpr ScaleKind kScales[] = {ScaleKind::HeadOwn, ScaleKind::InverseSqrtDk, ScaleKind::InverseSqrtDModel,
                                 ScaleKind::None, ScaleKind::Custom};
constexpr Stage kStages[] = {Stage::Embeddings, Stage::KeyEmbeddings, Stage::Queries,
                             Stage::Keys,       Stage::Values,        Stage::Scores,
                             Stage::Mask,       Stage::Weights,       Stage::Context};
constexpr project::Range<int> kPlaceRange{0, 1 << 20};

Json toJson(const Choice& choice) {
    Json values = Json::object();
    for (const auto& [id, value] : choice.values) {
        values[id] = value;
    }
    return {{"id", choice.id}, {"values", values}};
}

Json toJson(const std::vector<Choice>& choices) {
    Json list = Json::array();
    for (const Choice& choice : choices) {
        list.push_back(toJson(choice));
    }
    return list;
}

Json toJson(const project::HeadSettings& heads) {
    return {{"count", heads.count},
            {"key_value_heads", heads.keyValueHeads},
            {"d_v", heads.dV},
            {"ablated", heads.ablated}};
}

void readHeads(JsonFields fields, project::HeadSettings& heads) {
    fields.read("count", heads.count, project::kHeadsRange);
    fields.read("key_value_heads", heads.keyValueHeads, project::kKeyValueHeadsRange);
    if (heads.keyValueHeads > 0 && heads.count % heads.keyValueHeads != 0) {
        fields.fail("key_value_heads", "a divisor of " + std::to_string(heads.count),
                    std::to_string(heads.keyValueHeads));
    }
    fields.read("d_v", heads.dV, project::kDvRange);
    fields.read("ablated", heads.ablated, {0, project::kHeadsRange.largest - 1});
    std::ranges::sort(heads.ablated);
    const auto doubled = std::ranges::unique(heads.ablated);
    heads.ablated.erase(doubled.begin(), doubled.end());
}

}  // namespace

Json toJson(const MatrixD& matrix) {
    Json rows = Json::array();
    for (Index i = 0; i < matrix.rows(); ++i) {
        Json row = Json::array();
        for (Index j = 0; j < matrix.cols(); ++j) {
            row.push_back(matrix(i, j));
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

Json toJson(const project::AttentionSettings& attention) {
    Json arrays = Json::object();
    for (const auto& [id, values] : attention.scoreArrays) {
        arrays[id] = toJson(values);
    }
    return {{"d_k", attention.dK},
            {"rank", orNull(attention.rank)},
            {"score", toJson(attention.score)},
            {"score_arrays", arrays},
            {"scale", {{"kind", idOf(attention.scale.kind)}, {"custom", attention.scale.custom}}},
            {"masks", toJson(attention.masks)},
            {"position", toJson(attention.position)},
            {"normalizer", toJson(attention.normalizer)},
            {"temperature", attention.temperature},
            {"seed", attention.seed},
            {"heads", toJson(attention.heads)},
            {"token_limit", attention.tokenLimit}};
}

void readAttention(JsonFields fields, project::AttentionSettings& attention) {
    fields.read("d_k", attention.dK, project::kDkRange);
    fields.read("rank", attention.rank, project::kRankRange);
    fields.read("score", attention.score, attention::scoreFunctions());
    JsonFields arrays = fields.child("score_arrays");
    for (const std::string& id : arrays.keys()) {
        arrays.read(id.c_str(), attention.scoreArrays[id], project::kArraySideRange);
    }
    JsonFields scale = fields.child("scale");
    scale.read("kind", attention.scale.kind, kScales);
    scale.read("custom", attention.scale.custom, project::kCustomScaleRange);
    fields.read("masks", attention.masks, attention::maskPatterns());
    fields.read("position", attention.position, attention::positions());
    fields.read("normalizer", attention.normalizer, attention::normalizers());
    fields.read("temperature", attention.temperature, project::kTemperatureRange);
    fields.read("seed", attention.seed, project::kSeedRange);
    readHeads(fields.child("heads"), attention.heads);
    fields.read("token_limit", attention.tokenLimit, project::kTokenLimitRange);
}

Json toJson(const std::vector<project::Override>& overrides) {
    Json list = Json::array();
    for (const project::Override& one : overrides) {
        list.push_back({{"stage", idOf(one.stage)},
                        {"layer", one.layer},
                        {"head", one.head},
                        {"row", one.row},
                        {"column", one.column},
                        {"value", one.value}});
    }
    return list;
}

void readOverrides(const JsonFields& fields, std::vector<project::Override>& overrides) {
    for (JsonFields& element : fields.elements("overrides")) {
        project::Override one;
        element.read("stage", one.stage, kStages);
        element.read("layer", one.layer, kPlaceRange);
        element.read("head", one.head, kPlaceRange);
        element.read("row", one.row, kPlaceRange);
        element.read("column", one.column, kPlaceRange);
        element.read("value", one.value, project::kNumberRange);
        std::erase_if(overrides, [&](const project::Override& other) { return one.isSamePlace(other); });
        overrides.push_back(one);
    }
}

std::string_view idOf(ScaleKind kind) {
    switch (kind) {
        case ScaleKind::HeadOwn:
            return "head-own";
        case ScaleKind::InverseSqrtDk:
            return "inv-sqrt-dk";
        case ScaleKind::InverseSqrtDModel:
            return "inv-sqrt-d-model";
        case ScaleKind::None:
            return "none";
        case ScaleKind::Custom:
            return "custom";
    }
    return {};
}

std::string_view idOf(Stage stage) {
    switch (stage) {
        case Stage::Embeddings:
            return "embeddings";
        case Stage::KeyEmbeddings:
            return "key-embeddings";
        case Stage::Queries:
            return "queries";
        case Stage::Keys:
            return "keys";
        case Stage::Values:
            return "values";
        case Stage::Scores:
            return "scores";
        case Stage::Mask:
            return "mask";
        case Stage::Weights:
            return "weights";
        case Stage::Context:
            return "context";
    }
    return {};
}

}  // namespace lab::project_io
