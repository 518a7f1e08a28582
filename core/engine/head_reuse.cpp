#include "core/engine/head_reuse.h"

#include <algorithm>
#include <initializer_list>

#include "core/attention/normalizers/normalizer_registry.h"

namespace lab::engine {

namespace {

using project::Stage;

bool haveSameOverrides(const HeadInputs& a, const HeadInputs& b, std::initializer_list<Stage> stages) {
    return std::ranges::all_of(stages, [&](Stage stage) {
        return overridesOf(a.overrides, stage) == overridesOf(b.overrides, stage);
    });
}

bool replacesScores(const HeadInputs& inputs) {
    const attention::Normalizer* normalizer =
        findRow(attention::normalizers(), inputs.settings.normalizer.id);
    return normalizer != nullptr && normalizer->replacesScores;
}

}  // namespace

bool haveSameVectors(const HeadInputs& a, const HeadInputs& b) {
    const project::AttentionSettings& x = a.settings;
    const project::AttentionSettings& y = b.settings;
    return a.queries == b.queries && a.keys == b.keys && x.dK == y.dK && x.rank == y.rank &&
           x.heads.count == y.heads.count && x.heads.keyValueHeads == y.heads.keyValueHeads &&
           x.heads.dV == y.heads.dV && x.position == y.position && x.seed == y.seed &&
           haveSameOverrides(a, b, {Stage::Embeddings, Stage::KeyEmbeddings});
}

bool haveSameMask(const HeadInputs& a, const HeadInputs& b) {
    return a.queries.encoded == b.queries.encoded && a.keys.encoded == b.keys.encoded &&
           a.settings.masks == b.settings.masks && haveSameOverrides(a, b, {Stage::Mask});
}

bool haveSameScores(const HeadInputs& a, const HeadInputs& b) {
    project::AttentionSettings x = a.settings;
    const project::AttentionSettings& y = b.settings;
    // What the scores do not depend on is made equal before all is compared.
    x.masks = y.masks;
    x.temperature = y.temperature;
    x.heads.ablated = y.heads.ablated;
    if (replacesScores(a) == replacesScores(b)) {
        x.normalizer = y.normalizer;
    }
    return x == y && haveSameVectors(a, b) && haveSameOverrides(a, b, {Stage::Queries, Stage::Keys});
}

bool haveSameWeights(const HeadInputs& a, const HeadInputs& b) {
    return haveSameScores(a, b) && haveSameMask(a, b) && a.settings.normalizer == b.settings.normalizer &&
           a.settings.temperature == b.settings.temperature && haveSameOverrides(a, b, {Stage::Scores});
}

bool haveSameContext(const HeadInputs& a, const HeadInputs& b) {
    return haveSameWeights(a, b) && haveSameOverrides(a, b, {Stage::Values, Stage::Weights});
}

}  // namespace lab::engine
