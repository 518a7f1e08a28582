#include <cmath>

#include "app/cli/attend_input.h"
#include "app/cli/attend_settings.h"
#include "app/cli/choice_text.h"
#include "app/cli/commands.h"
#include "app/cli/npz_file.h"
#include "app/cli/sentence.h"
#include "core/attention/linear_attention.h"
#include "core/attention/masks/mask_combination.h"
#include "core/attention/normalizers/normalize.h"
#include "core/attention/scaled_dot_product.h"
#include "core/attention/scores/score_arrays.h"
#include "core/attention/softmax.h"

namespace lab::cli {

namespace {

using formats::NamedArray;

/// A number of the command line in the type of the arrays. It may be too large or too small for it.
template <typename T>
Result<T> inType(double number, std::string_view option) {
    const T value = static_cast<T>(number);
    if (!std::isfinite(value) || (value == T(0) && number != 0.0)) {
        return failure({ErrorCode::OutOfRange,
                        {},
                        std::string(option),
                        "a number that float32 can hold",
                        std::to_string(number)});
    }
    return value;
}

/// Stages of all heads as they go into the file: stacked if the input was.
template <typename T>
NamedArray gather(std::string name, const std::vector<attention::HeadStages<T>>& heads, bool stacked,
                  Matrix<T> attention::HeadStages<T>::*stage) {
    if (!stacked) {
        return {std::move(name), formats::toArray(heads.front().*stage)};
    }
    const Matrix<T>& first = heads.front().*stage;
    formats::Array array = formats::toArray(first);
    array.shape.insert(array.shape.begin(), static_cast<Index>(heads.size()));
    for (std::size_t h = 1; h < heads.size(); ++h) {
        const formats::Array next = formats::toArray(heads[h].*stage);
        array.bytes.insert(array.bytes.end(), next.bytes.begin(), next.bytes.end());
    }
    return {std::move(name), std::move(array)};
}

template <typename T>
std::optional<Error> findOverflow(const attention::HeadStages<T>& stages, std::optional<Index> head) {
    std::optional<Error> found = findNotFinite<T>(stages.scores, "scores", head);
    found = found ? found : findNotFinite<T>(stages.weights, "weights", head);
    return found ? found : findNotFinite<T>(stages.context, "context", head);
}

/// The two numbers that every head is computed with, in the type of the arrays.
template <typename T>
struct Factors {
    T scale;
    T temperature;
};

template <typename T>
Result<Factors<T>> readFactors(const AttendSettings& settings, const AttendInput<T>& input) {
    const Index keyWidth = input.K.front().cols() > 0 ? input.K.front().cols() : input.Q.front().cols();
    const double inverseRoot = 1.0 / std::sqrt(static_cast<double>(keyWidth));
    const Result<T> scale = inType<T>(settings.scale.value_or(inverseRoot), "--scale");
    const Result<T> temperature = inType<T>(settings.temperature, "--temperature");
    if (!scale || !temperature) {
        return failure(!scale ? scale.error() : temperature.error());
    }
    return Factors<T>{*scale, *temperature};
}

/// All stages of one head. Where the scores are dot products, floats go through the tiled kernel.
template <typename T>
attention::HeadStages<T> attendHead(const AttendInput<T>& input, std::size_t head,
                                    const AttendSettings& settings, const Factors<T>& factors) {
    const attention::ScoreFunction& function = *settings.score;
    const attention::ScoreInput<T> vectors{input.Q[head], input.K[head], &settings.scoreValues,
                                           &input.scoreArrays[head]};
    const Matrix<T>* bias = input.bias.empty() ? nullptr : &input.bias[head];
    const attention::AttentionMask* mask = &input.masks[head];
    attention::HeadStages<T> stages;
    if (settings.normalizer->replacesScores) {
        stages.scores = attention::linearKernel<T>(input.Q[head], input.K[head]);
        stages.weights = attention::linearWeights<T>(input.Q[head], input.K[head], mask);
        stages.context = stages.weights * input.V[head];
        return stages;
    }
    if constexpr (std::is_same_v<T, float>) {
        const bool isSoftmax = settings.normalizer->entry.id == "softmax";
        const auto form = function.asDot != nullptr && isSoftmax ? function.asDot(vectors, {}) : std::nullopt;
        if (form) {
            const MatrixF& Q = form->Q ? *form->Q : input.Q[head];
            const MatrixF& K = form->K ? *form->K : input.K[head];
            attention::attend<T>({Q, K, input.V[head], bias, mask, factors.scale, factors.temperature},
                                 stages);
            return stages;
        }
    }
    stages.scores = attention::scores<T>(function, vectors) * factors.scale;
    if (bias != nullptr) {
        stages.scores += *bias;
    }
    attention::Normalization<T> how;
    how.normalizer = settings.normalizer;
    how.values = settings.normalizerValues;
    how.mask = mask;
    how.temperature = factors.temperature;
    attention::normalize<T>(how, stages.scores, stages.weights);
    stages.context = stages.weights * input.V[head];
    return stages;
}

template <typename T>
Result<std::vector<NamedArray>> attendAll(std::span<const NamedArray> arrays,
                                          const AttendSettings& settings) {
    const Result<AttendInput<T>> input = readAttendInput<T>(arrays, settings);
    if (!input) {
        return failure(input.error());
    }
    const Result<Factors<T>> factors = readFactors<T>(settings, *input);
    if (!factors) {
        return failure(factors.error());
    }
    std::vector<attention::HeadStages<T>> heads(input->Q.size());
    for (std::size_t h = 0; h < heads.size(); ++h) {
        heads[h] = attendHead<T>(*input, h, settings, *factors);
        const auto head = input->stacked ? std::optional(static_cast<Index>(h)) : std::nullopt;
        if (const auto overflow = findOverflow<T>(heads[h], head)) {
            return failure(*overflow);
        }
    }
    using Stages = attention::HeadStages<T>;
    return std::vector<NamedArray>{gather<T>("scores", heads, input->stacked, &Stages::scores),
                                   gather<T>("weights", heads, input->stacked, &Stages::weights),
                                   gather<T>("context", heads, input->stacked, &Stages::context)};
}

/// One line for each row of a registry: how it is written, its formula and what it needs.
std::string details() {
    std::string text =
        "Reads Q [n_q, d_k] or [H, n_q, d_k], K [n_k, d_k] or [H, n_k, d_k], V [n_k, d_v] or [H, n_k, d_v], "
        "all\n"
        "float32 or all float64, and where they are there mask [n_q, n_k] or [H, n_q, n_k] and key_mask "
        "[n_k]\n"
        "(bool or uint8, 1 = may attend) and bias [n_q, n_k] or [H, n_q, n_k] (added after the scale). All "
        "masks\n"
        "hold together. Writes, in the type of Q:\n"
        "  scores   score(Q, K) * scale + bias, before the mask\n"
        "  weights  normalizer(scores / T) over the allowed keys; a query that may see nothing gets zeros\n"
        "  context  weights V\n"
        "\nScore functions, their parameters (--set) and arrays (in the .npz, once or for each head):\n";
    for (const attention::ScoreFunction& function : attention::scoreFunctions()) {
        text.append("  ").append(function.entry.id).append("  ").append(function.entry.formula);
        for (const ParameterSpec& parameter : function.entry.parameters) {
            text.append("; ").append(parameter.id);
        }
        for (const attention::ScoreArraySpec& array : function.arrays) {
            text.append("; ").append(array.id).append(" ").append(attention::scoreArrayShape(array, {}));
        }
        text += "\n";
    }
    text += "\nMasks; with fewer queries than keys the queries are the last ones, but for causal-top-left:\n";
    for (const attention::MaskPattern& pattern : attention::maskPatterns()) {
        text.append("  ")
            .append(usage(pattern.entry))
            .append("  ")
            .append(pattern.entry.formula)
            .append("\n");
    }
    text += "\nNormalizers of z = scores / T; linear replaces score, scale, bias and T:\n";
    for (const attention::Normalizer& normalizer : attention::normalizers()) {
        text.append("  ").append(usage(normalizer.entry)).append("  ").append(normalizer.entry.formula) +=
            "\n";
    }
    return text;
}

Answer<Verdict> runAttend(const Arguments& arguments, std::ostream& /*out*/) {
    const Answer<AttendSettings> settings = readAttendSettings(arguments);
    if (!settings) {
        return tl::unexpected(settings.error());
    }
    const std::string& inputPath = arguments.at("--input");
    const auto said = [&](Error error) {
        error.file = error.file.empty() ? inputPath : error.file;
        return tl::unexpected(sentence(error));
    };
    const Result<std::vector<NamedArray>> arrays = readNpzFile(inputPath);
    if (!arrays) {
        return said(arrays.error());
    }
    const Result<formats::DType> type = attendType(*arrays, settings->score->usesKeys);
    if (!type) {
        return said(type.error());
    }
    const Result<std::vector<NamedArray>> stages = *type == formats::DType::Float32
                                                       ? attendAll<float>(*arrays, *settings)
                                                       : attendAll<double>(*arrays, *settings);
    if (!stages) {
        return said(stages.error());
    }
    if (const Result<void> written = writeNpzFile(arguments.at("--output"), *stages); !written) {
        return said(written.error());
    }
    return Verdict::Good;
}

}  // namespace

Command attendCommand() {
    static const std::string kDetails = details();
    return {
        {"attend",
         "",
         {{"--input", "FILE", "the .npz to read", true},
          {"--output", "FILE", "the .npz to write", true},
          {"--score", "ID",
           "scaled-dot (default), dot, general, additive, location, concat, cosine or gaussian"},
          {"--set", "NAME=NUMBER",
           "a parameter of the score function or the normalizer; several by commas or --set again", false,
           true},
          {"--scale", "SCALE", "inv-sqrt-dk (default with scaled-dot), none (with all others) or a number"},
          {"--mask", "MASKS", "none (default) or patterns joined by +, e.g. causal+window:3 (see below)"},
          {"--normalizer", "ID", "softmax (default), or another of the list below, e.g. entmax:1.3"},
          {"--temperature", "T", "scores are divided by it, above 0 (default 1)"}}},
        "attention from arrays: scores, weights and context",
        kDetails,
        runAttend};
}

}  // namespace lab::cli
