#pragma once

#include <QString>

#include "core/engine/compute_result.h"

namespace lab::ui {

/// What of "the same numbers" does not carry over for this row as it is computed now: another normalizer, a
/// mask, overridden weights. Empty where all of it holds.
[[nodiscard]] QString linkNote(const engine::ComputeResult& result, int query);

/// Whether the row's logits are its scores divided by the temperature.
[[nodiscard]] bool hasTemperature(const engine::ComputeResult& result);

}  // namespace lab::ui
