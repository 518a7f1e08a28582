#pragma once

#include <memory>

#include "core/transformer/tokenizers/piece_model.h"

namespace lab::transformer {

struct PieceModelAndKind {
    std::shared_ptr<const PieceModel> model;
    bool isByteLevel = false;  ///< its pieces are written in the alphabet of bytes
};

/// The model, normaliser and pre-tokeniser of a tokenizer.json together. Errors as Tokenizer::fromJson().
[[nodiscard]] Result<PieceModelAndKind> readPieceModel(const formats::Json& whole);

/// The member "type" of a part of a tokenizer. Errors: MissingField, WrongField [place: `place` ...].
[[nodiscard]] Result<std::string> typeOf(const formats::Json& part, std::string_view place);

}  // namespace lab::transformer
