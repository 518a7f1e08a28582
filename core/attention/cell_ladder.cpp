#include "core/attention/cell_ladder.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>

#include "core/attention/linear_attention.h"
#include "core/attention/scores/score_registry.h"

namespace lab::attention {

namespace {

/// The logits of the cell's row and which of them take part.
struct LadderRow {
    RowVectorD logits;
    std::vector<std::uint8_t> allowed;

    [[nodiscard]] NormalizerRow<double> view() const {
        return {logits.data(), allowed.data(), logits.size()};
    }
};

LadderKind kindOf(const Normalizer& normalizer) {
    const std::string_view id = normalizer.entry.id;
    if (id == "softmax" || id == "softmax-plus-one") {
        return LadderKind::Exponential;
    }
    if (id == "sparsemax" || id == "entmax15" || id == "entmax") {
        return LadderKind::Threshold;
    }
    if (id == "top-k") {
        return LadderKind::TopK;
    }
    if (id == "sigmoid") {
        return LadderKind::Sigmoid;
    }
    return normalizer.replacesScores ? LadderKind::Linear : LadderKind::Other;
}

std::vector<double> toVector(const RowVectorD& row) {
    return {row.data(), row.data() + row.size()};
}

/// What the score function says of one pair.
double functionScore(const LadderInput& input, Index query, Index key) {
    const MatrixD Q = input.vectors.Q.row(query).cast<double>();
    const MatrixD K = input.score->usesKeys ? MatrixD(input.vectors.K.row(key).cast<double>())
                                            : MatrixD(input.vectors.K.cast<double>());
    ScoreArrays<double> arrays;
    if (input.vectors.arrays != nullptr) {
        for (const auto& [id, values] : *input.vectors.arrays) {
            arrays[id] = values.cast<double>();
        }
    }
    const MatrixD row = scores<double>(*input.score, {Q, K, input.vectors.values, &arrays});
    return row(0, input.score->usesKeys ? 0 : key);
}

void climbToRaw(const LadderInput& input, CellLadder& ladder) {
    MatrixD q = input.vectors.Q.row(ladder.query).cast<double>();
    MatrixD k = input.vectors.K.row(ladder.key).cast<double>();
    if (ladder.terms == LadderTerms::Features) {
        q = linearFeatures<double>(q);
        k = linearFeatures<double>(k);
    }
    ladder.queryTerms = toVector(q.row(0));
    ladder.keyTerms = toVector(k.row(0));
    if (ladder.terms == LadderTerms::Function) {
        ladder.raw = functionScore(input, ladder.query, ladder.key);
        return;
    }
    ladder.products = toVector(q.cwiseProduct(k).row(0));
    for (const double product : ladder.products) {
        ladder.raw += product;
    }
}

void climbToLogit(const LadderInput& input, CellLadder& ladder) {
    ladder.scale = input.scale;
    ladder.scaled = ladder.raw * ladder.scale;
    ladder.bias = input.bias != nullptr ? static_cast<double>((*input.bias)(ladder.query, ladder.key)) : 0.0;
    ladder.computedScore = ladder.scaled + ladder.bias;
    ladder.overriddenScore = input.overriddenScore;
    ladder.score = input.overriddenScore.value_or(ladder.computedScore);
    ladder.allowed = input.mask->allows(ladder.query, ladder.key);
    ladder.temperature = input.temperature;
    ladder.logit = ladder.score / ladder.temperature;
}

LadderRow rowOf(const LadderInput& input, const CellLadder& ladder) {
    LadderRow row;
    row.logits = input.stages->scores.row(ladder.query).cast<double>() / ladder.temperature;
    row.logits(ladder.key) = ladder.logit;
    row.allowed.resize(static_cast<std::size_t>(row.logits.size()));
    for (Index key = 0; key < row.logits.size(); ++key) {
        row.allowed[static_cast<std::size_t>(key)] = input.mask->allows(ladder.query, key) ? 1 : 0;
    }
    return row;
}

/// Keeps the k largest: what the mask hides and what comes after them takes no part.
void rankRow(const LadderInput& input, LadderRow& row, CellLadder& ladder) {
    const auto wanted =
        static_cast<Index>(parameterValue(input.normalizer->entry, input.normalizerValues, "k"));
    std::vector<Index> order;
    for (Index key = 0; key < row.logits.size(); ++key) {
        if (row.allowed[static_cast<std::size_t>(key)] != 0) {
            order.push_back(key);
        }
    }
    std::ranges::stable_sort(order, [&row](Index a, Index b) { return row.logits(a) > row.logits(b); });
    ladder.kept = std::min<Index>(wanted, std::ssize(order));
    for (Index place = 0; place < std::ssize(order); ++place) {
        const Index key = order[static_cast<std::size_t>(place)];
        ladder.rank = key == ladder.key ? place + 1 : ladder.rank;
        row.allowed[static_cast<std::size_t>(key)] = place < ladder.kept ? 1 : 0;
    }
}

void climbExponentials(const LadderInput& input, const LadderRow& row, CellLadder& ladder) {
    if (!ladder.rowMaximum) {
        return;
    }
    if (input.normalizer->entry.id == "softmax-plus-one") {
        ladder.rowMaximum = std::max(*ladder.rowMaximum, 0.0);
        ladder.extra = std::exp(-*ladder.rowMaximum);
    }
    ladder.rowSum = ladder.extra;
    for (Index key = 0; key < row.logits.size(); ++key) {
        if (row.allowed[static_cast<std::size_t>(key)] != 0) {
            ladder.rowSum += std::exp(row.logits(key) - *ladder.rowMaximum);
        }
    }
    if (row.allowed[static_cast<std::size_t>(ladder.key)] != 0) {
        ladder.shifted = ladder.logit - *ladder.rowMaximum;
        ladder.exponential = std::exp(ladder.shifted);
    }
}

/// tau from the largest weight: w^(alpha - 1) = (alpha - 1) z - tau.
void climbThreshold(const LadderInput& input, const RowVectorD& weights, CellLadder& ladder) {
    const std::string_view id = input.normalizer->entry.id;
    ladder.alpha = id == "sparsemax" ? 2.0
                   : id == "entmax15"
                       ? 1.5
                       : parameterValue(input.normalizer->entry, input.normalizerValues, "alpha");
    if (!ladder.rowMaximum) {
        return;
    }
    const double slope = ladder.alpha - 1;
    ladder.threshold = slope * *ladder.rowMaximum - std::pow(weights.maxCoeff(), slope);
    ladder.overThreshold = ladder.allowed ? std::max(slope * ladder.logit - ladder.threshold, 0.0) : 0.0;
}

void climbToWeight(const LadderInput& input, CellLadder& ladder) {
    LadderRow row = rowOf(input, ladder);
    RowVectorD weights(row.logits.size());
    input.normalizer->inDouble.weights(row.view(), input.normalizerValues, weights.data());
    ladder.kind = kindOf(*input.normalizer);
    if (const double largest = row.view().largestLogit(); std::isfinite(largest)) {
        ladder.rowMaximum = largest;
    }
    ladder.rowSum = weights.sum();
    if (ladder.kind == LadderKind::TopK) {
        rankRow(input, row, ladder);
    }
    if (ladder.kind == LadderKind::TopK || ladder.kind == LadderKind::Exponential) {
        ladder.rowSum = 0;
        climbExponentials(input, row, ladder);
    } else if (ladder.kind == LadderKind::Threshold) {
        climbThreshold(input, weights, ladder);
    } else if (ladder.kind == LadderKind::Sigmoid) {
        const auto& values = input.normalizerValues;
        ladder.shift = parameterValue(input.normalizer->entry, values, "b") -
                       parameterValue(input.normalizer->entry, values, "length-bias") *
                           std::log(static_cast<double>(row.logits.size()));
    } else if (ladder.kind == LadderKind::Linear) {
        ladder.rowSum = 0;
        for (Index key = 0; key < row.logits.size(); ++key) {
            const bool counts = row.allowed[static_cast<std::size_t>(key)] != 0;
            ladder.rowSum += counts ? std::max(row.logits(key), 0.0) : 0.0;
        }
    }
    ladder.computedWeight = weights(ladder.key);
    ladder.overriddenWeight = input.overriddenWeight;
    ladder.weight = input.overriddenWeight.value_or(ladder.computedWeight);
}

}  // namespace

CellLadder cellLadder(const LadderInput& input, Index query, Index key) {
    assert(query >= 0 && query < input.stages->scores.rows() && "the query is one of the rows");
    assert(key >= 0 && key < input.stages->scores.cols() && "the key is one of the columns");
    CellLadder ladder;
    ladder.query = query;
    ladder.key = key;
    ladder.terms = input.terms;
    climbToRaw(input, ladder);
    climbToLogit(input, ladder);
    climbToWeight(input, ladder);
    ladder.value = toVector(input.value.cast<double>());
    for (const double one : ladder.value) {
        ladder.weightedValues.push_back(ladder.weight * one);
    }
    ladder.context = toVector(input.stages->context.row(query).cast<double>());
    return ladder;
}

}  // namespace lab::attention
