#pragma once

#include <memory>

#include "core/transformer/tokenizers/added_tokens.h"
#include "core/transformer/tokenizers/piece_model.h"

namespace lab::transformer {

/// The tokenizer of a model's folder, as its tokenizer.json describes it. Immutable.
class Tokenizer {
  public:
    /// Reads a tokenizer.json: byte-level BPE; WordPiece with BERT's normaliser or none; Unigram with NFKC
    /// and Metaspace, as USE Lite has it. The template around one text is read too. Errors: NotJson,
    /// MissingField, WrongField; Unsupported [place: "normalizer", "pre_tokenizer", "post_processor" or
    /// "model", found: its type] for kinds that are not read here.
    [[nodiscard]] static Result<std::shared_ptr<const Tokenizer>> fromJson(std::string_view text);

    /// The tokens of a text, with those that the model wants around it ([CLS], [SEP]).
    [[nodiscard]] std::vector<TextToken> tokenize(std::string_view text) const;
    /// The same without those around it.
    [[nodiscard]] std::vector<TextToken> tokenizeBare(std::string_view text) const;
    /// The text of an id by itself; empty where there is none.
    [[nodiscard]] std::string textOf(int id) const;
    /// One more than the largest id.
    [[nodiscard]] int size() const { return m_size; }

  private:
    Tokenizer() = default;

    [[nodiscard]] Result<void> readAround(const formats::Json& whole);
    [[nodiscard]] Result<void> addAround(const formats::Json& part, const formats::Json& specials,
                                         bool& isBehind);
    [[nodiscard]] const AddedToken* addedToken(int id) const;

    std::shared_ptr<const PieceModel> m_model;
    std::vector<AddedToken> m_added;       ///< found in the text as it is
    std::vector<AddedToken> m_normalized;  ///< found in the normalised text
    std::vector<TextToken> m_before, m_after;
    bool m_isByteLevel = false;
    int m_size = 0;
};

}  // namespace lab::transformer
