#pragma once

#include <compare>
#include <map>
#include <variant>
#include <vector>

#include "core/attention/attention_mask.h"

namespace lab::transformer {

/// Which of a model's attentions: an encoder or decoder alone has only Self.
enum class AttentionPart { Encoder, Self, Cross };

/// One head of a model, counted from 0.
struct HeadAddress {
    AttentionPart part = AttentionPart::Self;
    int layer = 0;
    int head = 0;
    auto operator<=>(const HeadAddress&) const = default;
};

/// The head says nothing: its weights, and so its context, are 0.
struct SwitchOff {
    bool operator==(const SwitchOff&) const = default;
};

/// Each query looks alike at all keys that it may see: 1 over their number.
struct Flatten {
    bool operator==(const Flatten&) const = default;
};

/// These weights [n_q, n_k] instead, whatever the input; left alone where the shape is another one.
struct Freeze {
    MatrixF weights;
    bool operator==(const Freeze& other) const {
        return weights.rows() == other.weights.rows() && weights.cols() == other.weights.cols() &&
               weights == other.weights;
    }
};

/// One number put into a matrix.
struct GivenCell {
    Index query = 0;
    Index key = 0;
    double value = 0;
    bool operator==(const GivenCell&) const = default;
};

/// Single weights; the others of the row stay as they are, so a row may no longer sum to 1. Cells outside
/// [n_q, n_k] are left out.
struct Overwrite {
    std::vector<GivenCell> cells;
    bool operator==(const Overwrite&) const = default;
};

using Intervention = std::variant<SwitchOff, Flatten, Freeze, Overwrite>;
using Interventions = std::map<HeadAddress, Intervention>;

/// Does `intervention` to the weights [n_q, n_k] of a head. Weights that are put in must be finite
/// (asserted). Sources: Michel, Levy, Neubig 2019 (off); Serrano, Smith 2019, "Is attention interpretable?"
/// (changed weights, changed output?).
template <typename T>
void intervene(const Intervention& intervention, const attention::AttentionMask* mask, Matrix<T>& weights);

}  // namespace lab::transformer
