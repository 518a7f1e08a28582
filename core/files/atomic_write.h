#pragma once

#include <cstddef>
#include <filesystem>
#include <span>
#include <string_view>

#include "core/base/result.h"

namespace lab::files {

/// Writes a file whole or not at all: a temporary file in the same folder is written, synced and renamed over
/// `path`, so a crash or a full disk leaves the old content. Permissions of an existing file are kept and its
/// write protection respected; a symbolic link is followed, so that it stays one; a device is written
/// through. Errors: FileUnwritable [found: the system's reason].
[[nodiscard]] Result<void> atomicWrite(const std::filesystem::path& path, std::span<const std::byte> bytes);
[[nodiscard]] Result<void> atomicWrite(const std::filesystem::path& path, std::string_view text);

}  // namespace lab::files
