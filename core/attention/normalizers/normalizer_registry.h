#pragma once

#include "core/attention/normalizers/normalizer.h"

namespace lab::attention {

/// All normalizers, in the order in which they are offered; the first is the usual one.
[[nodiscard]] std::span<const Normalizer> normalizers();

}  // namespace lab::attention
