#pragma once

#include <filesystem>
#include <memory>

#include "core/transformer/models/model.h"

namespace lab::transformer {

/// Opens the model in `folder`: config.json says of which kind it is, vocab.json and model.safetensors hold
/// the rest; USE Lite, which has no configuration, is known by its tensors. Errors: FileNotFound; Unsupported
/// [place: "the folder" or "model_type", expected: the kinds known]; those of the kind's opener. Each names
/// the file.
[[nodiscard]] Result<std::shared_ptr<const Model>> openModelFolder(const std::filesystem::path& folder);

}  // namespace lab::transformer
