#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

#include "core/base/result.h"

namespace lab::files {

/// The whole file. Errors: FileNotFound; FileUnreadable [found: the system's reason].
[[nodiscard]] Result<std::vector<std::byte>> readFile(const std::filesystem::path& path);

/// The whole file as text, byte for byte. Errors as readFile().
[[nodiscard]] Result<std::string> readTextFile(const std::filesystem::path& path);

}  // namespace lab::files
