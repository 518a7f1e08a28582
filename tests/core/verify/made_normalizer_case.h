#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "tests/core/verify/made_case.h"

namespace lab::verify {

namespace naive {

/// max((alpha-1) z - tau, 0)^(1/(alpha-1)) of one row, tau by bisection.
inline std::vector<double> entmax(const std::vector<double>& z, double alpha) {
    double low = (alpha - 1) * *std::ranges::max_element(z) - 1;
    double high = low + 1;
    const auto weight = [&](double one) {
        return std::pow(std::max((alpha - 1) * one - low, 0.0), 1 / (alpha - 1));
    };
    for (int i = 0; i < 60; ++i) {
        const double before = low;
        low = (low + high) / 2;
        double sum = 0;
        for (const double one : z) {
            sum += weight(one);
        }
        if (sum < 1) {
            high = low;
            low = before;
        }
    }
    std::vector<double> weights;
    std::ranges::transform(z, std::back_inserter(weights), weight);
    return weights;
}

}  // namespace naive

/// A case of sparsemax or entmax with its gradient, expected values by plain loops.
inline ReferenceCase madeEntmaxCase(const std::string& name, double alpha, int rows, int columns) {
    Random source(static_cast<std::uint64_t>(columns));
    ReferenceCase made{name, "made", {{"alpha", alpha}}, {}, {}};
    const CaseArray scores = random(source, rows, columns);
    const CaseArray upstream = random(source, rows, columns);
    made.inputs = {{"scores", scores}, {"upstream", upstream}};
    CaseArray weights{formats::DType::Float64, {rows, columns}, {}};
    CaseArray gradient = weights;
    for (int i = 0; i < rows; ++i) {
        const auto* first = scores.numbers.data() + static_cast<std::ptrdiff_t>(i) * columns;
        const std::vector<double> row = naive::entmax({first, first + columns}, alpha);
        double slopes = 0;
        double product = 0;
        for (int j = 0; j < columns; ++j) {
            const double weight = row[static_cast<std::size_t>(j)];
            weights.numbers.push_back(weight);
            slopes += weight > 0 ? std::pow(weight, 2 - alpha) : 0;
            product += weight > 0 ? std::pow(weight, 2 - alpha) * naive::at(upstream, i, j) : 0;
        }
        for (int j = 0; j < columns; ++j) {
            const double weight = naive::at(weights, i, j);
            const double slope = weight > 0 ? std::pow(weight, 2 - alpha) : 0;
            gradient.numbers.push_back(slope * (naive::at(upstream, i, j) - product / slopes));
        }
    }
    made.expected = {{"weights", weights}, {"grad_scores", gradient}};
    return made;
}

/// topk_softmax: a key counts if fewer than k come before it.
inline ReferenceCase madeTopKCase(int k, int rows, int columns) {
    Random source(static_cast<std::uint64_t>(columns));
    ReferenceCase made{"topk_softmax", "made", {{"k", k}}, {}, {}};
    const CaseArray scores = random(source, rows, columns);
    made.inputs["scores"] = scores;
    const auto isKept = [&](int i, int j) {
        int before = 0;
        for (int other = 0; other < columns; ++other) {
            before += naive::at(scores, i, other) > naive::at(scores, i, j) ? 1 : 0;
        }
        return before < k;
    };
    made.expected["weights"] = naive::softmaxOf(scores, 1.0, isKept);
    return made;
}

/// sigmoid_attention or sigmoid_attention_bias; no b is given for the latter, whose formula says what it is.
inline ReferenceCase madeSigmoidCase(const std::string& name, const AttentionSizes& sizes) {
    ReferenceCase made = madeAttentionCase("sdpa", sizes, 31);
    made.name = name;
    const double b = name == "sigmoid_attention" ? 0.75 : -std::log(sizes.keys);
    if (name == "sigmoid_attention") {
        made.attributes["b"] = b;
    }
    const CaseArray scores = made.expected["scores"];
    made.expected["weights"] = naive::fill(sizes.queries, sizes.keys, [&](int i, int j) {
        return 1 / (1 + std::exp(-naive::at(scores, i, j) - b));
    });
    made.expected["output"] = naive::product(made.expected["weights"], made.inputs["V"], {});
    return made;
}

/// linear_attention_causal, weights and output.
inline ReferenceCase madeLinearCase(const AttentionSizes& sizes) {
    const auto& [queries, keys, width, valueWidth] = sizes;
    ReferenceCase made = madeAttentionCase("sdpa", sizes, 47);
    made.name = "linear_attention_causal";
    const auto phi = [](double x) { return x > 0 ? x + 1 : std::exp(x); };
    const auto kernel = [&, columns = width](int i, int j) {
        double sum = 0;
        for (int c = 0; c < columns; ++c) {
            sum += phi(naive::at(made.inputs["Q"], i, c)) * phi(naive::at(made.inputs["K"], j, c));
        }
        return sum;
    };
    made.expected = {{"weights", naive::fill(queries, keys, [&](int i, int j) {
                          double sum = 0;
                          for (int k = 0; k < sizes.keys && k <= i; ++k) {
                              sum += kernel(i, k);
                          }
                          return j <= i ? kernel(i, j) / sum : 0;
                      })}};
    made.expected["output"] = naive::product(made.expected["weights"], made.inputs["V"], {});
    return made;
}

}  // namespace lab::verify
