#pragma once

#include <optional>
#include <vector>

#include "app/cli/arguments.h"
#include "core/attention/normalizers/normalizer_registry.h"
#include "core/attention/scores/score_registry.h"

namespace lab::cli {

/// How `attend` computes, from its options.
struct AttendSettings {
    const attention::ScoreFunction* score = nullptr;
    ParameterValues scoreValues;  ///< those that were set
    /// What the scores are multiplied by; none = 1/sqrt(d_k).
    std::optional<double> scale;
    std::vector<Choice> masks;  ///< all hold together
    const attention::Normalizer* normalizer = nullptr;
    ParameterValues normalizerValues;  ///< those that were set
    double temperature = 1.0;
};

/// Reads --score, --set, --scale, --mask, --normalizer and --temperature.
[[nodiscard]] Answer<AttendSettings> readAttendSettings(const Arguments& arguments);

}  // namespace lab::cli
