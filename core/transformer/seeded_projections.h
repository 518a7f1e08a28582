#pragma once

#include <array>
#include <cstdint>
#include <memory>

#include "core/base/gemm.h"
#include "core/base/lazy.h"
#include "core/transformer/vector_source.h"

namespace lab::transformer {

/// Projections of one seed that nobody trained: Q = X W_q, K = X W_k [n, d_k], V = X W_v [n, d_v].
///
/// The numbers of W [width, columns] are drawn from N(0, 1 / (width m)), m the mean square of a typical
/// number in X, so that components of Q and K have a variance of about 1 for a typical token. Column c of a
/// head's matrix depends on (seed, matrix, head, c) only: the first d_k columns stay when d_k changes.
/// Columns are drawn in blocks of 64 when first asked for, then kept. Immutable from outside and safe from
/// several threads.
class SeededProjections {
  public:
    static constexpr int kLargestWidth = 512;
    static constexpr int kValueWidth = 64;
    static constexpr int kMostHeads = 16;

    SeededProjections(std::uint64_t seed, Index width, float meanSquare);

    /// Q, K [n, d_k] and V [n, d_v] of X [n, width]; d_k is cut to [1, 512], d_v to [1, 64], 0 asks for all.
    [[nodiscard]] HeadVectors project(const MatrixF& X, const HeadRequest& request) const;

    /// concat W_o [n, width] of concat [n, heads * d_v]. The numbers of W_o are drawn from N(0, 1 / (heads
    /// d_v)); row r of head h depends on (seed, h, r) only.
    [[nodiscard]] MatrixF output(const MatrixF& concatenated, int heads) const;

    [[nodiscard]] std::uint64_t seed() const { return m_seed; }

  private:
    static constexpr int kBlockWidth = 64;
    static constexpr int kBlocks = kLargestWidth / kBlockWidth;
    using Block = Lazy<PackedWeights>;  ///< [width, 64]
    struct Head {
        std::array<Block, kBlocks> query, key;
        Block value;
    };
    enum class Role : std::uint64_t { Query, Key, Value, Output };

    /// Columns block * 64 ... of one of a head's matrices.
    [[nodiscard]] const PackedWeights& columns(const Block& block, Role role, int head, int index) const;

    std::uint64_t m_seed;
    Index m_width;
    double m_deviation;
    std::array<Head, kMostHeads> m_heads;
};

/// The projections of the seeds asked for first, so that an edit of the text need not draw them again. Others
/// are made for the asker alone, which bounds the memory. Safe from several threads.
class ProjectionCache {
  public:
    ProjectionCache(Index width, float meanSquare) : m_width(width), m_meanSquare(meanSquare) {}

    [[nodiscard]] std::shared_ptr<const SeededProjections> forSeed(std::uint64_t seed) const;

  private:
    Index m_width;
    float m_meanSquare;
    std::array<Lazy<std::shared_ptr<const SeededProjections>>, 4> m_slots;
};

/// Tokens with the vectors X [n, width] that they were given, seen through seeded projections.
class ProjectedSequence final : public EncodedSequence {
  public:
    ProjectedSequence(std::vector<TokenFact> tokens, MatrixF X,
                      std::shared_ptr<const SeededProjections> projections)
        : EncodedSequence(std::move(tokens), X.rows()),
          m_X(std::move(X)),
          m_projections(std::move(projections)) {}

    [[nodiscard]] const MatrixF& embeddings(LayerIndex /*layer*/) const override { return m_X; }
    [[nodiscard]] HeadVectors vectors(const HeadRequest& request, const MatrixF* embeddings) const override;
    [[nodiscard]] MatrixF output(LayerIndex layer, const MatrixF& concatenated, int heads) const override;

  private:
    MatrixF m_X;
    std::shared_ptr<const SeededProjections> m_projections;
};

/// Heads of a source with seeded projections: what the settings ask for, cut to 1 ... 16.
[[nodiscard]] int seededHeadCount(const SourceSettings& settings);

}  // namespace lab::transformer
