#include "core/attention/measures/head_patterns.h"

#include <algorithm>

#include "core/attention/measures/head_measures.h"

namespace lab::attention {

namespace {

/// The weight of query i at the places of a pattern; none where it has no such place.
std::optional<double> weightAt(HeadPattern pattern, Index i, const MatrixF& weights,
                               const PatternTokens& tokens) {
    const auto at = [&](Index key) -> std::optional<double> {
        return key >= 0 && key < weights.cols() ? std::optional(static_cast<double>(weights(i, key)))
                                                : std::nullopt;
    };
    switch (pattern) {
        case HeadPattern::Previous:
            return at(i - 1);
        case HeadPattern::Next:
            return at(i + 1);
        case HeadPattern::First:
            return i > 0 ? at(0) : std::nullopt;
        case HeadPattern::Self:
            return at(i);
        case HeadPattern::Induction: {
            std::optional<double> sum;
            for (Index j = 0; j < i && i < std::ssize(tokens.identity); ++j) {
                if (tokens.identity[static_cast<std::size_t>(j)] ==
                    tokens.identity[static_cast<std::size_t>(i)]) {
                    sum = sum.value_or(0) + at(j + 1).value_or(0);
                }
            }
            return sum;
        }
        case HeadPattern::Delimiter: {
            std::optional<double> sum;
            for (Index j = 0; j < std::min(weights.cols(), std::ssize(tokens.divides)); ++j) {
                if (tokens.divides[static_cast<std::size_t>(j)] != 0) {
                    sum = sum.value_or(0) + at(j).value_or(0);
                }
            }
            return sum;
        }
    }
    return std::nullopt;
}

std::optional<double> likenessTo(HeadPattern pattern, const MatrixF& weights, const PatternTokens& tokens) {
    double sum = 0;
    Index queries = 0;
    for (Index i = 0; i < weights.rows(); ++i) {
        if (weights.row(i).isZero(0)) {
            continue;
        }
        if (const std::optional<double> weight = weightAt(pattern, i, weights, tokens)) {
            sum += *weight;
            ++queries;
        }
    }
    return queries > 0 ? std::optional(sum / static_cast<double>(queries)) : std::nullopt;
}

}  // namespace

HeadPatterns headPatterns(const MatrixF& weights, const PatternTokens& tokens) {
    HeadPatterns found;
    const HeadMeasures measures = headMeasures(weights);
    found.entropy = measures.entropy;
    if (tokens.isSelf) {
        found.distance = measures.meanDistance;
    }
    for (std::size_t i = 0; i < kHeadPatterns; ++i) {
        const auto pattern = static_cast<HeadPattern>(i);
        if (tokens.isSelf || pattern == HeadPattern::Delimiter) {
            found.likeness[i] = likenessTo(pattern, weights, tokens);
        }
    }
    return found;
}

}  // namespace lab::attention
