#pragma once

#include <memory>

#include "core/transformer/tokenizers/piece_model.h"
#include "core/transformer/unigram_tokenizer.h"

namespace lab::transformer {

/// The unigram tokenizer of USE Lite as a tokenizer.json describes it: form KC, U+2581 for spaces and before
/// the text, id 0 unknown.
class UnigramPieces final : public PieceModel {
  public:
    /// From "vocab" ([[piece, score], ...]) of a tokenizer's model. Errors: MissingField, WrongField;
    /// Unsupported [place: "model.unk_id"] for another unknown token than 0.
    [[nodiscard]] static Result<std::shared_ptr<const UnigramPieces>> fromJson(const formats::Json& model);

    [[nodiscard]] std::string normalized(std::string_view text) const override { return std::string(text); }
    void cut(std::string_view text, std::vector<TextToken>& tokens) const override;
    [[nodiscard]] const PieceTable& pieces() const override { return m_pieces; }

  private:
    explicit UnigramPieces(UnigramTokenizer tokenizer) : m_tokenizer(std::move(tokenizer)) {}

    UnigramTokenizer m_tokenizer;  ///< normalises the text itself
    PieceTable m_pieces;
};

}  // namespace lab::transformer
