#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace lab::files {

/// Bytes that programs may still take on this computer without it writing memory to disk, as its system says
/// ("MemAvailable" of /proc/meminfo); nothing where the system does not say it.
[[nodiscard]] std::optional<std::uint64_t> availableMemory();

/// The same from the text of /proc/meminfo.
[[nodiscard]] std::optional<std::uint64_t> availableMemoryIn(std::string_view meminfo);

}  // namespace lab::files
