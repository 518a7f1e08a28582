#pragma once

#include <memory>
#include <vector>

#include "core/transformer/models/model.h"

namespace lab::engine {

/// A layer of a model, counted through all its stacks: encoder, then itself, then cross-attention.
struct ModelLayer {
    transformer::AttentionPart part = transformer::AttentionPart::Self;
    int layer = 0;  ///< of its stack
    int heads = 0;
    bool operator==(const ModelLayer&) const = default;
};

/// The layers of a model in the order in which its info() names them.
[[nodiscard]] std::vector<ModelLayer> layersOf(const transformer::ModelInfo& info);

/// A run of a whole model with and without what was changed inside. Immutable.
struct ModelOutcome {
    std::shared_ptr<const transformer::Model> model;
    std::shared_ptr<const transformer::ModelInput> input;    ///< with the interventions
    std::shared_ptr<const transformer::ModelOutput> output;  ///< of `input`
    std::shared_ptr<const transformer::ModelOutput> before;  ///< without interventions; `output` where none
    std::vector<ModelLayer> layers;

    [[nodiscard]] bool isChanged() const { return output != before; }
};

}  // namespace lab::engine
