#pragma once

#include <cstddef>
#include <filesystem>
#include <span>

#include "core/base/result.h"

namespace lab::files {

/// A file seen as memory, read-only, without copying it. Unmapped when it goes; views into it must not
/// outlive it. For files that nobody changes while they are open (shipped weights): a file cut short
/// meanwhile kills the program.
class MappedFile {
  public:
    /// Errors: FileNotFound; FileUnreadable [found: the system's reason]. An empty file gives empty bytes.
    [[nodiscard]] static Result<MappedFile> open(const std::filesystem::path& path);

    MappedFile(MappedFile&& other) noexcept;
    MappedFile& operator=(MappedFile&& other) noexcept;
    MappedFile(const MappedFile&) = delete;
    MappedFile& operator=(const MappedFile&) = delete;
    ~MappedFile();

    [[nodiscard]] std::span<const std::byte> bytes() const { return m_bytes; }

  private:
    explicit MappedFile(std::span<const std::byte> bytes) : m_bytes(bytes) {}
    void close();

    std::span<const std::byte> m_bytes;
};

}  // namespace lab::files
