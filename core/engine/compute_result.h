#pragma once

#include <chrono>
#include <memory>
#include <variant>
#include <vector>

#include "core/attention/measures/head_measures.h"
#include "core/attention/measures/head_patterns.h"
#include "core/attention/positions/shaw.h"
#include "core/attention/scaled_dot_product.h"
#include "core/attention/scores/score_function.h"
#include "core/base/error.h"
#include "core/base/matrix_pyramid.h"
#include "core/engine/compute_request.h"
#include "core/engine/model_outcome.h"
#include "core/engine/override_cells.h"
#include "core/transformer/vector_source.h"

namespace lab::engine {

/// A small picture of one head's weights.
struct HeadThumbnail {
    LayerIndex layer;
    HeadIndex head;
    MatrixF weights;  ///< at most 64 x 64, the largest weight under each cell
    /// What the head looks like; none where the matrix is larger than its picture.
    std::optional<attention::HeadPatterns> patterns{};
};

/// The tokens of rows and columns and how much of them was computed.
struct SequenceFacts {
    std::shared_ptr<const transformer::EncodedSequence> encoded;      ///< all tokens, and how many were used
    std::shared_ptr<const transformer::EncodedSequence> encodedKeys;  ///< the same in self-attention
    /// Of the text that a model was given, where rows or columns may be something else; null without a model.
    std::shared_ptr<const transformer::EncodedSequence> typed;
    std::vector<std::string> queryLabels;  ///< [n_q] rows that were computed
    std::vector<std::string> keyLabels;    ///< [n_k]
    bool limitIsTheModels = false;  ///< true: the source can take no more; false: the project's own limit
    double unknownShare = 0;        ///< of the characters, 0..1
    double unknownShareOfKeys = 0;  ///< of those of the second sequence

    [[nodiscard]] bool isCross() const { return encoded != encodedKeys; }
};

/// One of the two sequences that a head looks at.
struct HeadSide {
    std::shared_ptr<const transformer::EncodedSequence> encoded;
    bool isTrained = false;  ///< d_k is the rank to which its heads' score forms are cut
    LayerIndex layer;
    HeadIndex head;  ///< of keys and values: the one that serves the query head
    bool operator==(const HeadSide&) const = default;
};

/// Everything that one head's numbers depend on.
struct HeadInputs {
    HeadSide queries;
    HeadSide keys;  ///< of the same sequence in self-attention
    project::AttentionSettings settings;
    int heads = 1;                             ///< query heads of the layer
    std::vector<project::Override> overrides;  ///< those that this head meets

    [[nodiscard]] bool isCross() const { return queries.encoded != keys.encoded; }
};

/// Which stages were computed for a result; the others were taken over from the one before.
struct ComputedStages {
    bool vectors = false;
    bool scores = false;
    bool weights = false;
    bool context = false;
    bool operator==(const ComputedStages&) const = default;
};

/// The head that is looked at, all stages.
struct HeadResult {
    HeadInputs inputs;
    std::shared_ptr<const MatrixF> embeddings;  ///< what Q was projected from; null where Q is given itself
    std::shared_ptr<const MatrixF> keyEmbeddings;  ///< what K and V were projected from; likewise
    transformer::HeadVectors vectors;              ///< as projected
    MatrixF scoredQ;  ///< what the score function took instead of Q, after positions; empty = Q itself
    MatrixF scoredK;
    std::optional<MatrixF> bias;  ///< [n_q, n_k] of positions, added to the scaled scores
    std::optional<attention::ShawTables<float>> shaw;
    attention::ScoreArrays<float> arrays;  ///< what the score function has learned, or was given
    bool isDotProduct = true;  ///< scores are the products of scoredQ and scoredK, times scale, plus bias
    attention::AttentionMask mask;
    float scale = 1;
    float temperature = 1;
    attention::HeadStages<float> stages;
    bool isOfModel = false;  ///< of a model that is run whole: of its numbers only weights are overridden
    std::vector<OverriddenCell> overridden;  ///< overrides that lay inside, with what was computed there
    ComputedStages computed;
    MatrixPyramid scoresPyramid;   ///< empty below 2048 x 2048
    MatrixPyramid weightsPyramid;  ///< likewise
    float largestScore = 0;        ///< largest magnitude, for a symmetric colour scale
    float largestContext = 0;
    double rowSumError = 0;        ///< largest |sum of a row's weights - 1| over rows that see something
    std::vector<Index> emptyRows;  ///< queries with nothing to attend to
    attention::HeadMeasures measures;

    [[nodiscard]] const MatrixF& Q() const { return scoredQ.size() > 0 ? scoredQ : vectors.Q; }
    [[nodiscard]] const MatrixF& K() const { return scoredK.size() > 0 ? scoredK : vectors.K; }
    /// The head as a plain dot product, for isDotProduct.
    [[nodiscard]] attention::HeadInput<float> input() const {
        return {Q(), K(), vectors.V, bias ? &*bias : nullptr, &mask, scale, temperature};
    }
};

/// Immutable snapshot of one computation, with the request that it answers.
struct ComputeResult {
    ComputeRequest request;
    int layers = 1;
    int heads = 1;
    SequenceFacts sequence;
    HeadResult head;
    std::shared_ptr<const ModelOutcome> model;  ///< of SourceKind::Model, else null
    std::vector<HeadThumbnail> thumbnails;
    MatrixF output;                         ///< [n_q, d_model]; empty unless wanted and there is a projection
    MatrixD agreement;                      ///< [heads, heads] Jensen-Shannon divergence; empty unless wanted
    std::vector<MatrixF> rollout;           ///< [n, n] after each layer; empty unless wanted
    std::chrono::nanoseconds encodeTime{};  ///< text to vectors; zero when they were still there
    std::chrono::nanoseconds attentionTime{};  ///< the head looked at, vectors to context
};

struct Cancelled {};

using Outcome = std::variant<std::shared_ptr<const ComputeResult>, Cancelled, Error>;

}  // namespace lab::engine
