#pragma once

#include <filesystem>
#include <span>
#include <vector>

#include "core/formats/array.h"

namespace lab::cli {

/// All arrays of a .npz file. Errors as readFile() and readNpz(), with the file's name.
[[nodiscard]] Result<std::vector<formats::NamedArray>> readNpzFile(const std::filesystem::path& path);

/// Replaces a .npz file whole or not at all. Errors as writeNpz() and atomicWrite(), with the file's name.
[[nodiscard]] Result<void> writeNpzFile(const std::filesystem::path& path,
                                        std::span<const formats::NamedArray> arrays);

}  // namespace lab::cli
