#include "core/transformer/models/model.h"

#include <algorithm>

namespace lab::transformer {

const LayerWeights* ModelOutput::find(AttentionPart part, int layer) const {
    const auto found = std::ranges::find_if(
        layers, [&](const LayerWeights& own) { return own.part == part && own.layer == layer; });
    return found == layers.end() ? nullptr : &*found;
}

std::string Model::outputName(int id) const {
    return "#" + std::to_string(id);
}

std::optional<RunCost> Model::cost(const ModelInput& /*input*/) const {
    return std::nullopt;
}

Result<std::optional<MatrixF>> Model::weightsOf(const HeadAddress& address, const ModelInput& /*input*/,
                                                const ModelOutput& output,
                                                const RunControl& /*control*/) const {
    const LayerWeights* layer = output.find(address.part, address.layer);
    const bool isKept = layer != nullptr && address.head >= 0 && address.head < std::ssize(layer->heads) &&
                        layer->heads[static_cast<std::size_t>(address.head)].size() > 0;
    if (!isKept) {
        return failure({ErrorCode::OutOfRange,
                        {},
                        "head",
                        "one of the model",
                        std::to_string(address.layer) + "." + std::to_string(address.head)});
    }
    return layer->heads[static_cast<std::size_t>(address.head)];
}

Result<std::optional<LookedHead>> Model::lookAt(const HeadAddress& address, const ModelInput& input,
                                                const ModelOutput& output, const RunControl& control) const {
    Result<std::optional<MatrixF>> weights = weightsOf(address, input, output, control);
    if (!weights) {
        return failure(weights.error());
    }
    if (!*weights) {
        return std::optional<LookedHead>();
    }
    LookedHead head{std::move(**weights), {}};
    const LayerWeights* layer = output.find(address.part, address.layer);
    const auto place = static_cast<std::size_t>(address.head);
    if (layer != nullptr && place < layer->numbers.size()) {
        head.numbers = layer->numbers[place];
    }
    return head;
}

}  // namespace lab::transformer
