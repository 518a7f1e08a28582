#include "core/files/mapped_file.h"

#include <sys/mman.h>
#include <sys/stat.h>

#include <cerrno>
#include <utility>

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

}  // namespace

Result<MappedFile> MappedFile::open(const std::filesystem::path& path) {
    const FileHandle file = FileHandle::forReading(path);
    struct stat facts {};
    if (!file.isOpen() || ::fstat(file.get(), &facts) != 0) {
        return unreadable(path, errno);
    }
    if (S_ISDIR(facts.st_mode)) {
        return unreadable(path, EISDIR);
    }
    const auto size = static_cast<std::size_t>(facts.st_size);
    if (size == 0) {
        return MappedFile({});
    }
    void* start = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file.get(), 0);
    if (start == MAP_FAILED) {
        return unreadable(path, errno);
    }
    return MappedFile({static_cast<const std::byte*>(start), size});
}

MappedFile::MappedFile(MappedFile&& other) noexcept : m_bytes(std::exchange(other.m_bytes, {})) {}

MappedFile& MappedFile::operator=(MappedFile&& other) noexcept {
    if (this != &other) {
        close();
        m_bytes = std::exchange(other.m_bytes, {});
    }
    return *this;
}

MappedFile::~MappedFile() {
    close();
}

void MappedFile::close() {
    if (!m_bytes.empty()) {
        ::munmap(const_cast<std::byte*>(m_bytes.data()), m_bytes.size());
        m_bytes = {};
    }
}

}  // namespace lab::files
