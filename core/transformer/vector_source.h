#pragma once

#include <memory>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/matrix.h"
#include "core/base/parallel.h"
#include "core/base/strong_index.h"

namespace lab::transformer {

/// Who made a source of vectors; shown wherever its numbers are shown.
struct SourceInfo {
    std::string id;         ///< "use-lite", "glove", "random", "numbers"
    std::string name;       ///< proper name, not translated
    std::string trainedBy;  ///< empty when nothing was trained
    std::string licence;    ///< SPDX id, empty when there is none
    std::string reference;  ///< author, year, title
    int layers = 1;
    int heads = 1;
    int tokenLimit = 0;            ///< 0 = none of its own
    bool hasTrainedHeads = false;  ///< true: d_k means the rank to which a trained head's score form is cut
};

/// One token of a sequence as its source sees it.
struct TokenFact {
    std::string text;   ///< the piece itself; a leading U+2581 marks the start of a word
    bool known = true;  ///< false: not in the vocabulary; its vector is the documented stand-in
    bool operator==(const TokenFact&) const = default;
};

/// Settings that a source's vectors depend on, beside the tokens.
struct SourceSettings {
    std::uint64_t seed = 1;
    int heads = 4;  ///< of sources with seeded projections; a trained source has its own number
    bool operator==(const SourceSettings&) const = default;
};

/// Q, K and V of one head, and what d_k means there.
struct HeadVectors {
    MatrixF Q;            ///< [n, dK]
    MatrixF K;            ///< [n, dK]
    MatrixF V;            ///< [n, d_v]
    int dK = 0;           ///< width shown
    int dKLargest = 0;    ///< end of the d_k slider: 512, or d_head of a trained head
    int headWidth = 0;    ///< d_head of a trained head as trained; dK where nothing was trained
    bool isRank = false;  ///< true: dK is the rank to which a trained head's score form is cut
};

/// Which vectors are asked for.
struct HeadRequest {
    LayerIndex layer;
    HeadIndex head;          ///< of Q
    HeadIndex keyValueHead;  ///< of K and V; another one where heads share keys and values
    int dK = 0;              ///< cut to [1, dKLargest]; 0 = the largest (the head as trained)
    int dV = 0;              ///< of untrained projections, cut to [1, 64]; 0 = the largest
};

/// Everything about a sequence that does not depend on the head looked at. Immutable; kept between edits of
/// layer, head, d_k, scale and mask.
class EncodedSequence {
  public:
    virtual ~EncodedSequence() = default;

    /// All tokens that were asked for, in order; the first tokensUsed() of them were encoded.
    [[nodiscard]] const std::vector<TokenFact>& tokens() const { return m_tokens; }
    [[nodiscard]] Index tokensUsed() const { return m_tokensUsed; }

    /// What the projections of a layer take, [n, d_model]: word vectors, or a trained layer's input after its
    /// norm. Empty (0 x 0) where Q, K and V are themselves what is given.
    [[nodiscard]] virtual const MatrixF& embeddings(LayerIndex layer) const = 0;

    /// Vectors of one head, of other embeddings than the sequence's own if `embeddings` [n, d_model] is given
    /// (which needs embeddings() to be there, asserted). Indices must lie inside (asserted). For a trained
    /// head d_k = d_head gives the head's own Q and K, less gives the cut form (ScoreForm).
    [[nodiscard]] virtual HeadVectors vectors(const HeadRequest& request,
                                              const MatrixF* embeddings = nullptr) const = 0;
    [[nodiscard]] HeadVectors head(LayerIndex layer, HeadIndex head, int dK) const {
        return vectors({layer, head, head, dK, 0});
    }

    /// concat W_o + b_o [n_q, d_model] of heads' contexts side by side, concat [n_q, heads * d_v]. Empty
    /// (0 x 0) where there is no output projection.
    [[nodiscard]] virtual MatrixF output(LayerIndex layer, const MatrixF& concatenated, int heads) const = 0;

  protected:
    EncodedSequence(std::vector<TokenFact> tokens, Index used)
        : m_tokens(std::move(tokens)), m_tokensUsed(used) {}

  private:
    std::vector<TokenFact> m_tokens;
    Index m_tokensUsed = 0;
};

/// Where vectors come from: a trained network, word vectors, seeded numbers. Immutable, so any thread may use
/// it.
class VectorSource {
  public:
    virtual ~VectorSource() = default;

    [[nodiscard]] virtual const SourceInfo& info() const = 0;
    [[nodiscard]] virtual int headCount(const SourceSettings& settings) const = 0;

    /// Text to tokens. Never fails: text that the source does not know gives unknown tokens. Empty or blank
    /// text gives no tokens.
    [[nodiscard]] virtual std::vector<std::string> tokenize(std::string_view text) const = 0;
    /// As tokenize, for a piece of text standing inside a sequence: `startsWord` false means that it
    /// continues the word before it (subword sources only).
    [[nodiscard]] virtual std::vector<std::string> tokenizePiece(std::string_view text,
                                                                 bool startsWord) const = 0;
    /// The text that a list of tokens stands for.
    [[nodiscard]] virtual std::string join(const std::vector<std::string>& tokens) const = 0;
    /// What share (0..1) of the non-space characters of these tokens is unknown to the source.
    [[nodiscard]] virtual double unknownShare(const std::vector<TokenFact>& tokens) const = 0;

    /// Encodes at most `limit` tokens (0 = as many as the source can). Returns nullptr if `stop` ended it.
    [[nodiscard]] virtual std::shared_ptr<const EncodedSequence> encode(
        const std::vector<std::string>& tokens, const SourceSettings& settings, int limit,
        ParallelRunner* runner, const std::stop_token& stop) const = 0;
};

}  // namespace lab::transformer
