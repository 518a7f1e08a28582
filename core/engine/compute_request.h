#pragma once

#include <cstdint>
#include <memory>

#include "core/base/strong_index.h"
#include "core/project/project.h"

namespace lab::engine {

/// What happens to a computation under way when a newer request comes in.
enum class SupersedeRule {
    FinishThenLatest,      ///< it finishes and is shown; then the newest request is taken
    CancelWhenSuperseded,  ///< it is told to stop (long work that publishes a first partial result soon)
};

/// What is wanted beside the head that is looked at. Each costs the full attention of every head.
struct Wanted {
    bool output = false;     ///< heads' contexts side by side through the output projection
    bool agreement = false;  ///< how much the heads of the layer agree
    bool rollout = false;    ///< attention rollout over the layers
    bool patterns = false;   ///< what each head looks like
    bool operator==(const Wanted&) const = default;
};

/// What is to be computed. Immutable once submitted.
struct ComputeRequest {
    std::uint64_t number = 0;  ///< rising; a picture is replaced only by an answer to a later request
    std::shared_ptr<const project::Project> project;
    LayerIndex layer;
    HeadIndex head;
    Wanted wanted{};
    SupersedeRule rule = SupersedeRule::FinishThenLatest;
    bool onlyHead = false;  ///< true: nothing of the other heads, not even thumbnails
};

}  // namespace lab::engine
