#pragma once

#include <string>

#include "core/attention/measures/head_patterns.h"

namespace lab::engine {

/// What patterns of attention need to know of the keys' tokens. A delimiter is a token of a model's own (in
/// angle or square brackets) or one of punctuation alone.
[[nodiscard]] attention::PatternTokens patternTokens(const std::vector<std::string>& keys, bool isSelf);

}  // namespace lab::engine
