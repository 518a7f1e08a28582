#pragma once

#include <functional>

#include "core/engine/head_pipeline.h"

namespace lab::engine {

/// How the heads beside the one looked at are computed.
struct OtherHeads {
    HeadRun run;
    std::function<HeadInputs(LayerIndex, HeadIndex)> inputsOf;
    HeadResult& scratch;  ///< where they are computed one after the other
};

/// Thumbnails of all heads of all layers and, where result.request.wanted says so, output, agreement and
/// rollout. Needs result.head. Trained heads other than the one looked at run at full rank. A head whose
/// pipeline has an error (result.head has not) is left out of the thumbnails. False if it was stopped.
[[nodiscard]] bool computeOtherHeads(const OtherHeads& others, ComputeResult& result);

/// Agreement and rollout are computed up to so many queries and keys: they keep the weights of all heads.
inline constexpr Index kAllHeadsSide = 512;

}  // namespace lab::engine
