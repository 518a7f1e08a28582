#include "core/transformer/models/run_support.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <memory>

#include "core/formats/array.h"

namespace lab::transformer {

namespace {

const AttentionStack* stackOf(AttentionPart part, const std::vector<AttentionStack>& stacks) {
    const auto found = std::ranges::find(stacks, part, &AttentionStack::part);
    return found == stacks.end() ? nullptr : &*found;
}

std::string headName(const HeadAddress& address, const std::vector<AttentionStack>& stacks) {
    return std::string(attentionName(address.part, stacks)) + "." + std::to_string(address.layer) + " head " +
           std::to_string(address.head);
}

Error outside(std::string place, int count, int found) {
    return {ErrorCode::OutOfRange,
            {},
            std::move(place),
            count == 0 ? "none" : "0 to " + std::to_string(count - 1),
            std::to_string(found)};
}

/// The shape that frozen weights should have where `found` does not fit.
std::optional<formats::Shape> wrongShape(AttentionPart part, const MatrixF& found, const RunSizes& sizes) {
    switch (part) {
        case AttentionPart::Encoder:
            if (found.rows() == sizes.source && found.cols() == sizes.source) {
                return std::nullopt;
            }
            return formats::Shape{sizes.source, sizes.source};
        case AttentionPart::Self:
            if (found.rows() >= sizes.own && found.cols() == found.rows()) {
                return std::nullopt;
            }
            return formats::Shape{sizes.own, sizes.own};
        case AttentionPart::Cross:
            if (found.rows() >= sizes.own && found.cols() == sizes.source) {
                return std::nullopt;
            }
            return formats::Shape{sizes.own, sizes.source};
    }
    return std::nullopt;
}

bool isFinite(const Intervention& intervention) {
    if (const auto* freeze = std::get_if<Freeze>(&intervention)) {
        return freeze->weights.allFinite();
    }
    const auto* overwrite = std::get_if<Overwrite>(&intervention);
    return overwrite == nullptr || std::ranges::all_of(overwrite->cells, [](const GivenCell& cell) {
               return std::isfinite(cell.value);
           });
}

Result<void> checkOne(const HeadAddress& address, const Intervention& intervention,
                      const std::vector<AttentionStack>& stacks, const RunSizes& sizes) {
    const AttentionStack* stack = stackOf(address.part, stacks);
    const std::string name(attentionName(address.part, stacks));
    const int layers = stack == nullptr ? 0 : stack->layers;
    if (address.layer < 0 || address.layer >= layers) {
        return failure(outside("layer of " + name, layers, address.layer));
    }
    if (address.head < 0 || address.head >= stack->heads) {
        return failure(outside("head of " + name, stack->heads, address.head));
    }
    if (!isFinite(intervention)) {
        return failure(
            {ErrorCode::OutOfRange, {}, "weights of " + headName(address, stacks), "finite", "not"});
    }
    if (const auto* freeze = std::get_if<Freeze>(&intervention)) {
        if (const auto expected = wrongShape(address.part, freeze->weights, sizes)) {
            const formats::Shape found{freeze->weights.rows(), freeze->weights.cols()};
            return failure({ErrorCode::WrongShape,
                            {},
                            headName(address, stacks),
                            formats::shapeText(*expected),
                            formats::shapeText(found)});
        }
    }
    return {};
}

LayerWeights& layerAt(const HeadAddress& address, ModelOutput& output) {
    if (output.find(address.part, address.layer) == nullptr) {
        output.layers.push_back({address.part, address.layer, {}, {}, {}});
    }
    return output.layers.back();
}

}  // namespace

std::string_view attentionName(AttentionPart part, const std::vector<AttentionStack>& stacks) {
    switch (part) {
        case AttentionPart::Encoder:
            return "encoder.attention";
        case AttentionPart::Self:
            return stackOf(AttentionPart::Encoder, stacks) != nullptr ? "decoder.attention" : "attention";
        case AttentionPart::Cross:
            return "cross.attention";
    }
    return {};
}

Result<void> checkInterventions(const Interventions& interventions, const std::vector<AttentionStack>& stacks,
                                const RunSizes& sizes) {
    for (const auto& [address, intervention] : interventions) {
        if (const Result<void> fits = checkOne(address, intervention, stacks, sizes); !fits) {
            return fits;
        }
    }
    return {};
}

Index reachOf(const Interventions& interventions, Index most) {
    for (const auto& [address, intervention] : interventions) {
        const auto* freeze = std::get_if<Freeze>(&intervention);
        if (freeze != nullptr && address.part != AttentionPart::Encoder) {
            most = std::min(most, freeze->weights.rows());
        }
    }
    return most;
}

Interventions cutTo(const Interventions& interventions, Index queries) {
    Interventions cut = interventions;
    for (auto& [address, intervention] : cut) {
        auto* freeze = std::get_if<Freeze>(&intervention);
        if (freeze == nullptr || address.part == AttentionPart::Encoder ||
            freeze->weights.rows() <= queries) {
            continue;
        }
        const Index keys = address.part == AttentionPart::Self ? queries : freeze->weights.cols();
        freeze->weights = MatrixF(freeze->weights.topLeftCorner(queries, keys));
    }
    return cut;
}

Intervention forQuery(const Intervention& intervention, Index query) {
    if (const auto* freeze = std::get_if<Freeze>(&intervention)) {
        return query < freeze->weights.rows() ? Freeze{freeze->weights.row(query)} : Freeze{};
    }
    if (const auto* overwrite = std::get_if<Overwrite>(&intervention)) {
        Overwrite own;
        for (const GivenCell& cell : overwrite->cells) {
            if (cell.query == query) {
                own.cells.push_back({0, cell.key, cell.value});
            }
        }
        return own;
    }
    return intervention;
}

HeadSink<float> keepWeights(ModelOutput& output) {
    return [&output](const HeadAddress& address, MatrixF& weights) {
        layerAt(address, output).heads.push_back(std::move(weights));
    };
}

HeadObserver<float> keepNumbers(ModelOutput& output) {
    return [&output](const HeadAddress& address, const attention::HeadInput<float>& input) {
        layerAt(address, output)
            .numbers.push_back({.Q = input.Q,
                                .K = input.K,
                                .V = input.V,
                                .mask = input.mask != nullptr ? *input.mask : attention::AttentionMask{},
                                .scores = {}});
    };
}

int likeliest(const RowVectorF& logits) {
    Index place = 0;
    logits.maxCoeff(&place);
    return static_cast<int>(place);
}

MatrixF embed(const MatrixF& table, const std::vector<int>& ids) {
    MatrixF x(static_cast<Index>(ids.size()), table.cols());
    for (Index i = 0; i < x.rows(); ++i) {
        const int id = ids[static_cast<std::size_t>(i)];
        assert(id >= 0 && id < table.rows() && "an id is a row of the table");
        x.row(i) = table.row(id);
    }
    return x;
}

}  // namespace lab::transformer
