#pragma once

#include <memory>

#include "core/transformer/tokenizers/piece_model.h"

namespace lab::transformer {

/// How BERT's normaliser prepares a text.
struct BertNormalizer {
    bool cleansText = true;  ///< control characters go, white space becomes a space
    bool parts = true;       ///< Chinese characters stand alone
    bool stripsAccents = true;
    bool lowersCase = true;

    /// From a tokenizer's "normalizer". Errors: WrongField for a member that is no truth value.
    [[nodiscard]] static Result<BertNormalizer> fromJson(const formats::Json& normalizer);
    /// Source: Devlin et al. 2019, "BERT"; as its published tokenizer does it.
    [[nodiscard]] std::string normalized(std::string_view text) const;
    bool operator==(const BertNormalizer&) const = default;
};

/// WordPiece as BERT has it: words at white space, each punctuation mark a word; a word is cut from the left
/// into the longest pieces that are known, those after the first written with "##"; a word that cannot be cut
/// whole, or is too long, is unknown. Source: Devlin et al. 2019, "BERT", section 3; Wu et al. 2016.
class WordPiece final : public PieceModel {
  public:
    /// From a tokenizer's model. `normalizer` none = text is read as it is. Errors: MissingField, WrongField;
    /// UnknownName [place: "piece"] if the unknown token is none of the vocabulary.
    [[nodiscard]] static Result<std::shared_ptr<const WordPiece>> fromJson(
        const formats::Json& model, std::optional<BertNormalizer> normalizer);

    [[nodiscard]] std::string normalized(std::string_view text) const override;
    void cut(std::string_view text, std::vector<TextToken>& tokens) const override;
    [[nodiscard]] const PieceTable& pieces() const override { return m_pieces; }

  private:
    WordPiece() = default;

    void cutWord(std::u32string_view word, std::vector<TextToken>& tokens) const;

    std::optional<BertNormalizer> m_normalizer;
    PieceTable m_pieces;
    int m_unknown = 0;
    std::string m_prefix;             ///< of a piece that continues a word
    std::size_t m_longestWord = 100;  ///< in characters
};

}  // namespace lab::transformer
