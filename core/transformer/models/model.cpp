#include "core/transformer/models/model.h"

#include <algorithm>

namespace lab::transformer {

const LayerWeights* ModelOutput::find(AttentionPart part, int layer) const {
    const auto found = std::ranges::find_if(
        layers, [&](const LayerWeights& own) { return own.part == part && own.layer == layer; });
    return found == layers.end() ? nullptr : &*found;
}

}  // namespace lab::transformer
