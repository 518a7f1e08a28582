#include "core/project_io/model_json.h"

#include "core/project_io/attention_json.h"

namespace lab::project_io {

namespace {

using Json = nlohmann::ordered_json;
using project::ArrayShape;
using project::HeadChangeKind;

constexpr HeadChangeKind kKinds[] = {HeadChangeKind::Off, HeadChangeKind::Flat, HeadChangeKind::Frozen};
constexpr ArrayShape kShapes[] = {ArrayShape::Unknown, ArrayShape::Matrix, ArrayShape::HeadsMatrix,
                                  ArrayShape::LayersMatrix, ArrayShape::LayersHeads};
constexpr project::Range<int> kPlaceRange{0, 1 << 20};
constexpr project::Range<int> kSideRange{1, 1 << 14};

}  // namespace

std::string_view idOf(HeadChangeKind kind) {
    switch (kind) {
        case HeadChangeKind::Off:
            return "off";
        case HeadChangeKind::Flat:
            return "flat";
        case HeadChangeKind::Frozen:
            return "frozen";
    }
    return {};
}

std::string_view idOf(ArrayShape shape) {
    switch (shape) {
        case ArrayShape::Unknown:
            return "unknown";
        case ArrayShape::Matrix:
            return "matrix";
        case ArrayShape::HeadsMatrix:
            return "heads-matrix";
        case ArrayShape::LayersMatrix:
            return "layers-matrix";
        case ArrayShape::LayersHeads:
            return "layers-heads";
    }
    return {};
}

Json toJson(const project::ModelSettings& model) {
    Json changes = Json::array();
    for (const project::HeadChange& change : model.changes) {
        Json one = {{"layer", change.layer}, {"head", change.head}, {"kind", idOf(change.kind)}};
        if (change.kind == HeadChangeKind::Frozen) {
            one["weights"] = toJson(change.frozen);
        }
        changes.push_back(std::move(one));
    }
    return {{"id", model.id},
            {"picture", model.picture},
            {"sound", model.sound},
            {"array_shape", idOf(model.shape)},
            {"changes", std::move(changes)}};
}

void readModel(JsonFields fields, project::ModelSettings& model) {
    fields.read("id", model.id);
    fields.read("picture", model.picture);
    fields.read("sound", model.sound);
    fields.read("array_shape", model.shape, kShapes);
    for (JsonFields& one : fields.elements("changes")) {
        project::HeadChange change;
        one.read("layer", change.layer, kPlaceRange);
        one.read("head", change.head, kPlaceRange);
        one.read("kind", change.kind, kKinds);
        if (change.kind == HeadChangeKind::Frozen) {
            one.read("weights", change.frozen, kSideRange);
        }
        model.changes = project::withChange(std::move(model.changes), std::move(change));
    }
}

}  // namespace lab::project_io
