#pragma once

#include <string>
#include <vector>

#include "core/base/matrix.h"
#include "core/transformer/models/attention_arrays.h"

namespace lab::project {

/// What is done to a head of a model inside its forward pass.
enum class HeadChangeKind {
    Off,     ///< says nothing
    Flat,    ///< looks alike at all that it may see
    Frozen,  ///< keeps the weights that it had, whatever the input
};

/// A change of one head. Layers are counted through all of a model's stacks, as View::layer.
struct HeadChange {
    int layer = 0;
    int head = 0;
    HeadChangeKind kind = HeadChangeKind::Off;
    MatrixD frozen;  ///< [n_q, n_k] of Frozen; else empty
    bool operator==(const HeadChange& other) const;
};

using transformer::ArrayShape;

/// The trained network that SourceKind::Model means, and what it is given beside the text.
struct ModelSettings {
    /// Of a shipped model, or the whole path of a folder, or of a file of arrays.
    std::string id = "induction-crisp-h2";
    std::string picture;                     ///< path of a .png; relative paths are inside the model's folder
    std::string sound;                       ///< path of a .wav; likewise
    ArrayShape shape = ArrayShape::Unknown;  ///< of a file of arrays
    std::vector<HeadChange> changes;         ///< by layer and head; at most one a head
    bool operator==(const ModelSettings&) const = default;
};

/// The change of a head, or nullptr.
[[nodiscard]] const HeadChange* findChange(const ModelSettings& settings, int layer, int head);
/// With that change in the place of the head's own.
[[nodiscard]] std::vector<HeadChange> withChange(std::vector<HeadChange> changes, HeadChange change);
/// Without the head's change.
[[nodiscard]] std::vector<HeadChange> withoutChange(std::vector<HeadChange> changes, int layer, int head);

}  // namespace lab::project
