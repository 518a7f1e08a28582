#pragma once

#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/transformer/blocks/block.h"
#include "core/transformer/models/model.h"

namespace lab::transformer {

/// "encoder.attention", "decoder.attention", "cross.attention", and "attention" for looking at oneself in a
/// model without an encoder: as arrays of weights are called in files.
[[nodiscard]] std::string_view attentionName(AttentionPart part, const std::vector<AttentionStack>& stacks);

/// How long the two sides of a run are before anything is written.
struct RunSizes {
    Index source = 0;  ///< n_k of Cross; n of Encoder
    Index own = 0;     ///< n of Self as it begins
};

/// Whether interventions name heads that are there and put in weights that fit and are finite. A frozen
/// matrix of a part that grows while text is written may have more queries than it begins with. Errors:
/// OutOfRange [place: "layer of attention", "head of cross.attention"] for a head that is not there, [place:
/// "weights of attention.0 head 1"] for a weight that is not finite; WrongShape [place: "attention.0 head
/// 1"].
[[nodiscard]] Result<void> checkInterventions(const Interventions& interventions,
                                              const std::vector<AttentionStack>& stacks,
                                              const RunSizes& sizes);

/// How many tokens can be read while text is written: `most`, or as many queries as the shortest frozen
/// matrix of Self or Cross has.
[[nodiscard]] Index reachOf(const Interventions& interventions, Index most);

/// Interventions for the first `queries` queries alone: frozen weights of Self are cut to [queries, queries],
/// those of Cross to [queries, n_k].
[[nodiscard]] Interventions cutTo(const Interventions& interventions, Index queries);

/// An intervention for one query alone, as if it were the first.
[[nodiscard]] Intervention forQuery(const Intervention& intervention, Index query);

/// A sink that keeps every head's weights in `output`, layer by layer.
[[nodiscard]] HeadSink<float> keepWeights(ModelOutput& output);

/// An observer that keeps what every head's weights are computed from in `output`, beside keepWeights().
[[nodiscard]] HeadObserver<float> keepNumbers(ModelOutput& output);

/// The place of the largest number; the first of equals.
[[nodiscard]] int likeliest(const RowVectorF& logits);

/// Rows of an embedding table [vocabulary, d], one an id (inside the table, asserted).
[[nodiscard]] MatrixF embed(const MatrixF& table, const std::vector<int>& ids);

}  // namespace lab::transformer
