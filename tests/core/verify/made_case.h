#pragma once

#include <string>
#include <vector>

#include "core/base/random.h"
#include "tests/core/verify/naive_attention.h"

namespace lab::verify {

struct AttentionSizes {
    int queries = 1;
    int keys = 1;
    int width = 1;
    int valueWidth = 1;
};

inline CaseArray random(Random& source, int rows, int columns) {
    CaseArray array{formats::DType::Float64, {rows, columns}, {}};
    for (int i = 0; i < rows * columns; ++i) {
        array.numbers.push_back(source.normal());
    }
    return array;
}

inline CaseArray randomRow(Random& source, int size) {
    CaseArray array = random(source, 1, size);
    array.shape = {size};
    return array;
}

/// A case of the family sdpa with random inputs and expected values by plain loops. The last query of
/// "sdpa_mask" sees nothing.
inline ReferenceCase madeAttentionCase(const std::string& name, const AttentionSizes& sizes, int seed) {
    const auto [queries, keys, width, valueWidth] = sizes;
    Random source(static_cast<std::uint64_t>(seed));
    ReferenceCase made{name, "made", {}, {}, {}};
    const CaseArray Q = random(source, queries, width);
    const CaseArray K = random(source, keys, width);
    const CaseArray V = random(source, keys, valueWidth);
    made.inputs = {{"Q", Q}, {"K", K}, {"V", V}};
    const double scale = name == "dot_unscaled" ? 1.0 : 1.0 / std::sqrt(width);
    made.attributes["scale"] = scale;
    CaseArray scores = naive::scoresOf(Q, K, scale);
    std::function<bool(int, int)> allowed = [](int, int) { return true; };
    if (name == "sdpa_mask") {
        made.inputs["mask"] =
            naive::fill(queries, keys, [&](int i, int j) { return i < queries - 1 && (i + j) % 3 != 0; });
        made.inputs["mask"].dtype = formats::DType::UInt8;
        allowed = [mask = made.inputs["mask"]](int i, int j) { return naive::at(mask, i, j) != 0; };
    } else if (name == "sdpa_key_padding") {
        CaseArray mask = naive::fill(1, keys, [&](int, int j) { return j < keys - 2; });
        allowed = [mask](int, int j) { return naive::at(mask, 0, j) != 0; };
        mask.shape = {keys};
        made.inputs["key_mask"] = mask;
    } else if (name == "sdpa_additive_bias") {
        const CaseArray bias = random(source, queries, keys);
        made.inputs["bias"] = bias;
        scores = naive::fill(queries, keys,
                             [&](int i, int j) { return naive::at(scores, i, j) + naive::at(bias, i, j); });
    } else if (name == "sdpa_causal_cached" || name == "sdpa_causal_top_left") {
        const int offset = name == "sdpa_causal_cached" ? keys - queries : 0;
        allowed = [offset](int i, int j) { return j <= i + offset; };
        made.expected["mask"] = naive::fill(queries, keys, allowed);
        made.expected["mask"].dtype = formats::DType::UInt8;
    }
    const CaseArray weights = naive::softmaxOf(scores, 1.0, allowed);
    made.expected["scores"] = scores;
    made.expected["weights"] = weights;
    made.expected["output"] = naive::product(weights, V, {});
    return made;
}

inline ReferenceCase madeTemperatureCase(int rows, int columns, const std::vector<double>& temperatures) {
    Random source(77);
    ReferenceCase made{"softmax_temperature", "made", {}, {}, {}};
    const CaseArray scores = random(source, rows, columns);
    made.inputs["scores"] = scores;
    made.inputs["temperature"] = {
        formats::DType::Float64, {static_cast<Index>(temperatures.size())}, temperatures};
    const auto all = [](int, int) { return true; };
    for (const double temperature : temperatures) {
        naive::append(made.expected["weights"], naive::softmaxOf(scores, temperature, all));
    }
    made.expected["limit_inf"] = naive::fill(rows, columns, [&](int, int) { return 1.0 / columns; });
    made.expected["limit_zero"] = naive::fill(rows, columns, [&](int i, int j) {
        bool largest = true;
        for (int k = 0; k < columns; ++k) {
            largest = largest && naive::at(scores, i, k) <= naive::at(scores, i, j);
        }
        return largest;
    });
    return made;
}

/// mha_self_causal with `heads` heads of width `headWidth` on inputs of width heads * headWidth.
inline ReferenceCase madeMultiHeadCase(int tokens, int heads, int headWidth) {
    Random source(static_cast<std::uint64_t>(heads));
    ReferenceCase made{"mha_self_causal", "made", {{"H", heads}}, {}, {}};
    const int width = heads * headWidth;
    auto& in = made.inputs;
    in["X"] = random(source, tokens, width);
    for (const char* letter : {"q", "k", "v", "o"}) {
        in[std::string("W_") + letter] = random(source, width, width);
        in[std::string("b_") + letter] = randomRow(source, width);
    }
    auto& out = made.expected;
    out["Q"] = naive::product(in["X"], in["W_q"], in["b_q"]);
    out["K"] = naive::product(in["X"], in["W_k"], in["b_k"]);
    out["V"] = naive::product(in["X"], in["W_v"], in["b_v"]);
    out["concat"] = naive::fill(tokens, width, [](int, int) { return 0; });
    for (int h = 0; h < heads; ++h) {
        const auto part = [&](const char* name) {
            return naive::columnsOf(out[name], h * headWidth, headWidth);
        };
        const CaseArray scores = naive::scoresOf(part("Q"), part("K"), 1.0 / std::sqrt(headWidth));
        const CaseArray weights = naive::softmaxOf(scores, 1.0, [](int i, int j) { return j <= i; });
        const CaseArray output = naive::product(weights, part("V"), {});
        naive::append(out["scores"], scores);
        naive::append(out["weights"], weights);
        naive::append(out["head_output"], output);
        for (int i = 0; i < tokens; ++i) {
            for (int c = 0; c < headWidth; ++c) {
                out["concat"].numbers[static_cast<std::size_t>(i * width + h * headWidth + c)] =
                    naive::at(output, i, c);
            }
        }
    }
    out["output"] = naive::product(out["concat"], in["W_o"], in["b_o"]);
    return made;
}

}  // namespace lab::verify
