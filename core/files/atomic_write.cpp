#include "core/files/atomic_write.h"

#include <sys/stat.h>

#include <cerrno>
#include <optional>
#include <random>
#include <string>

#include "core/files/file_handle.h"
#include "core/files/system_reason.h"

namespace lab::files {

namespace {

constexpr mode_t kNewFile = 0666;  // less what the user's umask takes away

/// 0 or the errno that ended it.
int writeAll(int descriptor, std::span<const std::byte> bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR) {
            return errno;
        }
        bytes = bytes.subspan(written > 0 ? static_cast<std::size_t>(written) : 0);
    }
    return 0;
}

/// A temporary file that goes away again unless it was renamed.
class TemporaryFile {
  public:
    TemporaryFile(const std::filesystem::path& target, mode_t permissions)
        : m_name(freeNameBeside(target)),
          m_handle(::open(m_name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, permissions)) {
        m_exists = m_handle.isOpen();
    }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    ~TemporaryFile() {
        if (m_exists) {
            ::unlink(m_name.c_str());
        }
    }

    [[nodiscard]] bool isOpen() const { return m_exists; }

    /// Each step below returns 0 or the errno that ended it.
    [[nodiscard]] int write(std::span<const std::byte> bytes) { return writeAll(m_handle.get(), bytes); }

    [[nodiscard]] int setPermissions(mode_t permissions) {
        return ::fchmod(m_handle.get(), permissions) == 0 ? 0 : errno;
    }

    [[nodiscard]] int finish() {
        // Some file systems cannot sync; what was written is there all the same.
        const bool synced = ::fsync(m_handle.get()) == 0 || errno == EINVAL || errno == ENOTSUP;
        return synced && m_handle.close() ? 0 : errno;
    }

    [[nodiscard]] int renameTo(const std::filesystem::path& target) {
        if (::rename(m_name.c_str(), target.c_str()) != 0) {
            return errno;
        }
        m_exists = false;
        return 0;
    }

  private:
    /// Hidden, and unlike that of any other program or thread that writes the same file now.
    static std::string freeNameBeside(const std::filesystem::path& target) {
        std::random_device random;
        std::string name(".");
        name.append(target.filename().string()).append(".").append(std::to_string(random()));
        return (target.parent_path() / name).string();
    }

    std::string m_name;
    FileHandle m_handle;
    bool m_exists = false;
};

/// Where a link points to in the end; the path itself if it is no link.
std::filesystem::path resolveLink(const std::filesystem::path& path) {
    std::error_code problem;
    if (!std::filesystem::is_symlink(path, problem)) {
        return path;
    }
    const std::filesystem::path real = std::filesystem::weakly_canonical(path, problem);
    return problem ? path : real;
}

/// Makes the renaming itself safe against a power cut. File systems that cannot do this are left alone.
void syncFolder(const std::filesystem::path& folder) {
    const FileHandle handle = FileHandle::forReading(folder.empty() ? "." : folder);
    if (handle.isOpen()) {
        (void)::fsync(handle.get());
    }
}

/// Into a device or pipe: there is nothing to replace.
int writeThrough(const std::filesystem::path& target, std::span<const std::byte> bytes) {
    FileHandle handle(::open(target.c_str(), O_WRONLY | O_CLOEXEC));
    if (!handle.isOpen()) {
        return errno;
    }
    const int number = writeAll(handle.get(), bytes);
    return number != 0 || handle.close() ? number : errno;
}

int writeReplacing(const std::filesystem::path& target, std::span<const std::byte> bytes,
                   std::optional<mode_t> permissions) {
    TemporaryFile temporary(target, permissions.value_or(kNewFile) & kNewFile);
    if (!temporary.isOpen()) {
        return errno;
    }
    int number = permissions ? temporary.setPermissions(*permissions) : 0;
    number = number != 0 ? number : temporary.write(bytes);
    number = number != 0 ? number : temporary.finish();
    number = number != 0 ? number : temporary.renameTo(target);
    if (number == 0) {
        syncFolder(target.parent_path());
    }
    return number;
}

int writeWhole(const std::filesystem::path& target, std::span<const std::byte> bytes) {
    struct stat facts {};
    if (::stat(target.c_str(), &facts) != 0) {
        return writeReplacing(target, bytes, std::nullopt);
    }
    if (S_ISDIR(facts.st_mode)) {
        return EISDIR;
    }
    if (::access(target.c_str(), W_OK) != 0) {  // renaming would get round a file's write protection
        return errno;
    }
    return S_ISREG(facts.st_mode) ? writeReplacing(target, bytes, facts.st_mode & 07777)
                                  : writeThrough(target, bytes);
}

}  // namespace

Result<void> atomicWrite(const std::filesystem::path& path, std::span<const std::byte> bytes) {
    if (const int number = writeWhole(resolveLink(path), bytes); number != 0) {
        return failure({ErrorCode::FileUnwritable, path.string(), {}, {}, systemReason(number)});
    }
    return {};
}

Result<void> atomicWrite(const std::filesystem::path& path, std::string_view text) {
    return atomicWrite(path, std::as_bytes(std::span(text.data(), text.size())));
}

}  // namespace lab::files
