#include "core/engine/model_outcome.h"

namespace lab::engine {

std::vector<ModelLayer> layersOf(const transformer::ModelInfo& info) {
    std::vector<ModelLayer> layers;
    for (const transformer::AttentionStack& stack : info.stacks) {
        for (int layer = 0; layer < stack.layers; ++layer) {
            layers.push_back({stack.part, layer, stack.heads});
        }
    }
    return layers;
}

}  // namespace lab::engine
