#pragma once

#include <vector>

#include "app/cli/arguments.h"
#include "core/attention/masks/mask_combination.h"

namespace lab::cli {

/// The pieces of a text between the separators, at least one.
[[nodiscard]] std::vector<std::string> splitAt(const std::string& text, char separator);

/// How a pattern is written: "global-window:w,globals".
[[nodiscard]] std::string usage(const attention::MaskPattern& pattern);

/// The value of --mask: patterns joined by '+', each "ID" or "ID:VALUES", values in the order of the
/// pattern's parameters or by name: "causal+window:3", "global-window:1,2", "global-window:globals=2".
[[nodiscard]] Answer<std::vector<Choice>> readMasks(const std::string& text);

}  // namespace lab::cli
