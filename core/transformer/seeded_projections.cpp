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

HeadVectors SeededProjections::project(const MatrixF& X, const HeadRequest& request) const {
    const auto headOf = [this](HeadIndex head) -> const Head& {
        assert(head.value >= 0 && head.value < kMostHeads && "a head that can be seeded");
        return m_heads[static_cast<std::size_t>(head.value)];
    };
    assert(X.cols() == m_width && "vectors have the width that the projections take");
    const int width = request.dK == 0 ? kLargestWidth : std::clamp(request.dK, 1, kLargestWidth);
    const int valueWidth = request.dV == 0 ? kValueWidth : std::clamp(request.dV, 1, kValueWidth);
    const Head& query = headOf(request.head);
    const Head& keyValue = headOf(request.keyValueHead);
    HeadVectors vectors{.Q = MatrixF(X.rows(), width),
                        .K = MatrixF(X.rows(), width),
                        .V = MatrixF(X.rows(), valueWidth),
                        .dK = width,
                        .dKLargest = kLargestWidth,
                        .headWidth = width};
    for (int block = 0; block * kBlockWidth < width; ++block) {
        const auto place = static_cast<std::size_t>(block);
        const int first = block * kBlockWidth;
        const int count = std::min(kBlockWidth, width - first);
        multiply(X, columns(query.query[place], Role::Query, request.head.value, block), nullptr,
                 vectors.Q.middleCols(first, count));
        multiply(X, columns(keyValue.key[place], Role::Key, request.keyValueHead.value, block), nullptr,
                 vectors.K.middleCols(first, count));
    }
    multiply(X, columns(keyValue.value, Role::Value, request.keyValueHead.value, 0), nullptr, vectors.V);
    return vectors;
}

MatrixF SeededProjections::output(const MatrixF& concatenated, int heads) const {
    assert(heads >= 1 && concatenated.cols() % heads == 0 && "each head has the same width");
    const Index valueWidth = concatenated.cols() / heads;
    const double deviation = 1.0 / std::sqrt(static_cast<double>(concatenated.cols()));
    MatrixF W(concatenated.cols(), m_width);
    for (int head = 0; head < heads; ++head) {
        const std::uint64_t matrix = mixSeeds(mixSeeds(m_seed, static_cast<std::uint64_t>(Role::Output)),
                                              static_cast<std::uint64_t>(head));
        for (Index r = 0; r < valueWidth; ++r) {
            Random random(mixSeeds(matrix, static_cast<std::uint64_t>(r)));
            for (Index c = 0; c < m_width; ++c) {
                W(head * valueWidth + r, c) = static_cast<float>(deviation * random.normal());
            }
        }
    }
    return concatenated * W;
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

HeadVectors ProjectedSequence::vectors(const HeadRequest& request, const MatrixF* embeddings) const {
    assert(request.layer.value == 0 && "there is one layer");
    return m_projections->project(embeddings != nullptr ? *embeddings : m_X, request);
}

MatrixF ProjectedSequence::output(LayerIndex /*layer*/, const MatrixF& concatenated, int heads) const {
    return m_projections->output(concatenated, heads);
}

int seededHeadCount(const SourceSettings& settings) {
    return std::clamp(settings.heads, 1, SeededProjections::kMostHeads);
}

}  // namespace lab::transformer
