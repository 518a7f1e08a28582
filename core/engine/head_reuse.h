#pragma once

#include "core/engine/compute_result.h"

namespace lab::engine {

/// What two sets of inputs have in common: each says that the stage, as it was computed and before its own
/// overrides, comes out the same.
[[nodiscard]] bool haveSameVectors(const HeadInputs& a, const HeadInputs& b);
[[nodiscard]] bool haveSameMask(const HeadInputs& a, const HeadInputs& b);
[[nodiscard]] bool haveSameScores(const HeadInputs& a, const HeadInputs& b);
[[nodiscard]] bool haveSameWeights(const HeadInputs& a, const HeadInputs& b);
[[nodiscard]] bool haveSameContext(const HeadInputs& a, const HeadInputs& b);

}  // namespace lab::engine
