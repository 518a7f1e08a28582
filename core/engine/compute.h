#pragma once

#include "core/engine/compute_result.h"
#include "core/engine/model_store.h"
#include "core/engine/progress.h"
#include "core/engine/result_pool.h"

namespace lab::engine {

/// What one lane keeps between computations: memory and activations that are still right. It makes computing
/// faster and never changes a result. Used by one thread at a time.
class ComputeWorkspace {
  public:
    /// Identifies what an encoded sequence was made from.
    struct EncodingKey {
        project::SourceKind source = project::SourceKind::UseLite;
        project::Sequence sequence;
        project::NumberTable numbers;  ///< empty unless the source is Numbers
        transformer::SourceSettings settings;
        int limit = 0;
        bool operator==(const EncodingKey&) const = default;
    };
    /// A sequence that is still right for its key.
    struct Encoding {
        EncodingKey key;
        std::shared_ptr<const transformer::EncodedSequence> encoded;  ///< of `key`; null = none yet
        double unknownShare = 0;
    };

    Encoding queries;
    Encoding keys;                              ///< of the second sequence, when there is one
    std::shared_ptr<const ModelOutcome> model;  ///< of the model that was run last
    std::weak_ptr<const ComputeResult> last;    ///< what it was asked for last, while somebody shows it
    HeadResult other;                           ///< where heads other than the one looked at are computed
    ResultPool results;
};

/// Computes what a request asks for: tokens, vectors, all stages of one head and a thumbnail of each head.
/// A pure function of the request and the models: `workspace` and `runner` (may be null) only make it faster.
/// Layer and head are cut to those that the source has. Errors: those of opening the source.
[[nodiscard]] Outcome compute(const ComputeRequest& request, const ModelStore& models,
                              ComputeWorkspace& workspace, ParallelRunner* runner,
                              const std::stop_token& stop, const Progress& progress);

/// Bytes of the matrices that a sequence of n tokens needs while it is shown: scores, weights and their
/// reductions.
[[nodiscard]] std::uint64_t bytesShown(Index tokens);

/// Side of the largest thumbnail.
inline constexpr Index kThumbnailSide = 64;

/// Matrices with a larger side than this get a pyramid for drawing.
inline constexpr Index kPyramidSide = 2048;

}  // namespace lab::engine
