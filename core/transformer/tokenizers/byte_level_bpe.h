#pragma once

#include <cstdint>
#include <memory>

#include "core/transformer/tokenizers/piece_model.h"

namespace lab::transformer {

/// Byte-level byte-pair encoding: a word's bytes are joined pair by pair, the pair that was learned first
/// first, the leftmost of equals, until no pair of neighbours was learned. Time n log n in the word's length.
/// Source: Sennrich, Haddow, Birch 2016, "Neural machine translation of rare words with subword units";
/// Radford et al. 2019, section 2.2.
class ByteLevelBpe final : public PieceModel {
  public:
    struct Settings {
        bool addsSpace = false;  ///< a space is put before a stretch that does not begin with one
        bool cutsWords = true;   ///< first into gpt2Words()
    };

    /// From the members "vocab" and "merges" of a tokenizer's model. Errors: MissingField, WrongField,
    /// Unsupported [place: the field] for what is not read here (affixes, dropout, byte fallback).
    [[nodiscard]] static Result<std::shared_ptr<const ByteLevelBpe>> fromJson(const formats::Json& model,
                                                                              Settings settings);

    [[nodiscard]] std::string normalized(std::string_view text) const override { return std::string(text); }
    void cut(std::string_view text, std::vector<TextToken>& tokens) const override;
    [[nodiscard]] const PieceTable& pieces() const override { return m_pieces; }

  private:
    struct Merge {
        int rank = 0;
        int id = 0;  ///< of the joined piece
    };

    /// A symbol of a word, in a list with its neighbours; a joined one has gone into its left neighbour.
    struct Symbol {
        int id = 0;
        std::ptrdiff_t before = -1;
        std::ptrdiff_t after = -1;
        bool isGone = false;
    };

    explicit ByteLevelBpe(Settings settings) : m_settings(settings) {}

    [[nodiscard]] Result<void> readMerges(const formats::Json& merges);
    void cutWord(std::string_view word, std::vector<TextToken>& tokens) const;
    [[nodiscard]] std::vector<Symbol> symbolsOf(std::string_view word) const;
    void joinAll(std::vector<Symbol>& symbols) const;
    [[nodiscard]] const Merge* mergeOf(int left, int right) const;

    Settings m_settings;
    PieceTable m_pieces;
    int m_unknown = -1;                                 ///< -1 = bytes that are no piece are left out
    int m_byteIds[256] = {};                            ///< [byte] id of the piece of that byte, or -1
    bool m_ignoresMerges = false;                       ///< a word that is a piece is taken whole
    std::unordered_map<std::uint64_t, Merge> m_merges;  ///< by both ids
};

}  // namespace lab::transformer
