#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace lab::transformer {

/// SentencePiece unigram tokenizer: cuts a text into the pieces with the best total score.
///
/// The text is put into normalization form KC; U+2581 stands before it and for each space. Scores s are log
/// probabilities; best[e] = max over pieces that end at e of s + best[e - length], forward over code points:
///   - equal scores: the piece that starts later wins; a best of exactly 0 counts as not reached and is
///   replaced;
///   - at a position where no piece starts, one character is unknown: id 0, score 0;
///   - neighbouring unknown characters are one token.
/// The first six pieces are reserved and never match. Time is linear in the text.
/// Source: Kudo 2018, "Subword regularization", section 3.2; details as the published model was run.
class UnigramTokenizer {
  public:
    static constexpr int kUnknown = 0;

    struct Piece {
        std::string text;
        double score = 0;
    };

    struct Token {
        int id = kUnknown;
        std::string text;  ///< the piece, or the normalised text that an unknown token stands for
        bool operator==(const Token&) const = default;
    };

    /// A vocabulary as JSON: [[piece, score], ...], id = index; a null score is 0. Errors: NotJson,
    /// WrongField.
    [[nodiscard]] static Result<UnigramTokenizer> fromJson(std::string_view json);
    /// Of pieces that occur more than once the last one counts.
    explicit UnigramTokenizer(const std::vector<Piece>& pieces);

    /// Tokens of a text; no text, no tokens. `startsWord` false leaves out the word mark in front.
    [[nodiscard]] std::vector<Token> tokenize(std::string_view text, bool startsWord = true) const;
    /// Id of a whole piece, or kUnknown.
    [[nodiscard]] int find(std::string_view piece) const;
    [[nodiscard]] int size() const { return static_cast<int>(m_scores.size()); }

  private:
    struct Edge {
        std::uint64_t key = 0;    ///< parent node and character
        std::int32_t child = -1;  ///< -1: free place
    };

    void insert(const std::u32string& piece, int id);
    /// Where the edge stands, or the free place where it would.
    [[nodiscard]] std::size_t placeOf(std::int32_t parent, char32_t character) const;
    /// For each end 0..size of `text`, the id of the last piece on the best path to it.
    [[nodiscard]] std::vector<std::int32_t> lastPieces(std::u32string_view text) const;

    std::vector<Edge> m_edges;            ///< the trie: an open-addressed table, its size a power of two
    std::vector<std::int32_t> m_ids;      ///< [node] id of the piece that ends there, or -1
    std::vector<double> m_scores;         ///< [id]
    std::vector<std::int32_t> m_lengths;  ///< [id] in characters; an unknown one is 1 long
};

}  // namespace lab::transformer
