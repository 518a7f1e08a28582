#include "core/files/read_file.h"

#include <sys/stat.h>

#include <cerrno>

#include "core/files/file_handle.h"
#include "core/files/system_reason.h"

namespace lab::files {

namespace {

tl::unexpected<Error> unreadable(const std::filesystem::path& path, int number) {
    if (number == ENOENT || number == ENOTDIR) {
        return failure({ErrorCode::FileNotFound, path.string(), {}, {}, {}});
    }
    return failure({ErrorCode::FileUnreadable, path.string(), {}, {}, systemReason(number)});
}

/// Bytes is any container of one-byte elements. Reads to the end, whatever size the system claims (pipes have
/// none).
template <typename Bytes>
Result<Bytes> readAll(const std::filesystem::path& path) {
    const FileHandle file = FileHandle::forReading(path);
    struct stat facts {};
    if (!file.isOpen() || ::fstat(file.get(), &facts) != 0) {
        return unreadable(path, errno);
    }
    constexpr std::size_t kSmallestChunk = 4096;
    Bytes bytes;
    std::size_t size = 0;
    bytes.resize(static_cast<std::size_t>(facts.st_size) + kSmallestChunk);
    while (true) {
        const ssize_t got = ::read(file.get(), bytes.data() + size, bytes.size() - size);
        if (got < 0 && errno != EINTR) {
            return unreadable(path, errno);
        }
        if (got == 0) {
            bytes.resize(size);
            return bytes;
        }
        size += got > 0 ? static_cast<std::size_t>(got) : 0;
        if (size == bytes.size()) {
            bytes.resize(2 * size);
        }
    }
}

}  // namespace

Result<std::vector<std::byte>> readFile(const std::filesystem::path& path) {
    return readAll<std::vector<std::byte>>(path);
}

Result<std::string> readTextFile(const std::filesystem::path& path) {
    return readAll<std::string>(path);
}

}  // namespace lab::files
