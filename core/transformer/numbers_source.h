#pragma once

#include "core/transformer/vector_source.h"

namespace lab::transformer {

/// Queries, keys and values given as numbers.
struct GivenVectors {
    std::vector<std::string> queryLabels;  ///< [n_q]
    std::vector<std::string> keyLabels;    ///< [n_k]
    MatrixF Q;                             ///< [n_q, d]
    MatrixF K;                             ///< [n_k, d]
    MatrixF V;                             ///< [n_k, d_v]
};

/// Vectors that a person typed or a file holds. Its tokens are the keys' labels; queries have labels of their
/// own.
class NumbersSource final : public VectorSource {
  public:
    /// Shapes must agree as stated at GivenVectors (asserted).
    explicit NumbersSource(GivenVectors vectors);

    [[nodiscard]] const std::vector<std::string>& queryLabels() const { return m_vectors->queryLabels; }

    [[nodiscard]] const SourceInfo& info() const override { return m_info; }
    [[nodiscard]] int headCount(const SourceSettings& settings) const override;
    /// The keys' labels, whatever the text: the numbers do not depend on it.
    [[nodiscard]] std::vector<std::string> tokenize(std::string_view text) const override;
    /// The text itself as one label.
    [[nodiscard]] std::vector<std::string> tokenizePiece(std::string_view text,
                                                         bool startsWord) const override;
    [[nodiscard]] std::string join(const std::vector<std::string>& tokens) const override;
    [[nodiscard]] double unknownShare(const std::vector<TokenFact>& tokens) const override;
    /// The numbers with `tokens` as labels of the keys. With a limit both queries and keys are cut to it, and
    /// keys to the number of tokens.
    [[nodiscard]] std::shared_ptr<const EncodedSequence> encode(const std::vector<std::string>& tokens,
                                                                const SourceSettings& settings, int limit,
                                                                ParallelRunner* runner,
                                                                const std::stop_token& stop) const override;

  private:
    SourceInfo m_info;
    std::shared_ptr<const GivenVectors> m_vectors;
};

}  // namespace lab::transformer
