#pragma once

#include "core/engine/model_outcome.h"

namespace lab::engine {

/// What the rows and columns of a layer's weights stand for.
struct ModelLabels {
    std::vector<std::string> queries;  ///< [n_q]
    std::vector<std::string> keys;     ///< [n_k]
    bool isSelf = true;                ///< both are the same tokens
};

/// Labels of the weights [queries, keys] of a layer: tokens of the side that they belong to; patches of a
/// picture as row,column; frames of a sound as the second at which they begin ("0.06s"). Places without a
/// name are numbered.
[[nodiscard]] ModelLabels labelsOf(const ModelOutcome& outcome, const ModelLayer& layer, Index queries,
                                   Index keys);

}  // namespace lab::engine
