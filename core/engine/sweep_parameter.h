#pragma once

#include <array>
#include <optional>
#include <vector>

#include "core/engine/compute_result.h"

namespace lab::engine {

/// What a sweep changes step by step.
enum class SweepParameter {
    Width,        ///< d_k, or the rank of a trained head's score form
    Temperature,  ///< T
    CustomScale,  ///< the factor of the raw scores
    Tokens,       ///< n: the sequences are cut to their first n tokens
    Window,       ///< w of the local window mask, which is added where there is none
    Alpha,        ///< exponent of entmax, which takes the place of another normalizer
    TopK,         ///< keys kept by top-k softmax, which takes the place of another normalizer
};

/// All, in the order in which they are offered.
inline constexpr std::array kSweepParameters = {
    SweepParameter::Width,  SweepParameter::Temperature, SweepParameter::CustomScale, SweepParameter::Tokens,
    SweepParameter::Window, SweepParameter::Alpha,       SweepParameter::TopK};

/// Name, unit and range of a parameter for the head and the sequences of `result`: those of the registries,
/// cut to what there is (no window wider than n).
[[nodiscard]] ParameterSpec sweepSpec(SweepParameter parameter, const ComputeResult& result);

/// What the parameter is in `result`; nothing where it plays no part there.
[[nodiscard]] std::optional<double> presentValue(SweepParameter parameter, const ComputeResult& result);

/// `project` with the parameter set to `value`. Tokens: the project's own limit alone; a source with a limit
/// of its own needs its tokens cut as well.
[[nodiscard]] project::Project projectAt(SweepParameter parameter, double value, project::Project project);

/// Where the values of a sweep lie.
struct SweepSpacing {
    double from = 0;
    double to = 1;
    int count = 2;               ///< at least 1; the first is `from`, the last `to`
    bool isLogarithmic = false;  ///< equal ratios; only where both ends are above 0, else equal differences
};

/// The values, ascending, cut to the range of `spec`; whole numbers where it says so, none twice.
[[nodiscard]] std::vector<double> sweepValues(const SweepSpacing& spacing, const ParameterSpec& spec);

}  // namespace lab::engine
