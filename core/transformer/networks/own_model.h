#pragma once

#include <filesystem>

#include "core/transformer/parts/model_parts.h"

namespace lab::transformer {

/// Opens a folder of the user's own: config.json, tokenizer.json and the weights (model.safetensors, or its
/// shards) of a GPT-2, BERT or DistilBERT. The weights are mapped, not read: opening takes no longer for a
/// large model. Errors: those of readNetworkConfig(), Tokenizer::fromJson(), files::TensorFiles::open() and
/// Network::fromFiles(); each names the file.
[[nodiscard]] ModelResult openOwnModel(const std::filesystem::path& folder);

}  // namespace lab::transformer
