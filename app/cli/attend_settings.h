#pragma once

#include <optional>

#include "app/cli/arguments.h"
#include "core/attention/attention_mask.h"

namespace lab::cli {

/// How `attend` computes, from its options.
struct AttendSettings {
    /// What the dot products are multiplied by; none = 1/sqrt(d_k).
    std::optional<double> scale;
    /// none = no causal mask
    std::optional<attention::CausalAlignment> causal;
    double temperature = 1.0;
};

/// Reads --score, --scale, --mask, --normalizer and --temperature.
[[nodiscard]] Answer<AttendSettings> readAttendSettings(const Arguments& arguments);

}  // namespace lab::cli
