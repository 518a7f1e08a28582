#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>

namespace lab::files {

/// By what a file is known to have been changed or replaced by another program.
struct FileStamp {
    std::uint64_t inode = 0;
    std::uint64_t size = 0;
    std::int64_t nanoseconds = 0;  ///< of the last change
    bool operator==(const FileStamp&) const = default;
};

/// The stamp of the file at `path`; nothing where there is none.
[[nodiscard]] std::optional<FileStamp> stampOf(const std::filesystem::path& path);

}  // namespace lab::files
