#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <optional>
#include <ostream>

#include "app/cli/commands.h"
#include "app/cli/npz_file.h"
#include "app/cli/sentence.h"
#include "core/engine/thread_pool.h"
#include "core/files/read_file.h"
#include "core/formats/picture.h"
#include "core/formats/sound.h"
#include "core/transformer/models/model_folder.h"
#include "core/transformer/models/run_support.h"

namespace lab::cli {

namespace {

using formats::NamedArray;
using transformer::InputKind;
using transformer::Model;
using transformer::ModelInfo;
using transformer::ModelInput;
using transformer::ModelOutput;

/// The option that an input of a kind is given by.
std::string_view optionFor(InputKind kind) {
    switch (kind) {
        case InputKind::Text:
        case InputKind::Characters:
        case InputKind::Digits:
            return "--text";
        case InputKind::Picture:
            return "--image";
        case InputKind::Sound:
            return "--audio";
    }
    return {};
}

std::string_view nounOf(InputKind kind) {
    switch (kind) {
        case InputKind::Text:
            return "a text";
        case InputKind::Characters:
            return "characters";
        case InputKind::Digits:
            return "digits";
        case InputKind::Picture:
            return "a picture";
        case InputKind::Sound:
            return "a sound";
    }
    return {};
}

/// What the file holds, read by `read` from its bytes. Errors name the file.
template <typename T>
Answer<T> readInput(const std::string& file, Result<T> (*read)(std::span<const std::byte>)) {
    const Result<std::vector<std::byte>> bytes = files::readFile(file);
    if (!bytes) {
        return tl::unexpected(sentence(bytes.error()));
    }
    Result<T> value = read(*bytes);
    if (!value) {
        Error error = value.error();
        error.file = file;
        return tl::unexpected(sentence(error));
    }
    return std::move(*value);
}

/// Whether each input of the model is given, and no other.
std::optional<std::string> wrongInputs(const Arguments& arguments, const ModelInfo& info) {
    std::string reads;
    for (const InputKind kind : info.inputs) {
        reads.append(reads.empty() ? "" : " and ").append(nounOf(kind));
    }
    const std::string ending = "; this model reads " + reads + ".";
    for (const InputKind kind : info.inputs) {
        if (!arguments.find(optionFor(kind))) {
            const std::string placeholder = optionFor(kind) == "--text" ? " TEXT" : " FILE";
            return "model: " + std::string(optionFor(kind)) + placeholder + " is missing" + ending;
        }
    }
    for (const std::string_view option : {"--text", "--image", "--audio"}) {
        const bool isRead =
            std::ranges::any_of(info.inputs, [&](InputKind kind) { return optionFor(kind) == option; });
        if (!isRead && arguments.find(option)) {
            return "model: " + std::string(option) + " is given" + ending;
        }
    }
    return std::nullopt;
}

Answer<ModelInput> readInputs(const Arguments& arguments, const ModelInfo& info) {
    if (const auto wrong = wrongInputs(arguments, info)) {
        return tl::unexpected(*wrong);
    }
    ModelInput input;
    input.text = arguments.find("--text").value_or("");
    if (const auto file = arguments.find("--image")) {
        Answer<formats::Picture> picture = readInput<formats::Picture>(
            *file, [](std::span<const std::byte> bytes) { return formats::readPng(bytes); });
        if (!picture) {
            return tl::unexpected(picture.error());
        }
        input.picture = std::move(*picture);
    }
    if (const auto file = arguments.find("--audio")) {
        Answer<formats::Sound> sound = readInput<formats::Sound>(
            *file, [](std::span<const std::byte> bytes) { return formats::readSound(bytes); });
        if (!sound) {
            return tl::unexpected(sound.error());
        }
        input.sound = std::move(*sound);
    }
    return input;
}

NamedArray idArray(std::string name, const std::vector<int>& ids) {
    const std::vector<std::int32_t> numbers(ids.begin(), ids.end());
    return {std::move(name), formats::toArray<std::int32_t>(numbers, {static_cast<Index>(numbers.size())})};
}

std::span<const float> numbersOf(const MatrixF& matrix) {
    return {matrix.data(), static_cast<std::size_t>(matrix.size())};
}

std::vector<NamedArray> toArrays(const ModelInfo& info, const ModelOutput& output) {
    std::vector<NamedArray> arrays;
    if (!output.source.ids.empty()) {
        arrays.push_back(idArray("ids", output.source.ids));
    }
    if (!output.target.ids.empty()) {
        arrays.push_back(idArray("target_ids", output.target.ids));
    }
    const bool isRecurrent =
        info.stacks.size() == 1 && info.stacks[0].part == transformer::AttentionPart::Cross;
    for (const transformer::LayerWeights& layer : output.layers) {
        std::string name(transformer::attentionName(layer.part, info.stacks));
        name.append(".").append(std::to_string(layer.layer));
        arrays.push_back({std::move(name), isRecurrent ? formats::toArray(layer.heads[0])
                                                       : formats::toArray<float>(std::span(layer.heads))});
    }
    if (output.logits.size() > 0) {
        const bool isOneAnswer = output.logits.rows() == 1 && output.target.ids.empty() &&
                                 output.predictions.size() == 1 && output.predictions[0] == output.written;
        arrays.push_back({"logits", isOneAnswer
                                        ? formats::toArray(numbersOf(output.logits), {output.logits.cols()})
                                        : formats::toArray(output.logits)});
    }
    if (output.hidden.size() > 0) {
        arrays.push_back({"hidden", formats::toArray(output.hidden)});
    }
    if (output.features.size() > 0) {
        arrays.push_back({"features", formats::toArray(output.features)});
    }
    if (output.embedding.size() > 0) {
        arrays.push_back(
            {"embedding", formats::toArray(numbersOf(output.embedding), {output.embedding.size()})});
    }
    return arrays;
}

/// Why a model could not be run on what it was given.
std::string runFault(Error error, const Arguments& arguments) {
    if (error.code == ErrorCode::EmptyInput && error.place == "tokens") {
        return "model: --text should have at least one token, but has none.";
    }
    if (error.place.starts_with("the picture")) {
        error.file = arguments.at("--image");
    } else if (error.place.starts_with("the sound")) {
        error.file = arguments.at("--audio");
    }
    return (error.file.empty() ? "model: " : "") + sentence(error);
}

/// "9 tokens: 1.2 Gflop, 0.3 MB kept, 497.8 MB of weights".
std::string costText(const transformer::RunCost& cost) {
    char text[160];
    std::snprintf(text, sizeof text, "%ld tokens: %.3g Gflop, %.3g MB kept, %.4g MB of weights",
                  static_cast<long>(cost.tokens), cost.operations / 1e9, cost.bytesKept / 1e6,
                  cost.bytesOfWeights / 1e6);
    return text;
}

Answer<Verdict> runModel(const Arguments& arguments, std::ostream& out) {
    const Result<std::shared_ptr<const Model>> model = transformer::openModelFolder(arguments.positional);
    if (!model) {
        return tl::unexpected(sentence(model.error()));
    }
    const Answer<ModelInput> input = readInputs(arguments, (*model)->info());
    if (!input) {
        return tl::unexpected(input.error());
    }
    if (const auto cost = (*model)->cost(*input)) {
        out << costText(*cost) << std::endl;  // before it runs
    }
    transformer::RunControl control;
    engine::ThreadPool pool;
    control.runner = &pool;
    const auto output = (*model)->run(*input, control);
    if (!output) {
        return tl::unexpected(runFault(output.error(), arguments));
    }
    if (const Result<void> written =
            writeNpzFile(arguments.at("--output"), toArrays((*model)->info(), **output));
        !written) {
        return tl::unexpected(sentence(written.error()));
    }
    if (!(*output)->written.empty()) {
        out << (*output)->written << '\n';
    }
    return Verdict::Good;
}

}  // namespace

Command modelCommand() {
    return {
        {"model",
         "DIR",
         {{"--text", "TEXT", "what the model reads"},
          {"--image", "FILE", "the .png that the model looks at"},
          {"--audio", "FILE", "the .wav that the model hears"},
          {"--output", "FILE", "the .npz to write", true}}},
        "run a trained model on a text, a picture or a sound",
        "DIR is the folder of a model: one of those in resources/models, or a GPT-2, BERT or DistilBERT of "
        "your own\n"
        "(config.json, tokenizer.json, model.safetensors), whose cost is said before it runs. It says what "
        "it misses among "
        "--text, --image\n"
        "and --audio. Models that write or answer print what they wrote. Writes, as far as the model has "
        "it,\n"
        "  ids                  [tokens] int32: what was read, in the sorting model with what it wrote\n"
        "  target_ids           [target] int32: what the decoder read, its start token first\n"
        "  attention.L          [heads, n, n] of each layer L from 0, query by key\n"
        "  encoder.attention.L  [heads, source, source], decoder.attention.L [heads, target, target]\n"
        "  cross.attention.L    [heads, target, source], in recurrent models [target, source]; of a picture "
        "[heads, "
        "words,\n"
        "                       patches]\n"
        "  logits               [tokens or target, vocabulary], or [answers]\n"
        "  hidden               [tokens, width] the last layer's output (BERT, DistilBERT)\n"
        "  features             [frames, width] that were made of a sound\n"
        "  embedding            [512] of the whole text, length 1 (USE Lite, of which n is at most 128)\n",
        runModel};
}

}  // namespace lab::cli
