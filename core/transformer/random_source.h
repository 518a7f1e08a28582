#pragma once

#include "core/transformer/seeded_projections.h"
#include "core/transformer/vector_source.h"

namespace lab::transformer {

/// Seeded random numbers in place of learned vectors: nothing is trained, nothing has a meaning.
///
/// A token's vector is x ~ N(0, 1)^64, drawn from (seed, hash of its text), so that a token has the same
/// vector wherever it stands. Q, K, V are seeded projections of it (SeededProjections) with components of
/// variance 1, so Var(q k) = d_k for unrelated tokens: the reason for the scale 1/sqrt(d_k). Source: Vaswani
/// et al. 2017, section 3.2.1, footnote 4.
class RandomSource final : public VectorSource {
  public:
    static constexpr int kWidth = 64;

    RandomSource();

    [[nodiscard]] const SourceInfo& info() const override { return m_info; }
    [[nodiscard]] int headCount(const SourceSettings& settings) const override;
    [[nodiscard]] std::vector<std::string> tokenize(std::string_view text) const override;
    [[nodiscard]] std::vector<std::string> tokenizePiece(std::string_view text,
                                                         bool startsWord) const override;
    [[nodiscard]] std::string join(const std::vector<std::string>& tokens) const override;
    [[nodiscard]] double unknownShare(const std::vector<TokenFact>& tokens) const override;
    [[nodiscard]] std::shared_ptr<const EncodedSequence> encode(const std::vector<std::string>& tokens,
                                                                const SourceSettings& settings, int limit,
                                                                ParallelRunner* runner,
                                                                const std::stop_token& stop) const override;

  private:
    SourceInfo m_info;
    std::shared_ptr<const ProjectionCache> m_projections;
};

}  // namespace lab::transformer
