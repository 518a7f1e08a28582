#include "core/engine/head_ladder.h"

#include <algorithm>

#include "core/attention/normalizers/normalizer_registry.h"
#include "core/attention/positions/query_place.h"
#include "core/attention/scores/score_registry.h"

namespace lab::engine {

namespace {

using attention::LadderTerms;
using project::Stage;

LadderTerms termsOf(const HeadResult& head, const attention::Normalizer& normalizer) {
    if (normalizer.replacesScores) {
        return LadderTerms::Features;
    }
    if (!head.isDotProduct) {
        return LadderTerms::Function;
    }
    const bool isTransformed = head.scoredQ.size() > 0 || head.scoredK.size() > 0;
    return isTransformed ? LadderTerms::Transformed : LadderTerms::Vectors;
}

std::optional<double> overriddenValue(const HeadResult& head, Stage stage, Index row, Index column) {
    const OverriddenCell* cell = overriddenAt(head, stage, row, column);
    return cell != nullptr ? std::optional(cell->override.value) : std::nullopt;
}

/// The key's value and, with relative positions, what its distance adds.
RowVectorF valueOf(const HeadResult& head, Index query, Index key) {
    RowVectorF value = head.vectors.V.row(key);
    if (head.shaw) {
        const Index clip = head.shaw->clip();
        const Index place =
            query + attention::firstQueryPosition(head.vectors.Q.rows(), head.vectors.V.rows());
        value += head.shaw->relV.row(std::clamp(key - place, -clip, clip) + clip);
    }
    return value;
}

template <typename Row>
const Row& rowOr(std::span<const Row> rows, std::string_view id, std::string_view usual) {
    const Row* row = findRow(rows, id);
    return row != nullptr ? *row : *findRow(rows, usual);
}

}  // namespace

attention::CellLadder headLadder(const HeadResult& head, Index query, Index key) {
    const project::AttentionSettings& settings = head.inputs.settings;
    attention::LadderInput input{
        .score = &rowOr(attention::scoreFunctions(), settings.score.id, "scaled-dot"),
        .vectors = {head.Q(), head.K(), &settings.score.values, &head.arrays},
        .normalizer = &rowOr(attention::normalizers(), settings.normalizer.id, "softmax"),
        .normalizerValues = settings.normalizer.values,
        .scale = static_cast<double>(head.scale),
        .temperature = static_cast<double>(head.temperature),
        .bias = head.bias ? &*head.bias : nullptr,
        .mask = &head.mask,
        .stages = &head.stages,
        .value = valueOf(head, query, key),
        .overriddenScore = overriddenValue(head, Stage::Scores, query, key),
        .overriddenWeight = overriddenValue(head, Stage::Weights, query, key)};
    input.terms = termsOf(head, *input.normalizer);
    return attention::cellLadder(input, query, key);
}

const OverriddenCell* overriddenAt(const HeadResult& head, Stage stage, Index row, Index column) {
    const auto found = std::ranges::find_if(head.overridden, [&](const OverriddenCell& cell) {
        return cell.override.stage == stage && cell.override.row == row && cell.override.column == column;
    });
    return found == head.overridden.end() ? nullptr : &*found;
}

Index overriddenInRow(const HeadResult& head, Stage stage, Index row) {
    return std::ranges::count_if(head.overridden, [&](const OverriddenCell& cell) {
        return cell.override.stage == stage && cell.override.row == row;
    });
}

}  // namespace lab::engine
