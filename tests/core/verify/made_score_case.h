#pragma once

#include "tests/core/verify/made_case.h"

namespace lab::verify {

/// Sizes of a case with a score function of its own.
struct ScoreCaseSizes {
    int queries = 1;
    int keys = 1;
    int queryWidth = 1;
    int keyWidth = 1;
    int hidden = 1;
};

/// Inputs of a case of a score function, random.
inline std::map<std::string, CaseArray> scoreInputs(const std::string& name, const ScoreCaseSizes& sizes,
                                                    Random& source) {
    std::map<std::string, CaseArray> in = {{"Q", random(source, sizes.queries, sizes.queryWidth)},
                                           {"K", random(source, sizes.keys, sizes.keyWidth)},
                                           {"V", random(source, sizes.keys, 3)}};
    if (name == "additive_bahdanau") {
        in["W_q"] = random(source, sizes.queryWidth, sizes.hidden);
        in["W_k"] = random(source, sizes.keyWidth, sizes.hidden);
        in["b"] = randomRow(source, sizes.hidden);
        in["w"] = randomRow(source, sizes.hidden);
    } else if (name == "luong_concat") {
        in["W"] = random(source, sizes.queryWidth + sizes.keyWidth, sizes.hidden);
        in["w"] = randomRow(source, sizes.hidden);
    } else if (name == "luong_general") {
        in["W"] = random(source, sizes.queryWidth, sizes.keyWidth);
    } else if (name == "luong_location") {
        in.erase("K");
        in["W_a"] = random(source, sizes.queryWidth, sizes.keys);
    }
    return in;
}

/// One score by the formula of its case, term by term.
inline double naiveScore(const ReferenceCase& made, const ScoreCaseSizes& sizes, int i, int j) {
    const auto at = [&](const char* name, int row, int column) {
        return naive::at(made.inputs.at(name), row, column);
    };
    const auto number = [&](const char* name, int place) {
        return made.inputs.at(name).numbers[static_cast<std::size_t>(place)];
    };
    double dot = 0, qq = 0, kk = 0, distance = 0, general = 0, location = 0, hidden = 0;
    for (int c = 0; c < sizes.queryWidth; ++c) {
        const double q = at("Q", i, c);
        if (made.name == "luong_location") {
            location += q * at("W_a", c, j);
        } else if (made.name == "luong_general") {
            for (int d = 0; d < sizes.keyWidth; ++d) {
                general += q * at("W", c, d) * at("K", j, d);
            }
        } else if (made.name == "cosine" || made.name == "gaussian_kernel") {
            const double k = at("K", j, c);
            dot += q * k;
            qq += q * q;
            kk += k * k;
            distance += (q - k) * (q - k);
        }
    }
    for (int a = 0; made.inputs.contains("w") && a < sizes.hidden; ++a) {
        const bool isConcat = made.name == "luong_concat";
        double sum = isConcat ? 0.0 : number("b", a);
        for (int c = 0; c < sizes.queryWidth; ++c) {
            sum += at("Q", i, c) * at(isConcat ? "W" : "W_q", c, a);
        }
        for (int c = 0; c < sizes.keyWidth; ++c) {
            sum += at("K", j, c) * (isConcat ? at("W", sizes.queryWidth + c, a) : at("W_k", c, a));
        }
        hidden += number("w", a) * std::tanh(sum);
    }
    if (made.name == "cosine") {
        return made.attributes.at("tau") * dot / std::max(std::sqrt(qq * kk), made.attributes.at("eps"));
    }
    if (made.name == "gaussian_kernel") {
        return -distance / (2 * made.attributes.at("sigma") * made.attributes.at("sigma"));
    }
    return general + location + hidden;
}

/// A case of a score function with random inputs and expected values by plain loops.
inline ReferenceCase madeScoreCase(const std::string& name, ScoreCaseSizes sizes, int seed) {
    Random source(static_cast<std::uint64_t>(seed));
    if (name == "cosine" || name == "gaussian_kernel") {
        sizes.keyWidth = sizes.queryWidth;
    }
    ReferenceCase made{name, "made", {}, scoreInputs(name, sizes, source), {}};
    if (name == "cosine") {
        made.attributes = {{"tau", 2.5}, {"eps", 0.5}};
    } else if (name == "gaussian_kernel") {
        made.attributes = {{"sigma", 0.75}};
    }
    const CaseArray scores =
        naive::fill(sizes.queries, sizes.keys, [&](int i, int j) { return naiveScore(made, sizes, i, j); });
    const CaseArray weights = naive::softmaxOf(scores, 1.0, [](int, int) { return true; });
    made.expected = {
        {"scores", scores}, {"weights", weights}, {"output", naive::product(weights, made.inputs["V"], {})}};
    return made;
}

/// A case of a sparse mask with its width w.
inline ReferenceCase madeMaskCase(const std::string& name, const AttentionSizes& sizes, int w, int seed) {
    ReferenceCase made = madeAttentionCase("sdpa", sizes, seed);
    made.name = name;
    made.attributes["w"] = w;
    const auto allowed = [&](int i, int j) {
        if (name == "local_window") {
            return std::abs(i - j) <= w;
        }
        if (name == "local_window_causal") {
            return i - j >= 0 && i - j < w;
        }
        if (name == "strided_causal") {
            return j <= i && (i - j < w || (i - j) % w == 0);
        }
        return std::abs(i - j) <= 1 || i == 0 || j == 0;
    };
    made.expected["mask"] = naive::fill(sizes.queries, sizes.keys, allowed);
    made.expected["mask"].dtype = formats::DType::UInt8;
    made.expected["weights"] = naive::softmaxOf(made.expected["scores"], 1.0, allowed);
    made.expected["output"] = naive::product(made.expected["weights"], made.inputs["V"], {});
    return made;
}

}  // namespace lab::verify
