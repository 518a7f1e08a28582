#pragma once

#include <vector>

#include "app/cli/arguments.h"
#include "core/base/registry.h"

namespace lab::cli {

/// The pieces of a text between the separators, at least one.
[[nodiscard]] std::vector<std::string> splitAt(const std::string& text, char separator);

/// How a row of a registry is written: "global-window:w,globals".
[[nodiscard]] std::string usage(const FamilyEntry& entry);

/// A row of a registry as "ID" or "ID:VALUES", values in the order of its parameters or by name:
/// "window:3", "global-window:1,2", "global-window:globals=2". `entries` are all rows' entries; `option` is
/// named where something is wrong.
[[nodiscard]] Answer<Choice> readChoice(const std::string& option, const std::string& text,
                                        const std::vector<const FamilyEntry*>& entries);

/// The value of --mask: patterns joined by '+', "causal+window:3".
[[nodiscard]] Answer<std::vector<Choice>> readMasks(const std::string& text);

/// The entries of a registry's rows.
template <typename Row>
[[nodiscard]] std::vector<const FamilyEntry*> entriesOf(std::span<const Row> rows) {
    std::vector<const FamilyEntry*> entries;
    for (const Row& row : rows) {
        entries.push_back(&row.entry);
    }
    return entries;
}

}  // namespace lab::cli
