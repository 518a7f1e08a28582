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

/// What is to be computed. Immutable once submitted.
struct ComputeRequest {
    std::uint64_t number = 0;  ///< rising; a picture is replaced only by an answer to a later request
    std::shared_ptr<const project::Project> project;
    LayerIndex layer;
    HeadIndex head;
    SupersedeRule rule = SupersedeRule::FinishThenLatest;
};

}  // namespace lab::engine
