#include "core/transformer/seeded_projections.h"

#include <algorithm>
#include <cassert>
#include <cmath>

#include "core/base/random.h"

namespace lab::transformer {

SeededProjections::SeededProjections(std::uint64_t seed, Index width, float meanSquare)
    : m_seed(seed), m_width(width), m_deviation(1.0 / std::sqrt(static_cast<double>(width) * meanSquare)) {}

const PackedWeights& SeededProjections::columns(const Block& block, Role role, int head, int index) const {
    return block.get([&] {
        MatrixF W(m_width, kBlockWidth);
        const std::uint64_t matrix =
            mixSeeds(mixSeeds(m_seed, static_cast<std::uint64_t>(role)), static_cast<std::uint64_t>(head));
        for (int c = 0; c < kBlockWidth; ++c) {
            Random random(mixSeeds(matrix, static_cast<std::uint64_t>(index * kBlockWidth + c)));
            for (Index i = 0; i < m_width; ++i) {
                W(i, c) = static_cast<float>(m_deviation * random.normal());
            }
        }
        return PackedWeights(W);
    });
}

HeadVectors SeededProjections::project(const MatrixF& X, HeadIndex head, int dK) const {
    assert(head.value >= 0 && head.value < kMostHeads && "a head that can be seeded");
    assert(X.cols() == m_width && "vectors have the width that the projections take");
    const int width = dK == 0 ? kLargestWidth : std::clamp(dK, 1, kLargestWidth);
    const Head& own = m_heads[static_cast<std::size_t>(head.value)];
    HeadVectors vectors{.Q = MatrixF(X.rows(), width),
                        .K = MatrixF(X.rows(), width),
                        .V = MatrixF(X.rows(), kValueWidth),
                        .dK = width,
                        .dKLargest = kLargestWidth,
                        .headWidth = width};
    for (int block = 0; block * kBlockWidth < width; ++block) {
        const auto place = static_cast<std::size_t>(block);
        const int first = block * kBlockWidth;
        const int count = std::min(kBlockWidth, width - first);
        multiply(X, columns(own.query[place], Role::Query, head.value, block), nullptr,
                 vectors.Q.middleCols(first, count));
        multiply(X, columns(own.key[place], Role::Key, head.value, block), nullptr,
                 vectors.K.middleCols(first, count));
    }
    multiply(X, columns(own.value, Role::Value, head.value, 0), nullptr, vectors.V);
    return vectors;
}

std::shared_ptr<const SeededProjections> ProjectionCache::forSeed(std::uint64_t seed) const {
    const auto make = [&] { return std::make_shared<const SeededProjections>(seed, m_width, m_meanSquare); };
    for (const auto& slot : m_slots) {
        // A slot belongs to whoever asked first; after that it is only read.
        if (const auto& projections = slot.get(make); projections->seed() == seed) {
            return projections;
        }
    }
    return make();
}

HeadVectors ProjectedSequence::head(LayerIndex layer, HeadIndex head, int dK) const {
    assert(layer.value == 0 && "there is one layer");
    static_cast<void>(layer);
    return m_projections->project(m_X, head, dK);
}

int seededHeadCount(const SourceSettings& settings) {
    return std::clamp(settings.heads, 1, SeededProjections::kMostHeads);
}

}  // namespace lab::transformer
