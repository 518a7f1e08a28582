#pragma once

#include <chrono>
#include <memory>
#include <variant>
#include <vector>

#include "core/attention/scaled_dot_product.h"
#include "core/base/error.h"
#include "core/base/matrix_pyramid.h"
#include "core/engine/compute_request.h"
#include "core/transformer/vector_source.h"

namespace lab::engine {

/// A small picture of one head's weights.
struct HeadThumbnail {
    LayerIndex layer;
    HeadIndex head;
    MatrixF weights;  ///< at most 64 x 64, the largest weight under each cell
};

/// The tokens of rows and columns and how much of them was computed.
struct SequenceFacts {
    std::shared_ptr<const transformer::EncodedSequence> encoded;  ///< all tokens, and how many were used
    std::vector<std::string> queryLabels;                         ///< [n_q] rows that were computed
    std::vector<std::string> keyLabels;                           ///< [n_k]
    bool limitIsTheModels = false;  ///< true: the source can take no more; false: the project's own limit
    double unknownShare = 0;        ///< of the characters, 0..1
};

/// The head that is looked at, all stages.
struct HeadResult {
    transformer::HeadVectors vectors;
    attention::AttentionMask mask;
    float scale = 1;
    float temperature = 1;
    attention::HeadStages<float> stages;
    MatrixPyramid scoresPyramid;   ///< empty below 2048 x 2048
    MatrixPyramid weightsPyramid;  ///< likewise
    float largestScore = 0;        ///< largest magnitude, for a symmetric colour scale
    float largestContext = 0;
    double rowSumError = 0;        ///< largest |sum of a row's weights - 1| over rows that see something
    std::vector<Index> emptyRows;  ///< queries with nothing to attend to

    [[nodiscard]] attention::HeadInput<float> input() const {
        return {vectors.Q, vectors.K, vectors.V, nullptr, &mask, scale, temperature};
    }
};

/// Immutable snapshot of one computation, with the request that it answers.
struct ComputeResult {
    ComputeRequest request;
    int layers = 1;
    int heads = 1;
    SequenceFacts sequence;
    HeadResult head;
    std::vector<HeadThumbnail> thumbnails;
    std::chrono::nanoseconds encodeTime{};     ///< text to vectors; zero when they were still there
    std::chrono::nanoseconds attentionTime{};  ///< the head looked at, vectors to context
};

struct Cancelled {};

using Outcome = std::variant<std::shared_ptr<const ComputeResult>, Cancelled, Error>;

}  // namespace lab::engine
