#include "core/attention/cell_ladder.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>

namespace lab::attention {

namespace {

double scoreOf(const HeadInput<float>& input, Index query, Index key) {
    const double dot = input.Q.row(query).cast<double>().dot(input.K.row(key).cast<double>());
    const double bias = input.bias != nullptr ? static_cast<double>((*input.bias)(query, key)) : 0.0;
    return dot * static_cast<double>(input.scale) + bias;
}

bool allows(const HeadInput<float>& input, Index query, Index key) {
    return input.mask == nullptr || input.mask->allows(query, key);
}

/// The products and what becomes of them, up to the logit.
void climbToLogit(const HeadInput<float>& input, CellLadder& ladder) {
    for (Index c = 0; c < input.Q.cols(); ++c) {
        const double product =
            static_cast<double>(input.Q(ladder.query, c)) * static_cast<double>(input.K(ladder.key, c));
        ladder.products.push_back(product);
        ladder.dot += product;
    }
    ladder.scale = static_cast<double>(input.scale);
    ladder.scaled = ladder.dot * ladder.scale;
    ladder.bias = input.bias != nullptr ? static_cast<double>((*input.bias)(ladder.query, ladder.key)) : 0.0;
    ladder.score = ladder.scaled + ladder.bias;
    ladder.allowed = allows(input, ladder.query, ladder.key);
    ladder.temperature = static_cast<double>(input.temperature);
    ladder.logit = ladder.score / ladder.temperature;
}

/// exp(logit - maximum) of every key of the row, 0 where the mask hides it; sets the row's maximum and sum.
RowVectorD rowExponentials(const HeadInput<float>& input, CellLadder& ladder) {
    const Index keys = input.K.rows();
    RowVectorD exponentials = RowVectorD::Zero(keys);
    RowVectorD logits(keys);
    for (Index key = 0; key < keys; ++key) {
        logits(key) =
            key == ladder.key ? ladder.logit : scoreOf(input, ladder.query, key) / ladder.temperature;
        if (allows(input, ladder.query, key)) {
            ladder.rowMaximum = std::max(ladder.rowMaximum.value_or(logits(key)), logits(key));
        }
    }
    for (Index key = 0; key < keys; ++key) {
        if (allows(input, ladder.query, key)) {
            exponentials(key) = std::exp(logits(key) - *ladder.rowMaximum);
        }
    }
    ladder.rowSum = exponentials.sum();
    return exponentials;
}

}  // namespace

CellLadder cellLadder(const HeadInput<float>& input, Index query, Index key) {
    assert(query >= 0 && query < input.Q.rows() && "the query is one of the rows");
    assert(key >= 0 && key < input.K.rows() && "the key is one of the columns");
    CellLadder ladder;
    ladder.query = query;
    ladder.key = key;
    climbToLogit(input, ladder);
    const RowVectorD exponentials = rowExponentials(input, ladder);
    if (ladder.allowed) {
        ladder.shifted = ladder.logit - *ladder.rowMaximum;
        ladder.exponential = exponentials(key);
    }
    RowVectorD context = RowVectorD::Zero(input.V.cols());
    if (ladder.rowMaximum) {
        ladder.weight = ladder.exponential / ladder.rowSum;
        context = exponentials * input.V.cast<double>() / ladder.rowSum;
    }
    for (Index c = 0; c < input.V.cols(); ++c) {
        ladder.weightedValues.push_back(ladder.weight * static_cast<double>(input.V(key, c)));
    }
    ladder.context.assign(context.data(), context.data() + context.size());
    return ladder;
}

}  // namespace lab::attention
