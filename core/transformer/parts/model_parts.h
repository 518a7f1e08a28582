#pragma once

#include <filesystem>

#include "core/transformer/models/model.h"
#include "core/transformer/parts/config_fields.h"
#include "core/transformer/parts/vocabulary.h"
#include "core/transformer/parts/weight_file.h"

namespace lab::transformer {

/// What a small model is built from: the three files of its folder, open, and what is known of it.
struct ModelParts {
    std::filesystem::path folder;
    ConfigFields config;
    formats::Json vocabulary;
    WeightFile weights;
    ModelInfo info;

    /// The first error of config or weights, or none.
    [[nodiscard]] std::optional<Error> error() const {
        return config.error() ? config.error() : weights.error();
    }
    /// Vocabulary::fromJson() of all of vocab.json, or of its member `key`; it must have `size` tokens.
    /// Errors name the file: MissingField, WrongField; WrongShape [place: "tokens"].
    [[nodiscard]] Result<Vocabulary> tokens(Index size, std::string_view key = {}) const;
};

using ModelResult = Result<std::shared_ptr<const Model>>;
using RunResult = Result<std::shared_ptr<const ModelOutput>>;

}  // namespace lab::transformer
