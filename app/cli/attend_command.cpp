#include <cmath>

#include "app/cli/attend_input.h"
#include "app/cli/attend_settings.h"
#include "app/cli/commands.h"
#include "app/cli/npz_file.h"
#include "app/cli/sentence.h"
#include "core/attention/scaled_dot_product.h"

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

template <typename T>
Result<std::vector<NamedArray>> attendAll(std::span<const NamedArray> arrays,
                                          const AttendSettings& settings) {
    const Result<AttendInput<T>> input = readAttendInput<T>(arrays, settings.causal);
    if (!input) {
        return failure(input.error());
    }
    const double inverseRoot = 1.0 / std::sqrt(static_cast<double>(input->Q.front().cols()));
    const Result<T> scale = inType<T>(settings.scale.value_or(inverseRoot), "--scale");
    const Result<T> temperature = inType<T>(settings.temperature, "--temperature");
    if (!scale || !temperature) {
        return failure(!scale ? scale.error() : temperature.error());
    }
    std::vector<attention::HeadStages<T>> heads(input->Q.size());
    for (std::size_t h = 0; h < heads.size(); ++h) {
        const Matrix<T>* bias = input->bias.empty() ? nullptr : &input->bias[h];
        attention::attend<T>(
            {input->Q[h], input->K[h], input->V[h], bias, &input->masks[h], *scale, *temperature}, heads[h]);
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
    const Result<formats::DType> type = attendType(*arrays);
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
    return {{"attend",
             "",
             {{"--input", "FILE", "the .npz to read", true},
              {"--output", "FILE", "the .npz to write", true},
              {"--score", "ID", "scaled-dot (default) or dot"},
              {"--scale", "SCALE", "inv-sqrt-dk (default; none with --score dot), none or a number"},
              {"--mask", "ID", "none (default), causal (ends aligned) or causal-top-left (starts aligned)"},
              {"--normalizer", "ID", "softmax (default)"},
              {"--temperature", "T", "scores are divided by it, above 0 (default 1)"}}},
            "attention from arrays: scores, weights and context",
            "Reads Q [n_q, d_k] or [H, n_q, d_k], K [n_k, d_k] or [H, n_k, d_k], V [n_k, d_v] or [H, n_k, "
            "d_v], all\n"
            "float32 or all float64, and where they are there mask [n_q, n_k] or [H, n_q, n_k] and key_mask "
            "[n_k]\n"
            "(bool or uint8, 1 = may attend) and bias [n_q, n_k] or [H, n_q, n_k] (added after the scale). "
            "All masks\n"
            "hold together. Writes, in the type of Q:\n"
            "  scores   Q K^T * scale + bias, before the mask\n"
            "  weights  softmax(scores / T) over the allowed keys; a query that may see nothing gets zeros\n"
            "  context  weights V\n",
            runAttend};
}

}  // namespace lab::cli
