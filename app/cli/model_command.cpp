#include <cstdint>
#include <filesystem>

#include "app/cli/commands.h"
#include "app/cli/npz_file.h"
#include "app/cli/sentence.h"
#include "core/files/mapped_file.h"
#include "core/formats/safetensors.h"
#include "core/transformer/use_lite.h"

namespace lab::cli {

namespace {

using formats::NamedArray;
using transformer::UseLite;
using transformer::UseLiteOutput;

/// True if the folder's weights have the tensors by which USE Lite is known. Errors: those of reading them.
Result<bool> isUseLite(const std::filesystem::path& folder) {
    const std::filesystem::path weights = folder / "model.safetensors";
    std::error_code problem;
    const bool hasFiles =
        std::filesystem::exists(weights, problem) && std::filesystem::exists(folder / "vocab.json", problem);
    if (!hasFiles) {
        return false;
    }
    const Result<files::MappedFile> file = files::MappedFile::open(weights);
    if (!file) {
        return failure(file.error());
    }
    const Result<formats::Safetensors> tensors = formats::readSafetensors(file->bytes());
    if (!tensors) {
        Error error = tensors.error();
        error.file = weights.string();
        return failure(std::move(error));
    }
    return tensors->find("inv_timescales").has_value() && tensors->find("h0.qkv.w").has_value();
}

Result<std::shared_ptr<const UseLite>> openModel(const std::filesystem::path& folder) {
    std::error_code problem;
    if (!std::filesystem::is_directory(folder, problem)) {
        return failure({ErrorCode::FileNotFound, folder.string(), {}, "a model's folder", {}});
    }
    const Result<bool> known = isUseLite(folder);
    if (!known) {
        return failure(known.error());
    }
    if (!*known) {
        return failure({ErrorCode::Unsupported, folder.string(), "the folder",
                        "USE Lite (model.safetensors and vocab.json)", "none of its weights"});
    }
    return UseLite::open(folder);
}

std::vector<NamedArray> toArrays(const UseLiteOutput& output) {
    const std::vector<std::int32_t> ids(output.ids.begin(), output.ids.end());
    std::vector<NamedArray> arrays;
    arrays.push_back({"ids", formats::toArray<std::int32_t>(ids, {static_cast<Index>(ids.size())})});
    for (std::size_t layer = 0; layer < output.attention.size(); ++layer) {
        arrays.push_back({"attention." + std::to_string(layer),
                          formats::toArray<float>(std::span<const MatrixF>(output.attention[layer]))});
    }
    const std::span<const float> embedding(output.embedding.data(),
                                           static_cast<std::size_t>(output.embedding.size()));
    arrays.push_back({"embedding", formats::toArray<float>(embedding, {output.embedding.size()})});
    return arrays;
}

Answer<Verdict> runModel(const Arguments& arguments, std::ostream& /*out*/) {
    const Result<std::shared_ptr<const UseLite>> model = openModel(arguments.positional);
    if (!model) {
        return tl::unexpected(sentence(model.error()));
    }
    const UseLiteOutput output = (*model)->run(arguments.at("--text"));
    if (output.ids.empty()) {
        return tl::unexpected(std::string("model: --text should have at least one token, but has none."));
    }
    if (const Result<void> written = writeNpzFile(arguments.at("--output"), toArrays(output)); !written) {
        return tl::unexpected(sentence(written.error()));
    }
    return Verdict::Good;
}

}  // namespace

Command modelCommand() {
    return {
        {"model",
         "DIR",
         {{"--text", "TEXT", "what the model reads", true}, {"--output", "FILE", "the .npz to write", true}}},
        "run a trained model on a text",
        "DIR is the folder of USE Lite (model.safetensors and vocab.json). Writes\n"
        "  ids          [tokens] int32\n"
        "  attention.L  [heads, n, n] of each layer L from 0, query by key; n is at most 128, later tokens "
        "are\n"
        "               left out\n"
        "  embedding    [512] of the whole text, length 1\n",
        runModel};
}

}  // namespace lab::cli
