#pragma once

#include <fcntl.h>
#include <unistd.h>

#include <filesystem>
#include <utility>

namespace lab::files {

/// Owns an open file of the system and closes it when it goes.
class FileHandle {
  public:
    explicit FileHandle(int descriptor) : m_descriptor(descriptor) {}
    FileHandle(FileHandle&& other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}
    FileHandle& operator=(FileHandle&&) = delete;
    FileHandle(const FileHandle&) = delete;
    FileHandle& operator=(const FileHandle&) = delete;
    ~FileHandle() { (void)close(); }

    [[nodiscard]] static FileHandle forReading(const std::filesystem::path& path) {
        return FileHandle(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    }

    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    [[nodiscard]] int get() const { return m_descriptor; }
    /// False if the system reports that something written was lost; errno says why.
    [[nodiscard]] bool close() {
        const int descriptor = std::exchange(m_descriptor, -1);
        return descriptor < 0 || ::close(descriptor) == 0;
    }

  private:
    int m_descriptor = -1;
};

}  // namespace lab::files
