#pragma once

#include <filesystem>
#include <vector>

#include "core/base/result.h"

namespace lab::files {

/// Where models, examples and lessons may lie, best first: $ATTENTION_LAB_RESOURCES, then
/// ../share/attention-lab beside the executable's folder, then `resources` of the source tree that was built.
[[nodiscard]] std::vector<std::filesystem::path> resourceFolderCandidates();

/// The first folder among `candidates` that exists. Errors: FileNotFound [expected: the folders looked for].
[[nodiscard]] Result<std::filesystem::path> firstExistingFolder(
    const std::vector<std::filesystem::path>& candidates);

/// firstExistingFolder(resourceFolderCandidates()).
[[nodiscard]] Result<std::filesystem::path> resourceFolder();

}  // namespace lab::files
